import ArgumentParser
import Contracts
import Foundation
import Messaging
import Rulebook

/// Tells a producer, before any council, what is missing for three, four and five stars.
struct CheckProduct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Còn thiếu gì cho 3, 4, 5 sao, theo bản tự đánh giá. What is missing for 3, 4 and 5 stars.",
    discussion: """
      Không cần dịch vụ. Without any service:
        ocop product check --set QD26-13 --self tu-danh-gia.json --documents form-01,form-02 --samples 5
      Theo hồ sơ đã nộp. By a dossier that was filed:
        ocop product check --dossier HS-00001

      Chưa có bản tự đánh giá thì liệt kê mọi yêu cầu tối thiểu. Without an assessment every minimum requirement is listed.
      Tệp tự đánh giá, JSON hoặc YAML: {"1.1": "1.1#2", "1.2": "1.2#1", …}. The assessment is such a map in JSON or YAML.
      """)
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var rules: RuleOptions
  @Option(help: "Bộ tiêu chí: mã hoặc tệp. Criteria set: code or file.") var set: String?
  @Option(name: .customLong("self"), help: "Tệp tự đánh giá, hoặc -. File of the own assessment, or -.") var ownFile: String?
  @Option(help: "Loại tài liệu đã có, cách nhau bằng dấu phẩy. Kinds of documents at hand, comma-separated.") var documents: String?
  @Option(help: "Số mẫu đã có. Sample products at hand.") var samples: Int?
  @Option(help: "Mã hồ sơ. Dossier.") var dossier: String?

  func validate() throws {
    guard dossier != nil || set != nil else {
      throw ValidationError("cần --dossier hoặc --set / --dossier or --set is needed")
    }
  }

  func run() throws {
    guard let dossier else {
      return try reportingRuleErrors(connection.language, connection.output) { try report(try readiness(nil)) }
    }
    try connection.run { context in
      let answer = try connection.ask(
        ServiceName.registration, GetDossier.with { $0.dossierID = dossier }, expecting: Dossier.self, context: context)
      try report(try readiness(answer))
    }
  }

  private func report(_ readiness: Readiness) throws {
    switch connection.output {
    case .table: Console.lines(readiness.lines(connection.language.ofRules))
    case .json: Console.json(encoding: ReadinessDocument(readiness))
    }
  }

  /// What the flags say stands before what the dossier says.
  private func readiness(_ dossier: Dossier?) throws -> Readiness {
    let rulebook = try rules.rulebook()
    let code = set ?? dossier?.criteriaSet ?? ""
    guard !code.isEmpty else { throw Self.noSet(dossier) }
    let set = try rules.set(code, rulebook)
    guard let regime = rulebook.regime(set.regimeCode) else { preconditionFailure("a set of no regime was refused when read") }
    var choices = dossier?.selfAssessment.map { SheetChoice(criterion: $0.criterion, option: $0.option) } ?? []
    if let ownFile { choices = try SheetFile.choices(reading: Input.text(from: ownFile), file: ownFile) }
    let kinds = documents.map { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } } ?? dossier?.documents.map(\.kind)
    return try Readiness(
      of: choices.isEmpty ? nil : choices, regime: regime, set: set, documents: Set(kinds ?? []),
      samples: samples ?? dossier.map { Int($0.samples) })
  }

  private static func noSet(_ dossier: Dossier?) -> Refusal {
    Refusal(
      .rule, "check.no-criteria-set",
      .init(
        vi: "Hồ sơ \(dossier?.dossierID ?? "") không có bộ tiêu chí để đối chiếu",
        en: "Dossier \(dossier?.dossierID ?? "") has no criteria set to check by"),
      remedy: .init(vi: "Nêu bằng --set.", en: "Name one with --set."))
  }
}
