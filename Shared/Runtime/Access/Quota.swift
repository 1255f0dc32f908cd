import Contracts
import Messaging

/// How much one key may ask of a door, and have written: steady rates with room for a burst, so that a flood from one starves nobody
/// else, neither of time nor of disk.
struct Quota {
  /// Requests a second, with a burst of a second's worth; 0 sets no limit to anything.
  let perSecond: Int
  /// Bytes that one key's commands may add to the store in a day, a quarter of them at once; 0 sets no limit.
  let writtenBytesPerDay: Int
  private var keys: [String: Buckets] = [:]

  /// Bytes of requests that one key may send in a second; twice as many at once.
  static let sentBytesPerSecond = 8 << 20

  private struct Buckets {
    var requests: Bucket
    var sent: Bucket
    var written: Bucket
  }

  init(perSecond: Int, writtenBytesPerDay: Int = 0) {
    self.perSecond = perSecond
    self.writtenBytesPerDay = writtenBytesPerDay
  }

  /// Takes one request of a key.
  ///
  /// - Parameter bytes: how long it is.
  /// - Returns: nil when it may pass, else why it may not yet.
  mutating func take(_ key: String?, bytes: Int, at now: ContinuousClock.Instant) -> Refusal? {
    guard perSecond > 0, let key else { return nil }
    var buckets = buckets(of: key, at: now)
    defer { keys[key] = buckets }
    if let wait = buckets.written.wait(at: now) { return .tooMuchWritten(perDay: writtenBytesPerDay, retryAfter: wait) }
    if let wait = buckets.sent.wait(at: now) { return .tooMuchSent(retryAfter: wait) }
    if let wait = buckets.requests.wait(at: now) { return .tooMany(perSecond: perSecond, retryAfter: wait) }
    buckets.requests.take(1)
    buckets.sent.take(Double(bytes))
    return nil
  }

  /// Notes what a key's command has added to the store: known once it is there.
  mutating func charge(_ key: String?, written bytes: Int, at now: ContinuousClock.Instant) {
    guard perSecond > 0, writtenBytesPerDay > 0, let key else { return }
    var buckets = buckets(of: key, at: now)
    buckets.written.take(Double(bytes))
    keys[key] = buckets
  }

  private func buckets(of key: String, at now: ContinuousClock.Instant) -> Buckets {
    if let known = keys[key] { return known }
    let written = writtenBytesPerDay > 0 ? Double(writtenBytesPerDay) : .infinity
    return Buckets(
      requests: Bucket(rate: Double(perSecond), capacity: Double(perSecond), at: now),
      sent: Bucket(rate: Double(Self.sentBytesPerSecond), capacity: Double(2 * Self.sentBytesPerSecond), at: now),
      written: Bucket(rate: written / 86_400, capacity: written / 4, at: now))
  }

  /// Fills at a rate up to its capacity; may be overdrawn once, and gives nothing until it is filled again.
  private struct Bucket {
    let rate: Double
    let capacity: Double
    private var level: Double
    private var filled: ContinuousClock.Instant

    init(rate: Double, capacity: Double, at now: ContinuousClock.Instant) {
      self.rate = rate
      self.capacity = capacity
      level = capacity
      filled = now
    }

    /// - Returns: nil when something is there, else after how many milliseconds.
    mutating func wait(at now: ContinuousClock.Instant) -> Int? {
      if rate < .infinity { level = min(capacity, level + (now - filled) / .seconds(1) * rate) }
      filled = now
      return level >= 1 ? nil : max(1, Int(min(((1 - level) / rate * 1_000).rounded(.up), 86_400_000)))
    }

    mutating func take(_ amount: Double) { level -= amount }
  }
}

extension Refusal {
  private static func wait(_ rule: String, _ detail: LocalizedText, _ milliseconds: Int) -> Refusal {
    var refusal = Refusal(
      .busy, rule, detail,
      remedy: .init(
        vi: "Gửi lại với cùng mã sau \(milliseconds) mili giây.", en: "Send it again under the same id after \(milliseconds) milliseconds.")
    )
    refusal.retryAfterMilliseconds = milliseconds
    return refusal
  }

  static func tooMany(perSecond: Int, retryAfter milliseconds: Int) -> Refusal {
    wait(
      "request.too-many",
      .init(
        vi: "Khóa này gửi quá \(perSecond) yêu cầu mỗi giây; yêu cầu này chưa được xử lý",
        en: "This key sends more than \(perSecond) requests a second; this one was not handled"), milliseconds)
  }

  static func tooMuchSent(retryAfter milliseconds: Int) -> Refusal {
    wait(
      "request.too-much",
      .init(
        vi: "Khóa này gửi quá \(Quota.sentBytesPerSecond >> 20) MB mỗi giây; yêu cầu này chưa được xử lý",
        en: "This key sends more than \(Quota.sentBytesPerSecond >> 20) MB a second; this one was not handled"), milliseconds)
  }

  static func tooMuchWritten(perDay bytes: Int, retryAfter milliseconds: Int) -> Refusal {
    wait(
      "request.too-much-written",
      .init(
        vi: "Các lệnh của khóa này đã ghi quá \(bytes >> 20) MB mỗi ngày; yêu cầu này chưa được xử lý",
        en: "The commands of this key have written more than \(bytes >> 20) MB a day; this one was not handled"), milliseconds)
  }
}
