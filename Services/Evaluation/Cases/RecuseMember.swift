import Contracts
import Ledger
import Runtime

/// A member stepped back from a product while it is being scored: the sheet, if one is in, does not count.
enum RecuseMember: Reaction {
  static func react(to heard: ConflictDeclared, _ context: EvaluationContext) throws -> [any Event] {
    // Before the session opens the council keeps the conflict itself and leaves the member out.
    guard let found = try CaseRow.findIfOpened(session: heard.sessionID, dossier: heard.dossierID, context.tables),
      found.members.contains(heard.memberID)
    else { return [] }
    return [
      MemberRecused.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = heard.dossierID
        $0.memberID = heard.memberID
      }
    ]
  }
}

extension MemberRecused: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE case_member SET recused = 1 WHERE session_id = ? AND dossier_id = ? AND member_id = ?", [sessionID, dossierID, memberID])
  }
}
