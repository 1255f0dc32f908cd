import Contracts
import Messaging
import SwiftProtobuf
import Testing

@testable import Evaluation

/// What must not be seen before scoring closes, and what must be there after.
@Suite("Sheets are sealed until scoring closes")
struct SealedSheetTests {
  let province: Province

  init() throws { province = try Province() }

  /// Everything of all services that anybody can see: events, answers, notices, the log's view.
  private func everythingVisible(_ session: String, _ dossier: String) throws -> String {
    var seen: [String] = []
    for node in province.nodes {
      seen += try node.published(after: 0, limit: 100_000).map { String(decoding: $0.published, as: UTF8.self) }
      seen += try node.rows("log").map { $0.joined(separator: "|") }
    }
    let openCase = try province.evaluationCase(dossier, in: session)
    let answers: [any Message] = [
      openCase, try province.ask(ListCases.with { $0.sessionID = session }, Cases.self), try province.session(session),
      try province.ask(ListSessions(), Sessions.self), try province.dossier(dossier), try province.ask(ListAgenda(), Agenda.self),
      try province.ask(ListProducts(), Products.self), try province.ask(ListNotices(), Notices.self),
    ]
    seen += try answers.map { try $0.jsonString() }
    return seen.joined(separator: "\n")
  }

  @Test("Until scoring closes nothing tells how anyone scored: no event, answer, notice or log line of any service")
  func nothingTells() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 3)
    for member in 1...3 {
      var sheet = try province.aSheet(session, dossier, member: member, except: ["1.1": "1.1#1"])
      sheet.remarks = "CANARY-REMARK-\(member)"
      sheet.choices[0].comment = "CANARY-COMMENT-\(member)"
      sheet.choices[1].evidence = [String(repeating: "ca\(member)e", count: 16)]
      let accepted = try province.send(sheet)
      #expect(accepted.events == ["sheet-submitted"])
      let text = try "\(accepted.jsonString())"
      #expect(!text.contains("CANARY") && !text.contains("1.1#"))
    }
    // The nonces that the tests' evaluation gives out: 01 sixteen times, 03, 05; those between are the salts of the commands.
    let nonces = [1, 3, 5].map { String(repeating: "0\($0)", count: 16) }
    let before = try everythingVisible(session, dossier)
    for trace in ["CANARY", "ca1eca1e", "ca2eca2e", "1.1#", "choices", "partTotals", "remarks", "nonce", "totalHundredths"] + nonces {
      #expect(!before.contains(trace), "\(trace)")
    }
    try province.send(province.closing(session))
    let after = try everythingVisible(session, dossier)
    for member in 1...3 {
      #expect(after.contains("CANARY-REMARK-\(member)") && after.contains("CANARY-COMMENT-\(member)") && after.contains(nonces[member - 1]))
    }
  }

  @Test("Totals by part are sealed like choices")
  func partTotalsAreSealed() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    try province.send(province.aSheet(session, dossier, member: 1, total: 71.93))
    let visible = try everythingVisible(session, dossier)
    for trace in ["partTotals", "hundredths\"", "693", "7193", "71.93", "71,93"] { #expect(!visible.contains(trace), "\(trace)") }
  }

  @Test("Until scoring closes the sheets are refused to whoever asks, and the refusal tells nothing")
  func sheetsRefused() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    try province.send(province.aSheet(session, dossier, member: 1))
    let question = GetSheets.with {
      $0.sessionID = session
      $0.dossierID = dossier
    }
    let problem = try #require(throws: Problem.self) { try province.ask(question, Sheets.self) }
    #expect(problem.rule == "sheets.sealed")
    #expect(problem.source == "Quy chế 01/QC-HĐ")
    try province.send(province.aSheet(session, dossier, member: 2))
    try province.send(province.closing(session))
    #expect(try province.ask(question, Sheets.self).rounds[0].sheets.map(\.memberID) == ["TV-01", "TV-02"])
  }

  @Test("While a second round is scored its sheets are sealed too")
  func secondRoundIsSealed() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    try province.score(session, dossier, totals: [50, 70])
    try province.close(session)
    var sheet = try province.aSheet(session, dossier, member: 1, total: 61.37)
    sheet.remarks = "CANARY"
    try province.send(sheet)
    let visible = try everythingVisible(session, dossier)
    for trace in ["CANARY", "6137", "61.37"] { #expect(!visible.contains(trace), "\(trace)") }
    #expect(throws: Problem.self) {
      try province.ask(
        GetSheets.with {
          $0.sessionID = session
          $0.dossierID = dossier
        }, Sheets.self)
    }
  }

  @Test("Sheets are told as in by the members' order, not by the order in which they came")
  func orderOfSubmission() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 4)
    for member in [4, 2, 1] { try province.send(province.aSheet(session, dossier, member: member)) }
    #expect(try province.evaluationCase(dossier, in: session).sheetsIn == ["TV-01", "TV-02", "TV-04"])
    #expect(try province.item(dossier, in: session).waitingFor == ["TV-03"])
    try province.send(province.aSheet(session, dossier, member: 3))
    try province.send(province.closing(session))
    let unsealed = try #require(try province.events(SheetsUnsealed.self).first)
    #expect(unsealed.sheets.map(\.memberID) == ["TV-01", "TV-02", "TV-03", "TV-04"])
  }

  @Test("A member's receipt can be computed again from the unsealed sheet, and not from a changed one")
  func receipt() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    for member in 1...2 { try province.send(province.aSheet(session, dossier, member: member)) }
    let receipts = try province.events(SheetSubmitted.self).map(\.digest)
    #expect(Set(receipts).count == 2)
    try province.send(province.closing(session))
    let sheets = try #require(try province.events(SheetsUnsealed.self).first).sheets
    for (receipt, sheet) in zip(receipts, sheets) {
      #expect(receipt.count == 64)
      #expect(sheet.digest == receipt)
      #expect(try sheet.computedDigest() == receipt)
      var changed = sheet
      changed.choices[0].option = "1.1#2"
      #expect(try changed.computedDigest() != receipt)
    }
  }

  @Test("The same sheet of two members has two receipts, so that a receipt tells nothing")
  func noncesDiffer() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 1)
    try province.send(province.aSheet(session, dossiers[0], member: 1, total: 70))
    try province.send(province.aSheet(session, dossiers[0], member: 1, total: 70, replaces: 1))
    let digests = try province.events(SheetSubmitted.self).map(\.digest)
    #expect(Set(digests).count == 2)
  }
}
