import Testing

@testable import Rulebook

@Suite("What holds for any sheets")
struct PropertyTests {
  private static let seed = UInt64.random(in: 0 ... .max)

  private func randomSheet(_ set: CriteriaSet, _ generator: inout SeededGenerator) -> SheetBuilder {
    var sheet = SheetBuilder.lowest(set)
    // Some sheets are generous, some are not, so that every rank is met.
    let generosity = Int.random(in: 0...3, using: &generator)
    for (index, criterion) in set.scoredCriteria.enumerated() {
      let rows = (criterion.hasNoZeroRow ? -1 : 0)..<criterion.options.count
      for _ in 0...generosity { sheet.rows[index] = max(sheet.rows[index], Int.random(in: rows, using: &generator)) }
    }
    sheet.satisfyDependencies()
    return sheet
  }

  /// Every way a council may decide to put sheets together.
  static let settings = Synthesis.allCases.flatMap { synthesis in
    [nil, Rounding(.halfUp, decimals: 1), Rounding(.halfEven, decimals: 0)].map { rounding in
      CouncilSettings(
        maximumDeviation: Points(10), deviationMeasure: DeviationMeasure.allCases[rounding?.decimals ?? 2], synthesis: synthesis,
        rounding: rounding, source: "test")
    }
  }

  @Test(
    "The order of sheets does not matter, parts and criteria sum to the total, and the same sheets give the same result",
    arguments: CriteriaSetTests.codes)
  func order(_ code: String) throws {
    var generator = SeededGenerator(state: Self.seed)
    let set = try rulebook.criteriaSet(code)
    let regime = aRegime(set.regimeCode)
    for settings in Self.settings {
      let sheets = (1...Int.random(in: 5...9, using: &generator)).map { randomSheet(set, &generator).sheet("m\($0)") }
      let result = try evaluate(sheets, regime, set: set, at: .province, settings: settings)
      #expect(try evaluate(sheets, regime, set: set, at: .province, settings: settings) == result, "seed \(Self.seed)")
      #expect(
        try evaluate(sheets.shuffled(using: &generator), regime, set: set, at: .province, settings: settings) == result,
        "seed \(Self.seed)")
      #expect(result.partSums.values.reduce(.zero, +) == result.sumOfTotals, "seed \(Self.seed)")
      let scored = try sheets.map { try Scoring.score($0, regime: regime, set: set) }
      let counted = scored.filter { !result.leftOut.contains($0.member) }
      #expect(counted.count == result.sheetCount && counted.reduce(.zero) { $0 + $1.total } == result.sumOfTotals, "seed \(Self.seed)")
      #expect(Scoring.deviation(scored, measure: settings.deviationMeasure) == result.deviation, "seed \(Self.seed)")
      let bySum = Scoring.derivation(of: sheets, set: set, leavingOut: result.leftOut).reduce(Points.zero) { $0 + $1.mean.sum }
      #expect(bySum == result.sumOfTotals, "seed \(Self.seed)")
    }
  }

  @Test("A replay under the same rules and regulation is identical", arguments: CriteriaSetTests.codes)
  func replay(_ code: String) throws {
    var generator = SeededGenerator(state: Self.seed)
    let set = try rulebook.criteriaSet(code)
    let regime = aRegime(set.regimeCode)
    let products = Self.settings.enumerated().map { index, settings in
      let sheets = (1...7).map { randomSheet(set, &generator).sheet("m\($0)") }
      return Replay.Product(
        id: "\(index)", name: code, regime: regime, set: set, level: .province, sheets: sheets,
        agreed: Scoring.proposedOptions(sheets, set: set), settings: settings)
    }
    for row in try Replay(of: products, under: { ($0.regime, $0.set) }).rows {
      #expect(row.outcome == .scored(row.before, notes: []), "seed \(Self.seed)")
    }
  }

  @Test("A better option never lowers a star, nor does a better agreed option", arguments: CriteriaSetTests.codes)
  func monotone(_ code: String) throws {
    var generator = SeededGenerator(state: Self.seed)
    let set = try rulebook.criteriaSet(code)
    let regime = aRegime(set.regimeCode)
    for round in 0..<45 {
      let settings = Self.settings[round % Self.settings.count]
      let base = (0..<settings.synthesis.minimumSheets + round % 3).map { _ in randomSheet(set, &generator) }
      let agreed = randomSheet(set, &generator)
      func stars(_ sheets: [SheetBuilder], _ agreed: SheetBuilder) throws -> Int {
        try evaluate(
          sheets.enumerated().map { $0.element.sheet("m\($0.offset)") }, regime, set: set, at: .province, agreed: agreed.choices,
          settings: settings
        ).stars
      }
      let before = try stars(base, agreed)
      var better = base
      let index = Int.random(in: set.scoredCriteria.indices, using: &generator)
      let criterion = set.scoredCriteria[index]
      let row = better[0].rows[index]
      if row + 1 < criterion.options.count, row < 0 || criterion.options[row + 1].points >= criterion.options[row].points {
        better[0].rows[index] = row + 1
        better[0].satisfyDependencies()
        #expect(try stars(better, agreed) >= before, "seed \(Self.seed)")
      }
      var higher = agreed
      if higher.rows[index] + 1 < criterion.options.count {
        higher.rows[index] += 1
        #expect(try stars(base, higher) >= before, "seed \(Self.seed)")
      }
    }
  }

  @Test("Scoring and the list of faults agree on which sheets can be scored")
  func faultsAgree() throws {
    var generator = SeededGenerator(state: Self.seed)
    for code in ["QD26-13", "QD26-26", "QD1048-26", "QD1048-01"] {
      let set = try rulebook.criteriaSet(code)
      let regime = aRegime(set.regimeCode)
      for _ in 0..<200 {
        var choices = randomSheet(set, &generator).choices
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          let index = choices.indices.randomElement(using: &generator) ?? 0
          let other = set.scoredCriteria.randomElement(using: &generator) ?? set.scoredCriteria[0]
          choices[index] = SheetChoice(criterion: other.number, option: "\(other.number)#\(Int.random(in: 0...7, using: &generator))")
        }
        let isScored = (try? Scoring.score(MemberSheet(member: "a", content: .choices(choices)), regime: regime, set: set)) != nil
        #expect(isScored == Scoring.faults(in: .choices(choices), regime: regime, set: set).isEmpty, "seed \(Self.seed)")
      }
    }
  }
}
