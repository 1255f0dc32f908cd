import Contracts
import Foundation
import SwiftProtobuf
import ZeroMQ

/// Sends requests to a service's doors and waits for the answers; for programs at the edge, one thread at a time.
///
/// A request that gets no answer is sent again under the same id on a fresh connection: the service answers a repeated
/// command with the stored reply, so that a retry never does the thing twice.
public final class ServiceClient {
  public struct Patience: Sendable {
    /// How long one attempt waits. In milliseconds.
    public var timeoutMilliseconds: Int
    public var attempts: Int

    public init(timeoutMilliseconds: Int = 5_000, attempts: Int = 3) {
      self.timeoutMilliseconds = timeoutMilliseconds
      self.attempts = attempts
    }
  }

  /// What a door answered.
  public struct Answer {
    public var name: String
    public var format: WireFormat
    public var body: Frame
    public var attachments: ArraySlice<Frame>

    /// After how many milliseconds to send again, when the service takes nothing at the moment, or nothing more of this key (429).
    var retryAfter: (milliseconds: UInt32, status: UInt32)? {
      guard name == Problem.protoMessageName, let problem = try? format.decode(Problem.self, body), problem.retryAfterMilliseconds > 0
      else { return nil }
      return (problem.retryAfterMilliseconds, UInt32(problem.status))
    }

    /// - Throws: the `Problem` when the service refused.
    public func message<Expected: Message>(_ type: Expected.Type) throws -> Expected {
      if name == Problem.protoMessageName { throw try format.decode(Problem.self, body) }
      guard name == Expected.protoMessageName else { throw UnexpectedAnswer(expected: Expected.protoMessageName, got: name) }
      return try format.decode(Expected.self, body)
    }
  }

  public struct UnexpectedAnswer: Error, CustomStringConvertible {
    public var expected: String
    public var got: String
    public var description: String { "expected \(expected), got \(got)" }
  }

  private let context: Context
  private let door: String
  private let security: SocketSecurity
  private var socket: Socket?
  private var monitor: HandshakeMonitor?

  /// - Parameters:
  ///   - door: address of a command or query door.
  ///   - security: a client of the service's key, unless the door is open to all.
  public init(_ context: Context, door: String, security: SocketSecurity = .none) {
    self.context = context
    self.door = door
    self.security = security
  }

  public func close() {
    monitor?.close()
    monitor = nil
    socket?.close()
    socket = nil
  }

  /// Sends a command or a query and waits for its reply.
  ///
  /// - Throws: the service's `Problem`; a `Problem` with status 503 when no attempt was answered.
  public func request<Expected: Message>(
    _ message: some Message, expecting type: Expected.Type, header: RequestHeader, patience: Patience = Patience()
  ) throws -> Expected {
    var header = header
    if header.name.isEmpty { header.name = Swift.type(of: message).protoMessageName }
    return try exchange(header: header, body: try WireFormat.protobuf.encode(message), format: .protobuf, patience: patience).message(type)
  }

  /// Sends a request whose body is encoded already.
  public func exchange(header: RequestHeader, body: [UInt8], format: WireFormat, patience: Patience = Patience()) throws -> Answer {
    let preamble = format == .json ? WireFormat.jsonPreamble : WireFormat.protobufPreamble
    let frames = [preamble, try format.encode(header), body]
    var attempts = 0
    // A service that has just started asks the others first: that is no failed attempt, for as long as an answer may take.
    let deadline = ContinuousClock.now + .milliseconds(patience.timeoutMilliseconds)
    while attempts < max(1, patience.attempts) {
      let socket = try connected()
      try socket.send(frames)
      let answer = try answer(
        on: socket, to: header.id, within: patience.timeoutMilliseconds, in: Language(header: header.language))
      if let answer {
        guard let again = answer.retryAfter else { return answer }
        if again.status != 503 || ContinuousClock.now >= deadline { attempts += 1 }
        guard attempts < patience.attempts else { return answer }
        Thread.sleep(forTimeInterval: Double(again.milliseconds) / 1_000)
        continue
      }
      attempts += 1
      close()
    }
    throw Refusal(
      .away, "service.no-answer",
      .init(
        vi: "Không nhận được trả lời từ \(door) sau \(patience.attempts) lần gửi",
        en: "No answer from \(door) after \(patience.attempts) attempts"),
      remedy: .init(
        vi: "Kiểm tra dịch vụ bằng `ocop status`; gửi lại với cùng mã \(header.id) thì không bị làm hai lần.",
        en: "Check the service with `ocop status`; sending again under the id \(header.id) does nothing twice.")
    ).problem(in: Language(header: header.language))
  }

  private func connected() throws -> Socket {
    if let socket { return socket }
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.security = security
    let fresh = try Socket(context, .dealer, options: options)
    if case .client = security { monitor = try HandshakeMonitor(context, of: fresh) }
    try fresh.connect(door)
    socket = fresh
    return fresh
  }

  private func answer(on socket: Socket, to id: String, within milliseconds: Int, in language: Language) throws -> Answer? {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    var poller = Poller()
    let index = poller.add(socket)
    if let monitor { _ = poller.add(monitor.socket) }
    while true {
      while let frames = try socket.receive() {
        guard frames.count >= 3, let format = WireFormat(frames[0]), let header = try? format.decode(ReplyHeader.self, frames[1]) else {
          continue
        }
        // An answer to an earlier attempt of another request is late: pass over it.
        guard header.requestID == id || header.requestID.isEmpty else { continue }
        return Answer(name: header.name, format: format, body: frames[2], attachments: frames.dropFirst(3))
      }
      if try monitor?.wasRefused() == true { throw Refusal.keyRefused(door).problem(in: language) }
      let left = deadline - ContinuousClock.now
      guard left > .zero else { return nil }
      try poller.wait(milliseconds: Int(left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000) + 1)
      _ = poller.isReadable(index)
    }
  }
}

extension Refusal {
  fileprivate static func keyRefused(_ door: String) -> Refusal {
    Refusal(
      .forbidden, "access.key-refused",
      .init(
        vi: "Cửa \(door) không nhận khóa này: chưa được cấp, hoặc đã bị thu hồi",
        en: "The door \(door) does not take this key: it was never granted, or was revoked"),
      remedy: .init(
        vi: "Kiểm tra --key; đề nghị cán bộ tỉnh cấp khóa (`ocop key grant`). Vừa được cấp thì thử lại sau giây lát.",
        en: "Check --key; ask a provincial officer to grant it (`ocop key grant`). Just granted, it may take a moment."))
  }
}
