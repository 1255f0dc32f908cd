import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// The commune reports on a dossier: local material, local labour, origin of the idea, local identity.
///
/// Source: 26/2026/QĐ-TTg Art. 7.2 and Form 03; 148/QĐ-TTg as amended by 1489/QĐ-TTg.
extension ReportDossier: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .dossier(dossierID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let number = check.text(reportNumber, "reportNumber", 1...100)
    check.date(reportedOn, "reportedOn", notAfter: context.now.date)
    let material = check.text(localMaterial, "localMaterial", 1...2_000, .many)
    let labour = check.text(localLabour, "localLabour", 1...2_000, .many)
    let idea = check.text(ideaOrigin, "ideaOrigin", 1...2_000, .many)
    let identity = check.text(localIdentity, "localIdentity", 1...2_000, .many)
    try check.finish("report.invalid")
    let dossier = try DossierRow.find(dossierID, version: expectedVersion, context.tables)
    let regime = dossier.frozenRegime(context.environment)
    guard regime.needsCommuneReport else {
      throw Refusal(
        .rule, "report.not-in-regime",
        .init(
          vi: "\(regime.code) không có bước báo cáo của cấp xã", en: "\(regime.code) has no report by the commune"),
        remedy: .init(vi: "Chuyển thẳng tới bước tiếp nhận.", en: "Go on to the receipt."), source: regime.source)
    }
    if dossier.state == .incomplete { throw Completeness.refusal(dossier, regime: regime) }
    try dossier.require([.filed], for: .init(vi: "báo cáo", en: "reported on"))
    return [
      DossierReported.with {
        $0.dossierID = dossierID
        $0.version = dossier.version + 1
        $0.reportNumber = number
        $0.reportedOn = reportedOn
        $0.localMaterial = material
        $0.localLabour = labour
        $0.ideaOrigin = idea
        $0.localIdentity = identity
        $0.productID = dossier.productID
      }
    ]
  }
}

extension DossierReported: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ?, reported_on = ? WHERE number = ?",
      [DossierState.reported.rawValue, version, reportedOn, Identifier.number(dossierID, prefix: "HS")])
  }
}
