import Contracts
import Ledger
import Messaging
import Runtime

extension GetDossier: Query {
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
  package func answer(_ context: RegistrationQueryContext) throws -> Dossiers {
    let page = try Page(limit: limit, after: after, prefix: "HS")
    let rows: [DossierRow]
    if state == .unspecified {
      rows = try context.tables.all(
        "\(DossierRow.selection) WHERE dossier.number > ? AND (? = '' OR regime = ?) ORDER BY dossier.number LIMIT ?",
        [page.after, regime, regime, page.limit], DossierRow.init)
    } else {
      rows = try context.tables.all(
        "\(DossierRow.selection) WHERE state = ? AND dossier.number > ? AND (? = '' OR regime = ?) ORDER BY dossier.number LIMIT ?",
        [state.rawValue, page.after, regime, regime, page.limit], DossierRow.init)
    }
    return .with { $0.dossiers = rows.map(Dossier.init) }
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
    }
  }
}
