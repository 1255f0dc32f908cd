import Contracts
import Geography
import Ledger
import Messaging
import Rulebook
import Runtime

/// Takes a dossier in at the level that evaluates next: it is then with that level's council.
///
/// Source: the regime's levels; 26/2026/QĐ-TTg Art. 7.3.a.
extension ReceiveDossier: Command {
  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    check.text(receiptNumber, "receiptNumber", 1...100)
    check.date(receivedOn, "receivedOn", notAfter: context.now.date)
    try check.finish("receipt.invalid")
    let dossier = try DossierRow.find(dossierID, version: expectedVersion, context.tables)
    let regime = dossier.frozenRegime(context.environment)
    let expected = try nextLevel(of: dossier, regime)
    guard level == expected.rawValue else {
      throw Refusal(
        .rule, "receipt.wrong-level",
        .init(
          vi: "Theo \(regime.code), hồ sơ \(dossierID) do cấp \(expected.rawValue) tiếp nhận, không phải \"\(level)\"",
          en: "Under \(regime.code), dossier \(dossierID) is received by the \(expected.rawValue) level, not \"\(level)\""),
        remedy: .init(vi: "Gửi với --level \(expected.rawValue).", en: "Send with --level \(expected.rawValue)."),
        source: regime.level(expected)?.article ?? regime.source)
    }
    return [
      DossierAccepted.with {
        $0.dossierID = dossierID
        $0.version = dossier.version + 1
        $0.level = level
        $0.unitCode = evaluatingUnit(expected, of: dossier, context.environment)
        $0.receiptNumber = receiptNumber
        $0.receivedOn = receivedOn
        $0.productID = dossier.productID
        $0.productName = dossier.productName
        $0.producerID = dossier.producerID
        $0.producerName = dossier.producerName
        $0.communeCode = dossier.unitCode
        $0.kind = dossier.kind
        $0.regime = dossier.regime
        $0.criteriaSet = dossier.criteriaSet
        $0.filedOn = dossier.filedOn
      }
    ]
  }

  private func nextLevel(of dossier: DossierRow, _ regime: Regime) throws -> AdministrativeLevel {
    if dossier.state == .incomplete { throw Completeness.refusal(dossier, regime: regime) }
    if dossier.state == .forwarded, let level = AdministrativeLevel(rawValue: dossier.level) { return level }
    if regime.needsCommuneReport && dossier.state == .filed {
      throw Refusal(
        .rule, "receipt.no-report",
        .init(vi: "Hồ sơ \(dossierID) chưa có báo cáo của cấp xã", en: "Dossier \(dossierID) has no report of the commune yet"),
        remedy: .init(vi: "Lập báo cáo bằng `ocop dossier report`.", en: "Make it with `ocop dossier report`."),
        source: regime.level(.commune)?.article ?? regime.source)
    }
    try dossier.require(
      regime.needsCommuneReport ? [.reported, .forwarded] : [.filed, .forwarded], for: .init(vi: "tiếp nhận", en: "received"))
    return regime.firstEvaluatingLevel
  }

  private func evaluatingUnit(_ level: AdministrativeLevel, of dossier: DossierRow, _ environment: RegistrationEnvironment) -> String {
    switch level {
    case .central: "00"
    case .province: environment.province
    case .commune: dossier.unitCode
    case .district:
      CalendarDate(dossier.filedOn).flatMap { environment.geography.unit(dossier.unitCode, on: $0)?.parent } ?? environment.province
    }
  }
}

extension DossierAccepted: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ?, level = ?, received_on = ? WHERE number = ?",
      [DossierState.accepted.rawValue, version, level, receivedOn, Identifier.number(dossierID, prefix: "HS")])
  }
}
