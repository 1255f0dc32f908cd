import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// Adds what was missing to a dossier. Allowed until the dossier is received.
extension CompleteDossier: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .dossier(dossierID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    Documents.check(documents, &check)
    SelfAssessment.check(selfAssessment, &check)
    if documents.isEmpty && samples == 0 && selfAssessment.isEmpty {
      check.fault("documents", vi: "không có gì để bổ sung", en: "there is nothing to add")
    }
    try check.finish("dossier.invalid")
    let dossier = try DossierRow.find(dossierID, version: expectedVersion, context.tables)
    try dossier.require([.incomplete, .filed, .completionRequested], for: .init(vi: "bổ sung", en: "completed"))
    let regime = dossier.frozenRegime(context.environment)
    let set = dossier.criteriaSet.isEmpty ? nil : try? context.environment.rulebook.criteriaSet(dossier.criteriaSet)
    try SelfAssessment.require(selfAssessment, regime: regime, set: set)
    let before = try Documents.read(dossier: dossier.number, context.tables)
    try Documents.requireRoom(for: documents, beside: before)
    let kinds = Set(before.map(\.kind)).union(documents.map(\.kind))
    let samples = self.samples == 0 ? dossier.samples : self.samples
    return [
      DossierCompleted.with {
        $0.dossierID = dossierID
        $0.productID = dossier.productID
        $0.version = dossier.version + 1
        $0.documents = documents
        $0.samples = samples
        $0.missing = Completeness.missing(regime: regime, set: set, kinds: kinds, samples: samples)
        $0.selfAssessment = selfAssessment
        $0.completedOn = context.now.date.description
      }
    ]
  }
}

extension DossierCompleted: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let state: DossierState = missing.isEmpty ? .filed : .incomplete
    try tables.execute(
      """
      UPDATE dossier SET state = ?, version = ?, samples = ?, missing = ?, reason = '',
        complete_on = CASE WHEN complete_on = '' THEN ? ELSE complete_on END
      WHERE number = ?
      """,
      [
        state.rawValue, version, samples, missing.joined(separator: "\n"), missing.isEmpty ? completedOn : "",
        Identifier.number(dossierID, prefix: "HS"),
      ])
    try Documents.write(documents, dossier: dossierID, tables)
    try SelfAssessment.write(selfAssessment, dossier: dossierID, tables)
  }
}
