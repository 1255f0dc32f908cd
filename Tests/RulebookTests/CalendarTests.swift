import Testing

@testable import Rulebook

@Suite("Working days and due dates")
struct CalendarTests {
  private func calendar() throws -> WorkingCalendar { try WorkingCalendar(directory: rulesDirectory + "/calendar") }

  @Test("Weekends and holidays are not worked, a swapped Saturday is")
  func workingDays() throws {
    let calendar = try calendar()
    #expect(calendar.isWorkingDay(aDate("2025-04-29")))
    #expect(!calendar.isWorkingDay(aDate("2025-04-30")))
    #expect(!calendar.isWorkingDay(aDate("2025-05-02")))
    #expect(calendar.isWorkingDay(aDate("2025-04-26")))
    #expect(!calendar.isWorkingDay(aDate("2025-04-27")))
    #expect(!calendar.isWorkingDay(aDate("2026-04-27")))
    #expect(calendar.isWorkingDay(aDate("2026-08-22")))
    #expect(!calendar.isWorkingDay(aDate("2026-08-31")))
  }

  @Test("15 working days at the commune are counted over weekends and holidays, without the day of receipt")
  func commune() throws {
    let calendar = try calendar()
    let plain = try #require(qd26.reportDue(at: .commune, receivedOn: aDate("2026-06-01"), calendar: calendar))
    #expect(plain.date == aDate("2026-06-22"))
    #expect(plain.isCertain)
    #expect(plain.article == "Điều 7.2 Quyết định 26/2026/QĐ-TTg")
    #expect(calendar.workingDays(from: aDate("2026-06-01"), through: plain.date) == 15)
    let overHolidays = calendar.adding(workingDays: 15, to: aDate("2025-04-14"))
    #expect(overHolidays == aDate("2025-05-07"))
    // 22 August is worked for 31 August: one day, then 24-28 August, 3-4, 7-11 and 14-15 September.
    #expect(calendar.adding(workingDays: 15, to: aDate("2026-08-21")) == aDate("2026-09-15"))
    #expect(qd148.reportDue(at: .commune, receivedOn: aDate("2024-06-03"), calendar: calendar) == nil)
  }

  @Test("A due date counted over a year whose holidays are not all entered says so")
  func certainty() throws {
    let calendar = try calendar()
    #expect(calendar.isComplete(from: aDate("2025-03-03"), through: aDate("2025-12-31")))
    #expect(calendar.isComplete(from: aDate("2025-12-01"), through: aDate("2026-11-23")))
    #expect(!calendar.isComplete(from: aDate("2026-11-01"), through: aDate("2026-11-24")))
    #expect(!calendar.isComplete(from: aDate("2018-01-01"), through: aDate("2018-01-02")))
    let due = try #require(qd26.reportDue(at: .commune, receivedOn: aDate("2027-01-25"), calendar: calendar))
    #expect(!due.isCertain)
    for year in calendar.years { #expect(year.isComplete == (year.missing == nil)) }
  }

  @Test("A certificate lives 36 months, and its renewal is filed 180 to 120 days before it ends")
  func renewal() throws {
    let expires = qd26.certificateExpires(issuedOn: aDate("2026-06-30"))
    #expect(expires.date == aDate("2029-06-30"))
    let window = try #require(qd26.reEvaluationWindow(certificateExpiresOn: expires.date))
    #expect(window.opens == aDate("2029-01-01"))
    #expect(window.closes == aDate("2029-03-02"))
    #expect(window.contains(window.opens) && window.contains(window.closes))
    #expect(!window.contains(window.opens.adding(days: -1)) && !window.contains(window.closes.adding(days: 1)))
    #expect(qd148.reEvaluationWindow(certificateExpiresOn: expires.date) == nil)
    #expect(qd26.reEvaluationResultDue(dossierCompleteOn: aDate("2029-02-01"))?.date == aDate("2029-03-18"))
    #expect(qd26.lateReEvaluationEnds(certificateExpiresOn: aDate("2026-06-30"))?.date == aDate("2026-12-27"))
    #expect(qd26.revocationDue(concludedOn: aDate("2026-06-30"))?.date == aDate("2026-07-15"))
    #expect(qd148.expiryNoticeDue(certificateExpiresOn: aDate("2026-06-30"))?.date == aDate("2026-05-31"))
  }

  @Test("A certificate of an earlier decision that ends under 26/2026 is renewed within its window; one that ended before is not")
  func renewalOfEarlierCertificates() throws {
    #expect(rulebook.regime(forRenewalOf: aDate("2027-03-01"))?.code == "QD26-2026")
    #expect(rulebook.regime(forRenewalOf: aDate("2026-05-22"))?.code == "QD26-2026")
    #expect(rulebook.regime(forRenewalOf: aDate("2026-05-21"))?.code == "QD148-2023+QD1489-2025")
    var days = DossierDays(kind: .first, filedOn: aDate("2024-01-10"))
    days.certificateExpiresOn = aDate("2027-03-01")
    func dues(_ renewal: Regime?) throws -> [String] {
      try qd148.dueDates(of: days, calendar: calendar(), renewal: renewal).map { "\($0.kind.rawValue) \($0.due.date)" }
    }
    #expect(
      try dues(rulebook.regime(forRenewalOf: aDate("2027-03-01"))) == [
        "re_evaluation_window_opens 2026-09-02", "re_evaluation_window_closes 2026-11-01", "expiry_notice 2027-01-30",
        "certificate_expires 2027-03-01", "late_re_evaluation_ends 2027-08-28",
      ])
    #expect(try dues(nil) == ["expiry_notice 2027-01-30", "certificate_expires 2027-03-01"])
  }

  @Test("Dossiers filed before 26/2026 finish within 60 days, re-evaluations within 30")
  func transition() {
    #expect(qd1489.transitionEnds(for: .first)?.date == aDate("2026-07-21"))
    #expect(qd1489.transitionEnds(for: .upgrade)?.date == aDate("2026-07-21"))
    #expect(qd1489.transitionEnds(for: .reEvaluation)?.date == aDate("2026-06-21"))
    #expect(qd26.transitionEnds(for: .first) == nil)
  }

  @Test("A request goes into the first session whose cut-off it is before")
  func sessions() {
    func due(_ level: AdministrativeLevel, _ day: String) -> String? {
      qd26.sessionDue(at: level, requestedOn: aDate(day))?.date.description
    }
    #expect(due(.province, "2026-04-29") == "2026-06-30")
    #expect(due(.province, "2026-04-30") == "2026-12-30")
    #expect(due(.province, "2026-11-01") == "2027-06-30")
    #expect(due(.central, "2026-07-29") == "2026-09-30")
    #expect(due(.central, "2026-08-01") == "2027-03-30")
    #expect(due(.commune, "2026-08-01") == nil)
  }
}
