import Contracts
import Ledger
import Runtime

/// The council certified nothing: the dossier goes back to its producer with the reason.
enum ReturnDossier: Reaction {
  static func react(to heard: ProductReturned, _ context: RegistrationContext) throws -> [any Event] {
    let dossier = try DossierRow.find(heard.dossierID, of: heard.productID, context.tables)
    return [
      DossierReturned.with {
        $0.dossierID = heard.dossierID
        $0.version = dossier.version + 1
        $0.reason = "\(heard.mean) điểm, \(heard.stars) sao: \(heard.article)"
        $0.sessionID = heard.sessionID
      }
    ]
  }
}

extension DossierReturned: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ?, reason = ? WHERE number = ?",
      [DossierState.returned.rawValue, version, reason, Identifier.number(dossierID, prefix: "HS")])
  }
}
