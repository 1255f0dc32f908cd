/// Scoring as pure functions: from the rules and the sheets to a result, nothing else read or kept.
public enum Scoring {
  /// Adds up one sheet. Throws every fault it has.
  public static func score(_ sheet: MemberSheet, regime: Regime, set: CriteriaSet?) throws(ScoringError) -> ScoredSheet {
    let sums = try partHundredths(of: sheet, regime: regime, set: set)
    var parts: [String: Points] = [:]
    for (index, part) in regime.partMaxima.enumerated() { parts[part.code] = Points(hundredths: sums[index]) }
    return ScoredSheet(member: sheet.member, parts: parts, total: Points(hundredths: sums.reduce(0, +)))
  }

  /// How far the totals lie apart: highest minus lowest [L: the natural reading of "members' scores may differ by 10 points"].
  public static func deviation(_ sheets: [ScoredSheet]) -> Points {
    guard let highest = sheets.map(\.total).max(), let lowest = sheets.map(\.total).min() else { return .zero }
    return highest - lowest
  }

  /// From the members' sheets to stars and destination.
  ///
  /// - Parameters:
  ///   - agreed: the option the council minuted for each gated criterion; `proposedOptions` is where it starts from. Needed for every
  ///     gated criterion of the set, unused where the set has none.
  ///   - knockouts: grounds the council found to apply. One of them, and the product is not ranked.
  /// - Throws: every fault of the first faulty sheet, or what else keeps the case from being decided.
  public static func result(
    _ sheets: [MemberSheet], regime: Regime, set: CriteriaSet?, level: AdministrativeLevel, agreed: [SheetChoice],
    settings: CouncilSettings, knockouts: [KnockoutFinding] = []
  ) throws(ScoringError) -> EvaluationResult {
    guard let rule = regime.level(level), rule.evaluates == .fully else {
      throw ScoringError(
        "result.level-does-not-score", vi: "\(level.name()) không chấm điểm theo \(regime.code)",
        en: "the \(level.name(.english)) does not score under \(regime.code)")
    }
    guard !sheets.isEmpty else {
      throw ScoringError(
        "result.no-sheets", vi: "chưa có phiếu nào: chưa chấm không phải là 0 điểm", en: "there are no sheets: not scored is not zero")
    }
    if let repeated = firstRepeated(sheets) {
      throw ScoringError("result.member-repeated", vi: "\(repeated) có hai phiếu", en: "\(repeated) has two sheets")
    }
    var partSums = [Int](repeating: 0, count: regime.partMaxima.count)
    var sum = 0
    var highest = Int.min
    var lowest = Int.max
    for sheet in sheets {
      let parts = try partHundredths(of: sheet, regime: regime, set: set)
      var total = 0
      for index in parts.indices {
        partSums[index] += parts[index]
        total += parts[index]
      }
      sum += total
      highest = max(highest, total)
      lowest = min(lowest, total)
    }
    let mean = MeanScore(sum: Points(hundredths: sum), count: sheets.count)
    let gates = regime.hasStarGates ? try set.map { (set) throws(ScoringError) in try outcomes(ofGatesIn: set, agreed: agreed) } ?? [] : []
    let bandStars = regime.band(for: mean).stars
    let stars = knockouts.isEmpty ? self.stars(for: mean, gates: gates, regime: regime, missedGate: settings.missedGate) : 0
    let route = route(stars: stars, mean: mean, rule: rule, regime: regime)
    let deviation = Points(hundredths: highest - lowest)
    var sums: [String: Points] = [:]
    for (index, part) in regime.partMaxima.enumerated() { sums[part.code] = Points(hundredths: partSums[index]) }
    return EvaluationResult(
      regimeCode: regime.code, setCode: set?.code, level: level, sumOfTotals: mean.sum, sheetCount: mean.count, partSums: sums,
      bandStars: bandStars, stars: stars, gates: gates, areGatesChecked: !regime.hasStarGates || set != nil, deviation: deviation,
      isDeviationAllowed: settings.allows(deviation: deviation), knockouts: knockouts, destination: route.destination,
      article: route.article)
  }

  private static func firstRepeated(_ sheets: [MemberSheet]) -> String? {
    var members: Set<String> = []
    return sheets.first { !members.insert($0.member).inserted }?.member
  }

  /// The points of one sheet by part, in the regime's order.
  ///
  /// One pass and one lookup a tick; only a sheet that does not come out even is gone through again for its faults.
  private static func partHundredths(of sheet: MemberSheet, regime: Regime, set: CriteriaSet?) throws(ScoringError) -> [Int] {
    var sums = [Int](repeating: 0, count: regime.partMaxima.count)
    switch sheet.content {
    case .partTotals(let totals):
      let faults = faults(in: sheet.content, regime: regime, set: set)
      guard faults.isEmpty else { throw ScoringError(member: sheet.member, faults: faults) }
      for (index, part) in regime.partMaxima.enumerated() { sums[index] = totals[part.code]?.hundredths ?? 0 }
      return sums
    case .choices(let choices):
      if let set, set.regimeCode == regime.code, tally(choices, set: set, into: &sums) { return sums }
      throw ScoringError(member: sheet.member, faults: faults(in: sheet.content, regime: regime, set: set))
    }
  }

  /// Adds the points of the choices to `sums`; false when the sheet is not complete and possible.
  private static func tally(_ choices: [SheetChoice], set: CriteriaSet, into sums: inout [Int]) -> Bool {
    let criteria = set.scoredCriteria
    guard choices.count == criteria.count else { return false }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: criteria.count) { points in
      points.initialize(repeating: -1)
      for choice in choices {
        guard let place = set.places[choice.option], points[place.criterion] < 0, criteria[place.criterion].number == choice.criterion
        else {
          return false
        }
        points[place.criterion] = place.hundredths
        sums[place.part] += place.hundredths
      }
      for place in set.dependencies where points[place.criterion] > 0 && points[place.other] <= place.hundredths { return false }
      return true
    }
  }
}
