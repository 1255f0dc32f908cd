import Testing

@testable import Rulebook

@Suite("Sheets")
struct SheetTests {
  private func coffee() throws -> CriteriaSet { try rulebook.criteriaSet("QD26-13") }

  private func rules(_ choices: [SheetChoice]) throws -> [String] {
    Scoring.faults(in: .choices(choices), regime: qd26, set: try coffee()).map { "\($0.criterion ?? "-") \($0.rule)" }
  }

  @Test("A complete sheet has no fault")
  func complete() throws {
    #expect(try rules(SheetBuilder.best(coffee()).choices).isEmpty)
    #expect(try rules(SheetBuilder.lowest(coffee()).choices).isEmpty)
  }

  @Test("Every criterion that is not scored is named: not scored is not zero")
  func missing() throws {
    let set = try coffee()
    #expect(try rules([]) == set.scoredCriteria.map { "\($0.number) sheet.criterion-missing" })
    var choices = SheetBuilder.best(set).choices
    choices.remove(at: 3)
    #expect(try rules(choices) == ["1.4 sheet.criterion-missing"])
  }

  @Test("A criterion scored twice, an unknown criterion and an unknown option are refused each by name")
  func impossible() throws {
    var choices = SheetBuilder.best(try coffee()).choices
    choices.append(choices[0])
    choices.append(SheetChoice(criterion: "9.9", option: "9.9#1"))
    choices[1] = SheetChoice(criterion: "1.2", option: "1.2#9")
    #expect(try rules(choices) == ["1.2 sheet.option-unknown", "1.1 sheet.criterion-repeated", "9.9 sheet.criterion-unknown"])
  }

  @Test("\"None of the rows\" is an option only where the form prints no 0 row")
  func noneOfTheRows() throws {
    var choices = SheetBuilder.best(try coffee()).choices
    choices[0] = SheetChoice(criterion: "1.1", option: "1.1#0")
    #expect(try rules(choices).isEmpty)
    choices[1] = SheetChoice(criterion: "1.2", option: "1.2#0")
    #expect(try rules(choices) == ["1.2 sheet.option-unknown"])
  }

