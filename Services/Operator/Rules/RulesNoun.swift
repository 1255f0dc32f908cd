import ArgumentParser

struct RulesNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Quy định và bộ tiêu chí, không cần dịch vụ. The law as data; needs no service.",
    subcommands: [CheckRules.self, CompareRules.self, ScoreSheets.self])
}
