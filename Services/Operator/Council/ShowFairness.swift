import ArgumentParser
import Rulebook

/// How the members of a session scored, side by side, once scoring has closed.
struct ShowFairness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Các thành viên chấm thế nào so với nhau, sau khi đóng chấm. How members scored, once scoring has closed.",
    discussion: """
      ocop session fairness PH-00001

      Số liệu, không kết luận. Facts, no verdicts. --output json có cả từng thành viên theo từng tiêu chí.
      """)
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var rules: RuleOptions
  @Option(help: "Nhiều nhất bao nhiêu dòng mỗi mục. At most so many lines of each kind.") var top = 10
  @Argument(help: "Mã phiên. Session.") var session: String

  func run() throws {
    try connection.run { context in
      let cases = try EvaluatedCase.all(ofSession: session, try rules.rulebook(), connection, context)
      let fairness = try Fairness(of: cases)
      switch connection.output {
      case .table: Console.line(FairnessReport(fairness, top: top).text(connection.language.ofRules))
      case .json: Console.json(encoding: FairnessDocument(fairness))
      }
    }
  }
}

extension Fairness {
  init(of cases: [EvaluatedCase]) throws(ScoringError) {
    try self.init(
      of: cases.map { Product(id: $0.dossierID, name: $0.productName, regime: $0.regime, set: $0.set, sheets: $0.sheets) })
  }
}
