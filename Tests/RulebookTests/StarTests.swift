import Testing

@testable import Rulebook

@Suite("Stars")
struct StarTests {
  @Test(
    "A mean gets the rank of its band, at every edge",
    arguments: [
      ("0", 1), ("29.99", 1), ("30", 2), ("49.99", 2), ("50", 3), ("69.99", 3), ("70", 4), ("89.99", 4), ("90", 5), ("100", 5),
    ], ["QD148-2023", "QD148-2023+QD1489-2025"])
  func bands(_ edge: (score: String, stars: Int), _ code: String) throws {
    let regime = aRegime(code)
    let result = try evaluate([aSheet("a", total: edge.score, regime: regime)], regime, at: .province)
    #expect(result.stars == edge.stars)
    #expect(result.bandStars == edge.stars)
    #expect(result.meanText == points(edge.score).description)
  }

  @Test("A mean is compared exactly: nine sheets a hundredth short of 9 × 50 are below 50")
  func exact() throws {
    let eight = (1...8).map { aSheet("m\($0)", total: "50", regime: qd148) }
    let short = try evaluate(eight + [aSheet("m9", total: "49.99", regime: qd148)], qd148, at: .district)
    #expect(short.stars == 2)
    #expect(short.meanText == "49.99")
    let reached = try evaluate(eight + [aSheet("m9", total: "50", regime: qd148)], qd148, at: .district)
    #expect(reached.stars == 3)
    #expect(reached.meanText == "50.00")
  }

  @Test("A full sheet has all points, a lowest sheet none, in every set", arguments: CriteriaSetTests.codes)
  func fullAndZero(_ code: String) throws {
    let set = try rulebook.criteriaSet(code)
    let regime = aRegime(set.regimeCode)
    let level = regime.firstEvaluatingLevel
    let full = try evaluate([SheetBuilder.best(set).sheet()], regime, set: set, at: level)
    #expect(full.sumOfTotals == (set.isComplete ? Points(100) : Points(98)))
    #expect(full.stars == 5)
    #expect(full.missedGates.isEmpty)
    let zero = try evaluate([SheetBuilder.lowest(set).sheet()], regime, set: set, at: level)
    #expect(zero.sumOfTotals == .zero)
    #expect(zero.stars == 1)
    #expect(zero.destination == .returned)
  }

  @Test(
    "Every gate of every set: at the required option the rank holds, one row below it does not",
    arguments: rulebook.setCodes(ofRegime: "QD26-2026"))
  func everyGate(_ code: String) throws {
    let set = try rulebook.criteriaSet(code)
    let best = SheetBuilder.best(set)
    for (index, criterion) in set.scoredCriteria.enumerated() {
      for (row, option) in criterion.options.enumerated() {
        guard let stars = option.minimumStars else { continue }
        var agreed = best.choices
        agreed[index] = SheetChoice(criterion: criterion.number, option: option.id)
        let met = try evaluate([best.sheet()], qd26, set: set, at: .province, agreed: agreed)
        #expect(met.stars >= stars)
        let below = row > 0 ? criterion.options[row - 1].id : "\(criterion.number)#0"
        guard criterion.option(below) != nil else { continue }
        agreed[index] = SheetChoice(criterion: criterion.number, option: below)
        let missed = try evaluate([best.sheet()], qd26, set: set, at: .province, agreed: agreed)
        #expect(missed.bandStars == 5)
        #expect(missed.stars < stars)
        #expect(missed.stars == stars - 1 || missed.gates.contains { !$0.isMet && $0.stars < stars })
        #expect(missed.missedGates.contains { $0.criterion == criterion.number && $0.stars == stars })
      }
    }
  }

  @Test(
    "A sheet that just meets a rank's gates has the rank as soon as it has the points, in every set", arguments: CriteriaSetTests.codes,
    3...5)
  func justGated(_ code: String, _ stars: Int) throws {
    let set = try rulebook.criteriaSet(code)
    let regime = aRegime(set.regimeCode)
    let floor = SheetBuilder.justGated(set, stars: stars)
    let bare = try evaluate([floor.sheet()], regime, set: set, at: .province)
    #expect(!bare.gates.contains { $0.stars <= stars && !$0.isMet })
    #expect(bare.stars <= bare.bandStars)
    let target = try #require(regime.band(ofStars: stars)).from
    let reached = floor.raised(to: max(target, floor.total))
    #expect(reached.total >= target)
    #expect(try evaluate([reached.sheet()], regime, set: set, at: .province).stars >= stars)
    // One point less on one of nine sheets, and the mean is in the band below.
    guard reached.total == target else { return }
    let short = floor.raised(to: target - Points(1))
    #expect(short.total == target - Points(1))
    let nine = (1...9).map { ($0 == 9 ? short : reached).sheet("m\($0)") }
    let result = try evaluate(nine, regime, set: set, at: .province, agreed: reached.choices)
    #expect(result.bandStars == stars - 1 && result.stars == stars - 1)
  }

