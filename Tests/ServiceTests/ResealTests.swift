import Ballots
import Contracts
import Foundation
import Keys
import Messaging
import Testing

@testable import Operator

/// Sheets that cannot count once they are opened, keys that are lost, and rounds that follow.
@Suite("Sealed ballots are voted again")
struct ResealTests {
  private func allIsWell(_ sitting: SealedSitting) throws {
    for node in sitting.province.nodes {
      #expect(try node.compareWithReplay().isEqual, "\(node.service)")
      #expect(try node.deadLetters().isEmpty && node.faults.isEmpty, "\(node.service)")
    }
  }

  private func letters(_ sitting: SealedSitting) throws -> [String] {
    try sitting.province.events(NoticeWritten.self).filter { $0.template == "scoring-again" }.map(\.text)
  }

  @Test("A sheet that is faulty once opened is recorded criterion by criterion, and everybody scores again under the next key")
  func faulty() throws {
    let sitting = try SealedSitting()
    var incomplete = try sitting.contents(1, total: 70)
    incomplete.partTotals.removeLast()
    incomplete.partTotals[0].hundredths = 9_900
    try sitting.province.send(sitting.sheet(1, incomplete), as: "", with: sitting.key(1))
    for member in 2...3 { try sitting.submit(member, total: 70) }
    let first = try sitting.found().sealingKey
    try sitting.close()
    let found = try #require(try sitting.province.events(FaultySheetsFound.self).first)
    #expect(found.sheets.map(\.memberID) == ["TV-01"])
    #expect(found.sheets[0].faults.map(\.rule) == ["sheet.part-out-of-range", "sheet.part-missing"])
    #expect(found.sheets[0].faults.map(\.criterion) == ["A", "C"])
    let reopened = try #require(try sitting.province.events(ItemReopened.self).first)
    #expect(reopened.round == 2 && reopened.reason == .faultySheet)
    #expect(try letters(sitting).count == 3)
    #expect(try letters(sitting)[0].contains("phiếu niêm phong không mở được hoặc không hợp lệ"))
    let again = try sitting.found()
    #expect(again.state == .scoring && again.round == 2 && again.sheetsIn.isEmpty)
    #expect(again.sealingKey != first)
    // What the first closing published opens nothing of the second round.
    let old = try sitting.sheet(1, sitting.contents(1, total: 70), to: first)
    #expect(try sitting.refusal(old, by: sitting.key(1)) == "sheet.bad-signature")
    try sitting.score([70, 71, 72])
    try sitting.close()
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "71.00")
    #expect(try sitting.sheets().rounds.map(\.round) == [1, 2])
    let second = GetSheets.with {
      $0.sessionID = sitting.session
      $0.dossierID = sitting.dossier
      $0.round = 2
    }
    #expect(try sitting.province.ask(second, Sheets.self).rounds.map(\.round) == [2])
    try allIsWell(sitting)
  }

  @Test("A member whose sheets go on being faulty may be excused although one is in, so that the product comes to a result")
  func faultyAgain() throws {
    let sitting = try SealedSitting(members: 4)
    func submitFaulty() throws {
      var incomplete = try sitting.contents(4, total: 70)
      incomplete.partTotals.removeLast()
      try sitting.province.send(sitting.sheet(4, incomplete), as: "", with: sitting.key(4))
      for member in 1...3 { try sitting.submit(member, total: 70) }
    }
    try submitFaulty()
    #expect(try sitting.refusal(sitting.closing(excusing: [(4, sitting.dossier)]), by: sitting.secretary) == "session.sheet-is-in")
    try sitting.close()
    #expect(try sitting.province.events(ItemReopened.self).map(\.faultyMemberIds) == [["TV-04"]])
    try submitFaulty()
    #expect(try sitting.refusal(sitting.closing(excusing: [(2, sitting.dossier)]), by: sitting.secretary) == "session.sheet-is-in")
    try sitting.province.send(sitting.closing(excusing: [(4, sitting.dossier)]), as: "", with: sitting.secretary)
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.sheets == 3)
    try allIsWell(sitting)
  }

  @Test("A sheet that does not open, or holds something else than a sheet, is recorded and voted again")
  func doesNotOpen() throws {
    let sitting = try SealedSitting()
    // Signed by its member as it is: another key was sealed to, noise, and a message with more in it than a sheet has.
    let found = try sitting.found()
    let ballots = (1...3).map { Ballot(session: sitting.session, dossier: sitting.dossier, member: "TV-0\($0)", round: 1) }
    let elsewhere = SealingKey(for: sitting.session, madeBy: sitting.secretary).publicKey
    let sealed = [
      try ballots[0].seal(sitting.contents(1, total: 70), to: elsewhere), Data(repeating: 9, count: 300),
      try ballots[2].seal(SheetContents(serializedBytes: [0x82, 0x01, 0x01, 0x41]), to: found.sealingKey),
    ]
    for (index, bytes) in sealed.enumerated() {
      let text = ballots[index].signedText(version: 1, sealed: bytes, sealingKey: found.sealingKey)
      let sheet = SubmitSheet.with {
        $0.sessionID = sitting.session
        $0.dossierID = sitting.dossier
        $0.memberID = ballots[index].member
        $0.sealed = bytes
        $0.signature = Data(sitting.members[index].signature(over: text))
      }
      try sitting.province.send(sheet, as: "", with: sitting.members[index])
    }
    try sitting.close()
    let faulty = try #require(try sitting.province.events(FaultySheetsFound.self).first)
    #expect(faulty.sheets.map(\.memberID) == ["TV-01", "TV-02", "TV-03"])
    #expect(faulty.sheets.allSatisfy { $0.faults.map(\.rule) == ["sheet.does-not-open"] })
    #expect(try sitting.found().round == 2)
    try sitting.score([70, 70, 70])
    try sitting.close()
    #expect(try sitting.found().state == .evaluated)
    try allIsWell(sitting)
  }

  @Test("A sheet that opens to much more than was sealed is recorded without its contents and voted again; its member's alone is at fault")
  func opensToTooMuch() throws {
    let sitting = try SealedSitting()
    let contents = SheetContents.with {
      // Four bytes each in protobuf, seventeen in JSON.
      $0.partTotals = Array(repeating: .with { $0.hundredths = 1 }, count: 60_000)
    }
    try sitting.province.send(try sitting.sheet(1, contents), as: "", with: sitting.key(1))
    for member in 2...3 { try sitting.submit(member, total: 70) }
    try sitting.close()
    let faulty = try #require(try sitting.province.events(FaultySheetsFound.self).first)
    #expect(faulty.sheets.map(\.memberID) == ["TV-01"])
    #expect(faulty.sheets[0].faults.map(\.rule) == ["sheet.too-large"])
    let told = try #require(try sitting.province.events(SheetsUnsealed.self).first)
    #expect(told.sheets[0].partTotals.isEmpty && told.sheets[1].partTotals.count == 3)
    try sitting.score([70, 70, 70])
    try sitting.close()
    #expect(try sitting.found().state == .evaluated)
    try allIsWell(sitting)
  }

  @Test("Each member has an even share of what the sheets of a product may have together, so that one event and one answer hold them all")
  func shares() throws {
    #expect(Ballot.largestSheet(members: 9) == 131_072 && Ballot.largestSheet(members: 1) == 262_144)
    let sitting = try SealedSitting(members: 12)
    let share = Ballot.largestSheet(members: 12)
    #expect(share == 98_304)
    let longest = try sitting.sheet(1, .with { $0.remarks = String(repeating: "x", count: share - 100) })
    #expect(longest.sealed.count > share)
    #expect(try sitting.refusal(longest, by: sitting.key(1)) == "sheet.too-large")
    let fitting = try sitting.sheet(1, .with { $0.remarks = String(repeating: "x", count: share - 1_100) })
    #expect(fitting.sealed.count <= share)
    try sitting.province.send(fitting, as: "", with: sitting.key(1))
  }

  @Test("After a deviation the next round is sealed to the next key; products that stand are left alone")
  func deviation() throws {
    let sitting = try SealedSitting(dossiers: 2)
    try sitting.score([50, 70, 60])
    try sitting.score([70, 70, 70], dossier: sitting.dossiers[1])
    let first = try sitting.found().sealingKey
    try sitting.close()
    #expect(try sitting.found().round == 2)
    #expect(try sitting.found().sealingKey == sitting.province.session(sitting.session).sealing.publicKey)
    #expect(try sitting.found().sealingKey != first)
    try sitting.score([60, 61, 62])
    try sitting.close()
    #expect(try sitting.found(sitting.dossiers[1]).round == 1)
    #expect(try sitting.province.session(sitting.session).items.allSatisfy { $0.state == .evaluated })
    try allIsWell(sitting)
  }

  @Test(
    "When the key is lost the session is sealed anew: sheets in so far do not count, members are told and vote again, the minutes say so")
  func lostKey() throws {
    let sitting = try SealedSitting(dossiers: 2)
    try sitting.score([10, 10, 10])
    try sitting.submit(1, total: 20, dossier: sitting.dossiers[1])
    let lost = try sitting.found().sealingKey
    var reseal = ResealSession.with {
      $0.sessionID = sitting.session
      $0.reason = "Máy của thư ký bị hỏng"
      $0.sealing = SealingKey(for: sitting.session, madeBy: sitting.chair)
    }
    #expect(try sitting.refusal(reseal, by: sitting.key(1)) == "access.not-permitted")
    let good = reseal
    reseal.reason = ""
    #expect(try sitting.refusal(reseal, by: sitting.chair) == "reseal.invalid")
    reseal = good
    reseal.sealing = try sitting.province.session(sitting.session).sealing
    #expect(try sitting.refusal(reseal, by: sitting.chair) == "session.sealing-key-used")
    try sitting.province.send(good, as: "", with: sitting.chair)
    for dossier in sitting.dossiers {
      let found = try sitting.found(dossier)
      #expect(found.round == 2 && found.sheetsIn.isEmpty && found.sealingKey == good.sealing.publicKey)
    }
    #expect(try letters(sitting).count == 6)
    #expect(try letters(sitting)[0].contains("khóa mở phiếu niêm phong bị mất"))
    // The secretary's key opens nothing any more; the chair's does.
    #expect(throws: Refusal.self) { try sitting.closing() }
    for dossier in sitting.dossiers { try sitting.score([70, 70, 70], dossier: dossier) }
    try sitting.close(sealedWith: sitting.chair)
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "70.00")
    #expect(try sitting.sheets().rounds.map(\.round) == [2])
    try sitting.province.send(sitting.province.adoption(sitting.session), as: "", with: sitting.secretary)
    let minuted = try #require(try sitting.province.events(ResultsAdopted.self).first).resealings
    #expect(minuted.map(\.reason) == ["Máy của thư ký bị hỏng"])
    #expect(minuted[0].resealedBy == "chu-tich" && lost.hexadecimal.hasPrefix(minuted[0].lostKey))
    #expect(try sitting.province.session(sitting.session).resealings == minuted)
    try allIsWell(sitting)
  }

  @Test("A session that is not being scored, or not sealed, is not sealed anew")
  func nothingToReseal() throws {
    let sitting = try SealedSitting()
    let reseal = ResealSession.with {
      $0.sessionID = sitting.session
      $0.reason = "mất khóa"
      $0.sealing = SealingKey(for: sitting.session, madeBy: sitting.secretary)
    }
    try sitting.score([70, 70, 70])
    try sitting.close()
    #expect(try sitting.refusal(reseal, by: sitting.secretary) == "session.wrong-state")
    let paper = try SealedSitting { $0.paper = true }
    #expect(try paper.refusal(reseal, by: paper.secretary) == "session.is-unsealed")
  }
}
