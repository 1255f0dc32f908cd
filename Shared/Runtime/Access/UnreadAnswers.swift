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

  /// Whether no more is to be added to what waits for one key.
  func isFull(_ counter: OutstandingBytes) -> Bool {
    let waiting = counter.bytes
    return waiting >= Self.maximumPerKey || (all.bytes >= Self.maximum && waiting > Self.little)
  }

  /// - Parameter key: or a connection's name, where keys are not asked for.
  func counter(of key: String) -> OutstandingBytes {
    if let known = perKey[key] { return known }
    // Keys come and go: those that wait for nothing need not be remembered.
    if perKey.count >= 1_000 { perKey = perKey.filter { $0.value.bytes > 0 } }
    let made = OutstandingBytes(within: all)
    perKey[key] = made
    return made
  }
}
