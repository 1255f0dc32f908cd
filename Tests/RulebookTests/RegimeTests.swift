import Testing

@testable import Rulebook

@Suite("Regimes")
struct RegimeTests {
  @Test("Every file of the rules is in order")
  func checkAll() throws {
    try rulebook.checkAll()
    #expect(rulebook.regimes.map(\.code) == ["QD1048-2019", "QD148-2023", "QD148-2023+QD1489-2025", "QD26-2026"])
  }

  @Test(
    "The day a dossier is filed decides the regime",
    arguments: [
      ("2019-08-20", nil), ("2019-08-21", "QD1048-2019"), ("2023-02-23", "QD1048-2019"), ("2023-02-24", "QD148-2023"),
      ("2025-07-05", "QD148-2023"), ("2025-07-06", "QD148-2023+QD1489-2025"), ("2026-05-21", "QD148-2023+QD1489-2025"),
      ("2026-05-22", "QD26-2026"), ("2026-07-21", "QD26-2026"), ("2040-01-01", "QD26-2026"),
    ] as [(String, String?)])
  func filingDate(_ day: String, _ code: String?) {
    for kind in EvaluationKind.allCases {
      #expect(rulebook.regime(forDossierFiledOn: aDate(day), kind: kind)?.code == code)
    }
  }

  @Test("Each regime's shape is the one its decision gives")
  func shapes() {
    func parts(_ regime: Regime) -> [Int] { regime.partMaxima.map { $0.maximum.hundredths / 100 } }
    #expect(parts(qd1048) == [35, 25, 40])
    for regime in [qd148, qd1489, qd26] { #expect(parts(regime) == [40, 25, 35]) }
    for regime in rulebook.regimes {
      #expect(regime.certificateMonths == 36)
      #expect(regime.bands.map(\.stars) == [5, 4, 3, 2, 1])
      #expect(regime.bands.map { $0.from.hundredths } == [9000, 7000, 5000, 3000, 0])
      #expect(regime.levels.allSatisfy { !$0.article.isEmpty })
    }
    #expect(qd1048.firstEvaluatingLevel == .district)
    #expect(qd148.firstEvaluatingLevel == .district)
    #expect(qd1489.firstEvaluatingLevel == .province)
    #expect(qd26.firstEvaluatingLevel == .province)
    #expect(!qd1048.needsCommuneReport)
    for regime in [qd148, qd1489, qd26] { #expect(regime.needsCommuneReport) }
    #expect(qd26.level(.district) == nil)
    #expect(qd26.levelAbove(.commune)?.level == .province)
    #expect(qd26.levelAbove(.central) == nil)
    #expect(qd148.level(.commune)?.reportsTo == .district)
    #expect(qd26.productCodeTemplate == "{T}-{X}-{STT}-{YYYY}")
    #expect(qd1048.productCodeTemplate == "{T}-{H}-{X}-{STT}-{YYYY}")
  }

  @Test("A dossier needs the documents that were read in its decision, and an unread list says so")
  func documents() {
    #expect(
      qd1048.requiredDocuments.map(\.kind) == [
        "product-registration", "business-plan", "organisation-introduction", "business-registration", "samples",
      ])
    #expect(qd26.requiredDocuments.map(\.kind) == ["form-01", "form-02"])
    for regime in [qd148, qd1489] {
      #expect(regime.requiredDocuments.isEmpty)
      #expect(regime.requiredDocumentsNote != nil)
    }
    #expect(qd26.samples == 5)
    #expect(qd26.serviceSamples == 0)
    #expect(qd148.samples == nil)
  }

  @Test("Only a regime whose tables are not held is scored by totals of parts")
  func scoringModes() {
    for regime in rulebook.regimes {
      #expect((regime.scoring == .partTotals) == rulebook.setCodes(ofRegime: regime.code).isEmpty)
    }
  }
}
