import ArgumentParser
import Ballots
import Contracts
import Keys
import Messaging
import ZeroMQ

/// What a secretary's client does with keys when a session is opened, closed, or sealed anew.
extension OpenSession {
  /// Sealed to a key that only the holder of `maker` can open again.
  mutating func seal(madeBy maker: PrivateKey) { sealing = SealingKey(for: sessionID, madeBy: maker) }
}

extension CloseScoring {
  /// - Parameters:
  ///   - session: as the council tells it now; left as it is when its sheets are not sealed.
  ///   - sealer: the key that it was opened, or sealed anew, with.
  ///   - maker: the key that a next round is sealed with.
  /// - Throws: `Refusal` when `sealer` is another.
  mutating func open(_ session: Session, sealedWith sealer: PrivateKey, nextMadeBy maker: PrivateKey) throws {
    guard session.hasSealing else { return }
    do {
      openingKey = try OpeningKey(of: session.sealing, session: session.sessionID, madeBy: sealer).bytes
    } catch {
      throw error.refusal
    }
    nextSealing = SealingKey(for: session.sessionID, madeBy: maker)
  }
}

extension ConnectionOptions {
  func session(_ id: String, _ context: Context) throws -> Session {
    try ask(ServiceName.council, GetSession.with { $0.sessionID = id }, expecting: Session.self, context: context)
  }
}

/// The way out when the key that opens the sheets is lost.
struct ResealSessionVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reseal",
    abstract: "Niêm phong lại khi mất khóa; mọi hồ sơ đang chấm phải chấm lại. Seals anew when the key is lost; members vote again.",
    discussion: """
      ocop session reseal PH-00001 --reason "máy của thư ký bị hỏng, không còn tệp khóa"

      Phiếu đã nộp giữ nguyên niêm phong và không tính. Lý do được ghi vào biên bản; các thành viên được báo để chấm lại.
      Sheets handed in stay sealed and do not count. The reason goes into the minutes; the members are told to score again.
      """)
  @OptionGroup var command: CommandOptions
  @Argument(help: "Mã phiên. Session.") var session: String
  @Option(help: "Lý do, ghi vào biên bản. Reason, for the minutes.") var reason: String?

  func run() throws {
    try command.send(ResealSession.self) { (reseal: inout ResealSession, _: Context) in
      reseal.sessionID = session
      if let reason { reseal.reason = reason }
      reseal.sealing = SealingKey(for: session, madeBy: try command.connection.privateKey())
    }
  }
}
