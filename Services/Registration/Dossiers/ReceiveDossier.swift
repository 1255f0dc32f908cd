import Access
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
  /// A receipt is of the unit that takes the dossier in: a district's officer gives none for the province.
  package func scope(_ context: RegistrationContext) throws -> Scope {
    level == AdministrativeLevel.district.rawValue ? try .dossier(dossierID, context.tables) : .province
  }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let number = check.text(receiptNumber, "receiptNumber", 1...100)
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
    let unit = try evaluatingUnit(expected, of: dossier, context.environment)
    return [
      DossierAccepted.with {
        $0.dossierID = dossierID
        $0.version = dossier.version + 1
        $0.level = level
        $0.unitCode = unit
        $0.receiptNumber = number
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

  private func evaluatingUnit(
    _ level: AdministrativeLevel, of dossier: DossierRow, _ environment: RegistrationEnvironment
  ) throws -> String {
    switch level {
    case .central: return "00"
    case .province: return environment.province
    case .commune: return dossier.unitCode
    case .district:
      let parent = CalendarDate(dossier.filedOn).flatMap { environment.geography.unit(dossier.unitCode, on: $0)?.parent }
      guard let parent, environment.geography.unit(parent)?.level == .district else {
        throw Refusal(
          .rule, "receipt.no-district",
          .init(
            vi: "Hồ sơ \(dossierID) nộp ngày \(dossier.filedOn) theo \(dossier.regime), khi không còn cấp huyện để tiếp nhận",
            en: "Dossier \(dossierID) was filed on \(dossier.filedOn) under \(dossier.regime), when there was no district any more"),
          remedy: .init(
            vi: "Xin ý kiến cơ quan tham mưu cấp tỉnh về quy định áp dụng.", en: "Ask the provincial agency which regulation applies."),
          source: "Nghị quyết 202/2025/QH15")
      }
      return parent
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
