import Testing

@testable import Rulebook

private struct Route: CustomTestStringConvertible {
  let regime: String
  let level: AdministrativeLevel
  let score: String
  let destination: Destination

  var testDescription: String { "\(regime) \(level) \(score) → \(destination)" }
}

@Suite("Where a product goes")
struct RoutingTests {
  private static let routes: [Route] = [
    Route(regime: "QD148-2023", level: .district, score: "49.99", destination: .returned),
    Route(regime: "QD148-2023", level: .district, score: "50", destination: .certified(stars: 3)),
    Route(regime: "QD148-2023", level: .district, score: "69.99", destination: .certified(stars: 3)),
    Route(regime: "QD148-2023", level: .district, score: "70", destination: .forwarded(to: .province)),
    Route(regime: "QD148-2023", level: .district, score: "100", destination: .forwarded(to: .province)),
    Route(regime: "QD148-2023", level: .province, score: "69.99", destination: .returned),
    Route(regime: "QD148-2023", level: .province, score: "70", destination: .certified(stars: 4)),
    Route(regime: "QD148-2023", level: .province, score: "89.99", destination: .certified(stars: 4)),
    Route(regime: "QD148-2023", level: .province, score: "90", destination: .forwarded(to: .central)),
    Route(regime: "QD148-2023", level: .central, score: "89.99", destination: .returned),
    Route(regime: "QD148-2023", level: .central, score: "90", destination: .certified(stars: 5)),
    Route(regime: "QD148-2023+QD1489-2025", level: .province, score: "49.99", destination: .returned),
    Route(regime: "QD148-2023+QD1489-2025", level: .province, score: "50", destination: .certified(stars: 3)),
    Route(regime: "QD148-2023+QD1489-2025", level: .province, score: "70", destination: .certified(stars: 4)),
    Route(regime: "QD148-2023+QD1489-2025", level: .province, score: "90", destination: .forwarded(to: .central)),
    Route(regime: "QD148-2023+QD1489-2025", level: .central, score: "90", destination: .certified(stars: 5)),
  ]

  @Test("Under 148, before and after its amendment", arguments: routes)
  private func partTotals(_ route: Route) throws {
    let regime = aRegime(route.regime)
    let result = try evaluate([aSheet("a", total: route.score, regime: regime)], regime, at: route.level)
    #expect(result.destination == route.destination)
    #expect(result.article.contains("148/QĐ-TTg"))
  }

  @Test(
    "Under 1048 every product of 50 points goes from the district to the province; the province certifies 3 and 4 stars",
    arguments: [
      (.district, 49, .returned), (.district, 50, .forwarded(to: .province)), (.district, 70, .forwarded(to: .province)),
      (.district, 95, .forwarded(to: .province)), (.province, 49, .returned), (.province, 50, .certified(stars: 3)),
      (.province, 69, .certified(stars: 3)), (.province, 70, .certified(stars: 4)), (.province, 89, .certified(stars: 4)),
      (.province, 90, .forwarded(to: .central)), (.central, 90, .certified(stars: 5)), (.central, 89, .returned),
    ] as [(AdministrativeLevel, Int, Destination)])
  func under1048(_ level: AdministrativeLevel, _ score: Int, _ destination: Destination) throws {
    let set = try rulebook.criteriaSet("QD1048-14")
    let sheet = SheetBuilder.lowest(set).raised(to: Points(score))
    #expect(sheet.total == Points(score))
    #expect(try evaluate([sheet.sheet()], qd1048, set: set, at: level).destination == destination)
  }

  @Test("Under 26/2026 the province certifies 3 and 4 stars and sends five-star products up")
  func under26() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    func result(_ stars: Int, _ score: Int, _ level: AdministrativeLevel = .province) throws -> EvaluationResult {
      let sheet = SheetBuilder.justGated(set, stars: stars).raised(to: Points(score))
      #expect(sheet.total == Points(score))
      return try evaluate([sheet.sheet()], qd26, set: set, at: level)
    }
    let two = try result(3, 49)
    #expect(two.destination == .returned)
    #expect(two.article == "Điều 4.1.a Quyết định 26/2026/QĐ-TTg")
    let three = try result(3, 50)
    #expect(three.destination == .certified(stars: 3))
    #expect(three.article == "Điều 7.3 Quyết định 26/2026/QĐ-TTg")
    #expect(try result(4, 70).destination == .certified(stars: 4))
    #expect(try result(5, 89).destination == .certified(stars: 4))
    #expect(try result(5, 90).destination == .forwarded(to: .central))
    let five = try result(5, 90, .central)
    #expect(five.destination == .certified(stars: 5))
    #expect(five.article == "Điều 7.4 Quyết định 26/2026/QĐ-TTg")
    let short = try result(5, 89, .central)
    #expect(short.destination == .returned)
    #expect(short.article == "Điều 7.4.g Quyết định 26/2026/QĐ-TTg")
  }

  @Test("A product of 92 points that misses a five-star gate has 4 stars and is certified by the province")
  func missedFiveStarGate() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let best = SheetBuilder.best(set)
    let gated = try #require(set.scoredCriteria.firstIndex { $0.options.contains { $0.minimumStars == 5 } })
    var sheet = best
    sheet.rows[gated] -= 1
    #expect(sheet.total >= Points(90))
    let result = try evaluate([sheet.sheet()], qd26, set: set, at: .province)
    #expect(result.bandStars == 5)
    #expect(result.stars == 4)
    #expect(result.destination == .certified(stars: 4))
  }

  @Test("Ea Kar, 2023: under 148 the district certifies the six from 57 to 61 points and sends up the four from 75.27 to 81")
  func eaKar() throws {
    for score in ["57", "61.5"] {
      let result = try evaluate([aSheet("a", total: score, regime: qd148)], qd148, at: .district)
      #expect(result.destination == .certified(stars: 3))
    }
    for score in ["75.27", "81.5"] {
      let result = try evaluate([aSheet("a", total: score, regime: qd148)], qd148, at: .district)
      #expect(result.destination == .forwarded(to: .province))
      #expect(result.stars == 4)
    }
    let set = try rulebook.criteriaSet("QD1048-12")
    for score in [57, 61, 75, 81] {
      let sheet = SheetBuilder.lowest(set).raised(to: Points(score)).sheet()
      #expect(try evaluate([sheet], qd1048, set: set, at: .district).destination == .forwarded(to: .province))
    }
  }

  @Test("Đắk Lắk, April 2024: from 78.66 to 83.54 four stars, 95.64 and 100 to the centre")
  func dakLak() throws {
    for score in ["78.66", "83.54"] {
      let result = try evaluate([aSheet("a", total: score, regime: qd148)], qd148, at: .province)
      #expect(result.destination == .certified(stars: 4))
      #expect(result.meanText == score)
    }
    for score in ["95.64", "100"] {
      #expect(try evaluate([aSheet("a", total: score, regime: qd148)], qd148, at: .province).destination == .forwarded(to: .central))
    }
  }

  @Test("A level that does not score gives no result")
  func levels() throws {
    for (regime, level) in [(qd148, AdministrativeLevel.commune), (qd1489, .commune), (qd1489, .district)] {
      let error = #expect(throws: ScoringError.self) { try evaluate([aSheet("a", total: "75", regime: regime)], regime, at: level) }
      #expect(error?.faults.first?.rule == "result.level-does-not-score")
    }
  }
}
