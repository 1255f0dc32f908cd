import Contracts
import Keys
import Ledger

/// Who has handed in for which member in a session, by signing key and by principal: nobody does for two.
enum SessionVoter {
  static func note(_ sheet: SheetSubmitted, by principal: String, _ tables: Tables) throws {
    var voters = [named(principal)]
    if !sheet.signedWith.isEmpty { voters.append(named(try PublicKey(text: sheet.signedWith).signing)) }
    for voter in voters {
      try tables.execute(
        "INSERT INTO session_voter (session_id, voter, member_id) VALUES (?, ?, ?) ON CONFLICT (session_id, voter) DO NOTHING",
        [sheet.sessionID, voter, sheet.memberID])
    }
  }

  /// - Returns: the other member that the key or the principal has handed in for; nil where there is none.
  static func otherMember(
    than member: String, in session: String, _ signing: [UInt8], _ principal: String, _ tables: Tables
  ) throws -> String? {
    for voter in [named(signing), named(principal)] {
      let known = try tables.first("SELECT member_id FROM session_voter WHERE session_id = ? AND voter = ?", [session, voter]) {
        $0[0] as String
      }
      if let known, known != member { return known }
    }
    return nil
  }

  private static func named(_ signing: [UInt8]) -> String { "key:\(signing.hexadecimal)" }
  private static func named(_ principal: String) -> String { "principal:\(principal)" }
}
