import Contracts
import Ledger
import Runtime

/// Evaluation has made a product's result: the council may adopt it.
enum TakeResult: Reaction {
  static func react(to heard: ProductEvaluated, _ context: CouncilContext) throws -> [any Event] {
    // What the council has adopted stands. Until then results may come while other items are scored again.
    let state = try SessionRow.find(heard.sessionID, context.tables).state
    guard state == .closed || state == .scoring else { return [] }
    return [
      ItemEvaluated.with {
        $0.sessionID = heard.sessionID
        $0.result = heard.result
      }
    ]
  }
}

extension ItemEvaluated: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      UPDATE item SET state = ?, sum = ?, sheets = ?, mean = ?, stars = ?, destination = ?, to_level = ?, article = ?, result_version = ?
      WHERE session = ? AND dossier_id = ?
      """,
      [
        ItemState.evaluated.rawValue, result.sumHundredths, result.sheets, result.mean, result.stars, result.destination.rawValue,
        result.toLevel, result.article, result.version, Identifier.number(sessionID, prefix: "PH"), result.dossierID,
      ])
  }
}
