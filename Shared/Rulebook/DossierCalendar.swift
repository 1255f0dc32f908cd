/// The days of a dossier that its due dates are counted from; those that have not come yet are `nil`.
public struct DossierDays: Sendable, Hashable {
  public let kind: EvaluationKind
  public let filedOn: CalendarDate
  /// Nothing required was missing any more.
  public var completeOn: CalendarDate?
  /// The commune's report and request.
  public var reportedOn: CalendarDate?
  public var certificateExpiresOn: CalendarDate?

  public init(
    kind: EvaluationKind, filedOn: CalendarDate, completeOn: CalendarDate? = nil, reportedOn: CalendarDate? = nil,
    certificateExpiresOn: CalendarDate? = nil
  ) {
    self.kind = kind
    self.filedOn = filedOn
    self.completeOn = completeOn
    self.reportedOn = reportedOn
    self.certificateExpiresOn = certificateExpiresOn
  }
}

/// A due date of a dossier, and what is due.
public struct DossierDue: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case communeReport = "commune_report"
    case session
    case reEvaluationResult = "re_evaluation_result"
    case transitionEnd = "transition_end"
    case windowOpens = "re_evaluation_window_opens"
    case windowCloses = "re_evaluation_window_closes"
    case expiryNotice = "expiry_notice"
    case certificateExpires = "certificate_expires"
    case lateReEvaluationEnds = "late_re_evaluation_ends"
  }

  public let kind: Kind
  public let due: DueDate
}

extension DossierDue.Kind {
  public func name(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .communeReport: language("UBND cấp xã báo cáo, đề nghị", "the commune's report and request")
    case .session: language("hội đồng đánh giá xong đợt này", "the council's round is done")
    case .reEvaluationResult: language("có kết quả phân hạng lại", "the result of the re-evaluation")
    case .transitionEnd: language("xong theo quy định cũ (chuyển tiếp)", "finished under the old rules (transition)")
    case .windowOpens: language("bắt đầu nhận hồ sơ phân hạng lại", "re-evaluation may be filed from")
    case .windowCloses: language("hạn nộp hồ sơ phân hạng lại", "re-evaluation to be filed by")
    case .expiryNotice: language("thông báo sắp hết hạn giấy chứng nhận", "notice that the certificate ends")
    case .certificateExpires: language("giấy chứng nhận hết hạn", "the certificate ends")
    case .lateReEvaluationEnds: language("giấy chứng nhận thôi được kéo dài", "the certificate runs on no longer")
    }
  }
}

extension Regime {
  /// Every due date that follows for a dossier of this regime, earliest first. What the regime does not set is not there.
  ///
  /// The commune's working days are counted from the day of filing: a dossier put on the software is received that day [L]. A
  /// round's cut-off is measured by the commune's request, or, while that has not come, not at all.
  ///
  /// - Parameter renewal: the regime that a re-evaluation will be filed under; `nil` where it is this one.
  public func dueDates(of dossier: DossierDays, calendar: WorkingCalendar, renewal: Regime? = nil) -> [DossierDue] {
    var found: [(DossierDue.Kind, DueDate?)] = [
      (.communeReport, reportDue(at: .commune, receivedOn: dossier.filedOn, calendar: calendar)),
      (.transitionEnd, transitionEnds(for: dossier.kind)),
    ]
    if let reported = dossier.reportedOn { found.append((.session, sessionDue(at: firstEvaluatingLevel, requestedOn: reported))) }
    if dossier.kind == .reEvaluation, let complete = dossier.completeOn {
      found.append((.reEvaluationResult, reEvaluationResultDue(dossierCompleteOn: complete)))
    }
    if let end = dossier.certificateExpiresOn {
      let renewal = renewal ?? self
      let window = renewal.reEvaluationWindow(certificateExpiresOn: end)
      found += [
        (.windowOpens, window.map { DueDate(date: $0.opens, article: $0.article) }),
        (.windowCloses, window.map { DueDate(date: $0.closes, article: $0.article) }),
        (.expiryNotice, expiryNoticeDue(certificateExpiresOn: end)),
        (.certificateExpires, DueDate(date: end, article: certificateArticle)),
        (.lateReEvaluationEnds, renewal.lateReEvaluationEnds(certificateExpiresOn: end)),
      ]
    }
    return found.compactMap { kind, due in due.map { DossierDue(kind: kind, due: $0) } }.sorted { $0.due.date < $1.due.date }
  }
}
