import Contracts

/// Whose keys were whose, in the order of Evaluation's own log. What a key was good for when a sheet came is judged by that order: the
/// clocks of two services may differ.
public struct KeyHoldings: Sendable {
  public private(set) var all: [KeyHolding] = []

  public init() {}

  /// Takes the next principal that Evaluation learned.
  public mutating func learn(_ principal: Principal, in sequence: UInt64) {
    let open = all.filter { $0.principalID == principal.principalID && $0.endedIn == 0 }
    for change in Self.changes(of: open, by: principal, in: sequence) {
      if let index = all.firstIndex(where: { $0.isSame(as: change) }) { all[index] = change } else { all.append(change) }
    }
  }

  /// The holdings that begin or end when a principal is learned.
  ///
  /// - Parameter open: those of the principal that have not ended.
  public static func changes(of open: [KeyHolding], by principal: Principal, in sequence: UInt64) -> [KeyHolding] {
    let members = Set(principal.roles.filter { $0.role == .councilMember }.map(\.party))
    let held = principal.keys.filter(\.revokedAt.isEmpty).flatMap { key in
      // Somebody who is no member has a key too, and a sheet must not be signed with it.
      (members.isEmpty ? [""] : members.sorted()).map { member in
        KeyHolding.with {
          $0.member = member
          $0.principalID = principal.principalID
          $0.publicKey = key.publicKey
          $0.learnedIn = sequence
        }
      }
    }
    let ended = open.filter { old in !held.contains { $0.isAlike(old) } }.map { old in
      var old = old
      old.endedIn = sequence
      return old
    }
    return ended + held.filter { new in !open.contains { $0.isAlike(new) } }
  }
}

extension KeyHolding {
  fileprivate func isAlike(_ other: KeyHolding) -> Bool { member == other.member && publicKey == other.publicKey }
  fileprivate func isSame(as other: KeyHolding) -> Bool { isAlike(other) && learnedIn == other.learnedIn }
}
