/// What a level's evaluation of a product comes to, with what it was derived from.
public struct EvaluationResult: Sendable, Equatable {
  public let regimeCode: String
  public let setCode: String?
  public let level: AdministrativeLevel
  public let sumOfTotals: Points
  public let sheetCount: Int
  /// The members' points added up, by part.
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
  /// Highest total minus lowest.
  public let deviation: Points
  public let isDeviationAllowed: Bool
  /// Grounds found that put the product out.
  public let knockouts: [KnockoutFinding]
  public let destination: Destination
  /// What the destination rests on.
  public let article: String

  public var mean: MeanScore { MeanScore(sum: sumOfTotals, count: sheetCount) }

  public func mean(ofPart code: String) -> MeanScore? {
    partSums[code].map { MeanScore(sum: $0, count: sheetCount) }
  }

  /// Two decimals, cut off: 49.996 reads 49.99.
  public var meanText: String { mean.text(.english) }

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
