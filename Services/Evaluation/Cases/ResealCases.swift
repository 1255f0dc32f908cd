import Contracts
import Ledger
import Runtime

/// The council's key was lost and replaced: sheets handed in so far do not count, a round starts anew.
enum ResealCases: Reaction {
  static func react(to heard: SessionResealed, _ context: EvaluationContext) throws -> [any Event] {
    // A case may be open here whose reopening the council had not heard of yet: it gets the new key too.
    try CaseRow.all(ofSession: heard.sessionID, context.tables).filter { $0.state == .scoring }.map { found in
      CaseResealed.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = found.dossierID
        $0.round = heard.items.first { $0.dossierID == found.dossierID }?.round ?? found.round
        $0.sealingKey = heard.sealing.publicKey
      }
    }
  }
}

extension CaseResealed: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE evaluation_case SET round = ?, sealing_key = ? WHERE session_id = ? AND dossier_id = ?",
      [round, Array(sealingKey), sessionID, dossierID])
  }
}
