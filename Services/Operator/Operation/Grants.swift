import Access
import ArgumentParser
import Contracts
import Foundation
import Keys
import Messaging

/// The second officer's verbs: what waits for her, and her word.
extension KeyNoun {
  struct Pending: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Các đề nghị cấp khóa đang chờ cán bộ thứ hai xác nhận. Grants that wait for a second officer.",
      discussion: """
        ocop key pending
        ocop key pending --all      cả những đề nghị đã kết thúc / those that are done with too

        Xem kỹ cả các khóa người đó đang có: vai trò mới cũng thuộc về các khóa ấy, và xác nhận đề nghị là xác nhận cả các khóa ấy. Look at
        the keys that the principal holds already: they would have the new roles too, and are confirmed with them.
        """)
    @OptionGroup var connection: ConnectionOptions
    @Flag(help: "Cả những đề nghị đã kết thúc. Those that are done with too.") var all = false

    func run() throws {
      try connection.run { context in
        let found = try connection.ask(
          ServiceName.council,
          ListGrants.with {
            $0.all = all
            $0.limit = 1_000
          }, expecting: Grants.self, context: context)
        Console.print(
          found, as: connection.output, in: connection.language,
          columns: ["Mã", "Người dùng", "Tên", "Vai trò", "Khóa", "Khóa đang có", "Người đề nghị", "Hết hạn", "Trạng thái"]
        ) {
          $0.grants.map { grant in
            let proposal = grant.proposal
            return [
              proposal.grantID, proposal.principalID, proposal.name, proposal.roles.map(\.text).joined(separator: ", "),
              (try? PublicKey(text: proposal.publicKey))?.short ?? "",
              proposal.heldKeys.compactMap { (try? PublicKey(text: $0))?.short }.joined(separator: ", "),
              proposal.proposedBy, String(proposal.expiresAt.prefix(10)), grant.state.label.text(in: connection.language),
            ]
          }
        }
      }
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cán bộ thứ hai xác nhận. The second officer confirms a grant.",
      discussion: """
        ocop key confirm CP-00001 --as founder-2

        Không ai được xác nhận đề nghị của mình hoặc cho mình. Nobody confirms what she proposed, or gains by.
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã đề nghị. The proposal.") var grant: String

    func run() throws { try command.send(ConfirmGrant.self) { $0.grantID = grant } }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Từ chối, hoặc rút lại, một đề nghị. Declines a proposed grant, or takes it back.",
      discussion: "ocop key decline CP-00001 --reason \"không đúng người\"")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã đề nghị. The proposal.") var grant: String
    @Option(help: "Lý do. Reason.") var reason: String?

    func run() throws {
      try command.send(DeclineGrant.self) {
        $0.grantID = grant
        if let reason { $0.reason = reason }
      }
    }
  }
}

/// The key of a second officer, where one program plays both: trials only.
struct SecondOfficer: ParsableArguments {
  @Option(
    name: .customLong("second"),
    help: "Tệp khóa của cán bộ thứ hai, để thử. A second officer's key file, for trials. [OCOP_SECOND_KEY, <keys>/founder-2.key]")
  var file: String?

  func key(_ connection: ConnectionOptions) throws -> PrivateKey {
    try PrivateKey(
      file: file ?? ProcessInfo.processInfo.environment["OCOP_SECOND_KEY"] ?? KeyFolder(connection.keys).privatePath("founder-2"))
  }
}

extension CommandSender {
  /// Grants as one officer, and confirms as another where that is wanted.
  func grant(_ grant: GrantKey, confirmedBy second: @autoclosure () throws -> PrivateKey) throws -> Accepted {
    let accepted = try send(grant)
    guard accepted.events.contains(GrantProposed.topicName) else { return accepted }
    return try send(ConfirmGrant.with { $0.grantID = accepted.subject }, with: second())
  }
}

extension GrantState {
  var label: LocalizedText {
    switch self {
    case .open: .init(vi: "đang chờ", en: "open")
    case .confirmed: .init(vi: "đã xác nhận", en: "confirmed")
    case .declined: .init(vi: "đã từ chối", en: "declined")
    case .expired: .init(vi: "đã hết hạn", en: "lapsed")
    case .unspecified, .UNRECOGNIZED: .init(vi: "không rõ", en: "unknown")
    }
  }
}
