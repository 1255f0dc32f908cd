import Contracts
import Keys

/// The keys that are trusted because the host's folder says so: the services of the deployment, the founders, the operators.
public struct TrustedKeys: Sendable {
  /// By the key as ZeroMQ writes it.
  let holders: [String: Holder]

  /// - Parameter province: the unit in which founders are provincial officers, and operators run the services.
  /// - Throws: `KeyError` when a file holds no key.
  public init(_ folder: KeyFolder, province: String) throws(KeyError) {
    var holders: [String: Holder] = [:]
    for (name, keys) in try folder.services() {
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
    add(try folder.founders(), as: "founder", .provincialOfficer)
    add(try folder.operators(), as: "operator", .operator)
    self.holders = holders
  }
}
