import Contracts
import Testing

@Suite("Beside the members' sheets")
struct AssessmentTests {
  private func record(_ assessor: Assessor, on dossier: String, version: UInt32, _ lines: [String: String]) -> RecordAssessment {
    .with {
      $0.dossierID = dossier
      $0.expectedVersion = version
      $0.assessor = assessor
      $0.lines = lines.sorted { $0.key < $1.key }.map { criterion, option in
        .with {
          $0.criterion = criterion
          $0.option = option
        }
      }
    }
  }

  @Test("The commune's and the advisory team's findings stand beside the dossier, each for the criteria it answers for")
  func besideEachOther() throws {
    let province = try Province()
    let dossier = try province.aDossier()
    try province.send(record(.commune, on: dossier, version: 1, ["1.1": "1.1#3", "3.3": "3.3#1"]))
    try province.anAcceptedDossier(dossier)
    try province.send(record(.advisoryTeam, on: dossier, version: province.version(of: dossier), ["1.1": "1.1#2"]))
    let shown = try province.dossier(dossier)
    #expect(shown.communeAssessment.map(\.option) == ["1.1#3", "3.3#1"])
    #expect(shown.advisoryAssessment.map(\.option) == ["1.1#2"])
    #expect(shown.selfAssessment.isEmpty)
  }

  @Test("An option that the criterion does not have is refused at its criterion, and a finding at the wrong step by its state")
  func refused() throws {
    let province = try Province()
    let dossier = try province.aDossier()
    let problem = try province.refusal(of: record(.commune, on: dossier, version: 1, ["1.1": "1.1#9"]))
    #expect(problem.faults.map(\.place) == ["1.1"])
    #expect(try province.refusal(of: record(.advisoryTeam, on: dossier, version: 1, ["1.1": "1.1#1"])).rule == "dossier.wrong-state")
    #expect(try province.refusal(of: record(.commune, on: dossier, version: 7, ["1.1": "1.1#1"])).rule == "dossier.changed-meanwhile")
    #expect(try province.refusal(of: record(.commune, on: dossier, version: 1, [:])).rule == "assessment.invalid")
  }

  @Test("An adopted result becomes a precedent of its product and of its criteria set; one that is not adopted does not")
  func precedents() throws {
    let province = try Province()
    let first = try province.anAcceptedDossier()
    let second = try province.anAcceptedDossier(province.aDossier(of: province.aProduct(name: "Trà khác")))
    let adopted = try province.anOpenSession(dossiers: [first], members: 3)
    let open = try province.anOpenSession(dossiers: [second], members: 3)
    for (session, dossier) in [(adopted, first), (open, second)] {
      for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member)) }
      try province.send(CloseScoring.with { $0.sessionID = session })
      try province.send(
        AgreeOptions.with {
          $0.sessionID = session
          $0.dossierID = dossier
        })
    }
    try province.send(
      AdoptResults.with {
        $0.sessionID = adopted
        $0.minutesNumber = "05/BB-HĐ"
        $0.adoptedOn = "2026-10-19"
      })
    let bySet = try province.ask(ListPrecedents.with { $0.criteriaSet = "QD26-12" }, Precedents.self).precedents
    #expect(bySet.map(\.item.dossierID) == [first])
    #expect(bySet.first?.result.stars == 5)
    #expect(bySet.first?.adoptedOn == "2026-10-19")
    let product = try province.dossier(first).productID
    #expect(try province.ask(ListPrecedents.with { $0.productID = product }, Precedents.self).precedents == bySet)
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }
}
