import ArgumentParser
import Rulebook

/// Tells a producer why: every criterion with who chose what, the parts, the gates, the rank, where the product goes, under which article.
struct ExplainResult: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích kết quả cho chủ thể. Explains a result to its producer.",
    discussion: """
      ocop result explain PH-00001 HS-00001
      ocop result explain PH-00001 HS-00001 --lang en
      ocop result explain PH-00001 HS-00001 --output json
      """)
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var rules: RuleOptions
  @Argument(help: "Mã phiên. Session.") var session: String
  @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String

  func run() throws {
    try connection.run { context in
      let found = try EvaluatedCase.find(dossier, session: session, try rules.rulebook(), connection, context)
      switch connection.output {
      case .table: Console.line(try found.explanationText(connection.language.ofRules))
      case .json: Console.json(encoding: try found.explanation().document())
      }
    }
  }
}

extension EvaluatedCase {
  func explanationText(_ language: TextLanguage) throws -> String {
    let item = found.item
    return language(
      "Hồ sơ \(item.dossierID): \(item.productName) – \(item.producerName)\n",
      "Dossier \(item.dossierID): \(item.productName) – \(item.producerName)\n") + (try explanation().text(language))
  }
}
