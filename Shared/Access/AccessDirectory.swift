import Contracts
import Geography
import Keys
import Synchronization

/// Who is who, for every thread of a service: looked at with every message, changed when a key is granted or revoked.
public final class AccessDirectory: Sendable {
  public let rights: Rights
  public let geography: Geography
  private let state: Mutex<State>

  private struct State {
    var trusted: TrustedKeys
    var principals: [String: Principal] = [:]
    /// Good keys of principals, by the key as ZeroMQ writes it.
    var holders: [String: Holder] = [:]
  }

  public init(trusted: TrustedKeys, geography: Geography, rights: Rights = .standard) {
    self.rights = rights
    self.geography = geography
    state = Mutex(State(trusted: trusted))
  }

  /// - Parameter key: as ZeroMQ writes it.
  /// - Returns: nil for a key that was never granted, or was revoked.
  public func holder(ofKey key: String) -> Holder? {
    state.withLock { $0.trusted.holders[key] ?? $0.holders[key] }
  }

  /// Whether a key is one of the deployment's services.
  public func isService(_ key: String?) -> Bool { key.flatMap { holder(ofKey: $0) }?.isService ?? false }

  public func replace(trusted: TrustedKeys) { state.withLock { $0.trusted = trusted } }

  /// Topics tell of the whole province.
  public func mayFollowTopics(_ holder: Holder) -> Bool {
    holder.grant("ocop.messaging.v1.FollowTopics", on: .province, in: rights, geography) != nil
  }

  /// Takes a principal as it is now.
  ///
  /// - Returns: true when somebody whose key was good may not follow topics any more, since the key or the roles were taken away: the
  ///   connections there were judged when they were made, and are to be cut.
  @discardableResult
  public func learn(_ principal: Principal) -> Bool {
    state.withLock { state in
      var followers: [String] = []
      for key in state.principals[principal.principalID]?.keys ?? [] where key.revokedAt.isEmpty {
        guard let key = try? PublicKey(text: key.publicKey) else { continue }
        if let holder = state.holders.removeValue(forKey: key.curveText), mayFollowTopics(holder) { followers.append(key.curveText) }
      }
      state.principals[principal.principalID] = principal
      for granted in principal.keys where granted.revokedAt.isEmpty {
        guard let key = try? PublicKey(text: granted.publicKey) else { continue }
        state.holders[key.curveText] = Holder(principal: principal.principalID, roles: principal.roles, key: key)
      }
      return !followers.allSatisfy { key in state.holders[key].map(mayFollowTopics) ?? false }
    }
  }
}
