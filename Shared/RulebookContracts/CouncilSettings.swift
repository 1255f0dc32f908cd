import Contracts
import Rulebook

extension CouncilSettings {
  /// A council's working rules in the rulebook's words. What a council set up before a rule existed does not say is as it was then.
  public init(_ rules: WorkingRules) {
    var sources: [Rule: String] = [:]
    for named in rules.sources { if let rule = Rule(named.rule) { sources[rule] = named.source } }
    self.init(
      quorum: rules.quorumDenominator == 0
        ? nil
        : Quorum(
          numerator: Int(rules.quorumNumerator), denominator: Int(rules.quorumDenominator), chairMustAttend: rules.chairMustAttend),
      maximumDeviation: rules.maximumDeviationHundredths == 0 ? nil : Points(hundredths: Int(rules.maximumDeviationHundredths)),
      deviationMeasure: DeviationMeasure(rules.deviation), synthesis: Synthesis(rules.synthesis),
      rounding: Rounding(rules.rounding, decimals: rules.roundingDecimals), missedGate: rules.missedGate == .fails ? .fails : .lowersStars,
      areCommentsRequired: rules.commentsRequired, source: rules.source, sources: sources)
  }
}

extension CouncilSettings.Rule {
  fileprivate init?(_ rule: WorkingRule) {
    switch rule {
    case .quorum: self = .quorum
    case .deviation: self = .deviation
    case .synthesis: self = .synthesis
    case .rounding: self = .rounding
    case .missedGate: self = .missedGate
    case .comments: self = .comments
    case .unspecified, .UNRECOGNIZED: return nil
    }
  }
}

extension DeviationMeasure {
  fileprivate init(_ rule: DeviationRule) {
    switch rule {
    case .fromMean: self = .fromMean
    case .fromMeanOfOthers: self = .fromMeanOfOthers
    case .unspecified, .highestMinusLowest, .UNRECOGNIZED: self = .highestMinusLowest
    }
  }
}

extension Synthesis {
  fileprivate init(_ rule: SynthesisRule) {
    switch rule {
    case .meanWithoutExtremes: self = .meanWithoutExtremes
    case .median: self = .median
    case .unspecified, .mean, .UNRECOGNIZED: self = .mean
    }
  }
}

extension Rounding {
  fileprivate init?(_ rule: RoundingRule, decimals: UInt32) {
    switch rule {
    case .halfUp: self.init(.halfUp, decimals: Int(decimals))
    case .halfEven: self.init(.halfEven, decimals: Int(decimals))
    case .unspecified, .none, .UNRECOGNIZED: return nil
    }
  }
}
