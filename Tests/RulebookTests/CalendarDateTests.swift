import Foundation
import Testing

@testable import Rulebook

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "Only days that exist are dates",
    arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01", "26-04-01", "2026/04/01", "2026-04-01 "])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("A date reads back as it was written")
  func roundTrip() throws {
    #expect(aDate("2026-05-22").description == "2026-05-22")
    #expect(aDate("2024-02-29").formatted() == "29/02/2024")
    let encoded = try JSONEncoder().encode([aDate("2026-05-22")])
    #expect(String(decoding: encoded, as: UTF8.self) == #"["2026-05-22"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: encoded) == [aDate("2026-05-22")])
    #expect(throws: CalendarDate.InvalidDate.self) { try CalendarDate(year: 2026, month: 2, day: 30) }
  }

  @Test("Days are counted over every month and leap year from 1600 to 2400")
  func counts() {
    var date = aDate("1600-01-01")
    var days = date.daysSinceEpoch
    while date.year < 2400 {
      let next = CalendarDate(daysSinceEpoch: days + 1)
      #expect(next > date)
      #expect(next.day == date.day + 1 || next.day == 1)
      #expect(next.daysSinceEpoch == days + 1)
      date = next
      days += 1
    }
    #expect(aDate("1970-01-01").daysSinceEpoch == 0)
    #expect(aDate("2026-05-22").days(until: aDate("2026-07-21")) == 60)
    #expect(aDate("2026-01-01").adding(days: -1) == aDate("2025-12-31"))
  }

  @Test("The day of the week is known")
  func weekday() {
    #expect(aDate("2026-05-22").weekday == .friday)
    #expect(aDate("1970-01-01").weekday == .thursday)
    #expect(aDate("1969-12-28").weekday == .sunday)
  }

  @Test("Months later is the same day, or the last day of a shorter month")
  func months() {
    #expect(aDate("2024-01-31").adding(months: 1) == aDate("2024-02-29"))
    #expect(aDate("2024-02-29").adding(months: 36) == aDate("2027-02-28"))
    #expect(aDate("2026-11-15").adding(months: 2) == aDate("2027-01-15"))
    #expect(aDate("2026-01-15").adding(months: -1) == aDate("2025-12-15"))
    #expect(aDate("2023-04-04").adding(months: 36) == aDate("2026-04-04"))
  }
}
