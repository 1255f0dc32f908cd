import ArgumentParser
import Contracts
import Keys

/// A member's new key takes part in a session that has begun.
struct AdmitKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admit-key",
    abstract: "Cho phép dùng khóa mới của thành viên trong phiên đã khai mạc. Admits a member's new key to a session that has begun.",
    discussion: """
      ocop session admit-key PH-00001 --member TV-02 --key-digits 3f9a01bc44d2e810 --reason "mất máy, đã đối chiếu khóa tại phòng họp"

      Do Chủ tịch hoặc Thư ký; không ai tự cho phép khóa của mình. Lý do được ghi vào biên bản và báo cho mọi thành viên của phiên.
      By the chair or the secretary, and by nobody for her own key. The reason goes into the minutes, and every member is told.
      """)
  @OptionGroup var command: CommandOptions
  @Argument(help: "Mã phiên. Session.") var session: String
  @Option(help: "Thành viên. Member.") var member: String?
  @Option(help: "16 chữ số đầu của khóa, hoặc tệp .pub. The key's first 16 digits, or its .pub file.") var keyDigits: String?
  @Option(help: "Lý do, ghi vào biên bản. Reason, for the minutes.") var reason: String?

  func run() throws {
    try reportingKeyErrors {
      let text = try keyDigits.map { $0.hasSuffix(".pub") ? try KeyFolder.publicKeys(file: $0)[0].text : $0 }
      try command.send(AdmitMemberKey.self) {
        $0.sessionID = session
        if let member { $0.memberID = member }
        if let text { $0.publicKey = text }
        if let reason { $0.reason = reason }
      }
    }
  }
}
