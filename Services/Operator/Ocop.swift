import ArgumentParser
import Foundation

@main
struct Ocop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocop",
    abstract: "Điều hành hệ thống OCOP từ dòng lệnh. Runs an OCOP system from the command line.",
    discussion: """
      Mỗi lệnh là một danh từ và một động từ. Every command is a noun and a verb:

        ocop producer register --name "HTX Xuân Sang" --kind cooperative --registration-number 40A-1 --unit 24373 --representative "…"
        ocop product register --producer CT-00001 --name "Trà thảo mộc Xuân Sang"
        ocop dossier file --file dossier.yaml
        ocop session open PH-00001 --present TV-01,TV-02,TV-03
        ocop topic follow registration --from start

      Dữ liệu lấy từ cờ, tệp JSON hoặc YAML (--file), hoặc đầu vào chuẩn (--file -).
      Mã thoát: 0 xong, 1 bị từ chối hoặc không khớp, 2 chưa kiểm chứng được (thiếu khóa, không có gì để đối chiếu), 64 sai cú pháp,
      69 dịch vụ không trả lời, 70 lỗi hệ thống, 75 thử lại sau.
      Exit codes: 0 done, 1 refused or does not fit, 2 not verified (no key, nothing to compare), 64 malformed, 69 no answer, 70 fault,
      75 try again later.
      """,
    version: "0.1.0",
    subcommands: [
      ProducerNoun.self, ProductNoun.self, DossierNoun.self, RegisterNoun.self, CouncilNoun.self, SessionNoun.self, ConflictNoun.self,
      SheetNoun.self, ResultNoun.self, RulesNoun.self, NoticeNoun.self, KeyNoun.self, AccessNoun.self, UnitNoun.self, TopicNoun.self,
      LogNoun.self, Send.self, Ask.self, ShowStatus.self,
      RebuildStores.self,
      BackUpStore.self, RestoreStore.self, RecoverStore.self, AuditNoun.self, Play.self,
    ])

  /// What ends a command is printed like everything else: it may echo an argument, or a line of a file.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let lines = endLines(of: error)
      code.isSuccess ? Console.lines(lines) : Console.errors(lines)
      Foundation.exit(code.rawValue)
    }
  }

  /// Help, or what is wrong with the arguments and how they are written. A message's own lines after the first have a margin.
  static func endLines(of error: any Error) -> [String] {
    let text = fullMessage(for: error)
    guard !text.isEmpty else { return [] }
    let message = message(for: error)
    guard !exitCode(for: error).isSuccess, message.contains("\n"), let place = text.range(of: message) else { return lines(of: text) }
    let (first, rest) = (message.prefix { $0 != "\n" }, message.drop { $0 != "\n" }.dropFirst())
    return lines(of: String(text[..<place.lowerBound]) + first) + Console.quoted(String(rest))
      + lines(of: String(text[place.upperBound...]))
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
