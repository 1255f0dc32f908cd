import Contracts
import Foundation
import Rulebook

/// Where the time comes from; a test moves it by hand.
public struct Clock: Sendable {
  public var now: @Sendable () -> Instant

  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  public static let system = Clock { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
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
