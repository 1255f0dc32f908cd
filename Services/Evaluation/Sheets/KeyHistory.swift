import Access
import Ballots
import Contracts
import Ledger
import Runtime

/// Whose each key was, from which event of this log to which.
enum KeyHistoryTable {
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
  static func learned(_ key: String, of member: String, _ tables: Tables) throws -> UInt64? {
    try tables.first(
      "SELECT learned_in FROM key_holding WHERE member = ? AND public_key = ? AND ended_in = 0", [member, key]
    ) { $0[0] }
  }

  static func isAdmitted(_ key: String, of member: String, in session: String, _ tables: Tables) throws -> Bool {
    try tables.exists(
      "SELECT 1 FROM admitted_key WHERE session_id = ? AND member_id = ? AND public_key = ?", [session, member, key])
  }

  /// Of the members of a council, in the members' order.
  static func ofCouncil(_ council: String, _ tables: Tables) throws -> [KeyHolding] {
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

extension ListKeyHistory: Query {
  package func scope(_ context: EvaluationQueryContext) throws -> Scope? {
    try CaseRow.all(ofSession: sessionID, context.tables).first.map { Scope(unit: $0.unitCode) } ?? .province
  }

  package func answer(_ context: EvaluationQueryContext) throws -> KeyHistory {
    guard let council = try CaseRow.all(ofSession: sessionID, context.tables).first?.councilID else { return KeyHistory() }
    return try .with {
      $0.keys = try KeyHistoryTable.ofCouncil(council, context.tables).filter {
        memberID.isEmpty || $0.member == Scope.member(memberID, of: council)
      }
    }
  }
}

/// The council admitted a key that is newer than the session: sheets signed with it are taken.
enum NoteAdmittedKey: Reaction {
  static func react(to heard: MemberKeyAdmitted, _ context: EvaluationContext) throws -> [any Event] {
    [
      AdmittedKeyNoted.with {
        $0.sessionID = heard.sessionID
        $0.memberID = heard.memberID
        $0.publicKey = heard.publicKey
      }
    ]
  }
}

extension AdmittedKeyNoted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO admitted_key (session_id, member_id, public_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      [sessionID, memberID, publicKey])
  }
}
