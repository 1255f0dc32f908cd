import Ballots
import Contracts
import Foundation
import Keys
import Messaging
import RulebookContracts
import SwiftProtobuf
import Testing

@testable import Audit
@testable import Operator

/// Who signed what, checked by somebody who trusts nobody's word.
@Suite("Counted sheets are verified")
struct VerifySheetTests {
  private func faults(_ sitting: SealedSitting, _ sheets: Sheets) throws -> [[String]] {
    VerifiedSheet.all(of: sheets, council: sitting.council, try sitting.holdings()).map(\.faults)
  }

  @Test("Every counted sheet is good: signed by its member under a key granted to them, and open to what is shown")
  func good() throws {
    let sitting = try SealedSitting()
    try sitting.score([70, 71, 72])
    try sitting.submit(1, total: 73, replaces: 1)
    try sitting.close()
    let sheets = try sitting.sheets()
    #expect(try faults(sitting, sheets) == [[], [], []])
    #expect(sheets.rounds[0].sheets.map(\.version) == [2, 1, 1])
    // A member's key that was replaced or revoked later was good when the sheet came.
    try sitting.province.send(
      RevokeKey.with {
        $0.publicKey = sitting.key(1).publicKey.text
        $0.reason = "mất máy"
      }, as: "", with: sitting.founder)
    #expect(try faults(sitting, sheets) == [[], [], []])
  }

  @Test("Whatever is changed in a counted sheet is named")
  func changed() throws {
    let sitting = try SealedSitting()
    sitting.province.clock.advance(by: .seconds(60))
    try sitting.score([70, 71, 72])
    try sitting.close()
    let sheets = try sitting.sheets()
    func after(_ change: (inout SheetsUnsealed) throws -> Void) throws -> [String] {
      var changed = sheets
      try change(&changed.rounds[0])
      return try faults(sitting, changed).flatMap(\.self)
    }
    #expect(try after { $0.sheets[0].partTotals[0].hundredths += 1 } == ["sheet.other-contents"])
    #expect(try after { $0.sheets[0].remarks = "thêm" } == ["sheet.other-contents"])
    #expect(try after { $0.sheets[0].digest = "00" } == ["sheet.wrong-digest"])
    #expect(try after { $0.sheets[0].signature[0] ^= 1 } == ["sheet.bad-signature"])
    // Another version than any that came in.
    #expect(try after { $0.sheets[0].version = 2 } == ["sheet.bad-signature", "sheet.key-not-good-then"])
    #expect(try after { $0.sheets[0].sealed[50] ^= 1 } == ["sheet.wrong-digest", "sheet.bad-signature", "sheet.does-not-open"])
    #expect(try after { $0.sheets[0].sealed = Data() } == ["sheet.not-sealed"])
    #expect(try after { $0.openingKey = Data(repeating: 5, count: 32) } == Array(repeating: "sheet.wrong-opening-key", count: 3))
    #expect(try after { $0.sheets[0].signedWith = $0.sheets[1].signedWith } == ["sheet.bad-signature", "sheet.key-of-another"])
    // Before the key was learned, by the log's own order.
    var early = sheets
    early.places[0].sequence = 1
    #expect(try faults(sitting, early).flatMap(\.self) == ["sheet.key-not-good-then"])
    // Whoever runs the services can sign with a key of their own, and it shows.
    let stranger = PrivateKey(named: "x")
    let forged = try after { round in
      let ballot = Ballot(session: sitting.session, dossier: sitting.dossier, member: "TV-01", round: 1)
      let text = ballot.signedText(version: 1, sealed: round.sheets[0].sealed, sealingKey: round.sealingKey)
      round.sheets[0].signature = Data(stranger.signature(over: text))
      round.sheets[0].signedWith = stranger.publicKey.text
    }
    #expect(forged == ["sheet.key-not-granted"])
  }

