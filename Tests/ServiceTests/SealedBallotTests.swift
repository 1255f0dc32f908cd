import Ballots
import Contracts
import Foundation
import Keys
import Messaging
import Testing

@testable import Operator

/// Nobody reads a sheet before scoring closes, and nobody hands in another's.
@Suite("Sealed ballots")
struct SealedBallotTests {
  @Test("Until scoring closes no store, write-ahead log or published event holds a word of a sheet; after it everyone entitled reads it")
  func nobodyReads() throws {
    let sitting = try SealedSitting()
    for member in 1...3 { try sitting.submit(member, total: 70, remarks: "CANARY-REMARK-\(member)") }
    let canary = Data("CANARY-REMARK".utf8)
    #expect(try sitting.storedBytes().range(of: canary) == nil)
    let sealed = try #require(try sitting.province.events(SheetSubmitted.self).first)
    #expect(sealed.sealed.isEmpty && sealed.partTotals.isEmpty && !sealed.signature.isEmpty && sealed.digest.count == 64)
    #expect(try sitting.found().sheetsIn.count == 3)
    #expect(throws: Problem.self) { try sitting.sheets() }
    let opening = try sitting.closing().openingKey
    #expect(try sitting.storedBytes().range(of: Data(opening.base64EncodedString().utf8)) == nil, "the opening key is in no store")
    try sitting.close()
    #expect(try sitting.storedBytes().range(of: canary) != nil)
    let sheets = try sitting.sheets().rounds[0]
    #expect(sheets.sheets.map(\.remarks) == (1...3).map { "CANARY-REMARK-\($0)" })
    #expect(sheets.openingKey == opening)
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "70.00")
  }

  @Test("What is in a sheet does not show in its length, and the same sheet sealed twice looks different")
  func lengths() throws {
    let key = SealingKey(for: "PH-00001", madeBy: PrivateKey(named: "thu-ky"))
    let ballot = Ballot(session: "PH-00001", dossier: "HS-00001", member: "TV-01", round: 1)
    func sealed(_ remarks: Int) throws -> Data {
      try ballot.seal(.with { $0.remarks = String(repeating: "x", count: remarks) }, to: key.publicKey)
    }
    #expect(try Set([0, 1, 100, 127, 128, 900, 1_018].map { try sealed($0).count }).count == 2)
    #expect(try sealed(5) != sealed(5))
    for length in 1_000...1_060 { #expect(try (sealed(length).count - 48).isMultiple(of: 1_024), "\(length)") }
    #expect(throws: BallotError.self) { try sealed(300_000) }
  }

  @Test("The opening key is made again from the secretary's own key and for that session only, and no two sealing keys are alike")
  func openingKeys() throws {
    let secretary = PrivateKey(named: "thu-ky")
    let sealing = SealingKey(for: "PH-00001", madeBy: secretary)
    #expect(try OpeningKey(of: sealing, session: "PH-00001", madeBy: secretary).opens(sealing.publicKey))
    #expect(throws: BallotError.otherKey) { try OpeningKey(of: sealing, session: "PH-00002", madeBy: secretary) }
    #expect(throws: BallotError.otherKey) { try OpeningKey(of: sealing, session: "PH-00001", madeBy: PrivateKey(named: "khac")) }
    #expect(SealingKey(for: "PH-00001", madeBy: secretary).publicKey != sealing.publicKey)
    #expect(sealing.isUsable)
    #expect(!SealingKey.with { $0.publicKey = sealing.publicKey }.isUsable)
    // A point of low order: whatever is sealed to it, everybody could open.
    #expect(
      !SealingKey.with {
        $0.publicKey = Data(count: 32)
        $0.salt = sealing.salt
      }.isUsable)
  }

  @Test("A sheet is taken under its own member's signature only: not forged, not another's, not for another product, round, version or key")
  func signatures() throws {
    let sitting = try SealedSitting(dossiers: 2)
    let contents = try sitting.contents(1, total: 70)
    let other = sitting.dossiers[1]
    let bad = "sheet.bad-signature"
    var forged = try sitting.sheet(1, contents)
    forged.signature[10] ^= 1
    #expect(try sitting.refusal(forged, by: sitting.key(1)) == bad)
    #expect(try sitting.refusal(sitting.sheet(1, contents, by: sitting.key(2)), by: sitting.key(1)) == bad)
    #expect(try sitting.refusal(sitting.sheet(1, contents), by: sitting.key(2)) == "access.not-permitted")
    #expect(try sitting.refusal(sitting.sheet(1, contents), by: sitting.secretary) == "access.not-permitted")
    var changed = try sitting.sheet(1, contents)
    changed.sealed[40] ^= 1
    #expect(try sitting.refusal(changed, by: sitting.key(1)) == bad)
    let good = try sitting.sheet(1, contents)
    var replayed = good
    replayed.dossierID = other
    #expect(try sitting.refusal(replayed, by: sitting.key(1)) == bad)
    replayed = good
    replayed.memberID = "TV-02"
    #expect(try sitting.refusal(replayed, by: sitting.key(2)) == bad)
    let later = Ballot(session: sitting.session, dossier: sitting.dossier, member: "TV-01", round: 2)
    #expect(try sitting.refusal(sitting.sheet(1, contents, as: later), by: sitting.key(1)) == bad)
    let stale = SealingKey(for: sitting.session, madeBy: sitting.secretary).publicKey
    #expect(try sitting.refusal(sitting.sheet(1, contents, to: stale), by: sitting.key(1)) == bad)
    try sitting.province.send(good, as: "", with: sitting.key(1))
    replayed = good
    replayed.replacesVersion = 1
    #expect(try sitting.refusal(replayed, by: sitting.key(1)) == bad)
    // A second key of the same member signs as well as the first.
    try sitting.submit(1, total: 71, replaces: 1)
  }

  @Test("A sealed session takes no sheet in the clear, a session on paper no sealed one, and nothing of the wrong size")
  func forms() throws {
    let sitting = try SealedSitting()
    let clear = try sitting.province.aSheet(sitting.session, sitting.dossier, member: 1, total: 70)
    #expect(try sitting.refusal(clear, by: sitting.key(1)) == "sheet.not-sealed")
    #expect(try sitting.refusal(clear, by: sitting.secretary) == "sheet.not-sealed")
    let good = try sitting.sheet(1, sitting.contents(1, total: 70))
    for change in [
      { $0.remarks = "để ngỏ" }, { $0.sealed = Data(count: 47) }, { $0.sealed = Data(count: 262_145) }, { $0.signature = Data(count: 63) },
      { $0.signature = Data() },
    ] as [(inout SubmitSheet) -> Void] {
      var changed = good
      change(&changed)
      #expect(try sitting.refusal(changed, by: sitting.key(1)) == "sheet.invalid")
    }
    let paper = try SealedSitting { $0.paper = true }
    let sealed = try paper.sheet(1, paper.contents(1, total: 70), to: SealingKey(for: paper.session, madeBy: paper.secretary).publicKey)
    #expect(try paper.refusal(sealed, by: paper.key(1)) == "sheet.session-is-unsealed")
  }

  @Test("Where keys are proven a session is opened sealed or on paper, never silently in the clear; without keys nothing is sealed")
  func openings() throws {
    let sitting = try SealedSitting.scheduled()
    #expect(try sitting.refusal(sitting.openingCommand { _ in }, by: sitting.secretary) == "session.not-sealed")
    let both = sitting.openingCommand {
      $0.seal(madeBy: sitting.secretary)
      $0.paper = true
    }
    #expect(try sitting.refusal(both, by: sitting.secretary) == "session.sealed-and-paper")
    let short = sitting.openingCommand { $0.sealing.publicKey = Data(count: 31) }
    #expect(try sitting.refusal(short, by: sitting.secretary) == "session.sealing-key-invalid")
    try sitting.open()
    let province = try Province()
    let session = try province.aScheduledSession(dossiers: [province.anAcceptedDossier()])
    var sealed = province.opening(session, present: 1...5)
    sealed.seal(madeBy: PrivateKey(named: "thu-ky"))
    #expect(try province.refusal(of: sealed).rule == "session.sealing-needs-keys")
  }

  @Test("In a session on paper the secretary types a member's sheet in, and the log says for whom")
  func paper() throws {
    let sitting = try SealedSitting { $0.paper = true }
    for member in 1...3 {
      try sitting.province.send(
        try sitting.province.aSheet(sitting.session, sitting.dossier, member: member, total: 70), as: "", with: sitting.secretary)
    }
    let typed = try sitting.province.published(ServiceName.evaluation).filter { $0.type == "sheet-submitted" }
    #expect(typed.map(\.actor) == Array(repeating: "thu-ky", count: 3))
    #expect(typed.map(\.onBehalfOf) == (1...3).map { "\(sitting.council)/TV-0\($0)" })
    #expect(try sitting.province.events(SessionOpened.self)[0].paper)
    #expect(try sitting.province.session(sitting.session).paper)
    try sitting.close()
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "70.00")
  }

  @Test("A closing without the session's own opening key, or without a fresh key for a next round, changes nothing")
  func wrongOpeningKey() throws {
    let sitting = try SealedSitting()
    try sitting.score([70, 70, 70])
    let good = try sitting.closing()
    func refused(_ change: (inout CloseScoring) -> Void) throws -> String {
      var closing = good
      change(&closing)
      return try sitting.refusal(closing, by: sitting.secretary)
    }
    #expect(try refused { $0.openingKey = Data() } == "session.wrong-opening-key")
    #expect(try refused { $0.openingKey = Data(repeating: 7, count: 32) } == "session.wrong-opening-key")
    #expect(try refused { $0.clearNextSealing() } == "session.sealing-key-invalid")
    let current = try sitting.province.session(sitting.session).sealing
    #expect(try refused { $0.nextSealing = current } == "session.sealing-key-used")
    #expect(throws: Refusal.self) { try sitting.closing(sealedWith: sitting.chair) }
    try sitting.province.send(good, as: "", with: sitting.secretary)
    #expect(try sitting.province.session(sitting.session).state == .closed)
  }

  @Test("A sheet replaced while the closing is on its way, when the opening key is public already, does not count: the one before does")
  func replacedTooLate() throws {
    let sitting = try SealedSitting()
    try sitting.score([70, 70, 70])
    try sitting.submit(2, total: 73, replaces: 1)
    // Council has closed the scoring, Evaluation has not heard of it yet.
    try sitting.province.sendOnly(sitting.closing(), as: "", with: sitting.secretary)
    let late = try sitting.sheet(1, sitting.contents(1, total: 79), replaces: 1)
    try sitting.province.send(late, as: "", with: sitting.key(1))
    #expect(try sitting.sheets().rounds[0].sheets.map(\.version) == [1, 2, 1])
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "71.00")
    for node in sitting.province.nodes { #expect(try node.compareWithReplay().isEqual && node.deadLetters().isEmpty) }
  }

  @Test("A closing that is refused because sheets are missing leaves the opening key in no store")
  func refusedClosing() throws {
    let sitting = try SealedSitting()
    try sitting.submit(1, total: 70)
    let closing = try sitting.closing()
    #expect(try sitting.refusal(closing, by: sitting.secretary) == "session.sheets-missing")
    let stored = try sitting.storedBytes()
    #expect(stored.range(of: closing.openingKey) == nil)
    #expect(stored.range(of: Data(closing.openingKey.base64EncodedString().utf8)) == nil)
  }
}
