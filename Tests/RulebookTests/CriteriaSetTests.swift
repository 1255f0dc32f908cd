import Testing

@testable import Rulebook

@Suite("Criteria sets")
struct CriteriaSetTests {
  @Test("Every printed ground for being out can be named, above sub-criteria and in the head too")
  func grounds() throws {
    #expect(try rulebook.criteriaSet("QD1048-12").grounds(under: "6.1").map(\.kind) == [.stop])
    #expect(try rulebook.criteriaSet("QD26-13").grounds(under: nil).map(\.kind) == [.disqualify])
    #expect(try rulebook.criteriaSet("QD26-13").grounds(under: "6.1.1").map(\.kind) == [.stop])
    #expect(try rulebook.criteriaSet("QD26-13").grounds(under: "9.9").isEmpty)
  }

  static let codes = rulebook.setCodes

  @Test("All 51 sets are there: 26 of 26/2026, 25 of 1048")
  func counts() {
    #expect(Self.codes.count == 51)
    #expect(rulebook.setCodes(ofRegime: "QD26-2026").count == 26)
    #expect(rulebook.setCodes(ofRegime: "QD1048-2019").count == 25)
    #expect(rulebook.setCodes(ofRegime: "QD148-2023").isEmpty)
  }

  @Test("The sets that lack something are marked, and the one that was not found is named")
  func incomplete() throws {
    var incomplete: [String] = []
    for code in Self.codes {
      let set = try rulebook.criteriaSet(code)
      #expect(set.isComplete == (set.missing == nil))
      #expect(set.maximum == Points(100))
      let reachable = set.scoredCriteria.reduce(Points.zero) { $0 + $1.maximum }
      #expect(reachable == (set.isComplete ? Points(100) : Points(98)))
      if !set.isComplete { incomplete.append(code) }
    }
    #expect(incomplete == ["QD1048-10", "QD1048-16", "QD1048-19"])
    #expect(qd1048.missingSets.map(\.code) == ["QD1048-03"])
    #expect(throws: RulebookError.self) { try rulebook.criteriaSet("QD1048-03") }
  }

  @Test(
    "The sets of 26/2026 have the criteria and gates that its annex prints",
    arguments: zip(
      1...26,
      [
        (32, 7, 12, 3), (31, 7, 13, 6), (32, 7, 13, 6), (32, 7, 14, 6), (31, 8, 13, 5), (32, 8, 13, 5), (32, 8, 14, 6), (32, 8, 14, 6),
        (31, 8, 14, 6), (32, 8, 13, 6), (32, 8, 12, 3), (32, 8, 14, 3), (34, 8, 10, 3), (29, 8, 10, 3), (29, 8, 13, 3), (29, 7, 9, 4),
        (29, 8, 12, 3), (31, 7, 10, 3), (30, 7, 10, 3), (30, 7, 10, 3), (28, 7, 9, 4), (28, 6, 8, 4), (26, 5, 11, 4), (26, 4, 7, 5),
        (25, 4, 9, 3), (32, 1, 2, 0),
      ]))
  func gates(_ number: Int, _ expected: (criteria: Int, three: Int, four: Int, five: Int)) throws {
    let set = try rulebook.criteriaSet("QD26-" + (number < 10 ? "0\(number)" : "\(number)"))
    let gates = set.scoredCriteria.flatMap(\.options).compactMap(\.minimumStars)
    #expect(set.number == number)
    #expect(set.scoredCriteria.count == expected.criteria)
    #expect(gates.filter { $0 == 3 }.count == expected.three)
    #expect(gates.filter { $0 == 4 }.count == expected.four)
    #expect(gates.filter { $0 == 5 }.count == expected.five)
  }

  @Test("A criterion is found by its number, and its options by their ids", arguments: codes)
  func lookUp(_ code: String) throws {
    let set = try rulebook.criteriaSet(code)
    for criterion in set.scoredCriteria {
      #expect(set.criterion(criterion.number) == criterion)
      for option in criterion.selectableOptions { #expect(criterion.option(option.id) == option) }
      #expect(criterion.selectableOptions.contains { $0.points == .zero })
    }
    #expect(!set.source.isEmpty)
    #expect(set.canonicalText.hasPrefix("set \(code) \(set.regimeCode)\n"))
  }

  @Test("The structural cases of the tables are read")
  func structure() throws {
    let coffee = try rulebook.criteriaSet("QD26-13")
    #expect(coffee.criterion("6.1") == nil)
    #expect(coffee.criterion("6.1.2")?.part == "C")
    #expect(coffee.criterion("1.1")?.noneOption?.id == "1.1#0")
    #expect(coffee.criterion("1.2")?.noneOption == nil)
    #expect(coffee.criterion("2.4")?.hasDerivedOptions == true)
    #expect(coffee.criterion("5.2")?.dependency == Criterion.Dependency(criterion: "5.1", pointsAbove: .zero))
    #expect(coffee.criterion("1.1")?.knockouts.map(\.kind) == [.disqualify])
    #expect(coffee.headKnockouts.count == 1)
    let tourism = try rulebook.criteriaSet("QD26-26")
    #expect(tourism.criterion("8")?.choosesCase == true)
    #expect(tourism.samples == 0)
    #expect(tourism.headKnockouts.isEmpty)
    #expect(try rulebook.criteriaSet("QD26-23").corrections.count == 1)
  }

  @Test("A set is parsed once and then kept")
  func cached() throws {
    let book = try Rulebook(directory: rulesDirectory)
    #expect(try book.criteriaSet("QD26-13") == book.criteriaSet("QD26-13"))
  }
}
