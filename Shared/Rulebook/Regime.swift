/// One set of rules that OCOP is run under: a Prime Minister's decision with what amended it, and its dates in force.
///
/// Levels, bands, thresholds and time limits all come from `Rules/regimes.yaml`. A dossier keeps the regime it was filed under.
public struct Regime: Sendable, Equatable {
  /// `QD26-2026`
  public let code: String
  /// The decision as a text cites it, with its number and date.
  public let source: String
  public let documents: [String]
  public let effectiveFrom: CalendarDate
  /// The last day in force; `nil` while no end is fixed.
  public let effectiveTo: CalendarDate?
  /// The last day a dossier may be filed under it, where that is earlier than `effectiveTo`.
  public let newFilingsUntil: CalendarDate?
  public let scoring: ScoringMode
  public let partMaxima: [PartMaximum]
  /// Highest first.
  public let bands: [StarBand]
  public let hasStarGates: Bool
  /// The lowest rank that gets a decision and a certificate, where the decision says so itself (26/2026, Art. 4.1.a).
  public let certifiableFromStars: Int?
  public let certifiableArticle: String?
  /// Lowest first.
  public let levels: [RegimeLevel]
  public let kinds: [EvaluationKind]
  public let certificateMonths: Int
  public let certificateArticle: String
  /// `{T}-{X}-{STT}-{YYYY}`: province, district (H), commune, serial and year.
  public let productCodeTemplate: String
  public let requiredDocuments: [RequiredDocument]
  /// Why `requiredDocuments` is empty, where the list was not read.
  public let requiredDocumentsNote: String?
  /// Sample products to hand in; `nil` where the number was not read. A service hands in `serviceSamples`.
  public let samples: Int?
  public let serviceSamples: Int?
  public let limits: TimeLimits
  public let sessionCutoffs: [SessionCutoff]
  /// Criteria sets that belong to the regime but were not found.
  public let missingSets: [MissingSet]
}

/// How a council's sheets are filled in.
public enum ScoringMode: String, Sendable, CaseIterable {
  /// One option per criterion of a criteria set.
  case criteria
  /// One total per part: only where a regime's criteria tables are not held.
  case partTotals = "part-totals"
}

/// A part of the score (*phần A, B, C*) and what it can give at most.
public struct PartMaximum: Sendable, Hashable {
  public let code: String
  public let maximum: Points
}

/// The scores that a star rank stands for (*khung điểm*).
public struct StarBand: Sendable, Hashable {
  public let stars: Int
  public let from: Points
  public let to: Points
  public let toInclusive: Bool

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    let (low, high) = (from.short(language), to.short(language))
    return toInclusive
      ? language("từ \(low) đến \(high) điểm", "\(low) to \(high) points")
      : language("từ \(low) đến dưới \(high) điểm", "\(low) to below \(high) points")
  }
}

/// What one level of government does under a regime.
public struct RegimeLevel: Sendable, Hashable {
  public let level: AdministrativeLevel
  public let evaluates: Evaluates
  /// The ranks it recognises and certifies itself.
  public let certifies: Set<Int>
  public let forwards: Forwarding?
  /// Where its report and request go, for a level that does not score.
  public let reportsTo: AdministrativeLevel?
  /// Working days it has, counted from receipt.
  public let workingDays: Int?
  public let article: String
  /// What happens to a product that this level neither certifies nor sends up, where the decision says so.
  public let returned: ReturnedRule?
}

/// How far a level judges a product.
public enum Evaluates: String, Sendable, CaseIterable {
  case fully, partially, not
}

/// A product whose score reaches `scoreFrom` goes up to `to`.
public struct Forwarding: Sendable, Hashable {
  public let scoreFrom: Points
  public let to: AdministrativeLevel
}

/// What the decision provides for a product that a level sends back.
public struct ReturnedRule: Sendable, Hashable {
  public let article: String
  public let textVi: String
  public let textEn: String
}

/// A document without which a dossier is not complete (*thành phần hồ sơ*).
public struct RequiredDocument: Sendable, Hashable {
  /// `form-01`
  public let kind: String
  public let nameVi: String
  public let nameEn: String
  public let source: String
}

/// A criteria set that the decision has and the stored material does not.
public struct MissingSet: Sendable, Hashable {
  /// Where `regimes.yaml` names it.
  let line: Int?
  public let code: String
  public let name: String
  public let reason: String
}

extension Regime {
  public func level(_ level: AdministrativeLevel) -> RegimeLevel? {
    levels.first { $0.level == level }
  }

  /// The next level up that takes part in this regime.
  public func levelAbove(_ level: AdministrativeLevel) -> RegimeLevel? {
    levels.first { $0.level > level }
  }

  /// The lowest level with a council that scores: the district under 1048 and 148, the province since July 2025.
  public var firstEvaluatingLevel: AdministrativeLevel {
    // Loading refuses a regime without such a level.
    levels.first { $0.evaluates == .fully }?.level ?? .central
  }

  /// Whether the commune reports on the product before a council sees it.
  public var needsCommuneReport: Bool {
    level(.commune)?.evaluates == .partially
  }

  /// The lowest rank that anyone certifies.
  public var lowestCertifiedStars: Int? {
    certifiableFromStars ?? levels.flatMap(\.certifies).min()
  }

  public var maximum: Points {
    partMaxima.reduce(.zero) { $0 + $1.maximum }
  }

  /// The band that a mean falls in, compared exactly.
  public func band(for mean: MeanScore) -> StarBand {
    // Loading refuses bands that do not start at zero.
    bands.first { mean.isAtLeast($0.from) } ?? bands[bands.count - 1]
  }

  public func band(ofStars stars: Int) -> StarBand? {
    bands.first { $0.stars == stars }
  }

  /// Whether a dossier of this kind may be filed under this regime on that day.
  public func accepts(filedOn date: CalendarDate, kind: EvaluationKind) -> Bool {
    guard date >= effectiveFrom, kinds.contains(kind) else { return false }
    guard let last = newFilingsUntil ?? effectiveTo else { return true }
    return date <= last
  }
}
