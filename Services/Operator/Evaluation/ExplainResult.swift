import ArgumentParser
import Contracts
import Messaging
import Rulebook
import ZeroMQ

/// Tells a producer why: every criterion with who chose what, the parts, the gates, the rank, where the product goes, under which article.
struct ExplainResult: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích kết quả cho chủ thể. Explains a result to its producer.",
    discussion: """
      ocop result explain SP-00001                 lần đánh giá sau cùng của sản phẩm / the product's latest result
      ocop result explain PH-00001 HS-00001
      ocop result explain SP-00001 --lang en
      ocop result explain SP-00001 --output json
      """)
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var rules: RuleOptions
  @Argument(help: "Mã sản phẩm; hoặc mã phiên, rồi mã hồ sơ. Product; or a session, then a dossier.") var product: String
  @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String?

  func run() throws {
    try connection.run { context in
      let (session, dossier) = try self.dossier.map { (product, $0) } ?? latest(context)
      let found = try EvaluatedCase.find(dossier, session: session, try rules.rulebook(), connection, context)
      switch connection.output {
      case .table: Console.lines(try found.explanationLines(connection.language.ofRules))
      case .json: Console.json(encoding: try found.explanation().document())
      }
    }
  }

  private func latest(_ context: Context) throws -> (session: String, dossier: String) {
    guard let found = try inSessions(context) else {
      throw Refusal(
        .unknown, "result.not-there",
        .init(vi: "Sản phẩm \(product) chưa có kết quả đánh giá nào", en: "Product \(product) has no result yet"),
        remedy: .init(vi: "Xem `ocop session list`, `ocop session show`.", en: "See `ocop session list`, `ocop session show`."))
    }
    return found
  }

  /// Producers and communes see no sessions, but what was adopted about their own products.
  private func inSessions(_ context: Context) throws -> (session: String, dossier: String)? {
    do {
      let sessions = try connection.ask(ServiceName.council, ListSessions(), expecting: Sessions.self, context: context).sessions
      return Self.latestResult(of: product, in: sessions)
    } catch let problem as Problem where problem.status == Refusal.Kind.forbidden.rawValue {
      let question = ListPrecedents.with {
        $0.productID = product
        $0.limit = 1
      }
      return try connection.ask(ServiceName.evaluation, question, expecting: Precedents.self, context: context).precedents.first
        .map { ($0.sessionID, $0.item.dossierID) }
    }
  }

  /// The session held last that has a result of the product.
  static func latestResult(of product: String, in sessions: [Session]) -> (session: String, dossier: String)? {
    sessions.sorted { ($0.heldOn, $0.sessionID) < ($1.heldOn, $1.sessionID) }.lazy.reversed().compactMap { session in
      session.items.first { $0.item.productID == product && $0.state == .evaluated }.map { (session.sessionID, $0.item.dossierID) }
    }.first
  }
}

extension EvaluatedCase {
  func explanationText(_ language: TextLanguage) throws -> String { try explanationLines(language).joined(separator: "\n") }

  func explanationLines(_ language: TextLanguage) throws -> [String] {
    let item = found.item
    return [
      language(
        "Hồ sơ \(item.dossierID): \(item.productName) – \(item.producerName)",
        "Dossier \(item.dossierID): \(item.productName) – \(item.producerName)")
    ] + (try explanation().lines(language))
  }
}
