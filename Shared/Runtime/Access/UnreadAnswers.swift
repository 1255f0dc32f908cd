import Messaging
import ZeroMQ

/// What waits for peers that do not read their answers: bounded for each, and in all. Used by one thread.
final class UnreadAnswers {
  /// Bytes that may wait for one key; the answer that goes beyond it is still given.
  static let maximumPerKey = 8 << 20
  /// Bytes that may wait in all before those who have more than a little waiting get no more.
  static let maximum = 64 << 20
  private static let little = 64 << 10

  private let all = OutstandingBytes()
  private var perKey: [String: OutstandingBytes] = [:]

  /// - Returns: nil when the request may be answered.
  func refusal(of request: Request) -> Refusal? {
    let waiting = counter(for: request).bytes
    return waiting >= Self.maximumPerKey || (all.bytes >= Self.maximum && waiting > Self.little) ? .answersUnread : nil
  }

  /// What to count the answer by.
  func counter(for request: Request) -> OutstandingBytes {
    counter(ofKey: request.senderKey)
  }

  /// - Parameter key: nil where a deployment runs without access control.
  func counter(ofKey key: String?) -> OutstandingBytes {
    let key = key ?? ""
    if let known = perKey[key] { return known }
    // Keys come and go: those that wait for nothing need not be remembered.
    if perKey.count >= 1_000 { perKey = perKey.filter { $0.value.bytes > 0 } }
    let made = OutstandingBytes(within: all)
    perKey[key] = made
    return made
  }
}
