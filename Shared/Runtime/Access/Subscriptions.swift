import ZeroMQ

/// Counts what each key has subscribed to: a tree of libzmq's grows with every byte of every odd subscription, and nobody needs many.
/// A key with too many is not let in to the topics for a while.
struct Subscriptions {
  /// Subscriptions of one key, over all of its connections.
  static let maximumPerKey = 200
  static let barredFor = Duration.seconds(60)

  private var counts: [String: Int] = [:]
  private var barredUntil: [String: ContinuousClock.Instant] = [:]

  /// Takes what XPUB tells: that a prefix is wanted, or no longer.
  ///
  /// - Returns: the key that has too many now; empty where keys are not asked for. Nil when all is well.
  mutating func take(_ frames: [Frame], at now: ContinuousClock.Instant) -> String? {
    guard let frame = frames.first, let first = frame.withBytes({ $0.first }) else { return nil }
    let key = frame.peerKey ?? ""
    // XPUB tells of the first that wants a prefix and of the last that wants it no longer, who may be another.
    counts[key, default: 0] += first == 1 ? 1 : counts[key] ?? 0 > 0 ? -1 : 0
    guard counts[key] ?? 0 > Self.maximumPerKey else { return nil }
    barredUntil[key] = now + Self.barredFor
    return key
  }

  /// The door was cut: every subscription is gone.
  mutating func forgetAll() { counts = [:] }

  mutating func isBarred(_ key: String, at now: ContinuousClock.Instant) -> Bool {
    guard let until = barredUntil[key] else { return false }
    if until <= now { barredUntil[key] = nil }
    return until > now
  }
}
