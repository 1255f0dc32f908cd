import Contracts
import Geography
import Keys

/// Someone who stands at a door: a principal with a good key, a service of the deployment, or a founder.
public struct Holder: Sendable, Equatable {
  /// Who acts, as it is written into the log.
  public let principal: String
  public let roles: [HeldRole]
  /// A service of the deployment: it follows topics and does nothing else here.
  public let isService: Bool
  /// The key that it came with.
  public let key: PublicKey

  public init(principal: String, roles: [HeldRole], isService: Bool = false, key: PublicKey) {
    self.principal = principal
    self.roles = roles
    self.isService = isService
    self.key = key
  }

  /// That something may be done.
  public struct Grant: Sendable, Equatable {
    /// For whom it is done, when another could have done it: a producer whose paper form an officer types in. Else empty.
    public let onBehalfOf: String
  }

  /// - Returns: nil when no role of the holder's reaches it: the default is no.
  public func grant(_ right: String, on scope: Scope, in rights: Rights, _ geography: Geography) -> Grant? {
    guard let line = rights[right] else { return nil }
    for held in roles {
      switch line.reach(of: held.role) {
      case .none: continue
      case .everywhere: return Grant(onBehalfOf: "")
      case .own:
        // The unit counts too: whoever gave the role could give it in that unit only.
        let party = held.role == .producer ? scope.producer : scope.member
        if !held.party.isEmpty, held.party == party, Self.reaches(held.unitCode, scope.unit, geography) {
          return Grant(onBehalfOf: "")
        }
      case .within:
        if Self.reaches(held.unitCode, scope.unit, geography) {
          let owner = line.reach(of: .producer) == .own ? scope.producer : line.reach(of: .councilMember) == .own ? scope.member : nil
          return Grant(onBehalfOf: owner ?? "")
        }
      }
    }
    return nil
  }

  private static func reaches(_ held: String, _ unit: String?, _ geography: Geography) -> Bool {
    // What is nowhere on the map, the centre ("00") included, is the province's business.
    guard let unit, geography.unit(unit) != nil else { return held == geography.province }
    return held == unit || geography.contains(unit: unit, within: held)
  }
}
