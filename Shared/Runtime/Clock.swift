import Contracts
import Foundation
import Rulebook

/// Where the time comes from; a test moves it by hand.
public struct Clock: Sendable {
  /// Date and time of day: for dates and for what is written down. It may be set forward or back at any moment.
  public var now: @Sendable () -> Instant
  /// Goes forward only, whatever is done to the date: for every interval.
  public var monotonic: @Sendable () -> ContinuousClock.Instant

  public init(
    now: @escaping @Sendable () -> Instant, monotonic: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.now = now
    self.monotonic = monotonic
  }

  public static let system = Clock(now: { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) })
}

extension Duration {
  /// Rounded down; 0 for less than nothing.
  var wholeSeconds: UInt64 { UInt64(max(0, components.seconds)) }
}

extension Instant {
  /// The date in Viet Nam (UTC+7, no summer time).
  public var date: CalendarDate {
    let days = (secondsSince1970 + 7 * 3_600) / 86_400
    return CalendarDate.epoch.adding(days: Int(days))
  }
}

extension CalendarDate {
  /// 1970-01-01.
  static let epoch = CalendarDate("1970-01-01") ?? { preconditionFailure("a valid date") }()

  /// The beginning of the day in Viet Nam.
  public var startOfDay: Instant {
    Instant(microseconds: (Int64(CalendarDate.epoch.days(until: self)) * 86_400 - 7 * 3_600) * 1_000_000)
  }
}
