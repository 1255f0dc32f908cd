import Messaging
import ZeroMQ

/// What comes through a door of requests: judged by who sends it and how much of it, before anything of it is read. Used by one thread.
final class Intake {
  private let asksForKeys: Bool
  private var quota: Quota
  private let unread = UnreadAnswers()
  private let count: (Counter) -> Void

  /// - Parameters:
  ///   - asksForKeys: false where a deployment runs without access control.
  ///   - count: is told what was not let through.
  init(asksForKeys: Bool, quota: Quota, count: @escaping (Counter) -> Void) {
    self.asksForKeys = asksForKeys
    self.quota = quota
    self.count = count
  }

  /// Reads a request, or answers what is none and what is too much.
  ///
  /// - Parameter isExempt: whether a key has no quota.
  /// - Returns: nil where it is answered already, or is nobody's that can be answered.
  func take(
    _ frames: [Frame], from socket: Socket, at now: ContinuousClock.Instant, isExempt: (String) -> Bool = { _ in false }
  ) throws -> Request? {
    // A name that the peer chose itself could be another's: nothing is answered there.
    guard let name = frames.first, !asksForKeys || name.isConnectionName else {
      count(.malformed)
      return nil
    }
    let key = asksForKeys ? frames.last?.peerKey : nil
    let answers = unread.counter(of: key ?? name.bytes.hexadecimal)
    // Who takes no answers gets none, a refusal neither.
    guard !unread.isFull(answers) else {
      count(.throttled)
      return nil
    }
    let refusal = key.flatMap { key in isExempt(key) ? nil : quota.take(key, bytes: frames.reduce(0) { $0 + $1.count }, at: now) }
    do {
      var request = try Request(frames: frames)
      request.senderKey = key
      guard let refusal else { return request }
      count(.throttled)
      try answer(request, ReplyBody(refusal.problem(in: request.language), format: request.format), on: socket)
    } catch let error as Request.Malformed {
      count(.malformed)
      guard !error.envelope.isEmpty else { return nil }
      let body = try ReplyBody((refusal ?? error.refusal).problem(in: .vietnamese), format: error.format)
      try socket.reply(body, to: "", envelope: error.envelope, countedBy: answers)
    }
    return nil
  }

  /// Answers a request, counted until the answer has left.
  func answer(_ request: Request, _ body: ReplyBody, on socket: Socket?) throws {
    let counter = unread.counter(of: request.senderKey ?? request.envelope.first?.bytes.hexadecimal ?? "")
    try socket?.reply(body, to: request, countedBy: counter)
  }

  /// Notes what a command has added to the store.
  func charge(_ request: Request, written bytes: Int, at now: ContinuousClock.Instant) {
    quota.charge(request.senderKey, written: bytes, at: now)
  }
}
