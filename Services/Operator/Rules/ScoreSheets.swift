import ArgumentParser
import Rulebook

/// Scores sheets with the law alone: no service, no store. For any province's own scripts.
struct ScoreSheets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Chấm phiếu không cần dịch vụ. Scores sheets without any service.",
    discussion: """
      ocop rules score --set QD26-13 --sheets phieu.json --output json
      ocop rules score --regime QD148-2023 --sheets tong-tung-phan.json --level province

      Phiếu là mảng JSON (hoặc YAML): [{"member": "TV-01", "choices": {"1.1": "1.1#2", "1.2": "1.2#1"}}]. Mẫu vào, ra: docs/rules-score.md.
      Sheets are a JSON (or YAML) array; input and output are described in docs/rules-score.md.
      Phiếu thiếu hoặc sai thì không chấm, mã thoát 1. An incomplete or impossible sheet is not scored; exits with 1.
      """)
  @OptionGroup var rules: RuleOptions
  @OptionGroup var printing: PrintOptions
  @OptionGroup var council: SettingsOptions
  @Option(help: "Bộ tiêu chí: mã hoặc tệp. Criteria set: code or file.") var set: String?
  @Option(help: "Tệp phiếu, hoặc - cho đầu vào chuẩn. File of sheets, or - for standard input.") var sheets: String
  @Option(help: "Quy định; mặc định theo bộ tiêu chí. Regime; the set's own by default.") var regime: String?
  @Option(help: "Cấp đánh giá: district, province, central; mặc định là cấp đầu tiên chấm điểm. Level; the first that scores by default.")
  var level: String?
  @Option(
    help: "Tệp mức hội đồng thống nhất; mặc định là mức nhiều thành viên chọn nhất. File of agreed options; the most frequent by default.")
  var agreed: String?

  func validate() throws {
    guard set != nil || regime != nil else { throw ValidationError("cần --set hoặc --regime / --set or --regime is needed") }
  }

  func run() throws {
    try printing.run {
      let rulebook = try rules.rulebook()
      let set = try self.set.map { try rules.set($0, rulebook) }
      let law = try regime(set, rulebook)
      let file = try SheetFile(reading: Input.text(from: sheets), file: sheets)
      let settings = try council.council()
      if settings.areCommentsRequired { try Scoring.requireComments(file.sheets, comments: file.comments, set: set) }
      let result = try Scoring.result(
        file.sheets, regime: law, set: set, level: try level(law), agreed: try agreedOptions(file, set), settings: settings)
      let explanation = Explanation(
        of: result, regime: law, set: set, sheets: file.sheets, comments: file.comments)
      switch printing.output {
      case .table: Console.lines(explanation.lines(printing.language))
      case .json: Console.json(encoding: try explanation.document())
      }
    }
  }

  private func regime(_ set: CriteriaSet?, _ rulebook: Rulebook) throws -> Regime {
    let code = regime ?? set?.regimeCode ?? ""
    guard let found = rulebook.regime(code) else {
      throw ValidationError(
        "--regime \(code): không có trong / is not among: \(rulebook.regimes.map(\.code).joined(separator: ", "))")
    }
    return found
  }

  private func level(_ regime: Regime) throws -> AdministrativeLevel {
    guard let level else { return regime.firstEvaluatingLevel }
    guard let found = AdministrativeLevel(rawValue: level) else {
      throw ValidationError(
        "--level \(level): không có trong / is not among: \(AdministrativeLevel.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return found
  }

  /// The members' most frequent options, but for the criteria that the file names.
  private func agreedOptions(_ file: SheetFile, _ set: CriteriaSet?) throws -> [SheetChoice] {
    guard let set else { return [] }
    let named = try agreed.map { try SheetFile.choices(reading: Input.text(from: $0), file: $0) } ?? []
    let gated = Set(set.gatedCriteria.map(\.number))
    if let other = named.first(where: { !gated.contains($0.criterion) }) {
      throw ValidationError(
        "--agreed: \(other.criterion) không phải là tiêu chí có yêu cầu tối thiểu / is no gated criterion of \(set.code)")
    }
    return named
      + Scoring.proposedOptions(file.sheets, set: set).filter { proposed in !named.contains { $0.criterion == proposed.criterion } }
  }
}
