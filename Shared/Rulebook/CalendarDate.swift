/// A day of the civil calendar (*ngày*), without a time or a zone.
///
/// Dates in force, filing dates and expiry dates are days as a decision prints them; counting them needs no time zone. Days are
/// counted on the proleptic Gregorian calendar, years 1 to 9999.
public struct CalendarDate: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Throws when there is no such day, 30 February for one.
  public init(year: Int, month: Int, day: Int) throws(InvalidDate) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, ofYear: year) else {
      throw InvalidDate(text: "\(year)-\(month)-\(day)")
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// Reads an ISO date, `2026-05-22`, and nothing looser.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    guard let date = try? CalendarDate(year: year, month: month, day: day) else { return nil }
    self = date
  }

  private init(validYear: Int, month: Int, day: Int) {
    self.year = validYear
    self.month = month
    self.day = day
  }

  /// A text or triple that names no day.
  public struct InvalidDate: Error, Sendable, Equatable {
    public let text: String
  }
}

extension CalendarDate {
  /// The days of the week as `weekday` counts them.
  public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let offset = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return Weekday.allCases[offset]
  }

  public func adding(days: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// The same day of a later (or earlier) month; the month's last day where it has no such day. A certificate issued on 31 March
  /// for 36 months ends on 31 March, one issued on 29 February on 28 February.
  public func adding(months: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + months
    let newYear = index.flooredQuotient(by: 12)
    let newMonth = index - newYear * 12 + 1
    return CalendarDate(validYear: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, ofYear: newYear)))
  }

  /// Days from this date to the other; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// Days since 1970-01-01, counted in eras of 400 years of 146,097 days; the year starts in March so that the leap day comes last.
  var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      validYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO: `2026-05-22`.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + (month < 10 ? "-0" : "-") + "\(month)"
      + (day < 10 ? "-0" : "-")
      + "\(day)"
  }

  /// `22/05/2026` in Vietnamese, `2026-05-22` in English.
  public func formatted(_ language: TextLanguage = .vietnamese) -> String {
    guard language == .vietnamese else { return description }
    return (day < 10 ? "0" : "") + "\(day)" + (month < 10 ? "/0" : "/") + "\(month)/\(year)"
  }
}

extension CalendarDate: Codable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date as 2026-05-22: \(text)")
    }
    self = date
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
