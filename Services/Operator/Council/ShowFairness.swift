import ArgumentParser
import Contracts
import Messaging
import Rulebook
import ZeroMQ

/// How the members of a session scored, side by side, once scoring has closed.
struct ShowFairness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Các thành viên chấm thế nào so với nhau, sau khi đóng chấm. How members scored, once scoring has closed.",
    discussion: """
      ocop session fairness PH-00001

      Có cả các lần trước của cùng sản phẩm và sản phẩm khác cùng bộ tiêu chí. With earlier results of the same products, and of others
      by the same criteria sets.
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
      let precedents = try PrecedentResults(of: cases) { question in
        try connection.ask(ServiceName.evaluation, question, expecting: Precedents.self, context: context).precedents
      }
      switch connection.output {
      case .table: Console.lines(FairnessReport(fairness, precedents: precedents, top: top).lines(connection.language.ofRules))
      case .json: Console.json(encoding: FairnessDocument(fairness, precedents: precedents))
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

extension PrecedentResults {
  /// Those of a session's products and of their criteria sets, the session itself left out.
  init(of cases: [EvaluatedCase], asking ask: (ListPrecedents) throws -> [Precedent]) rethrows {
    let sessions = Set(cases.map(\.found.sessionID))
    let products = Set(cases.map(\.found.item.productID))
    let sets = Set(cases.map(\.found.item.criteriaSet)).filter { !$0.isEmpty }.sorted()
    let own = try products.sorted().flatMap { product in try ask(.with { $0.productID = product }) }
    let like = try sets.flatMap { set in try ask(.with { $0.criteriaSet = set }) }.filter { !products.contains($0.item.productID) }
    func latestFirst(_ found: [Precedent]) -> [Result] {
      found.filter { !sessions.contains($0.sessionID) }.sorted { $0.adoptedOn > $1.adoptedOn }.map(Result.init)
    }
    self.init(ofSameProducts: latestFirst(own), ofLikeProducts: latestFirst(like))
  }
}

extension PrecedentResults.Result {
  fileprivate init(_ found: Precedent) {
    self.init(
      product: found.item.productID, name: found.item.productName, producer: found.item.producerName, session: found.sessionID,
      level: found.level, criteriaSet: found.item.criteriaSet, adoptedOn: found.adoptedOn, score: found.result.mean,
      stars: Int(found.result.stars), destination: found.result.destination.ruleWord)
  }
}
