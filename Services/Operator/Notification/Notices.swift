import ArgumentParser
import Contracts
import Messaging

struct NoticeNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "Thông báo. Notices.", subcommands: [List.self, Show.self, Contact.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê thông báo. Lists notices.")
    @OptionGroup var connection: ConnectionOptions
    @Option(help: "Ví dụ producer:CT-00001, member:HD-00001:TV-01, unit:66. Recipient.") var recipient = ""
    @Option(help: "pending, delivered, refused.") var state = ""
    @OptionGroup var page: PageOptions

    func run() throws {
      try connection.run { context in
        let question = ListNotices.with {
          $0.recipient = recipient
          $0.state = state
          $0.limit = page.limit
          $0.after = page.after
        }
        let answer = try connection.ask(ServiceName.notification, question, expecting: Notices.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language, columns: ["Mã", "Người nhận", "Tiêu đề", "Trạng thái", "Lần gửi"]
        ) {
          $0.notices.map { [$0.notice.noticeID, $0.notice.recipient, $0.notice.subject, $0.state, String($0.attempts)] }
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Đọc các thông báo của một người nhận. Reads a recipient's notices.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Người nhận. Recipient, e.g. producer:CT-00001.") var recipient: String

    func run() throws {
      try connection.run { context in
        let answer = try connection.ask(
          ServiceName.notification, ListNotices.with { $0.recipient = recipient }, expecting: Notices.self, context: context)
        guard connection.output == .table else { return Console.json(answer) }
        for found in answer.notices {
          Console.line("── \(found.notice.noticeID) · \(found.state) · \(found.receipt)\(found.reason)")
          Console.line(found.notice.subject)
          Console.line()
          Console.lines(Console.quoted(found.notice.text))
        }
      }
    }
  }

  struct Contact: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ghi địa chỉ của một cơ quan. Makes a body's address known.",
      discussion: "ocop notice contact --unit 66 --name \"Chi cục Phát triển nông thôn\" --email ocop@example.vn")
    @OptionGroup var command: CommandOptions
    @Option(help: "Mã đơn vị. Unit.") var unit: String?
    @Option(help: "Tên. Name.") var name: String?
    @Option(help: "Địa chỉ thư. Address.") var email: String?

    func run() throws {
      try command.send(RegisterContact.self) {
        if let unit { $0.unitCode = unit }
        if let name { $0.name = name }
        if let email { $0.email = email }
      }
    }
  }
}
