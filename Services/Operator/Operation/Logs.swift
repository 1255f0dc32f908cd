import ArgumentParser
import Contracts
import Foundation
import Messaging
import ZeroMQ

struct LogNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Nhật ký của dịch vụ. The services' logs.", subcommands: [Settle.self])

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xử lý nhật ký đã lùi lại, hoặc sự kiện không nghe được. Settles a log that went back, or an event that cannot be heard.",
      discussion: """
        ocop log settle registration --accept-loss --reason "kho khôi phục từ bản đêm 24/11"
        ocop log settle notification --owner registration --resume-at 90 --reason "kho khôi phục từ bản đêm 24/11"
        ocop log settle council --owner registration --skip 118 --reason "sự kiện quá lớn, đã báo người bảo trì"

        --accept-loss: dịch vụ nhận lệnh trở lại dù nơi khác đã thấy những sự kiện nay không còn trong nhật ký của nó.
        --resume-at N: nghe tiếp nhật ký hiện nay của --owner từ sau sự kiện N, sự kiện cuối cùng mà hai bên còn giống nhau; điều đã làm theo
        phần bị mất thì giữ nguyên. --skip N: bỏ qua một sự kiện. Tất cả được ghi vào nhật ký. Đọc docs/runbook.md, "A log went back", trước.
        --accept-loss: the service takes commands again though others have seen events that are not in its log any more.
        --resume-at N: goes on behind event N of --owner's present log, the last that is the same on both sides; what was done after the lost
        part stays. --skip N: passes over one event. All of it is written into the log. Read docs/runbook.md, "A log went back", first.
        """)
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Dịch vụ xử lý. The service that settles.") var service: String
    @Option(help: "Dịch vụ có nhật ký được nghe. The service whose log is followed.") var owner: String?
    @Flag(help: "Chấp nhận phần mất. Accept the loss.") var acceptLoss = false
    @Option(help: "Nghe tiếp từ sau sự kiện này. Go on behind this event.") var resumeAt: UInt64?
    @Option(help: "Mã băm của sự kiện ấy trong nhật ký hiện nay, nếu biết. Its chain hash in the present log, if known.") var hash = ""
    @Option(help: "Bỏ qua sự kiện này. Pass over this event.") var skip: UInt64?
    @Option(help: "Ai quyết định và vì sao. Who decided it and why.") var reason: String
    @Option(help: "Mã lệnh; gửi lại cùng mã thì không bị làm hai lần. Id of the command; the same id does nothing twice.")
    var id: String?

    func validate() throws {
      for name in [service] + [owner].compactMap(\.self) where !ServiceName.all.contains(name) {
        throw ValidationError("\(name): không có dịch vụ này / no such service")
      }
      guard [acceptLoss, resumeAt != nil, skip != nil].filter(\.self).count == 1 else {
        throw ValidationError("chọn một: --accept-loss, --resume-at, --skip / choose one of them")
      }
      guard acceptLoss == (owner == nil) else {
        throw ValidationError("--owner đi với --resume-at và --skip / goes with --resume-at and --skip")
      }
    }

    func run() throws {
      try connection.run { context in
        let command = SettleLog.with {
          $0.service = owner ?? service
          $0.action = acceptLoss ? .acceptLoss : skip == nil ? .resumeAt : .skipEvent
          $0.sequence = skip ?? resumeAt ?? 0
          $0.hash = hash
          $0.reason = reason
        }
        let key = connection.isOpen ? nil : try connection.privateKey(orOf: "operator")
        let client = try connection.commands(of: service, context, with: key)
        defer { client.close() }
        var header = connection.header(id: id ?? RequestID.make())
        if connection.isOpen { header.actor.principal = connection.name ?? "operator" }
        let accepted = try client.request(
          command, expecting: Accepted.self, header: header, patience: .init(timeoutMilliseconds: connection.timeout))
        Console.print(accepted, as: connection.output) { "\(connection.language == .english ? "Settled" : "Đã xử lý"): \($0)" }
      }
    }
  }
}
