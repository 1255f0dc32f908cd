import Contracts
import Ledger
import Runtime

/// Evaluation has a member's sheet: counted as in. What is in it is sealed and not told.
enum CountSheet: Reaction {
  static func react(to heard: SheetSubmitted, _ context: CouncilContext) throws -> [any Event] {
    let session = try SessionRow.find(heard.sessionID, context.tables)
    let known = try session.sheetsIn(heard.dossierID, round: heard.round, context.tables).first { $0.memberID == heard.memberID }
    guard known.map({ $0.version < heard.version }) ?? true else { return [] }
    return [
      SheetCounted.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = heard.dossierID
        $0.memberID = heard.memberID
        $0.round = heard.round
        $0.version = heard.version
        $0.digest = heard.digest
      }
    ]
  }
}

extension SheetCounted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO sheet_in (session, dossier_id, round, member_id, version, digest) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (session, dossier_id, round, member_id) DO UPDATE SET version = excluded.version, digest = excluded.digest
      """, [Identifier.number(sessionID, prefix: "PH"), dossierID, round, memberID, version, digest])
  }
}
