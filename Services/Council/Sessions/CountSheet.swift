import Contracts
import Ledger
import Runtime

/// Evaluation has a member's sheet: counted as in. What is in it is sealed and not told.
enum CountSheet: Reaction {
  static func react(to heard: SheetSubmitted, _ context: CouncilContext) throws -> [any Event] {
    let session = try SessionRow.find(heard.sessionID, context.tables)
    guard try !session.sheetsIn(heard.dossierID, round: heard.round, context.tables).contains(heard.memberID) else { return [] }
    return [
      SheetCounted.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = heard.dossierID
        $0.memberID = heard.memberID
        $0.round = heard.round
      }
    ]
  }
}

extension SheetCounted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO sheet_in (session, dossier_id, round, member_id) VALUES (?, ?, ?, ?)",
      [Identifier.number(sessionID, prefix: "PH"), dossierID, round, memberID])
  }
}
