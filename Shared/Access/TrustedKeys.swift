import Contracts
import Keys

/// The keys that are trusted because the host's folder says so: the services of the deployment, the founders, the operators.
public struct TrustedKeys: Sendable {
  /// By the key as ZeroMQ writes it.
  let holders: [String: Holder]
  /// Files that were left out because they hold no key.
  public let faults: [KeyError]

  /// - Parameter province: the unit in which founders are provincial officers, and operators run the services.
  /// - Throws: `KeyError` when the folder cannot be read at the moment: nothing is known then of who is trusted.
  public init(_ folder: KeyFolder, province: String) throws(KeyError) {
    let services = try folder.trusted(in: folder.servicesFolder)
    let founders = try folder.trusted(in: folder.foundersFolder)
    let operators = try folder.trusted(in: folder.operatorsFolder)
    var holders: [String: Holder] = [:]
    for (name, keys) in services.keys {
      for key in keys { holders[key.curveText] = Holder(principal: "service:\(name)", roles: [], isService: true, key: key) }
    }
    func add(_ named: [String: [PublicKey]], as kind: String, _ role: Role) {
      let held = HeldRole.with {
        $0.role = role
        $0.unitCode = province
      }
      for (name, keys) in named {
        for key in keys { holders[key.curveText] = Holder(principal: "\(kind):\(name)", roles: [held], key: key) }
      }
    }
    add(founders.keys, as: "founder", .provincialOfficer)
    add(operators.keys, as: "operator", .operator)
    self.holders = holders
    faults = services.faults + founders.faults + operators.faults
  }
}
