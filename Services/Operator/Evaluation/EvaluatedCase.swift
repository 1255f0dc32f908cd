import Contracts
import Messaging
import Rulebook
import RulebookContracts
import ZeroMQ

/// A product that a council has scored, with its unsealed sheets, in the rulebook's words: what explanations, replays and comparisons
/// are made from, here and not in the service.
struct EvaluatedCase {
  let found: Case
  let regime: Regime
  let set: CriteriaSet?
  let level: AdministrativeLevel
  /// The sheets of the last round that count.
  let sheets: [MemberSheet]
  let comments: [SheetComment]
  let agreed: [SheetChoice]
  let knockouts: [KnockoutFinding]
  let settings: CouncilSettings

  var dossierID: String { found.item.dossierID }
  var productName: String { found.item.productName }
  var hasResult: Bool { found.hasResult }

  /// - Throws: `Refusal` while scoring is open, or where the rules here lack what the case was scored by.
  init(_ found: Case, _ unsealed: Sheets, _ rulebook: Rulebook) throws {
    guard let round = unsealed.rounds.last else { throw Self.notScored(found) }
    guard let regime = rulebook.regime(found.item.regime), let level = AdministrativeLevel(rawValue: found.level) else {
      throw Self.otherRules(found, vi: "không có quy định \(found.item.regime)", en: "there is no regime \(found.item.regime)")
    }
    self.found = found
    self.regime = regime
    self.level = level
    set = try rulebook.scoringSet(found.item.criteriaSet, regime: regime)
    // A member who stepped back is no longer among the scoring members; the unsealed sheets are those that counted.
    sheets = round.sheets.map { MemberSheet($0) }
    comments = round.sheets.flatMap { [SheetComment]($0.choices, by: $0.memberID) }
    var agreed: [SheetChoice] = []
    for gate in found.result.gates where !agreed.contains(where: { $0.criterion == gate.criterion }) {
      agreed.append(SheetChoice(criterion: gate.criterion, option: gate.agreedOption))
    }
    self.agreed = agreed
    knockouts = found.result.knockouts.compactMap { knockout in
      Knockout.Kind(rawValue: knockout.kind).map {
        KnockoutFinding(criterion: knockout.criterion.isEmpty ? nil : knockout.criterion, kind: $0, text: knockout.text)
      }
    }
    settings = CouncilSettings(found.workingRules)
  }

  /// The result made again from the sheets, which must be the one the council has.
  ///
  /// - Throws: `Refusal` where there is no result yet, or where the rules here give another: then they are not the rules it was scored by.
  func result() throws -> EvaluationResult {
    guard hasResult else {
      throw Refusal(
        .conflict, "result.not-there",
        .init(vi: "Hồ sơ \(dossierID) chưa có kết quả", en: "Dossier \(dossierID) has no result yet"),
        remedy: .init(
          vi: "Xem `ocop result show`; có thể còn chờ `ocop result agree`.", en: "See `ocop result show`; it may await `ocop result agree`."
        ))
    }
    let result = try Scoring.result(
      sheets, regime: regime, set: set, level: level, agreed: agreed, settings: settings, knockouts: knockouts)
    let kept = found.result.result
    let (destination, toLevel) = result.destination.words
    guard result.sumOfTotals.hundredths == Int(kept.sumHundredths), result.sheetCount == Int(kept.sheets), result.stars == Int(kept.stars),
      destination == kept.destination.ruleWord, toLevel ?? "" == kept.toLevel
    else {
      throw Self.otherRules(
        found, vi: "tính lại ra kết quả khác với kết quả đã lưu", en: "scoring it again gives another result than the one kept")
    }
    return result
  }

  func explanation() throws -> Explanation {
    Explanation(of: try result(), regime: regime, set: set, sheets: sheets, comments: comments)
  }

  private static func notScored(_ found: Case) -> Refusal {
    Refusal(
      .conflict, "result.not-there",
      .init(vi: "Hồ sơ \(found.item.dossierID) chưa đóng chấm điểm", en: "Scoring of dossier \(found.item.dossierID) has not closed"),
      remedy: .init(vi: "Chờ đóng chấm điểm.", en: "Wait until scoring has closed."))
  }

  private static func otherRules(_ found: Case, vi: String, en: String) -> Refusal {
    Refusal(
      .conflict, "result.other-rules",
      .init(
        vi: "Thư mục quy định ở đây khác với quy định đã dùng để chấm hồ sơ \(found.item.dossierID): \(vi)",
        en: "The rules here are not those dossier \(found.item.dossierID) was scored by: \(en)"),
      remedy: .init(vi: "Dùng --rules với thư mục quy định của dịch vụ.", en: "Point --rules to the folder the services use."))
  }
}

extension EvaluatedCase {
  /// Every product of a session; refused as a whole while one of them is being scored.
  static func all(
    ofSession session: String, _ rulebook: Rulebook, _ connection: ConnectionOptions, _ context: Context
  ) throws -> [EvaluatedCase] {
    let cases = try connection.ask(
      ServiceName.evaluation, ListCases.with { $0.sessionID = session }, expecting: Cases.self, context: context
    ).cases
    guard !cases.isEmpty else {
      throw Refusal(
        .unknown, "session.no-cases",
        .init(vi: "Phiên \(session) không có, hoặc chưa khai mạc", en: "There is no session \(session), or it has not been opened"),
        remedy: .init(vi: "Xem `ocop session list`.", en: "See `ocop session list`."))
    }
    return try cases.map { try find($0.item.dossierID, session: session, rulebook, connection, context) }
  }

  static func find(
    _ dossier: String, session: String, _ rulebook: Rulebook, _ connection: ConnectionOptions, _ context: Context
  ) throws -> EvaluatedCase {
    let sheets = try connection.ask(
      ServiceName.evaluation,
      GetSheets.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, expecting: Sheets.self, context: context)
    let found = try connection.ask(
      ServiceName.evaluation,
      GetCase.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, expecting: Case.self, context: context)
    return try EvaluatedCase(found, sheets, rulebook)
  }
}

extension Contracts.Destination {
  /// The rulebook's word for programs.
  var ruleWord: String {
    switch self {
    case .certified: "certified"
    case .forwarded: "forwarded"
    case .returned: "returned"
    case .unspecified, .UNRECOGNIZED: ""
    }
  }
}
