import Contracts
import Testing

@Suite("Scheduling and opening a session")
struct SessionTests {
  let province: Province

  init() throws { province = try Province() }

  private func places(_ change: (inout ScheduleSession) -> Void) throws -> [String] {
    var command = province.scheduling(council: try province.aCouncil(), dossiers: [try province.anAcceptedDossier()])
    change(&command)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "session.invalid")
    return problem.faults.map(\.place)
  }

  @Test("Every fault of a session is named with its field")
  func faults() throws {
    #expect(try places { $0.heldOn = "20/10/2026" } == ["heldOn"])
    #expect(try places { $0.place = "" } == ["place"])
    #expect(try places { $0.dossierIds = [] } == ["dossierIds"])
    #expect(try places { $0.dossierIds += $0.dossierIds } == ["dossierIds"])
    #expect(try places { $0.dossierIds = (1...201).map { "HS-\($0)" } } == ["dossierIds"])
  }

  @Test("A session lies within its council's term, its first and last days included")
  func term() throws {
    let council = try province.aCouncil()
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier() }
    for date in ["2026-01-14", "2027-01-01"] {
      let problem = try province.refusal(of: province.scheduling(council: council, dossiers: dossiers, on: date))
      #expect(problem.rule == "session.council-not-in-office")
      #expect(problem.source == "01/QĐ-UBND")
    }
    try province.send(province.scheduling(council: council, dossiers: [dossiers[0]], on: "2026-01-15"))
    try province.send(province.scheduling(council: council, dossiers: [dossiers[1]], on: "2026-12-31"))
  }

  @Test("A session of an unknown council is refused")
  func unknownCouncil() throws {
    #expect(try province.refusal(of: province.scheduling(council: "HD-00009", dossiers: ["HS-00001"])).rule == "unknown")
  }

  @Test("A dossier that was not received is refused, and nothing of the session is kept")
  func notAccepted() throws {
    let accepted = try province.anAcceptedDossier()
    let filed = try province.aDossier()
    let problem = try province.refusal(of: province.scheduling(council: province.aCouncil(), dossiers: [accepted, filed]))
    #expect(problem.rule == "session.dossier-not-accepted")
    #expect(problem.detail.contains(filed))
    #expect(try province.ask(ListAgenda(), Agenda.self).dossiers.map(\.item.dossierID) == [accepted])
  }

  @Test("A dossier received at one level is not on another level's, or another district's, agenda")
  func wrongLevel() throws {
    let dossier = try province.anAcceptedDossier(under: .of148)
    for council in [try province.aCouncil(level: "province"), try province.aCouncil(level: "district", unit: "643")] {
      #expect(try province.refusal(of: province.scheduling(council: council, dossiers: [dossier])).rule == "session.dossier-not-accepted")
    }
    try province.send(province.scheduling(council: province.aCouncil(level: "district"), dossiers: [dossier]))
  }

  @Test("A dossier is on one session only")
  func onAnother() throws {
    let council = try province.aCouncil()
    let dossier = try province.anAcceptedDossier()
    let session = try province.aScheduledSession(council: council, dossiers: [dossier])
    let problem = try province.refusal(of: province.scheduling(council: council, dossiers: [dossier]))
    #expect(problem.rule == "session.dossier-on-another")
    #expect(problem.detail.contains(session))
  }

  @Test("The agenda lists what is received and on no session, by level and unit")
  func agenda() throws {
    let district = try province.anAcceptedDossier(under: .of148)
    let upper = try province.anAcceptedDossier()
    func agenda(_ level: String, _ unit: String) throws -> [String] {
      try province.ask(
        ListAgenda.with {
          $0.level = level
          $0.unitCode = unit
        }, Agenda.self
      ).dossiers.map(\.item.dossierID)
    }
    #expect(try agenda("", "") == [district, upper])
    #expect(try agenda("district", "") == [district])
    #expect(try agenda("", "66") == [upper])
    #expect(try agenda("district", "643").isEmpty)
    try province.aScheduledSession(dossiers: [upper])
    #expect(try agenda("", "") == [district])
  }

  @Test(
    "The quorum is three quarters of all members, rounded up",
    arguments: [(4, 3), (5, 4), (6, 5), (7, 6), (8, 6), (9, 7), (11, 9), (12, 9), (1, 1)])
  func quorum(members: Int, needed: Int) throws {
    let session = try province.aScheduledSession(dossiers: [province.anAcceptedDossier()], members: members)
    if needed > 1 {
      let problem = try province.refusal(of: province.opening(session, present: 1..<needed))
      #expect(problem.rule == "session.no-quorum")
      #expect(problem.source == "Quy chế 01/QC-HĐ")
      #expect(problem.detail.contains("at least \(needed)"))
    }
    try province.send(province.opening(session, present: 1...needed))
    #expect(try province.session(session).state == .scoring)
  }

  @Test("Members named twice count once")
  func namedTwice() throws {
    let session = try province.aScheduledSession(dossiers: [province.anAcceptedDossier()], members: 4)
    #expect(try province.refusal(of: province.opening(session, present: [1, 2, 2, 1])).rule == "session.no-quorum")
  }

  @Test("Without the chair there is no quorum where the working rules want the chair, and there is one where they do not")
  func chairAbsent() throws {
    let session = try province.aScheduledSession(dossiers: [province.anAcceptedDossier()])
    let problem = try province.refusal(of: province.opening(session, present: 2...5))
    #expect(problem.rule == "session.no-quorum")
    #expect(problem.detail.contains("the chair must be present"))
    var command = province.councilCommand()
    command.workingRules.chairMustAttend = false
    let lenient = try province.aScheduledSession(council: province.send(command).subject, dossiers: [province.anAcceptedDossier()])
    try province.send(province.opening(lenient, present: 2...5))
  }

  @Test("A member who does not score counts for the quorum and is not expected to hand in a sheet")
  func secretary() throws {
    var command = province.councilCommand(members: 4)
    command.members[3].role = .secretary
    command.members[3].doesNotScore = true
    let dossier = try province.anAcceptedDossier()
    let session = try province.aScheduledSession(council: province.send(command).subject, dossiers: [dossier])
    try province.send(province.opening(session, present: [1, 2, 4]))
    #expect(try province.item(dossier, in: session).waitingFor == ["TV-01", "TV-02"])
    #expect(try province.refusal(of: province.aSheet(session, dossier, member: 4)).rule == "sheet.not-a-scoring-member")
  }

  @Test("A stranger among those present is refused")
  func stranger() throws {
    let session = try province.aScheduledSession(dossiers: [province.anAcceptedDossier()])
    let problem = try province.refusal(of: province.opening(session, present: 1...6))
    #expect(problem.rule == "unknown")
    #expect(problem.detail.contains("TV-06"))
  }

  @Test("A session is opened once")
  func openedOnce() throws {
    let session = try province.anOpenSession(dossiers: [province.anAcceptedDossier()])
    #expect(try province.refusal(of: province.opening(session, present: 1...5)).rule == "session.wrong-state")
    #expect(try province.refusal(of: province.opening("PH-00077", present: 1...5)).rule == "unknown")
  }

  @Test("Sessions are listed by state, and by parts")
  func listed() throws {
    let council = try province.aCouncil()
    let waiting = try province.aScheduledSession(council: council, dossiers: [province.anAcceptedDossier()])
    let open = try province.anOpenSession(council: council, dossiers: [province.anAcceptedDossier()])
    func sessions(_ state: SessionState) throws -> [String] {
      try province.ask(ListSessions.with { $0.state = state }, Sessions.self).sessions.map(\.sessionID)
    }
    #expect(try sessions(.unspecified) == [waiting, open])
    #expect(try sessions(.scheduled) == [waiting])
    #expect(try sessions(.scoring) == [open])
    #expect(try sessions(.decided).isEmpty)
    func part(_ limit: UInt32, after last: String) throws -> [String] {
      let question = ListSessions.with {
        $0.limit = limit
        $0.after = last
      }
      return try province.ask(question, Sessions.self).sessions.map(\.sessionID)
    }
    #expect(try part(1, after: "") == [waiting])
    #expect(try part(1, after: waiting) == [open])
    #expect(try part(0, after: open).isEmpty)
  }

  @Test(
    "A set that is incomplete as held binds no session, unless the council's decision says that it is scored by totals",
    arguments: ["QD1048-10", "QD1048-16", "QD1048-19"])
  func incompleteSet(code: String) throws {
    let province = try Province()
    let dossier = try province.anAcceptedDossier(province.aDossier(under: .of1048, set: code), under: .of1048)
    let strict = try province.aCouncil(members: 3, level: "district", unit: "651", year: "2022")
    let problem = try province.refusal(of: province.scheduling(council: strict, dossiers: [dossier], on: "2022-10-18"))
    #expect(problem.rule == "session.set-without-table" && problem.detail.contains("\(code) of dossier"))
    var establishing = province.councilCommand(members: 3, level: "district", unit: "651", year: "2022")
    establishing.workingRules.scoredByPartTotals = [code]
    let permitting = try province.send(establishing).subject
    let session = try province.anOpenSession(council: permitting, dossiers: [dossier], members: 3, on: "2022-10-18")
    #expect(try province.refusal(of: province.aSheet(session, dossier, member: 1)).rule == "sheet.set-missing")
    for member in 1...3 {
      try province.send(
        SubmitSheet.with {
          $0.sessionID = session
          $0.dossierID = dossier
          $0.memberID = Province.member(member)
          $0.partTotals = [("A", 2_000), ("B", 1_500), ("C", 2_500)].map { part, points in
            .with {
              $0.part = part
              $0.hundredths = UInt32(points)
            }
          }
        })
    }
    try province.close(session)
    #expect(try province.item(dossier, in: session).result.mean == "60.00")
    #expect(try province.evaluationCase(dossier, in: session).result.scoring == "part-totals")
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }

  @Test("A set whose table is not held binds no session, unless the council's decision says that it is scored by totals")
  func setWithoutTable() throws {
    let province = try Province()
    let dossier = try province.anAcceptedDossier(under: .of1048)
    var establishing = province.councilCommand(members: 3, level: "district", unit: "651", maximumDeviation: 1_000, year: "2022")
    establishing.workingRules.scoredByPartTotals = []
    let strict = try province.send(establishing).subject
    func scheduling(_ council: String) -> ScheduleSession {
      .with {
        $0.councilID = council
        $0.heldOn = "2022-10-18"
        $0.place = "Hội trường"
        $0.dossierIds = [dossier]
      }
    }
    let problem = try province.refusal(of: scheduling(strict))
    #expect(problem.rule == "session.set-without-table")
    #expect(problem.detail.contains("QD1048-03"))
    let permitting = try province.aCouncil(members: 3, level: "district", unit: "651", year: "2022")
    try province.send(scheduling(permitting))
  }
}
