import Contracts
import Ledger
import Runtime

/// Evaluation found members' totals too far apart: the item goes back to scoring, as a new round; the first sheets are kept.
enum ReopenItem: Reaction {
  static func react(to heard: DeviationFound, _ context: CouncilContext) throws -> [any Event] {
    [
      ItemReopened.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = heard.dossierID
        $0.round = heard.round + 1
      }
    ]
  }
}

/// Evaluation opened the sheets and found one that cannot count: the item goes back to scoring by everybody.
enum ReopenFaultyItem: Reaction {
  static func react(to heard: FaultySheetsFound, _ context: CouncilContext) throws -> [any Event] {
    [
      ItemReopened.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = heard.dossierID
        $0.round = heard.round + 1
        $0.reason = .faultySheet
        $0.faultyMemberIds = heard.sheets.map(\.memberID)
      }
    ]
  }
}

extension ItemReopened: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    try tables.execute(
      "UPDATE item SET state = ?, round = ? WHERE session = ? AND dossier_id = ?", [ItemState.scoring.rawValue, round, number, dossierID])
    try tables.execute("UPDATE session SET state = ? WHERE number = ?", [SessionState.scoring.rawValue, number])
    for member in faultyMemberIds {
      try tables.execute(
        "INSERT INTO faulty_sheet (session, dossier_id, member_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [number, dossierID, member])
    }
  }
}
