/// The time limits a regime sets (*thời hạn*), each with its article. A limit that was not read in the decision is `nil`.
public struct TimeLimits: Sendable, Equatable {
  /// A number of plain days, not working days.
  public struct Days: Sendable, Hashable {
    public let days: Int
    public let article: String
  }

  /// Days within which dossiers of an older regime are to be finished, counted from a date.
  public struct Finish: Sendable, Hashable {
    public let days: Int
    public let from: CalendarDate
    public let article: String
  }

  /// The authority tells the producer, in writing, this many days before the certificate ends.
  public let expiryNotice: Days?
  /// A re-evaluation is filed no earlier than this many days before the certificate ends,
  public let reEvaluationNotBefore: Days?
  /// and no later than this many.
  public let reEvaluationNotAfter: Days?
  /// From a complete dossier to the result of a re-evaluation.
  public let reEvaluationResult: Days?
  /// How long past its end a certificate may run on while a late re-evaluation is decided.
  public let lateReEvaluation: Days?
  /// From the conclusion to the decision that revokes a certificate.
  public let revocation: Days?
  /// Transition to a newer regime: by when a dossier filed under this one is to be finished.
  public let finish: [EvaluationKind: Finish]
}

/// A yearly cut-off of a level's sessions (*đợt đánh giá*): requests before one day, done before the other.
public struct SessionCutoff: Sendable, Hashable {
  /// A day of any year.
  public struct MonthDay: Sendable, Hashable {
    public let month: Int
    public let day: Int
  }

  public let level: AdministrativeLevel
  public let requestedBefore: MonthDay
  public let doneBefore: MonthDay
  public let article: String
}
