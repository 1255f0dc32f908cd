import ArgumentParser
import Rulebook

/// What differs between two criteria sets, or two regimes, as far as scoring depends on it.
struct CompareRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "So sánh hai bộ tiêu chí hoặc hai quy định. Compares two criteria sets or two regimes.",
    discussion: """
      ocop rules diff QD26-13 bo-tieu-chi-sua-doi.yaml
      ocop rules diff QD148-2023 QD26-2026
      """)
  @OptionGroup var rules: RuleOptions
  @OptionGroup var printing: PrintOptions
  @Argument(help: "Mã hoặc tệp. Code or file.") var old: String
  @Argument(help: "Mã hoặc tệp. Code or file.") var new: String

  func run() throws {
    try printing.run {
      let rulebook = try rules.rulebook()
      let diff: RulebookDiff
      switch (rulebook.regime(old), rulebook.regime(new)) {
      case (let old?, let new?): diff = RulebookDiff(from: old, to: new, printing.language)
      case (nil, nil): diff = RulebookDiff(from: try rules.set(old, rulebook), to: try rules.set(new, rulebook))
      default:
        throw ValidationError("so sánh hai bộ tiêu chí hoặc hai quy định / compare two criteria sets or two regimes")
      }
      switch printing.output {
      case .table: Console.lines(diff.lines(printing.language))
      case .json: Console.json(encoding: diff.changes.map(Change.init))
      }
    }
  }

  private struct Change: Encodable {
    let kind: String
    let subject: String
    let before: String?
    let after: String?

    init(_ change: RulebookDiff.Change) {
      kind = change.kind.rawValue
      subject = change.subject
      before = change.before
      after = change.after
    }
  }
}