  @Test(
    "Every edge of every regime's bands, to the last fraction of a mean",
    arguments: ["QD1048-2019", "QD148-2023", "QD148-2023+QD1489-2025", "QD26-2026"], 1...12)
  func everyEdge(_ code: String, _ sheets: Int) {
    let regime = aRegime(code)
    for (edge, above) in [(30, 2), (50, 3), (70, 4), (90, 5)] {
      let sum = edge * 100 * sheets
      #expect(regime.band(for: MeanScore(sum: Points(hundredths: sum), count: sheets)).stars == above)
      #expect(regime.band(for: MeanScore(sum: Points(hundredths: sum - 1), count: sheets)).stars == above - 1)
    }
    #expect(regime.band(for: MeanScore(sum: .zero, count: sheets)).stars == 1)
    #expect(regime.band(for: MeanScore(sum: Points(100 * sheets), count: sheets)).stars == 5)
  }

  @Test("The gates of the coffee set force 12, 34 and 39 points: far below their bands, so both must hold")
  func forcedPoints() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let forced = (3...5).map { stars in
      set.scoredCriteria.reduce(Points.zero) { sum, criterion in
        sum + (criterion.options.filter { ($0.minimumStars ?? 9) <= stars }.map(\.points).max() ?? .zero)
      }
    }
    #expect(forced == [Points(12), Points(34), Points(39)])
  }

  @Test("A missed gate lowers the stars, or fails the product where the council's regulation says so")
  func missedGate() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let sheet = SheetBuilder.justGated(set, stars: 3).raised(to: Points(75))
    let best = SheetBuilder.best(set)
    var agreed = best.choices
    let index = try #require(set.scoredCriteria.firstIndex { $0.number == "1.5" })
    agreed[index] = SheetChoice(criterion: "1.5", option: "1.5#2")
    let lowered = try evaluate([sheet.sheet()], qd26, set: set, at: .province, agreed: agreed)
    #expect(lowered.bandStars == 4)
    #expect(lowered.stars == 3)
    #expect(lowered.destination == .certified(stars: 3))
    let strict = CouncilSettings(missedGate: .fails, source: "test")
    let failed = try evaluate([sheet.sheet()], qd26, set: set, at: .province, agreed: agreed, settings: strict)
    #expect(failed.stars == 0)
    #expect(failed.destination == .returned)
  }

  @Test("A gate that the points would not reach anyway does not fail a product")
  func gateAboveBand() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let sheet = SheetBuilder.justGated(set, stars: 3).raised(to: Points(55))
    let strict = CouncilSettings(missedGate: .fails, source: "test")
    let result = try evaluate([sheet.sheet()], qd26, set: set, at: .province, settings: strict)
    #expect(result.stars == 3)
  }

  @Test("A ground for rejection that the council finds puts the product out, whatever its points")
  func knockout() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let ground = try #require(set.criterion("1.1")?.knockouts.first)
    let finding = KnockoutFinding(criterion: "1.1", kind: ground.kind, text: ground.text)
    let result = try evaluate([SheetBuilder.best(set).sheet()], qd26, set: set, at: .province, knockouts: [finding])
    #expect(result.stars == 0)
    #expect(result.destination == .returned)
    #expect(result.bandStars == 5)
  }

  @Test("Where the tables are not held the gates are not checked, and the result says so")
  func uncheckedGates() throws {
    let result = try evaluate([aSheet("a", total: "75", regime: qd148)], qd148, at: .district)
    #expect(!result.areGatesChecked)
    #expect(result.gates.isEmpty)
    let old = try evaluate(
      [SheetBuilder.best(try rulebook.criteriaSet("QD1048-14")).sheet()], qd1048, set: try rulebook.criteriaSet("QD1048-14"), at: .district)
    #expect(old.areGatesChecked)
  }
}