  @Test("An option of another criterion does not count")
  func swapped() throws {
    var choices = SheetBuilder.best(try coffee()).choices
    choices[0] = SheetChoice(criterion: "1.1", option: "1.2#2")
    #expect(try rules(choices) == ["1.1 sheet.option-unknown"])
    #expect(throws: ScoringError.self) {
      try Scoring.score(MemberSheet(member: "a", content: .choices(choices)), regime: qd26, set: coffee())
    }
  }

  @Test("The story's structure gives points only where there is a story")
  func dependency() throws {
    let set = try coffee()
    var sheet = SheetBuilder.best(set)
    sheet.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "5.1" })] = 0
    #expect(try rules(sheet.choices) == ["5.2 sheet.dependent-criterion"])
    #expect(throws: ScoringError.self) { try Scoring.score(sheet.sheet(), regime: qd26, set: set) }
  }

  @Test("Totals of parts are taken only where no tables are held, and within each part's maximum")
  func partTotals() throws {
    func rules(_ totals: [String: Points], _ regime: Regime, _ set: CriteriaSet? = nil) -> [String] {
      Scoring.faults(in: .partTotals(totals), regime: regime, set: set).map { "\($0.criterion ?? "-") \($0.rule)" }
    }
    #expect(rules(["A": Points(40), "B": Points(25), "C": Points(35)], qd148).isEmpty)
    #expect(
      rules(["A": points("40.01"), "B": Points(0) - Points(1), "D": Points(1)], qd148) == [
        "A sheet.part-out-of-range", "B sheet.part-out-of-range", "C sheet.part-missing", "D sheet.part-unknown",
      ])
    #expect(rules(["A": Points(40), "B": Points(25), "C": Points(35)], qd26, try coffee()) == ["- sheet.part-totals-not-allowed"])
  }

  @Test("Choices need the set of their own regime")
  func sets() throws {
    let choices = SheetBuilder.best(try coffee()).choices
    #expect(Scoring.faults(in: .choices(choices), regime: qd148, set: nil).map(\.rule) == ["sheet.set-missing"])
    #expect(Scoring.faults(in: .choices(choices), regime: qd1048, set: try coffee()).map(\.rule) == ["sheet.set-of-other-regime"])
  }

  @Test("A faulty sheet is refused with its member's name and all its faults")
  func refused() throws {
    let set = try coffee()
    let good = SheetBuilder.best(set).sheet("TV-01")
    let error = #expect(throws: ScoringError.self) {
      try evaluate([good, MemberSheet(member: "TV-02", content: .choices([]))], qd26, set: set, at: .province)
    }
    #expect(error?.member == "TV-02")
    #expect(error?.faults.count == set.scoredCriteria.count)
  }

  @Test("A member counts once")
  func repeatedMember() {
    let error = #expect(throws: ScoringError.self) {
      try evaluate([aSheet("a", total: "70", regime: qd148), aSheet("a", total: "80", regime: qd148)], qd148, at: .district)
    }
    #expect(error?.faults.map(\.rule) == ["result.member-repeated"])
  }

  @Test("No sheets give no result")
  func none() {
    #expect(throws: ScoringError.self) { try evaluate([], qd148, at: .district) }
  }

  @Test("The deviation is the highest total minus the lowest, held against the council's limit")
  func deviation() throws {
    let sheets = ["70", "75.5", "80"].enumerated().map { aSheet("m\($0.offset)", total: $0.element, regime: qd148) }
    let scored = try sheets.map { try Scoring.score($0, regime: qd148, set: nil) }
    #expect(Scoring.deviation(scored) == MeanScore(sum: Points(10), count: 1))
    #expect(try evaluate(sheets, qd148, at: .district).isDeviationAllowed)
    let wide = sheets + [aSheet("m9", total: "80.01", regime: qd148)]
    #expect(try !evaluate(wide, qd148, at: .district).isDeviationAllowed)
    #expect(try evaluate(wide, qd148, at: .district, settings: CouncilSettings(source: "none")).isDeviationAllowed)
  }

  @Test("The proposed option of a gated criterion is the one most members chose; on a tie the lower row")
  func proposals() throws {
    let set = try coffee()
    func sheet(_ member: String, row: Int) -> MemberSheet {
      var sheet = SheetBuilder.best(set)
      sheet.rows[0] = row
      return sheet.sheet(member)
    }
    func proposed(_ rows: [Int]) -> String? {
      Scoring.proposedOptions(rows.enumerated().map { sheet("m\($0.offset)", row: $0.element) }, set: set).first { $0.criterion == "1.1" }?
        .option
    }
    #expect(proposed([2, 2, 1]) == "1.1#3")
    #expect(proposed([2, 2, 1, 1]) == "1.1#2")
    #expect(proposed([2, -1]) == "1.1#0")
    #expect(Scoring.proposedOptions([sheet("a", row: 0)], set: set).map(\.criterion) == set.gatedCriteria.map(\.number))
  }

  @Test("A gated criterion without an agreed option, or with a strange one, keeps the case from being decided")
  func agreed() throws {
    let set = try coffee()
    let sheet = SheetBuilder.best(set).sheet()
    func rule(_ agreed: [SheetChoice]) -> String? {
      do {
        _ = try evaluate([sheet], qd26, set: set, at: .province, agreed: agreed)
        return nil
      } catch { return (error as? ScoringError)?.faults.first?.rule }
    }
    let proposed = Scoring.proposedOptions([sheet], set: set)
    #expect(rule(proposed) == nil)
    #expect(rule(Array(proposed.dropFirst())) == "result.agreed-option-missing")
    #expect(rule(proposed + [proposed[0]]) == "result.agreed-option-repeated")
    #expect(rule(proposed + [SheetChoice(criterion: "1.1", option: "1.1#9")]) == "result.agreed-option-unknown")
  }
}
