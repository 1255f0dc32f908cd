import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// Sends a dossier back to its producer for completion (yêu cầu bổ sung), with the reason.
///
/// Source: 26/2026/QĐ-TTg Art. 7.2 and 7.3.a.
extension RequestCompletion: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .dossier(dossierID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...2_000, .many)
    try check.finish("dossier.invalid")
    let dossier = try DossierRow.find(dossierID, version: expectedVersion, context.tables)
    try dossier.require([.incomplete, .filed, .reported], for: .init(vi: "trả lại để bổ sung", en: "sent back"))
    return [
      CompletionRequested.with {
        $0.dossierID = dossierID
        $0.version = dossier.version + 1
        $0.reason = reason
        $0.productID = dossier.productID
        $0.productName = dossier.productName
        $0.producerID = dossier.producerID
      }
    ]
  }
}

extension CompletionRequested: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ?, reason = ? WHERE number = ?",
      [DossierState.completionRequested.rawValue, version, reason, Identifier.number(dossierID, prefix: "HS")])
  }
}
