import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// The council minutes one agreed option for each gated criterion; the result follows.
///
/// Source: 26/2026/QĐ-TTg Annex II, note (minimum requirements per star). How members' different ticks become one finding is
/// left to the council: its minuted conclusion, proposed from the sheets.
extension AgreeOptions: Command {
  package func decide(_ context: EvaluationContext) throws -> [any Event] {
    let found = try CaseRow.find(session: sessionID, dossier: dossierID, context.tables)
    guard found.state != .adopted else {
      throw Refusal(
        .rule, "agreement.adopted-already",
        .init(
          vi: "Hội đồng đã thông qua kết quả của hồ sơ \(dossierID)", en: "The council has adopted the result of dossier \(dossierID)"),
        remedy: .init(vi: "Kết quả đã thông qua không thay đổi.", en: "An adopted result does not change."), source: found.rules.source)
    }
    guard found.state == .awaitingAgreement || found.state == .evaluated && !found.proposal.isEmpty else {
      throw Refusal(
        .conflict, "agreement.not-awaited",
        .init(
          vi: "Hồ sơ \(dossierID) không chờ thống nhất mức (còn đang chấm, hoặc bộ tiêu chí không có yêu cầu tối thiểu)",
          en: "Dossier \(dossierID) awaits no agreement (still being scored, or its criteria set has no gates)"),
        remedy: .init(vi: "Xem `ocop result show`.", en: "See `ocop result show`."))
    }
    let (_, set) = try found.law(context.environment)
    var agreed = Dictionary(uniqueKeysWithValues: found.proposal.map { ($0.criterion, $0.option) })
    var seen: Set<String> = []
    for (index, option) in options.enumerated() {
      guard seen.insert(option.criterion).inserted else { throw Self.unusable(index, option, vi: "bị trùng", en: "is there twice") }
      let criterion = set?.criterion(option.criterion)
      guard agreed[option.criterion] != nil, let criterion else {
        throw Self.unusable(index, option, vi: "không phải là tiêu chí có yêu cầu tối thiểu", en: "is no gated criterion")
      }
      guard criterion.option(option.option) != nil else {
        throw Self.unusable(index, option, vi: "không phải là mức của tiêu chí này", en: "is no option of the criterion")
      }
      agreed[option.criterion] = option.option
    }
    let final = found.proposal.map { proposed in
      AgreedOption.with {
        $0.criterion = proposed.criterion
        $0.option = agreed[proposed.criterion] ?? proposed.option
      }
    }
    let sheets = try found.countedSheets(round: found.round, context.tables)
    return [
      OptionsAgreed.with {
        $0.sessionID = sessionID
        $0.dossierID = dossierID
        $0.options = final
      },
      try ProductEvaluated(found, sheets: sheets, agreed: final, context),
    ]
  }

  private static func unusable(_ index: Int, _ option: AgreedOption, vi: String, en: String) -> Refusal {
    Refusal(
      .rule, "agreement.invalid-option",
      .init(vi: "\(option.criterion) = \(option.option) \(vi)", en: "\(option.criterion) = \(option.option) \(en)"),
      remedy: .init(vi: "Xem các mức đề xuất bằng `ocop result show`.", en: "See the proposed options with `ocop result show`."),
      places: [.init("options[\(index)]", vi: vi, en: en)])
  }
}

extension OptionsAgreed: Event {
  package var subjectID: String { dossierID }

  /// The result that follows carries the agreed options.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {}
}
