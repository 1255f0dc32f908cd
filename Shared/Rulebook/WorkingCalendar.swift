#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which days offices work (*ngày làm việc*): Monday to Friday but for public holidays and days in lieu, and the Saturdays worked
/// instead. Holidays are data, one file a year, since the Prime Minister fixes them yearly (Labour Code 2019, Art. 112).
public struct WorkingCalendar: Sendable {
  /// A day that differs from the plain week.
  public struct Day: Sendable, Hashable {
    public let date: CalendarDate
    public let name: String
  }

  /// One year's file.
  public struct Year: Sendable, Hashable {
    public let year: Int
    /// False while some of the year's holidays are not entered: due dates may then come too early.
    public let isComplete: Bool
    /// The day up to which a year that is not complete is, where that is known.
    public let completeThrough: CalendarDate?
    public let missing: String?
    public let source: String
    public let holidays: [Day]
    public let workedWeekendDays: [Day]
  }

  /// By year, earliest first.
  public let years: [Year]
  private let holidays: Set<CalendarDate>
  private let workedWeekendDays: Set<CalendarDate>

  /// Reads every `<year>.yaml` of the folder.
  public init(directory: String) throws(RulebookError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      throw RulebookError(file: "calendar", vi: "không đọc được thư mục", en: "the folder cannot be read")
    }
    var years: [Year] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let root = try RuleNode.document(at: directory + "/" + name)
      let year = try Year(reading: root)
      guard name == "\(year.year).yaml" else {
        throw try root.required("year").fault(vi: "tệp \(name) là của năm \(year.year)", en: "the file \(name) is about \(year.year)")
      }
      years.append(year)
    }
    self.init(years: years)
  }

  public init(years: [Year]) {
    self.years = years.sorted { $0.year < $1.year }
    holidays = Set(years.flatMap(\.holidays).map(\.date))
    workedWeekendDays = Set(years.flatMap(\.workedWeekendDays).map(\.date))
  }

  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    if holidays.contains(date) { return false }
    if workedWeekendDays.contains(date) { return true }
    return date.weekday != .saturday && date.weekday != .sunday
  }

  /// The last of so many working days after a date. The day itself does not count [L: the first day of a period is left out, as the
  /// Civil Code counts periods; the decisions do not say].
  public func adding(workingDays: Int, to date: CalendarDate) -> CalendarDate {
    precondition(workingDays >= 0, "working days are counted forwards")
    var day = date
    var left = workingDays
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// Working days after one date up to and including another.
  public func workingDays(from date: CalendarDate, through end: CalendarDate) -> Int {
    var count = 0
    var day = date
    while day < end {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// Whether the holidays from one date to another are entered in full.
  public func isComplete(from date: CalendarDate, through end: CalendarDate) -> Bool {
    guard date <= end else { return true }
    return (date.year...end.year).allSatisfy { number in
      guard let year = years.first(where: { $0.year == number }) else { return false }
      return year.isComplete || (number == end.year && year.completeThrough.map { end <= $0 } ?? false)
    }
  }
}

extension WorkingCalendar.Year {
  init(reading root: RuleNode) throws(RulebookError) {
    try root.allowOnly([
      "schema", "year", "complete", "complete_through", "missing", "source", "confidence", "holidays", "worked_weekend_days",
    ])
    year = try root.required("year").integer(in: 1900...2200)
    isComplete = try root.required("complete").boolean()
    missing = try root.value("missing") { (item) throws(RulebookError) in try item.text() }
    completeThrough = try root.value("complete_through") { (item) throws(RulebookError) in try item.date() }
    source = try root.required("source").text()
    guard isComplete == (missing == nil) else {
      throw root.fault(
        vi: "`missing` đi cùng và chỉ đi cùng `complete: false`", en: "`missing` goes with `complete: false`, and only with it")
    }
    if let day = completeThrough, day.year != year || isComplete {
      throw root.fault(
        vi: "`complete_through` là một ngày của năm chưa đủ", en: "`complete_through` is a day of a year that is not complete")
    }
    let year = year
    holidays = try root.list("holidays") { (item) throws(RulebookError) in try Self.day(item, of: year) }
    workedWeekendDays = try root.list("worked_weekend_days") { (item) throws(RulebookError) in
      let day = try Self.day(item, of: year)
      guard day.date.weekday == .saturday || day.date.weekday == .sunday else {
        throw item.fault(vi: "\(day.date.formatted()) không phải thứ Bảy, Chủ nhật", en: "\(day.date) is not a Saturday or Sunday")
      }
      return day
    }
  }

  private static func day(_ item: RuleNode, of year: Int) throws(RulebookError) -> WorkingCalendar.Day {
    try item.allowOnly(["date", "name"])
    let dateNode = try item.required("date")
    let date = try dateNode.date()
    guard date.year == year else { throw dateNode.fault(vi: "không thuộc năm \(year)", en: "not a day of \(year)") }
    return WorkingCalendar.Day(date: date, name: try item.required("name").text())
  }
}
