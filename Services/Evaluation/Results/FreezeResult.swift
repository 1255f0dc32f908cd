import Contracts
import Ledger
import Messaging
import Runtime

/// The council adopted the results: they stand as adopted and change no more.
///
/// An agreement made while the adoption was under way gave a later version that the council has not seen: the adopted one stands.
enum FreezeResult: Reaction {
  static func react(to heard: ResultsAdopted, _ context: EvaluationContext) throws -> [any Event] {
    try heard.results.map { adopted in
      let found = try CaseRow.find(session: heard.sessionID, dossier: adopted.dossierID, context.tables)
      guard (1...found.resultVersion).contains(adopted.version) else {
        throw Refusal(
          .conflict, "result.adopted-other-version",
          .init(
            vi: "Hội đồng thông qua phiên bản \(adopted.version), ở đây chỉ đến \(found.resultVersion)",
            en: "The council adopted version \(adopted.version) of \(adopted.dossierID), here the last is \(found.resultVersion)"),
          remedy: .init(vi: "Thông qua lại.", en: "Adopt again."))
      }
      return ResultFrozen.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = adopted.dossierID
        $0.version = adopted.version
        $0.adoptedOn = heard.adoptedOn
      }
    }
  }
}

extension ResultFrozen: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE evaluation_case SET state = ?, result_version = ? WHERE session_id = ? AND dossier_id = ?",
      [CaseState.adopted.rawValue, version, sessionID, dossierID])
    try tables.execute(
      """
      INSERT INTO precedent (session_id, dossier_id, product_id, criteria_set, adopted_on, version)
      SELECT session_id, dossier_id, item ->> '$.productId', coalesce(item ->> '$.criteriaSet', ''), ?, ?
      FROM evaluation_case WHERE session_id = ? AND dossier_id = ?
      """, [adoptedOn, version, sessionID, dossierID])
  }
}
