import Testing

@testable import Rulebook

@Suite("How evenly a council scored")
struct FairnessTests {
  private func aProduct(_ id: String, _ totals: [String: String]) -> Fairness.Product {
    Fairness.Product(
      id: id, name: id, regime: qd148, set: nil,
      sheets: totals.sorted { $0.key < $1.key }.map { aSheet($0.key, total: $0.value, regime: qd148) })
  }

  @Test("A member is measured against the council on the same products only, exactly")
  func members() throws {
    let fairness = try Fairness(of: [
      aProduct("one", ["a": "70", "b": "71", "c": "71"]), aProduct("two", ["a": "80", "b": "90"]),
    ])
    let a = try #require(fairness.members.first { $0.member == "a" })
    #expect(a.sheets == 2 && a.mean.text(.english) == "75.00" && a.spread == Points(10))
    // The council: (212/3 + 85) / 2 = 77.8333…
    #expect(a.councilMean == MeanScore(sum: Points(467), count: 6))
    #expect(a.difference == MeanScore(sum: Points(hundredths: -1_700), count: 6))
    let c = try #require(fairness.members.first { $0.member == "c" })
    #expect(c.sheets == 1 && c.councilMean == MeanScore(sum: Points(212), count: 3))
  }

  @Test("The sheet furthest from its product's mean comes first, whichever way it lies")
  func sheets() throws {
    let fairness = try Fairness(of: [
      aProduct("one", ["a": "70", "b": "71", "c": "72"]), aProduct("two", ["a": "60", "b": "80", "c": "82"]),
    ])
    #expect(fairness.sheets.first.map { "\($0.product) \($0.member)" } == "two a")
    #expect(fairness.sheets.first?.difference.text(.english) == "-14.00")
  }

  @Test("Sheets are identical when every line is, not when the totals are")
  func identical() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    var left = SheetBuilder.lowest(set)
    var right = left
    left.rows[1] += 1
    right.rows[2] += 1
    let product = Fairness.Product(
      id: "one", name: "one", regime: qd26, set: set,
      sheets: [left.sheet("a"), right.sheet("b"), MemberSheet(member: "c", content: .choices(left.choices.reversed()))])
    let fairness = try Fairness(of: [product])
    #expect(left.total == right.total)
    #expect(fairness.identical.map(\.members) == [["a", "c"]])
    #expect(Set(fairness.disagreements.map(\.criterion)) == ["1.2", "1.3"])
  }

  @Test("The criterion with the widest spread for its size comes first")
  func disagreements() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let best = SheetBuilder.best(set)
    var other = best
    // One of 3 points against one of 1 point.
    other.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "1.3" })] -= 1
    other.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "1.7" })] -= 1
    let fairness = try Fairness(of: [
      Fairness.Product(id: "one", name: "one", regime: qd26, set: set, sheets: [best.sheet("a"), other.sheet("b")])
    ])
    #expect(fairness.disagreements.map(\.criterion) == ["1.7", "1.3"])
    #expect(fairness.memberCriteria.filter { $0.member == "b" && $0.criterion == "1.7" }.map { $0.difference.text(.english) } == ["-0.50"])
  }

  @Test("The order of the sheets changes nothing")
  func order() throws {
    var generator = SeededGenerator(state: 26)
    let set = try rulebook.criteriaSet("QD26-12")
    let sheets = [SheetBuilder.best(set).sheet("a"), SheetBuilder.justGated(set, stars: 4).sheet("b"), SheetBuilder.lowest(set).sheet("c")]
    func fairness(_ sheets: [MemberSheet]) throws -> Fairness {
      try Fairness(of: [Fairness.Product(id: "one", name: "one", regime: qd26, set: set, sheets: sheets)])
    }
    let expected = try fairness(sheets)
    for _ in 0..<5 {
      let shuffled = try fairness(sheets.shuffled(using: &generator))
      #expect(shuffled.members == expected.members && shuffled.disagreements == expected.disagreements)
      #expect(Set(shuffled.sheets.map(\.member)) == Set(expected.sheets.map(\.member)))
    }
  }
}
