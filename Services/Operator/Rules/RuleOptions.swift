import ArgumentParser
import Foundation
import Messaging
import Rulebook

/// Where the law lies as data.
struct RuleOptions: ParsableArguments {
  @Option(help: "Thư mục quy định. Folder of the rulebooks. [OCOP_RULES]")
  var rules = ProcessInfo.processInfo.environment["OCOP_RULES"] ?? "Rules"

  func rulebook() throws(RulebookError) -> Rulebook { try Rulebook(directory: rules) }

  /// A criteria set by its code, or from a file that lies anywhere.
  func set(_ codeOrFile: String, _ rulebook: Rulebook) throws(RulebookError) -> CriteriaSet {
    isFile(codeOrFile) ? try rulebook.check(file: codeOrFile) : try rulebook.criteriaSet(codeOrFile)
  }

  func isFile(_ text: String) -> Bool { text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml") }
}

/// How a verb that needs no service prints.
struct PrintOptions: ParsableArguments {
  @Option(help: "vi hoặc en. Language of messages. [OCOP_LANG]")
  var lang = ProcessInfo.processInfo.environment["OCOP_LANG"] ?? "vi"
  @Option(help: "table hoặc json. How answers are printed.")
  var output: OutputFormat = .table

  var language: TextLanguage { Language(header: lang).ofRules }

  /// Runs `body`, and turns what is wrong with rules or sheets into its text and exit code 1.
  func run(_ body: () throws -> Void) throws {
    try reportingRuleErrors(Language(header: lang), output, body)
  }
}

extension Language {
  /// The same in the rulebook's words.
  var ofRules: TextLanguage { self == .english ? .english : .vietnamese }
}

/// Prints what is wrong with rules or sheets, and exits with 1. Faults of sheets are data for a script that asked for JSON.
func reportingRuleErrors(_ language: Language, _ output: OutputFormat, _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as RulebookError {
    Console.error(error.file + (error.line.map { ":\($0)" } ?? "") + ": " + error.reason(language.ofRules))
    throw ExitCode(1)
  } catch let error as ScoringError {
    if output == .json {
      Console.json(encoding: FaultDocument(error, language.ofRules))
    } else {
      let whose = error.member.map { $0.isEmpty ? "" : "\($0): " } ?? ""
      for fault in error.faults { Console.error("\(whose)\(fault.text(language.ofRules)) [\(fault.rule)]") }
    }
    throw ExitCode(1)
  } catch let refusal as Refusal {
    Console.errors(refusal.problem(in: language).lines(in: language))
    throw ExitCode(refusal.problem(in: language).exitCode)
  }
}

/// Faults of a sheet, for programs.
private struct FaultDocument: Encodable {
  struct Fault: Encodable {
    let criterion: String?
    let rule: String
    let text: String
  }

  let member: String?
  let faults: [Fault]

  init(_ error: ScoringError, _ language: TextLanguage) {
    member = error.member
    faults = error.faults.map { Fault(criterion: $0.criterion, rule: $0.rule, text: $0.text(language)) }
  }
}
