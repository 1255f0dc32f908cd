import Access
import Contracts
import Ledger
import Runtime

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

/// Keys that the council admitted to a session after it had begun.
enum AdmittedKeys {
  static func contains(_ key: String, of member: String, in session: String, _ tables: Tables) throws -> Bool {
    try tables.exists(
      "SELECT 1 FROM admitted_key WHERE session_id = ? AND member_id = ? AND public_key = ?", [session, member, key])
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
