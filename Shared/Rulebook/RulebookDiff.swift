/// What differs between two criteria sets, or two regimes, as far as scoring depends on it.
public struct RulebookDiff: Sendable, Equatable {
  /// One difference. `before` is `nil` for something added, `after` for something taken away.
  public struct Change: Sendable, Hashable {
    public enum Kind: String, Sendable {
      case part, criterion, option, points, gate, label, dependency, knockout, band, level, limit
    }

    public let kind: Kind
    /// `1.1`, `1.1#2`, `A`, `province`
    public let subject: String
    public let before: String?
    public let after: String?

    public func text(_ language: TextLanguage = .vietnamese) -> String {
      let what = "\(kind.name(language)) \(subject)"
      return switch (before, after) {
      case (nil, .some(let after)): language("Thêm \(what): \(after)", "Added \(what): \(after)")
      case (.some(let before), nil): language("Bỏ \(what): \(before)", "Removed \(what): \(before)")
      case (let before, let after): "\(what): \(before ?? "") → \(after ?? "")"
      }
    }
  }

  public let changes: [Change]

  public var isEmpty: Bool { changes.isEmpty }

  public func text(_ language: TextLanguage = .vietnamese) -> String { lines(language).joined(separator: "\n") }

  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    changes.isEmpty ? [language("Không khác nhau.", "No differences.")] : changes.map { $0.text(language) }
  }
}

extension RulebookDiff.Change.Kind {
  fileprivate func name(_ language: TextLanguage) -> String {
    switch self {
    case .part: language("phần", "part")
    case .criterion: language("tiêu chí", "criterion")
    case .option: language("mức", "option")
    case .points: language("điểm của", "points of")
    case .gate: language("yêu cầu sao của", "gate of")
    case .label: language("lời của", "wording of")
    case .dependency: language("điều kiện của", "condition of")
    case .knockout: language("căn cứ loại của", "knock-out of")
    case .band: language("khung", "band")
    case .level: language("cấp", "level")
    case .limit: language("thời hạn", "time limit")
    }
  }
}