  @Test(
    "The audit checks every sealed sheet, that those count that were in at the closing, and that a product was sent back for faulty sheets only"
  )
  func audited() throws {
    let sitting = try SealedSitting()
    var incomplete = try sitting.contents(1, total: 70)
    incomplete.partTotals.removeLast()
    try sitting.province.send(sitting.sheet(1, incomplete), as: "", with: sitting.key(1))
    for member in 2...3 { try sitting.submit(member, total: 70) }
    try sitting.close()
    try sitting.score([70, 71, 72])
    try sitting.submit(1, total: 73, replaces: 1)
    try sitting.close()
    let logs = try [ServiceName.evaluation, ServiceName.council].map { ($0, try sitting.province.published($0)) }
    /// What is found once every event of a type was changed.
    func findings<E: Message>(_ type: E.Type, _ change: (inout E) throws -> Void) throws -> [AuditFinding] {
      var audit = ResultAudit(try Province.rulebook.get(), services: [ServiceName.evaluation, ServiceName.council])
      for (service, log) in logs {
        for var record in log {
          if record.schema == E.protoMessageName {
            var event = try E(jsonString: record.data)
            try change(&event)
            record.data = try event.jsonString()
            record.sealed = nil
          }
          audit.take(record, of: service)
        }
      }
      return audit.findings
    }
    #expect(try findings(SheetsUnsealed.self) { _ in } == [])
    func first<E: Message>(_ type: E.Type, _ change: (inout E) throws -> Void) throws -> String {
      let finding = try #require(try findings(type, change).first)
      #expect(finding.kind == .sheet)
      return finding.found.english
    }
    #expect(try first(SheetsUnsealed.self) { $0.sheets[1].partTotals[0].hundredths -= 100 } == "sheet.other-contents")
    #expect(try first(SheetsUnsealed.self) { $0.sheets[1].signature[0] ^= 1 } == "sheet.bad-signature")
    #expect(try first(SheetsUnsealed.self) { $0.openingKey = Data(repeating: 5, count: 32) } == "sheet.wrong-opening-key")
    #expect(try first(SheetsUnsealed.self) { $0.sheets[1].sealed[40] ^= 1 }.hasPrefix("a sheet whose digest is"))
    #expect(try first(PrincipalLearned.self) { $0.principal.roles = [] } == "sheet.key-of-another")
    #expect(try first(PrincipalLearned.self) { $0.principal.keys = [] } == "sheet.key-not-granted")
    #expect(try first(ScoringClosed.self) { $0.items[0].sheets[0].digest = "00" }.hasPrefix("Evaluation counted TV-01's sheet"))
    // Another key than the council's: what it was sealed to in fact is told.
    #expect(try first(SessionOpened.self) { $0.sealing.publicKey = Data() }.count == 64)
    #expect(try first(FaultySheetsFound.self) { $0.sheets[0].memberID = "TV-02" } == "TV-02")
  }

  @Test(
    "A sheet is judged by Evaluation's own order: Council's clock, ahead or behind, makes a good sheet no worse and a bad one no better")
  func clocks() throws {
    for minutes in [5.0, -5] {
      let province = try Province()
      province.clock.set(forwardBy: .seconds(minutes * 60))
      let sitting = try SealedSitting(in: province)
      province.clock.set(forwardBy: .seconds(-minutes * 60))
      try sitting.score([70, 71, 72])
      try sitting.close()
      #expect(try faults(sitting, sitting.sheets()) == [[], [], []])
      // Taken away, and the clock set back to when it was good: a sheet after that would still be none.
      try province.send(
        RevokeKey.with {
          $0.publicKey = sitting.key(1).publicKey.text
          $0.reason = "mất máy"
        }, as: "", with: sitting.founder)
      var late = try sitting.sheets()
      let ended = try #require(try sitting.holdings().first { $0.endedIn > 0 }).endedIn
      late.places[0].sequence = ended + 1
      #expect(try faults(sitting, late) == [["sheet.key-not-good-then"], [], []])
    }
  }

  @Test("Sheets of a paper session are told as neither sealed nor signed")
  func paper() throws {
    let sitting = try SealedSitting { $0.paper = true }
    for member in 1...3 {
      let sheet = try sitting.province.aSheet(sitting.session, sitting.dossier, member: member, total: 70)
      try sitting.province.send(sheet, as: "", with: sitting.secretary)
    }
    try sitting.close()
    #expect(try faults(sitting, sitting.sheets()) == Array(repeating: ["sheet.not-sealed"], count: 3))
  }

  @Test("The member's own client refuses what the service refuses of an open sheet, with the same words and places, before it seals")
  func clientChecks() throws {
    let rulebook = try Province.rulebook.get()
    let open = try Province()
    let dossier = try open.anAcceptedDossier()
    var command = open.councilCommand(members: 3)
    command.workingRules.commentsRequired = true
    let session = try open.anOpenSession(council: open.send(command).subject, dossiers: [dossier], members: 3)
    var found = try open.evaluationCase(dossier, in: session)
    found.sealingKey = SealingKey(for: session, madeBy: PrivateKey(named: "thu-ky")).publicKey
    let member = PrivateKey(named: "uy-vien")
    let whole = try open.aSheet(session, dossier, member: 1)
    let changes: [(inout SubmitSheet) -> Void] = [
      { $0.choices.removeFirst(2) }, { $0.choices[0].option = "1.1#9" }, { $0.choices.append($0.choices[0]) },
      { $0.remarks = String(repeating: "x", count: 4_001) }, { $0.choices[1].evidence = ["không"] },
      { $0.choices[0].option = "1.1#1" }, { $0.partTotals = [.init()] },
    ]
    for change in changes {
      var sheet = whole
      change(&sheet)
      let said = try open.refusal(of: sheet)
      let refusal = try #require(throws: Refusal.self) { try sheet.sealed(for: found, by: member, rulebook) }
      #expect(refusal.problem(in: .english) == said)
    }
    #expect(try !whole.sealed(for: found, by: member, rulebook).sealed.isEmpty)
  }
}
