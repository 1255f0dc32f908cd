import Access
import Contracts
import Ledger

/// Whose each key was, from which event of this service's log to which.
package enum KeyHistoryTable {
  static let statements = [
    """
    CREATE TABLE key_holding (
      member TEXT NOT NULL,
      public_key TEXT NOT NULL,
      learned_in INTEGER NOT NULL,
      principal_id TEXT NOT NULL,
      ended_in INTEGER NOT NULL,
      PRIMARY KEY (member, public_key, learned_in)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX key_holding_by_principal ON key_holding (principal_id, ended_in)",
  ]

  static func learn(_ principal: Principal, in sequence: UInt64, _ tables: Tables) throws {
    let open: [KeyHolding] = try tables.all(
      "SELECT \(columns) FROM key_holding WHERE principal_id = ? AND ended_in = 0", [principal.principalID], read)
    for change in KeyHoldings.changes(of: open, by: principal, in: sequence) {
      try tables.execute(
        """
        INSERT INTO key_holding (member, principal_id, public_key, learned_in, ended_in) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (member, public_key, learned_in) DO UPDATE SET ended_in = excluded.ended_in
        """, [change.member, change.principalID, change.publicKey, change.learnedIn, change.endedIn])
    }
  }

  /// - Returns: the event by which a key that is good now became a member's; nil where it is not the member's.
  package static func learned(_ key: String, of member: String, _ tables: Tables) throws -> UInt64? {
    try tables.first(
      "SELECT learned_in FROM key_holding WHERE member = ? AND public_key = ? AND ended_in = 0", [member, key]
    ) { $0[0] }
  }

  /// Of the members of a council, in the members' order.
  package static func ofCouncil(_ council: String, _ tables: Tables) throws -> [KeyHolding] {
    // "0" follows "/".
    try tables.all(
      "SELECT \(columns) FROM key_holding WHERE member >= ? AND member < ? ORDER BY member, public_key, learned_in",
      ["\(council)/", "\(council)0"], read)
  }

  private static let columns = "member, principal_id, public_key, learned_in, ended_in"

  private static func read(_ row: TableRow) -> KeyHolding {
    .with {
      $0.member = row[0]
      $0.principalID = row[1]
      $0.publicKey = row[2]
      $0.learnedIn = row[3]
      $0.endedIn = row[4]
    }
  }
}
