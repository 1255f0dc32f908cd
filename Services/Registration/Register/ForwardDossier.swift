import Contracts
import Ledger
import Runtime

/// The council sent a product up: its dossier waits for receipt at the higher level.
enum ForwardDossier: Reaction {
  static func react(to heard: ProductForwarded, _ context: RegistrationContext) throws -> [any Event] {
    let dossier = try DossierRow.find(heard.dossierID, of: heard.productID, context.tables)
    return [
      DossierForwarded.with {
        $0.dossierID = heard.dossierID
        $0.version = dossier.version + 1
        $0.toLevel = heard.toLevel
        $0.sessionID = heard.sessionID
      }
    ]
  }
}

extension DossierForwarded: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ?, level = ? WHERE number = ?",
      [DossierState.forwarded.rawValue, version, toLevel, Identifier.number(dossierID, prefix: "HS")])
  }
}