extension RulebookDiff {
  /// From one set to another: an amended set against the one before, for instance. Criteria are matched by number, options by id.
  public init(from old: CriteriaSet, to new: CriteriaSet) {
    var changes = Self.compare(
      old.parts.map { ($0.code, $0.maximum.short(.english)) }, new.parts.map { ($0.code, $0.maximum.short(.english)) }, .part)
    let oldCriteria = Dictionary(old.scoredCriteria.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let newNumbers = Set(new.scoredCriteria.map(\.number))
    for criterion in old.scoredCriteria where !newNumbers.contains(criterion.number) {
      changes.append(Change(kind: .criterion, subject: criterion.number, before: criterion.summary, after: nil))
    }
    for criterion in new.scoredCriteria {
      guard let before = oldCriteria[criterion.number] else {
        changes.append(Change(kind: .criterion, subject: criterion.number, before: nil, after: criterion.summary))
        continue
      }
      changes += Self.compare(before, criterion)
    }
    changes += Self.compare(
      old.headKnockouts.map { ($0, "") }, new.headKnockouts.map { ($0, "") }, .knockout)
    self.init(changes: changes)
  }

  /// From one regime to another, told in a language.
  public init(from old: Regime, to new: Regime, _ language: TextLanguage = .vietnamese) {
    func parts(_ regime: Regime) -> [(String, String)] { regime.partMaxima.map { ($0.code, $0.maximum.short(language)) } }
    func bands(_ regime: Regime) -> [(String, String)] { regime.bands.map { ("\($0.stars)", $0.text(language)) } }
    func levels(_ regime: Regime) -> [(String, String)] { regime.levels.map { ($0.level.rawValue, $0.summary(language)) } }
    self.init(
      changes: Self.compare(parts(old), parts(new), .part) + Self.compare(bands(old), bands(new), .band)
        + Self.compare(levels(old), levels(new), .level)
        + Self.compare(old.limits.summaries(language), new.limits.summaries(language), .limit))
  }

  private static func compare(_ old: Criterion, _ new: Criterion) -> [Change] {
    var changes: [Change] = []
    func note(_ kind: Change.Kind, _ subject: String, _ before: String?, _ after: String?) {
      if before != after { changes.append(Change(kind: kind, subject: subject, before: before, after: after)) }
    }
    note(.label, new.number, old.name, new.name)
    note(.points, new.number, old.maximum.short(.english), new.maximum.short(.english))
    note(.dependency, new.number, old.dependency?.summary, new.dependency?.summary)
    for option in old.options where new.option(option.id) == nil { note(.option, option.id, option.summary, nil) }
    for option in new.options {
      guard let before = old.option(option.id) else {
        note(.option, option.id, nil, option.summary)
        continue
      }
      note(.points, option.id, before.points.short(.english), option.points.short(.english))
      note(.gate, option.id, before.minimumStars.map(String.init), option.minimumStars.map(String.init))
      note(.label, option.id, before.label, option.label)
    }
    changes += compare(old.knockouts.map { ($0.text, "") }, new.knockouts.map { ($0.text, "") }, .knockout)
    return changes
  }

  private static func compare(_ old: [(String, String)], _ new: [(String, String)], _ kind: Change.Kind) -> [Change] {
    var changes: [Change] = []
    for (subject, before) in old {
      let after = new.first { $0.0 == subject }?.1
      if after != before { changes.append(Change(kind: kind, subject: subject, before: before, after: after)) }
    }
    for (subject, after) in new where !old.contains(where: { $0.0 == subject }) {
      changes.append(Change(kind: kind, subject: subject, before: nil, after: after))
    }
    return changes
  }
}

extension Criterion {
  fileprivate var summary: String { "\(name) (\(maximum.short(.english)))" }
}

extension Criterion.Option {
  fileprivate var summary: String { "\(label) (\(points.short(.english)))" }
}

extension Criterion.Dependency {
  fileprivate var summary: String { "\(criterion) > \(pointsAbove.short(.english))" }
}

extension RegimeLevel {
  fileprivate func summary(_ language: TextLanguage) -> String {
    var words = [evaluates.name(language)]
    if !certifies.isEmpty {
      let ranks = certifies.sorted().map(String.init).joined(separator: ", ")
      words.append(language("công nhận \(ranks) sao", "certifies \(ranks) stars"))
    }
    if let forwards {
      let (points, level) = (forwards.scoreFrom.short(language), forwards.to.name(language))
      words.append(language("từ \(points) điểm chuyển lên \(level)", "from \(points) points to the \(level)"))
    }
    if let workingDays { words.append(language("\(workingDays) ngày làm việc", "\(workingDays) working days")) }
    return words.joined(separator: "; ")
  }
}

extension Evaluates {
  fileprivate func name(_ language: TextLanguage) -> String {
    switch self {
    case .fully: language("chấm điểm", "scores")
    case .partially: language("đánh giá một số nội dung", "assesses some points")
    case .not: language("không đánh giá", "does not evaluate")
    }
  }
}

extension TimeLimits {
  fileprivate func summaries(_ language: TextLanguage) -> [(String, String)] {
    let days: [(String, Days?)] = [
      ("expiry_notice", expiryNotice), ("re_evaluation_not_before", reEvaluationNotBefore),
      ("re_evaluation_not_after", reEvaluationNotAfter),
      ("re_evaluation_result", reEvaluationResult), ("late_re_evaluation", lateReEvaluation), ("revocation", revocation),
    ]
    return days.compactMap { name, limit in limit.map { (name, language("\($0.days) ngày", "\($0.days) days")) } }
      + EvaluationKind.allCases.compactMap { kind in
        finish[kind].map {
          (
            "finish_\(kind.rawValue)",
            language("\($0.days) ngày từ \($0.from.formatted())", "\($0.days) days from \($0.from.formatted(.english))")
          )
        }
      }
  }
}
