import ZeroMQ

/// Counts what each key has subscribed to: a tree of libzmq's grows with every byte of every odd subscription, and nobody needs many.
/// A key with too many is not let in to the topics for a while.
struct Subscriptions {
  /// Different subscriptions of one key, over all of its connections; of everybody together where keys are not asked for.
  static let maximumPerKey = 200
  static let maximumWithoutKeys = 5_000
  /// The longest subscription, in bytes: topics are short.
  static let maximumBytes = 256
  static let barredFor = Duration.seconds(60)

  /// Whose each prefix is: libzmq tells of the first that wants it, and that nobody wants it any more without saying whose it was.
  private var owners: [[UInt8]: String] = [:]
  private var counts: [String: Int] = [:]
  private var barredUntil: [String: ContinuousClock.Instant] = [:]

  /// Takes what XPUB tells: that a prefix is wanted, or no longer.
  ///
  /// - Parameter isExempt: whether a key may have as many as it likes.
  /// - Returns: the key that has too many now; empty where keys are not asked for. Nil when all is well.
  mutating func take(_ frame: Frame, at now: ContinuousClock.Instant, isExempt: (String) -> Bool = { _ in false }) -> String? {
    let bytes = frame.bytes
    let prefix = Array(bytes.dropFirst())
    switch bytes.first {
    case 1:
      let key = frame.peerKey ?? ""
      guard owners.updateValue(key, forKey: prefix) == nil else { return nil }
      counts[key, default: 0] += 1
      let limit = key.isEmpty ? Self.maximumWithoutKeys : Self.maximumPerKey
      guard prefix.count > Self.maximumBytes || counts[key] ?? 0 > limit, !isExempt(key) else { return nil }
      barredUntil[key] = now + Self.barredFor
      return key
    case 0:
      guard let key = owners.removeValue(forKey: prefix), let count = counts[key] else { return nil }
      counts[key] = count > 1 ? count - 1 : nil
      return nil
    // A message to nobody: publishers hear none.
    default: return nil
    }
  }

  /// The door was cut: every subscription is gone.
  mutating func forgetAll() {
    owners = [:]
    counts = [:]
  }

  mutating func isBarred(_ key: String, at now: ContinuousClock.Instant) -> Bool {
    guard let until = barredUntil[key] else { return false }
    if until <= now { barredUntil[key] = nil }
    return until > now
  }
}
