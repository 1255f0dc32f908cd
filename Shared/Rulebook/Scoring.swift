/// Scoring as pure functions: from the rules and the sheets to a result, nothing else read or kept.
public enum Scoring {
  /// Adds up one sheet. Throws every fault it has.
  public static func score(_ sheet: MemberSheet, regime: Regime, set: CriteriaSet?) throws(ScoringError) -> ScoredSheet {
    let sums = try partHundredths(of: sheet, regime: regime, set: set)
    var parts: [String: Points] = [:]
    for (index, part) in regime.partMaxima.enumerated() { parts[part.code] = Points(hundredths: sums[index]) }
    return ScoredSheet(member: sheet.member, parts: parts, total: Points(hundredths: sums.reduce(0, +)))
  }

  /// How far the totals lie apart, as the council measures it.
  public static func deviation(_ sheets: [ScoredSheet], measure: DeviationMeasure = .highestMinusLowest) -> MeanScore {
    measure.deviation(ofHundredths: sheets.map(\.total.hundredths))
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
    guard sheets.count >= settings.synthesis.minimumSheets else {
      throw ScoringError(
        "result.too-few-sheets",
        vi: "cách tổng hợp \"\(settings.synthesis.text())\" cần ít nhất \(settings.synthesis.minimumSheets) phiếu, mới có \(sheets.count)",
        en: "the \(settings.synthesis.text(.english)) needs at least \(settings.synthesis.minimumSheets) sheets, there are \(sheets.count)")
    }
    var totals: [Int] = []
    var points: [[Int]] = []
    for sheet in sheets {
      let parts = try partHundredths(of: sheet, regime: regime, set: set)
      points.append(parts)
      totals.append(parts.reduce(0, +))
    }
    let members = sheets.map(\.member)
    let taken = settings.synthesis.places(ofHundredths: totals, members: members)
    var partSums = [Int](repeating: 0, count: regime.partMaxima.count)
    for place in taken {
      for index in partSums.indices { partSums[index] += points[place][index] }
    }
    let mean = MeanScore(sum: Points(hundredths: partSums.reduce(0, +)), count: taken.count)
    let score = settings.score(of: mean)
    let gates = regime.hasStarGates ? try set.map { (set) throws(ScoringError) in try outcomes(ofGatesIn: set, agreed: agreed) } ?? [] : []
    let bandStars = regime.band(for: score).stars
    let stars = knockouts.isEmpty ? self.stars(for: score, gates: gates, regime: regime, missedGate: settings.missedGate) : 0
    let route = route(stars: stars, score: score, rule: rule, regime: regime)
    var sums: [String: Points] = [:]
    for (index, part) in regime.partMaxima.enumerated() { sums[part.code] = Points(hundredths: partSums[index]) }
    return EvaluationResult(
      regimeCode: regime.code, setCode: set?.code, level: level, settings: settings, sumOfTotals: mean.sum, sheetCount: mean.count,
      leftOut: taken.count == sheets.count ? [] : members.indices.filter { !taken.contains($0) }.map { members[$0] }.sorted(),
      partSums: sums, bandStars: bandStars, stars: stars, gates: gates, areGatesChecked: !regime.hasStarGates || set != nil,
      deviation: settings.deviationMeasure.deviation(ofHundredths: totals), knockouts: knockouts, destination: route.destination,
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
