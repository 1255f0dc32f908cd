import Contracts
import Testing

@Suite("Handing in a score sheet")
struct SheetTests {
  let province: Province

  init() throws { province = try Province() }

  private func anOpenCase(_ law: Law = .of26, members: Int = 2) throws -> (session: String, dossier: String) {
    let dossier = try province.anAcceptedDossier(under: law)
    let council = try province.aCouncil(members: members, level: law.firstLevel)
    return (try province.anOpenSession(council: council, dossiers: [dossier], members: members), dossier)
  }

  // MARK: Replacing

  @Test("A sheet is replaced by its author who saw the last version; the mean takes the last")
  func replaced() throws {
    let (session, dossier) = try anOpenCase(.of1489, members: 1)
    try province.send(province.aSheet(session, dossier, member: 1, total: 60))
    try province.send(province.aSheet(session, dossier, member: 1, total: 62, replaces: 1))
    #expect(try province.events(SheetSubmitted.self).map(\.version) == [1, 2])
    #expect(try province.item(dossier, in: session).sheetsIn == 1)
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "62.00")
  }

  @Test("A sheet that replaces another version than the last, or none, is refused", arguments: [0, 2, 7] as [UInt32])
  func wrongVersion(replaces: UInt32) throws {
    let (session, dossier) = try anOpenCase()
    try province.send(province.aSheet(session, dossier, member: 1))
    let problem = try province.refusal(of: province.aSheet(session, dossier, member: 1, replaces: replaces))
    #expect(problem.rule == "sheet.changed-meanwhile")
    #expect(problem.remedy.contains("--replaces 1"))
  }

  @Test("One member cannot replace another's sheet")
  func anothersSheet() throws {
    let (session, dossier) = try anOpenCase(.of1489)
    try province.send(province.aSheet(session, dossier, member: 1, total: 60))
    #expect(
      try province.refusal(of: province.aSheet(session, dossier, member: 2, total: 65, replaces: 1)).rule == "sheet.changed-meanwhile")
    try province.send(province.aSheet(session, dossier, member: 2, total: 65))
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.sumHundredths == 12_500)
  }

  @Test("A sheet or a replacement sent after scoring closed is refused and changes nothing")
  func late() throws {
    let (session, dossier) = try anOpenCase(.of1489, members: 4)
    try province.score(session, dossier, totals: [60, 60, 60])
    try province.send(province.closing(session, excusing: [(4, dossier)]))
    for sheet in [
      try province.aSheet(session, dossier, member: 1, total: 65, replaces: 1), try province.aSheet(session, dossier, member: 4, total: 65),
    ] {
      let problem = try province.refusal(of: sheet)
      #expect(problem.rule == "sheet.scoring-closed")
      #expect(problem.source == "Quy chế 01/QC-HĐ")
    }
    #expect(try province.item(dossier, in: session).result.mean == "60.00")
  }

  @Test("A sheet that comes while the closing is still under way counts only where it was waited for")
  func duringTheClosing() throws {
    let (session, dossier) = try anOpenCase(.of1489, members: 4)
    try province.score(session, dossier, totals: [60, 60, 60])
    try province.sendOnly(province.closing(session, excusing: [(4, dossier)]))
    try province.sendOnly(province.aSheet(session, dossier, member: 4, total: 68))
    try province.settle()
    #expect(try province.item(dossier, in: session).result.sheets == 3)
    #expect(try province.item(dossier, in: session).result.mean == "60.00")
    #expect(try province.node("council").deadLetters().isEmpty)
  }

  @Test("A sheet on a product not of the session, on one not opened, of a stranger or of one absent is refused")
  func notExpected() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.aScheduledSession(dossiers: [dossier])
    #expect(try province.refusal(of: province.aSheet(session, dossier, member: 1, total: 60)).rule == "case.unknown")
    try province.send(province.opening(session, present: 1...4))
    for member in [5, 6] {
      #expect(try province.refusal(of: province.aSheet(session, dossier, member: member, total: 60)).rule == "sheet.not-a-scoring-member")
    }
    var elsewhere = try province.aSheet(session, dossier, member: 1, total: 60)
    elsewhere.dossierID = "HS-00042"
    #expect(try province.refusal(of: elsewhere).rule == "case.unknown")
  }

  // MARK: Complete and possible

  @Test("A criterion that is not scored is named; not scored is not zero")
  func incomplete() throws {
    let (session, dossier) = try anOpenCase()
    var sheet = try province.aSheet(session, dossier, member: 1)
    sheet.choices.removeAll { ["1.2", "9"].contains($0.criterion) }
    let problem = try province.refusal(of: sheet)
    #expect(problem.rule == "sheet.criterion-missing")
    #expect(problem.faults.map(\.place) == ["1.2", "9"])
    #expect(problem.status == 422)
  }

  @Test(
    "Each impossible choice is refused at its criterion",
    arguments: [
      ("1.1", "1.1#4", "sheet.option-unknown"), ("1.1", "1.2#1", "sheet.option-unknown"), ("1.1", "", "sheet.option-unknown"),
      ("1.2", "1.2#0", "sheet.option-unknown"), ("1.1", "1.1#-1", "sheet.option-unknown"),
    ])
  func impossible(criterion: String, option: String, rule: String) throws {
    let (session, dossier) = try anOpenCase()
    let problem = try province.refusal(of: province.aSheet(session, dossier, member: 1, except: [criterion: option]))
    #expect(problem.rule == rule)
    #expect(problem.faults.map(\.place) == [criterion])
  }

  @Test("A criterion of another set, and one scored twice, are refused at their places")
  func unknownAndRepeated() throws {
    let (session, dossier) = try anOpenCase()
    var sheet = try province.aSheet(session, dossier, member: 1)
    sheet.choices.append(
      .with {
        $0.criterion = "99.9"
        $0.option = "99.9#1"
      })
    sheet.choices.append(sheet.choices[0])
    let problem = try province.refusal(of: sheet)
    #expect(problem.rule == "sheet.criterion-unknown")
    #expect(problem.faults.map(\.place) == ["99.9", "1.1"])
  }

  @Test("A criterion that hangs on another gives points only where that one has some")
  func dependent() throws {
    let (session, dossier) = try anOpenCase()
    let problem = try province.refusal(of: province.aSheet(session, dossier, member: 1, except: ["5.1": "5.1#1"]))
    #expect(problem.rule == "sheet.dependent-criterion")
    #expect(problem.faults.map(\.place) == ["5.2"])
    try province.send(province.aSheet(session, dossier, member: 1, except: ["5.1": "5.1#1", "5.2": "5.2#1"]))
  }

  @Test("None of the printed rows is a choice where the form prints no zero, and counts nothing")
  func noneOfTheRows() throws {
    let (session, dossier) = try anOpenCase(members: 1)
    try province.send(province.aSheet(session, dossier, member: 1, except: ["1.1": "1.1#0"]))
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "97.00")
  }

  @Test("Where there is a criteria set, totals by part are refused")
  func partTotalsWithSet() throws {
    let (session, dossier) = try anOpenCase()
    var sheet = try province.aSheet(session, dossier, member: 1)
    sheet.choices = []
    sheet.partTotals = [
      .with {
        $0.part = "A"
        $0.hundredths = 4_000
      }
    ]
    #expect(try province.refusal(of: sheet).rule == "sheet.part-totals-not-allowed")
  }

  @Test("Where there is no criteria set, choices are refused, alone or beside totals")
  func choicesWithoutSet() throws {
    let (session, dossier) = try anOpenCase(.of1489)
    var sheet = try province.aSheet(session, dossier, member: 1, total: 60)
    sheet.choices = [
      .with {
        $0.criterion = "1.1"
        $0.option = "1.1#1"
      }
    ]
    #expect(try province.refusal(of: sheet).faults.map(\.place) == ["partTotals"])
    sheet.partTotals = []
    #expect(try province.refusal(of: sheet).rule == "sheet.set-missing")
  }

  @Test("An empty sheet is refused")
  func empty() throws {
    for law in [Law.of26, .of1489] {
      let (session, dossier) = try anOpenCase(law)
      var sheet = try province.aSheet(session, dossier, member: 1, total: 60)
      sheet.choices = []
      sheet.partTotals = []
      #expect(try !province.refusal(of: sheet).rule.isEmpty)
    }
  }

  @Test(
    "A total by part that is missing, above the part's maximum, of no part or given twice is refused at its place",
    arguments: [
      Breaking("B") { $0.partTotals.remove(at: 1) }, Breaking("A") { $0.partTotals[0].hundredths = 4_001 },
      Breaking("B") { $0.partTotals[1].hundredths = 2_501 }, Breaking("C") { $0.partTotals[2].hundredths = 3_501 },
      Breaking("A") { $0.partTotals[0].hundredths = .max },
      Breaking("D") { sheet in sheet.partTotals.append(.with { $0.part = "D" }) },
      Breaking("partTotals[3]") { sheet in sheet.partTotals.append(.with { $0.part = "A" }) },
    ] as [Breaking<SubmitSheet>])
  func partTotalFault(breaking: Breaking<SubmitSheet>) throws {
    let (session, dossier) = try anOpenCase(.of1489)
    var sheet = try province.aSheet(session, dossier, member: 1, total: 60)
    breaking(&sheet)
    #expect(try province.refusal(of: sheet).faults.map(\.place) == [breaking.place])
  }

  @Test("Parts at exactly their maxima and at nothing are possible")
  func partEdges() throws {
    let (session, dossier) = try anOpenCase(.of1489)
    try province.send(province.aSheet(session, dossier, member: 1, total: 100))
    try province.send(province.aSheet(session, dossier, member: 2, total: 0))
  }

  @Test("The parts of 1048 have other maxima than those of 148")
  func partsOf1048() throws {
    let (session, dossier) = try anOpenCase(.of1048)
    var sheet = try province.aSheet(session, dossier, member: 1, total: 60)
    sheet.partTotals[0].hundredths = 3_501
    let problem = try province.refusal(of: sheet)
    #expect(problem.rule == "sheet.part-out-of-range")
    #expect(problem.faults.map(\.place) == ["A"])
  }

  @Test("Remarks and comments that are too long are refused at their places")
  func longTexts() throws {
    let (session, dossier) = try anOpenCase()
    var sheet = try province.aSheet(session, dossier, member: 1)
    sheet.remarks = String(repeating: "a", count: 4_001)
    sheet.choices[2].comment = String(repeating: "a", count: 2_001)
    #expect(try province.refusal(of: sheet).faults.map(\.place) == ["remarks", "choices[2].comment"])
  }

  @Test("Evidence is named by the SHA-256 of documents, and by nothing else")
  func evidence() throws {
    let (session, dossier) = try anOpenCase()
    var sheet = try province.aSheet(session, dossier, member: 1)
    sheet.choices[1].evidence = [String(repeating: "ab", count: 32), "giấy chứng nhận.pdf"]
    sheet.choices[2].evidence = Array(repeating: String(repeating: "ab", count: 32), count: 51)
    #expect(try province.refusal(of: sheet).faults.map(\.place) == ["choices[1].evidence[1]", "choices[2].evidence"])
    sheet.choices[1].evidence.removeLast()
    sheet.choices[2].evidence = []
    try province.send(sheet)
  }

  @Test("A complete sheet can be handed in on every criteria set that binds a session", arguments: try Province.rulebook.get().setCodes)
  func everySet(code: String) throws {
    let set = try Province.rulebook.get().criteriaSet(code)
    let law: Law = set.regimeCode == "QD1048-2019" ? .of1048 : .of26
    var command = province.filing(of: try province.aProduct(), under: law)
    command.criteriaSet = code
    let dossier = try province.anAcceptedDossier(province.send(command).subject, under: law)
    let council = try province.aCouncil(members: 1, level: law.firstLevel)
    guard set.isComplete else {
      #expect(
        try province.refusal(of: province.scheduling(council: council, dossiers: [dossier])).rule == "session.set-without-table")
      return
    }
    let session = try province.anOpenSession(council: council, dossiers: [dossier], members: 1)
    try province.send(province.aSheet(session, dossier, member: 1))
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "100.00")
  }
}
