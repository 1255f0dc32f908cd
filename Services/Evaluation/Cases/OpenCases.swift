import Contracts
import Ledger
import Runtime

/// The council opened a session: every product on its agenda becomes a case, open for the sheets of the members present.
enum OpenCases: Reaction {
  static func react(to heard: SessionOpened, _ context: EvaluationContext) throws -> [any Event] {
    heard.items.map { item in
      let recused = Set(heard.conflicts.filter { $0.dossierID == item.dossierID }.map(\.memberID))
      return CaseOpened.with {
        $0.sessionID = heard.sessionID
        $0.item = item
        $0.level = heard.level
        $0.councilID = heard.councilID
        $0.unitCode = heard.unitCode
        $0.scoringMembers = heard.scoringMembers.map(\.memberID).filter { !recused.contains($0) }
        $0.workingRules = heard.workingRules
        $0.sealingKey = heard.sealing.publicKey
      }
    }
  }
}

extension CaseOpened: Event {
  package var subjectID: String { item.dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO evaluation_case (session_id, dossier_id, item, level, council_id, unit_code, working_rules, state, round,
        result_version, proposal, sealing_key, opened_in)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, '', ?, ?)
      """,
      [
        sessionID, item.dossierID, try item.jsonString(), level, councilID, unitCode, try workingRules.jsonString(),
        CaseState.scoring.rawValue, Array(sealingKey), record.sequence,
      ])
    for (position, member) in scoringMembers.enumerated() {
      try tables.execute(
        "INSERT INTO case_member (session_id, dossier_id, member_id, position, recused) VALUES (?, ?, ?, ?, 0)",
        [sessionID, item.dossierID, member, position])
    }
  }
}
