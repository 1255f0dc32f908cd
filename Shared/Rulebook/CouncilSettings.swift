/// What the law leaves to a council's operating regulation (*Quy chế hoạt động*), each with the decision it rests on.
///
/// The defaults are not law: they are what a result is made by where a regulation says nothing else.
public struct CouncilSettings: Sendable, Hashable {
  /// What a product gets that has the points of a rank but misses a gate of it.
  public enum MissedGate: String, Sendable, CaseIterable {
    /// The next rank below whose gates are all met.
    case lowersStars = "lowers_stars"
    /// No rank at all in this session.
    case fails
  }

  /// How many members make a council that can act. The council keeps it; no result depends on it.
  public struct Quorum: Sendable, Hashable {
    public let numerator: Int
    public let denominator: Int
    public let chairMustAttend: Bool

    public init(numerator: Int, denominator: Int, chairMustAttend: Bool) {
      self.numerator = numerator
      self.denominator = denominator
      self.chairMustAttend = chairMustAttend
    }
  }

  /// A setting, as the source of one.
  public enum Rule: String, Sendable, CaseIterable {
    case quorum
    /// The limit, and how it is measured.
    case deviation
    case synthesis
    case rounding
    case missedGate = "missed_gate"
    case comments
  }

  /// `nil` where it is not known, as in scoring without a council.
  public let quorum: Quorum?
  /// How far members' totals may lie apart; `nil` where the regulation sets no limit.
  public let maximumDeviation: Points?
  public let deviationMeasure: DeviationMeasure
  public let synthesis: Synthesis
  /// `nil`: the exact mean is compared with the bands.
  public let rounding: Rounding?
  public let missedGate: MissedGate
  /// Whether a sheet must say why a criterion gets less than its maximum.
  public let areCommentsRequired: Bool
  /// The regulation, with its number.
  public let source: String
  /// The decisions of settings that rest on another one than the regulation.
  public let sources: [Rule: String]

  public init(
    quorum: Quorum? = nil, maximumDeviation: Points? = nil, deviationMeasure: DeviationMeasure = .highestMinusLowest,
    synthesis: Synthesis = .mean, rounding: Rounding? = nil, missedGate: MissedGate = .lowersStars, areCommentsRequired: Bool = false,
    source: String, sources: [Rule: String] = [:]
  ) {
    self.quorum = quorum
    self.maximumDeviation = maximumDeviation
    self.deviationMeasure = deviationMeasure
    self.synthesis = synthesis
    self.rounding = rounding
    self.missedGate = missedGate
    self.areCommentsRequired = areCommentsRequired
    self.source = source
    self.sources = sources
  }

  /// Exact: a deviation that is a fraction is not cut before it is held against the limit.
  public func allows(deviation: MeanScore) -> Bool {
    maximumDeviation.map { deviation <= MeanScore(sum: $0, count: 1) } ?? true
  }

  /// The decision that a setting rests on.
  public func source(of rule: Rule) -> String {
    sources[rule] ?? source
  }

  /// What is compared with the bands: the exact mean, or the mean as the council's decision rounds it.
  public func score(of mean: MeanScore) -> MeanScore {
    rounding.map { MeanScore(sum: $0.rounded(mean), count: 1) } ?? mean
  }
}
