import ArgumentParser
import Rulebook

/// Checks rule files one by one: whatever adds up, is printed as in order; whatever does not, with file, line and reason.
struct CheckRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra tệp quy định. Checks rule files.",
    discussion: """
      ocop rules check Rules                       cả thư mục / the whole rulebook
      ocop rules check bo-tieu-chi-sua-doi.yaml    một bộ tiêu chí / one criteria set

      Mỗi lỗi một dòng, TỆP:DÒNG: lý do; mã thoát 1 khi có lỗi. One line a fault, FILE:LINE: reason; exits with 1 when there is one.
      """)
  @OptionGroup var rules: RuleOptions
  @OptionGroup var printing: PrintOptions
  @Argument(help: "Tệp hoặc thư mục. Files or folders.") var paths: [String]

  func run() throws {
    try printing.run {
      let files = try paths.flatMap { try RulesCheck(path: $0, regimes: rules.rules).files }
      switch printing.output {
      case .json: Console.json(encoding: files.map { CheckedFile($0, printing.language) })
      case .table:
        for file in files {
          let text = file.text(printing.language)
          file.fault == nil ? Console.line(text) : Console.error(text)
        }
      }
      if files.contains(where: { $0.fault != nil }) { throw ExitCode(1) }
    }
  }
}

private struct CheckedFile: Encodable {
  let path: String
  let isInOrder: Bool
  let content: String?
  let missing: String?
  let line: Int?
  let reason: String?

  init(_ file: RulesCheck.File, _ language: TextLanguage) {
    path = file.path
    isInOrder = file.fault == nil
    content = file.content.isEmpty ? nil : file.content
    missing = file.missing
    line = file.fault?.line
    reason = file.fault?.reason(language)
  }
}
