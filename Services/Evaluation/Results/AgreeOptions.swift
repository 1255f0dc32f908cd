import Access
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
  package func scope(_ context: EvaluationContext) throws -> Scope { try .evaluationCase(sessionID, dossierID, context.tables) }

  package func decide(_ context: EvaluationContext) throws -> [any Event] {
    let found = try CaseRow.find(session: sessionID, dossier: dossierID, context.tables)
    guard found.state != .adopted else {
      throw Refusal(
        .rule, "agreement.adopted-already",
        .init(
          vi: "Hội đồng đã thông qua kết quả của hồ sơ \(dossierID)", en: "The council has adopted the result of dossier \(dossierID)"),
        remedy: .init(vi: "Kết quả đã thông qua không thay đổi.", en: "An adopted result does not change."), source: found.rules.source)
    }
    // A ground for being out may be found on any scored product, gates or none; taking it back needs the way open too.
    let concernsKnockouts = !knockouts.isEmpty || found.result?.knockouts.isEmpty == false
    guard found.state == .awaitingAgreement || found.state == .evaluated && (!found.proposal.isEmpty || concernsKnockouts) else {
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
    let ruledOut = try grounds(in: set)
    let sheets = try found.countedSheets(round: found.round, context.tables)
    return [
      OptionsAgreed.with {
        $0.sessionID = sessionID
        $0.dossierID = dossierID
        $0.options = final
        $0.knockouts = ruledOut
      },
      try ProductEvaluated(found, sheets: sheets, agreed: final, knockouts: ruledOut, context),
    ]
  }

  /// The grounds in the words of the form: only what the set prints can put a product out.
  private func grounds(in set: CriteriaSet?) throws -> [KnockoutFound] {
    try knockouts.enumerated().map { index, choice in
      let printed = set?.grounds(under: choice.criterion.isEmpty ? nil : choice.criterion) ?? []
      guard choice.ground >= 1, choice.ground <= printed.count else {
        throw Refusal(
          .rule, "agreement.unknown-ground",
          .init(
            vi:
              "Bộ tiêu chí không có căn cứ loại số \(choice.ground) \(choice.criterion.isEmpty ? "ở đầu mẫu phiếu" : "ở tiêu chí \(choice.criterion)")",
            en:
              "The criteria set has no ground \(choice.ground) \(choice.criterion.isEmpty ? "in the head of its form" : "under criterion \(choice.criterion)")"
          ),
          remedy: .init(
            vi: "Xem căn cứ loại trong tệp bộ tiêu chí; đánh số từ 1.", en: "See the knockouts of the set's file; they are counted from 1."),
          places: [.init("knockouts[\(index)]", vi: "không có căn cứ này", en: "no such ground")])
      }
      let ground = printed[Int(choice.ground) - 1]
      return .with {
        $0.criterion = choice.criterion
        $0.ground = choice.ground
        $0.kind = ground.kind.rawValue
        $0.text = ground.text
      }
    }
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
