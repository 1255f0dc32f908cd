import Access
import Contracts
import Ledger
import Messaging
import Runtime

extension GetDossier: Query {
  package func scope(_ context: RegistrationQueryContext) throws -> Scope? { try .dossier(dossierID, context.tables) }

  package func answer(_ context: RegistrationQueryContext) throws -> Dossier {
    let row = try DossierRow.find(dossierID, context.tables)
    var dossier = Dossier(row)
    dossier.documents = try Documents.read(dossier: row.number, context.tables)
    dossier.selfAssessment = try Assessments.read(by: .unspecified, dossier: row.number, context.tables)
    dossier.communeAssessment = try Assessments.read(by: .commune, dossier: row.number, context.tables)
    dossier.advisoryAssessment = try Assessments.read(by: .advisoryTeam, dossier: row.number, context.tables)
    return dossier
  }
}

extension ListDossiers: Query {
  package func scope(_ context: RegistrationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: RegistrationQueryContext) throws -> Dossiers {
    let page = try Page(limit: limit, after: after, prefix: "HS")
    let rows = try context.viewer.page(
      after: page.after, limit: page.limit, position: \.number, scope: { Scope(unit: $0.unitCode, producer: $0.producerID) }
    ) { after, limit in try read(after: after, limit: limit, context.tables) }
    return .with { $0.dossiers = rows.map(Dossier.init) }
  }

  private func read(after: Int64, limit: Int, _ tables: Tables) throws -> [DossierRow] {
    state == .unspecified
      ? try tables.all(
        "\(DossierRow.selection) WHERE dossier.number > ? AND (? = '' OR regime = ?) ORDER BY dossier.number LIMIT ?",
        [after, regime, regime, limit], DossierRow.init)
      : try tables.all(
        "\(DossierRow.selection) WHERE state = ? AND dossier.number > ? AND (? = '' OR regime = ?) ORDER BY dossier.number LIMIT ?",
        [state.rawValue, after, regime, regime, limit], DossierRow.init)
  }
}

extension Dossier {
  init(_ row: DossierRow) {
    self = .with {
      $0.dossierID = row.id
      $0.productID = row.productID
      $0.productName = row.productName
      $0.producerID = row.producerID
      $0.producerName = row.producerName
      $0.unitCode = row.unitCode
      $0.kind = row.kind
      $0.filedOn = row.filedOn
      $0.regime = row.regime
      $0.criteriaSet = row.criteriaSet
      $0.state = row.state
      $0.version = row.version
      $0.level = row.level
      $0.samples = row.samples
      $0.missing = row.missing
      $0.reason = row.reason
      $0.completeOn = row.completeOn
      $0.reportedOn = row.reportedOn
      $0.receivedOn = row.receivedOn
      $0.backdatingReason = row.backdatingReason
    }
  }
}
