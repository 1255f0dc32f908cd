import Contracts
import Testing

@Suite("Conflicts of interest, closing and rounds of scoring")
struct ScoringTests {
  let province: Province

  init() throws { province = try Province() }

  private func conflict(_ session: String, _ dossier: String, member: Int, reason: String = "Người nhà của chủ thể") -> DeclareConflict {
    .with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.memberID = Province.member(member)
      $0.reason = reason
    }
  }

  private func totals(of dossier: String, in session: String) throws -> [String: UInt32] {
    let result = try province.evaluationCase(dossier, in: session).result
    return Dictionary(uniqueKeysWithValues: result.members.map { ($0.memberID, $0.totalHundredths) })
  }

  // MARK: Conflicts

  @Test("A recused member's sheet is refused, and those of the others are not")
  func recusedSheet() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier])
    try province.send(conflict(session, dossier, member: 3))
    #expect(try province.refusal(of: province.aSheet(session, dossier, member: 3, total: 70)).rule == "sheet.not-a-scoring-member")
    try province.send(province.aSheet(session, dossier, member: 4, total: 70))
    #expect(try province.item(dossier, in: session).waitingFor == ["TV-01", "TV-02", "TV-05"])
  }

  @Test("A conflict declared before the opening keeps the member from that product only")
  func recusedBefore() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.aScheduledSession(dossiers: dossiers)
    try province.send(conflict(session, dossiers[0], member: 3))
    try province.send(province.opening(session, present: 1...5))
    #expect(try province.refusal(of: province.aSheet(session, dossiers[0], member: 3, total: 70)).rule == "sheet.not-a-scoring-member")
    try province.send(province.aSheet(session, dossiers[1], member: 3, total: 70))
  }

  @Test("A sheet handed in before its author declares a conflict does not count")
  func recusedAfterSheet() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier])
    try province.score(session, dossier, totals: [70, 70, 80, 70, 70])
    try province.send(conflict(session, dossier, member: 3))
    #expect(try province.item(dossier, in: session).sheetsIn == 4)
    try province.close(session)
    #expect(try totals(of: dossier, in: session) == ["TV-01": 7_000, "TV-02": 7_000, "TV-04": 7_000, "TV-05": 7_000])
    #expect(try province.item(dossier, in: session).result.mean == "70.00")
  }

  @Test("A conflict is refused without a reason, of a stranger, on a product of another session, twice, and once scoring has closed")
  func conflictFaults() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier])
    #expect(try province.refusal(of: conflict(session, dossier, member: 3, reason: "")).faults.map(\.place) == ["reason"])
    #expect(try province.refusal(of: conflict(session, dossier, member: 6)).rule == "unknown")
    #expect(try province.refusal(of: conflict(session, "HS-00099", member: 3)).rule == "unknown")
    #expect(try province.refusal(of: conflict("PH-00099", dossier, member: 3)).rule == "unknown")
    try province.send(conflict(session, dossier, member: 3))
    #expect(try province.refusal(of: conflict(session, dossier, member: 3)).rule == "conflict.declared-already")
    for member in [1, 2, 4, 5] { try province.send(province.aSheet(session, dossier, member: member, total: 70)) }
    try province.close(session)
    #expect(try province.refusal(of: conflict(session, dossier, member: 4)).rule == "session.wrong-state")
  }

  @Test("While one product is scored again, a conflict on a closed one comes too late")
  func conflictTooLate() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers)
    try province.score(session, dossiers[0], totals: [50, 60, 61, 60, 60])
    try province.score(session, dossiers[1], totals: [50, 50, 50, 50, 50])
    try province.close(session)
    #expect(try province.refusal(of: conflict(session, dossiers[1], member: 5)).rule == "conflict.too-late")
    try province.send(conflict(session, dossiers[0], member: 5))
  }

  @Test("A product's quorum shrinks with those recused, and closing is refused below it")
  func itemQuorum() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier])
    try province.send(conflict(session, dossier, member: 5))
    try province.score(session, dossier, totals: [70, 70, 70, 70])
    try province.send(conflict(session, dossier, member: 4))
    let problem = try province.refusal(of: province.closing(session))
    #expect(problem.rule == "session.item-no-quorum")
    #expect(problem.detail.contains("3 of 5"))
    #expect(problem.source == "Quy chế 01/QC-HĐ")
  }

  @Test("A product that the chair is recused from has no quorum where the chair must attend")
  func chairRecused() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier])
    try province.send(conflict(session, dossier, member: 1))
    for member in 2...5 { try province.send(province.aSheet(session, dossier, member: member, total: 70)) }
    #expect(try province.refusal(of: province.closing(session)).rule == "session.item-no-quorum")
  }

  // MARK: Closing

  @Test("Closing while sheets are missing names who has not handed in what")
  func missingSheets() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 4)
    try province.score(session, dossiers[0], totals: [70, 70, 70])
    try province.score(session, dossiers[1], totals: [70, 70, 70, 70])
    let problem = try province.refusal(of: province.closing(session))
    #expect(problem.rule == "session.sheets-missing")
    #expect(problem.faults.map(\.place) == ["\(dossiers[0])/TV-04"])
    #expect(problem.detail.contains("TV-04"))
  }

  @Test("Not scored is not zero: a sheet excused with a reason is left out of the mean, and the reason is unsealed with the sheets")
  func excused() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [70, 71, 73])
    try province.send(province.closing(session, excusing: [(4, dossier)]))
    let result = try province.item(dossier, in: session).result
    #expect(result.sheets == 3)
    #expect(result.sumHundredths == 21_400)
    #expect(result.mean == "71.33")
    let unsealed = try #require(try province.events(SheetsUnsealed.self).last)
    #expect(unsealed.excused.map(\.memberID) == ["TV-04"])
    #expect(unsealed.excused.map(\.reason) == ["Công tác đột xuất"])
  }

  @Test("An excuse needs a reason")
  func excuseWithoutReason() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [70, 71, 73])
    var command = province.closing(session, excusing: [(4, dossier)])
    command.excused[0].reason = " "
    #expect(try province.refusal(of: command).faults.map(\.place) == ["excused[0].reason"])
  }

  @Test("A sheet that is in cannot be excused: its place is named")
  func excusedWithSheet() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [70, 70, 70, 79])
    let problem = try province.refusal(of: province.closing(session, excusing: [(4, dossier)]))
    #expect(problem.rule == "session.sheet-is-in")
    #expect(problem.faults.map(\.place) == ["\(dossier)/TV-04"])
  }

  @Test("An excused member's sheet that comes while the closing is under way does not enter the agreement")
  func excusedWithSheetUnderGates() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [80, 80, 80], gates: 4)
    try province.sendOnly(province.closing(session, excusing: [(4, dossier)]))
    try province.send(province.aSheet(session, dossier, member: 4, total: 86, gates: 4))
    try province.send(province.agreement(session, dossier))
    #expect(try province.item(dossier, in: session).result.sheets == 3)
    #expect(try province.item(dossier, in: session).result.mean == "80.00")
  }

  @Test("Those excused from a product count against its quorum")
  func excusedQuorum() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [70, 70])
    let problem = try province.refusal(of: province.closing(session, excusing: [(3, dossier), (4, dossier)]))
    #expect(problem.rule == "session.item-no-quorum")
  }

  @Test("Excusing a stranger, a product of another session, or a member twice is refused with its place")
  func excuseFaults() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [70, 70, 70])
    for (excused, place) in [
      ([(4, dossier), (4, dossier)], "excused[1]"), ([(4, dossier), (9, dossier)], "excused[1]"),
      ([(4, dossier), (3, "HS-00099")], "excused[1]"),
    ] {
      let problem = try province.refusal(of: province.closing(session, excusing: excused))
      #expect(problem.rule == "excuse.invalid")
      #expect(problem.faults.map(\.place) == [place])
    }
  }

  @Test("A session that is not being scored is not closed")
  func closedTwice() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let scheduled = try province.aScheduledSession(dossiers: [dossier], members: 1)
    #expect(try province.refusal(of: province.closing(scheduled)).rule == "session.wrong-state")
    try province.send(province.opening(scheduled, present: [1]))
    try province.score(scheduled, dossier, totals: [70])
    try province.send(province.closing(scheduled))
    #expect(try province.refusal(of: province.closing(scheduled)).rule == "session.wrong-state")
    #expect(try province.refusal(of: province.closing("PH-00099")).rule == "unknown")
  }

  // MARK: Deviation

  @Test("Totals apart by exactly the limit pass")
  func deviationAtTheLimit() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [60, 70, 65, 65])
    try province.close(session)
    #expect(try province.item(dossier, in: session).state == .evaluated)
    #expect(try province.evaluationCase(dossier, in: session).result.deviationHundredths == 1_000)
    #expect(try province.events(DeviationFound.self).isEmpty)
  }

  @Test("One hundredth more sends the product back to scoring as a new round; the first sheets are kept, other products untouched")
  func deviationOverTheLimit() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 4)
    try province.score(session, dossiers[0], totals: [60, 70.01, 65, 65])
    try province.score(session, dossiers[1], totals: [80, 80, 80, 80])
    try province.close(session)
    let reopened = try province.item(dossiers[0], in: session)
    #expect(reopened.state == .scoring)
    #expect(reopened.round == 2)
    #expect(reopened.sheetsIn == 0)
    #expect(reopened.waitingFor == ["TV-01", "TV-02", "TV-03", "TV-04"])
    #expect(!reopened.hasResult)
    let other = try province.item(dossiers[1], in: session)
    #expect(other.state == .evaluated)
    #expect(other.round == 1)
    #expect(other.result.mean == "80.00")
    #expect(try province.session(session).state == .scoring)
    let found = try #require(try province.events(DeviationFound.self).first)
    #expect(found.deviationHundredths == 1_001)
    #expect(found.maximumHundredths == 1_000)
    #expect(found.source == "Quy chế 01/QC-HĐ")
    let problem = try province.refusal(of: province.aSheet(session, dossiers[1], member: 1, total: 81, replaces: 1))
    #expect(problem.rule == "sheet.scoring-closed")
  }

  @Test("The second round starts from the first version, gives the result, and both rounds can be read")
  func secondRound() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [50, 70, 65, 65])
    try province.close(session)
    try province.score(session, dossier, totals: [64, 66, 65, 65])
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "65.00")
    let sheets = try province.ask(
      GetSheets.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, Sheets.self)
    #expect(sheets.rounds.map(\.round) == [1, 2])
    #expect(sheets.rounds.map { $0.sheets.count } == [4, 4])
    #expect(try province.events(SheetsUnsealed.self).map(\.round) == [1, 2])
  }

  @Test("A limit of none lets any deviation pass")
  func noLimit() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(council: province.aCouncil(members: 4, maximumDeviation: 0), dossiers: [dossier], members: 4)
    try province.score(session, dossier, totals: [0, 100, 50, 50])
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "50.00")
  }

  @Test("A deviation is taken from the sheets that count: not an excused one, not a recused one")
  func deviationOfCountedSheets() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 4)
    try province.score(session, dossiers[0], totals: [70, 70, 70])
    try province.score(session, dossiers[1], totals: [70, 70, 70, 20])
    try province.send(conflict(session, dossiers[1], member: 4))
    try province.sendOnly(province.closing(session, excusing: [(4, dossiers[0])]))
    try province.send(province.aSheet(session, dossiers[0], member: 4, total: 20))
    #expect(try province.events(DeviationFound.self).isEmpty)
    #expect(try dossiers.map { try province.item($0, in: session).result.mean } == ["70.00", "70.00"])
  }
}
