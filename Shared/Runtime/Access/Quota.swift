import Contracts
import Messaging

/// How much one key may ask of a door: a steady rate with room for a burst of a second's worth, so that a flood from one starves
/// nobody else.
struct Quota {
  /// Requests a second; 0 sets no limit.
  let perSecond: Int
  private var buckets: [String: Bucket] = [:]

  private struct Bucket {
    var tokens: Double
    var filled: Instant
  }

  init(perSecond: Int) { self.perSecond = perSecond }

  /// Takes one request of a key.
  ///
  /// - Returns: nil when it may pass, else after how many milliseconds it may come again.
  mutating func take(_ key: String?, at now: Instant) -> Int? {
    guard perSecond > 0, let key else { return nil }
    var bucket = buckets[key] ?? Bucket(tokens: Double(perSecond), filled: now)
    let seconds = Double(max(0, now.microseconds - bucket.filled.microseconds)) / 1_000_000
    bucket.tokens = min(Double(perSecond), bucket.tokens + seconds * Double(perSecond))
    bucket.filled = now
    defer { buckets[key] = bucket }
    guard bucket.tokens < 1 else {
      bucket.tokens -= 1
      return nil
    }
    return max(1, Int(((1 - bucket.tokens) / Double(perSecond) * 1_000).rounded(.up)))
  }
}

extension Refusal {
  static func tooMany(perSecond: Int, retryAfter milliseconds: Int) -> Refusal {
    var refusal = Refusal(
      .busy, "request.too-many",
      .init(
        vi: "Khóa này gửi quá \(perSecond) yêu cầu mỗi giây; yêu cầu này chưa được xử lý",
        en: "This key sends more than \(perSecond) requests a second; this one was not handled"),
      remedy: .init(
        vi: "Gửi lại với cùng mã sau \(milliseconds) mili giây.", en: "Send it again under the same id after \(milliseconds) milliseconds.")
    )
    refusal.retryAfterMilliseconds = milliseconds
    return refusal
  }
}
