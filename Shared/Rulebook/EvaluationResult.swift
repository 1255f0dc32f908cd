/// What a level's evaluation of a product comes to, with what it was derived from.
public struct EvaluationResult: Sendable, Equatable {
  public let regimeCode: String
  public let setCode: String?
  public let level: AdministrativeLevel
  /// What of the council's regulation it was made by.
  public let settings: CouncilSettings
  /// The totals of the sheets that the synthesis takes, added up.
  public let sumOfTotals: Points
  /// How many sheets it takes.
  public let sheetCount: Int
  /// Members whose sheets the synthesis leaves out, in the order of their codes.
  public let leftOut: [String]
  /// The points of the sheets taken, added up by part.
  public let partSums: [String: Points]
  /// What the points alone would give.
  public let bandStars: Int
  /// The rank: the highest whose band and gates both hold; 0 where the product is not ranked (knocked out, or failed on a gate by the
  /// council's own rule).
  public let stars: Int
  /// Every gate of the set, by rank, then as printed. Empty where the regime has none or no table is held.
  public let gates: [GateOutcome]
  /// False where the regime has gates but its tables are not held, so that nobody could check them.
  public let areGatesChecked: Bool
  /// How far the totals of all sheets lie apart, as the council measures it.
  public let deviation: MeanScore
  /// Grounds found that put the product out.
  public let knockouts: [KnockoutFinding]
  public let destination: Destination
  /// What the destination rests on.
  public let article: String

  /// Exact.
  public var mean: MeanScore { MeanScore(sum: sumOfTotals, count: sheetCount) }

  /// What was compared with the bands: the mean, or the mean as the council's decision rounds it.
  public var score: MeanScore { settings.score(of: mean) }

  public var isDeviationAllowed: Bool { settings.allows(deviation: deviation) }

  public func mean(ofPart code: String) -> MeanScore? {
    partSums[code].map { MeanScore(sum: $0, count: sheetCount) }
  }

  /// Two decimals, cut off: 49.996 reads 49.99.
  public var meanText: String { mean.text(.english) }

  /// The score with two decimals.
  public var scoreText: String { score.text(.english) }

  /// The gates that kept the product from the rank its points would give.
  public var missedGates: [GateOutcome] {
    gates.filter { !$0.isMet && $0.stars <= bandStars }
  }
}

/// One gate, and whether the agreed option reaches it.
public struct GateOutcome: Sendable, Hashable {
  public let stars: Int
  public let criterion: String
  public let requiredOption: String
  public let agreedOption: String
  public let isMet: Bool
}

/// A ground for being out that the council found to apply.
public struct KnockoutFinding: Sendable, Hashable {
  /// The criterion it is printed under; `nil` for one in the head of the form.
  public let criterion: String?
  public let kind: Knockout.Kind
  public let text: String

  public init(criterion: String?, kind: Knockout.Kind, text: String) {
    self.criterion = criterion
    self.kind = kind
    self.text = text
  }
}

/// Where an evaluated product goes.
public enum Destination: Sendable, Hashable {
  /// Recognised here.
  case certified(stars: Int)
  /// To the council of a level above.
  case forwarded(to: AdministrativeLevel)
  /// Back, without a certificate from this level.
  case returned
}
