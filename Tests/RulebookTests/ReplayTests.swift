import Foundation
import Testing

@testable import Rulebook

@Suite("What if other rules applied")
struct ReplayTests {
  private func aProduct(_ sheets: [MemberSheet], _ regime: Regime, set: CriteriaSet?, at level: AdministrativeLevel) -> Replay.Product {
    Replay.Product(
      id: "HS-00001", name: "Cà phê", regime: regime, set: set, level: level, sheets: sheets,
      agreed: set.map { Scoring.proposedOptions(sheets, set: $0) } ?? [], settings: ordinarySettings)
  }

  private func amended(_ edit: (String) -> String) throws -> CriteriaSet {
    let text = try String(contentsOfFile: rulesDirectory + "/sets/QD26-13.yaml", encoding: .utf8)
    return try CriteriaSet(reading: RuleNode.document(edit(text), file: "amended.yaml"), regimes: rulebook.regimes)
  }

  @Test("Under its own rules every set's product comes out the same")
  func identity() throws {
    for code in rulebook.setCodes {
      let set = try rulebook.criteriaSet(code)
      let regime = aRegime(set.regimeCode)
      let product = aProduct(
        [SheetBuilder.best(set).sheet("a"), SheetBuilder.justGated(set, stars: 3).sheet("b")], regime, set: set, at: .province)
      let row = try #require(try Replay(of: [product]) { _ throws(ScoringError) in (regime, set) }.rows.first)
      #expect(row.outcome == .scored(row.before, notes: []), "\(code)")
    }
  }

  @Test("A row that an amendment rewords keeps its ticks, and that is said; a row it takes out has no counterpart")
  func reworded() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let new = try amended { $0.replacing("label: Phân loại, sơ chế", with: "label: Phân loại, sơ chế tại chỗ") }
    let counterparts = Counterparts(from: set, to: new)
    let choice = SheetChoice(criterion: "1.3", option: "1.3#1")
    #expect(counterparts.counterpart(of: choice) == .reworded(choice))
    #expect(
      counterparts.counterpart(of: SheetChoice(criterion: "1.3", option: "1.3#2")) == .same(SheetChoice(criterion: "1.3", option: "1.3#2")))
    #expect(
      counterparts.counterpart(of: SheetChoice(criterion: "1.1", option: "1.1#0")) == .same(SheetChoice(criterion: "1.1", option: "1.1#0")))
    #expect(counterparts.counterpart(of: SheetChoice(criterion: "9.9", option: "9.9#1")) == .none)
  }

  @Test("Equal ids of two decisions prove nothing: what reads differently has no counterpart")
  func otherDecision() throws {
    let old = try rulebook.criteriaSet("QD1048-12")
    let new = try rulebook.criteriaSet("QD26-13")
    let sheets = [SheetBuilder.best(old).sheet("a")]
    let product = aProduct(sheets, qd1048, set: old, at: .province)
    let row = try #require(try Replay(of: [product]) { _ throws(ScoringError) in (qd26, new) }.rows.first)
    guard case .refused(let faults) = row.outcome else {
      Issue.record("options of two decisions were taken for the same")
      return
    }
    #expect(faults.allSatisfy { $0.rule == "replay.no-counterpart" })
    #expect(Set(faults.map(\.textEn)).count == faults.count)
    #expect(!row.isMoved)
  }

  @Test("A district's session under today's rules is judged at the province, and said to be")
  func level() throws {
    let sheets = [aSheet("a", total: "75.27", regime: qd148)]
    let product = aProduct(sheets, qd148, set: nil, at: .district)
    let replay = try Replay(of: [product]) { _ throws(ScoringError) in (qd1489, nil) }
    let row = try #require(replay.rows.first)
    guard case .scored(let after, let notes) = row.outcome else {
      Issue.record("both regimes score by totals of the same parts")
      return
    }
    #expect(row.before.destination == .forwarded(to: .province) && after.destination == .certified(stars: 4))
    #expect(notes == [.level(.province, insteadOf: .district), .gatesUnchecked])
    #expect(row.isMoved && row.reasons() == ["xét ở cấp tỉnh", after.article])
    #expect(replay.matrix.counts == [[1]])
  }

  @Test("Totals of parts do not carry over to parts of another size")
  func partsDiffer() throws {
    let set = try rulebook.criteriaSet("QD1048-12")
    let product = aProduct([SheetBuilder.best(set).sheet("a")], qd1048, set: set, at: .province)
    let row = try #require(try Replay(of: [product]) { _ throws(ScoringError) in (qd148, nil) }.rows.first)
    guard case .refused(let faults) = row.outcome else {
      Issue.record("35/25/40 was taken for 40/25/35")
      return
    }
    #expect(faults.map(\.rule) == ["replay.parts-differ"])
  }
}

@Suite("What a producer still lacks")
struct ReadinessTests {
  @Test("Documents, gates and points that are missing for each rank are named, criterion by criterion")
  func missing() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let gated = SheetBuilder.justGated(set, stars: 3)
    let readiness = try Readiness(of: gated.choices, regime: qd26, set: set, documents: ["form-01"], samples: 2)
    #expect(readiness.missingDocuments.map(\.kind) == ["form-02"] && readiness.samplesShort == 3)
    #expect(readiness.checks.map(\.stars) == [3, 4, 5])
    #expect(readiness.checks[0].missing.isEmpty && readiness.checks[0].pointsShort == Points(50) - gated.total)
    #expect(readiness.checks[2].missing.count >= readiness.checks[1].missing.count && !readiness.checks[1].missing.isEmpty)
    #expect(readiness.criteria.count == set.scoredCriteria.count)
    let text = readiness.text()
    #expect(text.contains("Thiếu: Báo cáo tự đánh giá về sản phẩm (Mẫu số 02) [form-02]"))
    #expect(text.contains("Thiếu: 3 sản phẩm mẫu"))
    #expect(readiness.text(.english).contains("3 stars: not met."))
  }

  @Test("Before any assessment every gate of a rank is listed, and no points are claimed")
  func unassessed() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let readiness = try Readiness(of: nil, regime: qd26, set: set, documents: [])
    #expect(!readiness.isAssessed && readiness.criteria.isEmpty)
    #expect(readiness.checks[0].missing.allSatisfy { $0.stars == 3 } && readiness.checks[0].missing.count == 8)
    #expect(readiness.text().contains("3 sao cần:") && !readiness.text().contains("Hiện:"))
  }

  @Test("A product with everything is told so for every rank")
  func complete() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let readiness = try Readiness(
      of: SheetBuilder.best(set).choices, regime: qd26, set: set, documents: ["form-01", "form-02"], samples: 5)
    #expect(readiness.checks.allSatisfy(\.isMet) && readiness.total == Points(100))
    #expect(readiness.text(.english).contains("5 stars: points and minimum requirements are met."))
    #expect(readiness.text().contains("Thành phần hồ sơ: đủ."))
  }
}
