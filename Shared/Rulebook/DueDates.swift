/// A day by which, or from which, something is to be done, with the article that says so.
public struct DueDate: Sendable, Hashable {
  public let date: CalendarDate
  public let article: String
  /// Whether the holidays it was counted over are entered in full; true where plain days were counted.
  public let isCertain: Bool

  public init(date: CalendarDate, article: String, isCertain: Bool = true) {
    self.date = date
    self.article = article
    self.isCertain = isCertain
  }
}

/// When a re-evaluation may be filed.
public struct FilingWindow: Sendable, Hashable {
  public let opens: CalendarDate
  public let closes: CalendarDate
  public let article: String

  public func contains(_ date: CalendarDate) -> Bool { date >= opens && date <= closes }
}

/// The due dates that follow from a regime's time limits; `nil` where the regime sets none, or none was read.
///
/// Plain days are counted from the day after the event, both for 45, 60 and 30 days forwards and for 180 and 120 days backwards
/// [L: the decision does not say how days are counted].
extension Regime {
  /// The last day for a level's report on a dossier it received (15 working days at the commune under 26/2026, Art. 7.2).
  public func reportDue(at level: AdministrativeLevel, receivedOn date: CalendarDate, calendar: WorkingCalendar) -> DueDate? {
    guard let rule = self.level(level), let days = rule.workingDays else { return nil }
    let due = calendar.adding(workingDays: days, to: date)
    return DueDate(date: due, article: rule.article, isCertain: calendar.isComplete(from: date, through: due))
  }

  /// The last day of a certificate issued on a date.
  public func certificateExpires(issuedOn date: CalendarDate) -> DueDate {
    DueDate(date: date.adding(months: certificateMonths), article: certificateArticle)
  }

  /// When the re-evaluation of a product is to be filed, by the day its certificate ends: 180 to 120 days before under 26/2026.
  public func reEvaluationWindow(certificateExpiresOn date: CalendarDate) -> FilingWindow? {
    guard let first = limits.reEvaluationNotBefore, let last = limits.reEvaluationNotAfter else { return nil }
    return FilingWindow(opens: date.adding(days: -first.days), closes: date.adding(days: -last.days), article: last.article)
  }

  /// By when a re-evaluation is to be decided, from the day its dossier was complete.
  public func reEvaluationResultDue(dossierCompleteOn date: CalendarDate) -> DueDate? {
    limits.reEvaluationResult.map { DueDate(date: date.adding(days: $0.days), article: $0.article) }
  }

  /// How long a certificate may run on while a re-evaluation that could not keep to the window is decided.
  public func lateReEvaluationEnds(certificateExpiresOn date: CalendarDate) -> DueDate? {
    limits.lateReEvaluation.map { DueDate(date: date.adding(days: $0.days), article: $0.article) }
  }

  /// By when the authority is to remind the producer that the certificate ends.
  public func expiryNoticeDue(certificateExpiresOn date: CalendarDate) -> DueDate? {
    limits.expiryNotice.map { DueDate(date: date.adding(days: -$0.days), article: $0.article) }
  }

  /// By when a certificate is to be revoked, from the conclusion that it must be.
  public func revocationDue(concludedOn date: CalendarDate) -> DueDate? {
    limits.revocation.map { DueDate(date: date.adding(days: $0.days), article: $0.article) }
  }

  /// By when a dossier filed under this regime is to be finished, once a newer one is in force (26/2026, Art. 12).
  public func transitionEnds(for kind: EvaluationKind) -> DueDate? {
    limits.finish[kind].map { DueDate(date: $0.from.adding(days: $0.days), article: $0.article) }
  }

  /// By when a level's session on a request is to be done: the first cut-off that the request is before. A request on the cut-off day
  /// itself is late for it [L: "before 30 April" read strictly].
  public func sessionDue(at level: AdministrativeLevel, requestedOn date: CalendarDate) -> DueDate? {
    let cutoffs = sessionCutoffs.filter { $0.level == level }
    let candidates = cutoffs.flatMap { cutoff in
      [date.year, date.year + 1].compactMap { year -> (request: CalendarDate, due: DueDate)? in
        guard let request = cutoff.requestedBefore.day(of: year), date < request, let done = cutoff.doneBefore.day(of: year) else {
          return nil
        }
        return (request, DueDate(date: done, article: cutoff.article))
      }
    }
    return candidates.min { $0.request < $1.request }?.due
  }
}

extension SessionCutoff.MonthDay {
  func day(of year: Int) -> CalendarDate? {
    try? CalendarDate(year: year, month: month, day: day)
  }
}
