import Contracts
import Messaging
import Rulebook
import Testing

@testable import Operator

@Suite("What a producer knows before the council")
struct SelfAssessmentTests {
  private func assessment(_ set: String, except: [String: String] = [:], leavingOut: String? = nil) throws -> [AssessedCriterion] {
    try Rulebook(directory: Folders.rules).criteriaSet(set).scoredCriteria.filter { $0.number != leavingOut }.map { criterion in
      .with {
        $0.criterion = criterion.number
        $0.option = except[criterion.number] ?? criterion.options.max { $0.points < $1.points }?.id ?? ""
      }
    }
  }

  private func filing(_ province: Province, _ assessment: [AssessedCriterion]) throws -> FileDossier {
    let product = try province.aProduct()
    return .with {
      $0.productID = product
      $0.kind = .first
      $0.filedOn = "2026-09-01"
      $0.backdatingReason = "Hồ sơ giấy nộp tại xã"
      $0.criteriaSet = "QD26-13"
      $0.documents = [province.aDocument("form-01"), province.aDocument("form-02")]
      $0.samples = 5
      $0.selfAssessment = assessment
    }
  }

  @Test("The producer's own assessment is kept with the dossier, as it was given")
  func kept() throws {
    let province = try Province()
    let lines = try assessment("QD26-13", except: ["1.5": "1.5#2"])
    let dossier = try province.send(filing(province, lines)).subject
    #expect(try province.dossier(dossier).selfAssessment == lines)
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }

  @Test("A new assessment takes the place of the one before; a completion without one leaves it")
  func replaced() throws {
    let province = try Province()
    let dossier = try province.send(filing(province, try assessment("QD26-13"))).subject
    let better = try assessment("QD26-13", except: ["1.1": "1.1#2"])
    try province.send(
      CompleteDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = 1
        $0.selfAssessment = better
      })
    try province.send(
      CompleteDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = 2
        $0.samples = 6
      })
    #expect(try province.dossier(dossier).selfAssessment == better)
  }

  @Test("An incomplete assessment is refused criterion by criterion, and none at all is taken")
  func incomplete() throws {
    let province = try Province()
    let problem = try province.refusal(
      of: filing(province, try assessment("QD26-13", except: ["1.2": "1.2#9"], leavingOut: "1.1")))
    #expect(problem.rule == "sheet.option-unknown")
    #expect(problem.faults.map(\.place) == ["1.2", "1.1"])
    #expect(try province.dossier(province.send(filing(province, [])).subject).selfAssessment.isEmpty)
  }

  @Test("The commune's fifteen working days skip National Day, and the council's round follows from the report")
  func dueDates() throws {
    let province = try Province()
    let dossier = try province.aDossier(filedOn: "2026-08-28")
    func due() throws -> [String] {
      try DossierDueDates(of: province.dossier(dossier), certificate: nil, rules: Folders.rules).dues.map {
        "\($0.kind.rawValue) \($0.due.date)"
      }
    }
    #expect(try due() == ["commune_report 2026-09-23"])
    try province.aReport(on: dossier)
    #expect(try due() == ["commune_report 2026-09-23", "session 2026-12-30"])
    #expect(try province.dossier(dossier).reportedOn == "2026-09-10")
    #expect(try province.dossier(dossier).completeOn == "2026-08-28")
  }
}
