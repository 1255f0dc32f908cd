import Contracts
import Foundation
import Messaging
import Rulebook
import Testing

@testable import Operator

@Suite("A result that explains itself")
struct ExplainTests {
  @Test("A producer reads why, in Vietnamese and in English, from the sheets the council scored", arguments: TextLanguage.allCases)
  func golden(language: TextLanguage) throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let text = try province.evaluatedCase(session, dossier).explanationText(language)
    try expectGolden("explain-coffee.\(language.rawValue).txt", text + "\n")
  }

  @Test("The explanation as data carries the same result that the council has")
  func document() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let found = try province.evaluatedCase(session, dossier)
    let document = try found.explanation().document()
    let kept = found.found.result.result
    #expect(document.mean == kept.mean && document.stars == Int(kept.stars) && document.article == kept.article)
    #expect(document.regulation == "Quy chế 01/QC-HĐ")
    #expect(document.criteria.first { $0.criterion == "1.5" }?.choices.first?.comment == "hợp đồng 60% sản lượng")
  }

  @Test("Nothing is explained while scoring is open, nor before the council has agreed")
  func tooEarly() throws {
    let province = try Province()
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 3)
    #expect(throws: Problem.self) { try province.evaluatedCase(session, dossier) }
    for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member)) }
    try province.send(CloseScoring.with { $0.sessionID = session })
    let found = try province.evaluatedCase(session, dossier)
    #expect { try found.result() } throws: { ($0 as? Refusal)?.rule == "result.not-there" }
  }

  @Test("A ground for being out that the council minutes leaves the product unranked, and taking it back ranks it again")
  func knockout() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let ruledOut = AgreeOptions.with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.knockouts = [
        .with {
          $0.criterion = "1.1"
          $0.ground = 1
        }
      ]
    }
    try province.send(ruledOut)
    let found = try province.evaluatedCase(session, dossier)
    #expect(found.found.result.result.stars == 0 && found.found.result.result.destination == .returned)
    let ground = "Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc"
    let text = try found.explanationText(.vietnamese)
    #expect(text.contains("Bị loại: Ghi chú: \(ground)") && text.contains("Kết quả: không xếp hạng."))
    #expect(try province.session(session).items[0].result.stars == 0)
    try province.send(
      AgreeOptions.with {
        $0.sessionID = session
        $0.dossierID = dossier
      })
    #expect(try province.evaluatedCase(session, dossier).result().stars == 3)
  }

  @Test("After a deviation the explanation is of the round that counted")
  func secondRound() throws {
    let province = try Province()
    let dossier = try province.anAcceptedDossier(province.aDossier(set: "QD26-13"))
    let session = try province.anOpenSession(dossiers: [dossier], members: 3)
    let set = try Rulebook(directory: Folders.rules).criteriaSet("QD26-13")
    let low = Dictionary(
      uniqueKeysWithValues: ["1.3", "1.4", "2.1", "2.2", "7", "9"].compactMap { number in
        set.criterion(number).flatMap { $0.selectableOptions.min { $0.points < $1.points } }.map { (number, $0.id) }
      })
    for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member, except: member == 1 ? low : [:])) }
    try province.send(CloseScoring.with { $0.sessionID = session })
    #expect { try province.evaluatedCase(session, dossier) } throws: { ($0 as? Problem)?.rule == "sheets.sealed" }
    for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member)) }
    try province.send(CloseScoring.with { $0.sessionID = session })
    try province.send(
      AgreeOptions.with {
        $0.sessionID = session
        $0.dossierID = dossier
      })
    let document = try province.evaluatedCase(session, dossier).explanation().document()
    #expect(document.mean == "100.00" && document.deviation == "0.00" && document.stars == 5 && document.destination == "forwarded")
  }

  @Test("Rules that give another result than the council's are not taken for those it scored by")
  func otherRules() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let rules = province.folder.appendingPathComponent("rules").path
    try FileManager.default.copyItem(atPath: Folders.rules, toPath: rules)
    let path = rules + "/sets/QD26-13.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("                min_star: 4\n", with: "", maxReplacements: 1).write(toFile: path, atomically: true, encoding: .utf8)
    let found = try province.evaluatedCase(session, dossier, rules: rules)
    #expect { try found.result() } throws: { ($0 as? Refusal)?.rule == "result.other-rules" }
  }

  @Test("A ground is minuted on a set without gates too, and then taken back")
  func knockoutWithoutGates() throws {
    let province = try Province()
    let dossier = try province.aDossier(under: .of1048, set: "QD1048-12")
    try province.anAcceptedDossier(dossier, under: .of1048)
    let council = try province.aCouncil(members: 3, level: "district", unit: "651", year: "2022")
    let session = try province.anOpenSession(council: council, dossiers: [dossier], members: 3, on: "2022-10-18")
    for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member)) }
    try province.send(CloseScoring.with { $0.sessionID = session })
    func agree(_ grounds: [KnockoutChoice]) throws {
      try province.send(
        AgreeOptions.with {
          $0.sessionID = session
          $0.dossierID = dossier
          $0.knockouts = grounds
        })
    }
    try agree([
      .with {
        $0.criterion = "6.1"
        $0.ground = 1
      }
    ])
    let ruledOut = try province.evaluatedCase(session, dossier)
    #expect(try ruledOut.result().stars == 0 && ruledOut.knockouts.map(\.kind) == [.stop])
    try agree([])
    #expect(try province.evaluatedCase(session, dossier).result().stars == 5)
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }

  @Test("A ground that the set does not print puts nobody out")
  func unknownGround() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let problem = try province.refusal(
      of: AgreeOptions.with {
        $0.sessionID = session
        $0.dossierID = dossier
        $0.knockouts = [.with { $0.ground = 9 }]
      })
    #expect(problem.rule == "agreement.unknown-ground")
  }
}

@Suite("What if, and how evenly")
struct ReplayTests {
  private let rulebook: Rulebook
  private let rules: RuleOptions

  init() throws {
    rulebook = try Rulebook(directory: Folders.rules)
    rules = try RuleOptions.parse(["--rules", Folders.rules])
  }

  private func replay(_ province: Province, _ session: String, _ dossier: String, regime: String? = nil, sets: [String] = []) throws
    -> Replay
  {
    try OtherRules(regime: regime, sets: sets, rules: rules, rulebook: rulebook).replay([province.evaluatedCase(session, dossier)])
  }

  @Test("A session replayed under its own regime comes out the same, and nothing anywhere changes")
  func same() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let before = try province.nodes.map { try $0.latestSequence() }
    let row = try #require(try replay(province, session, dossier, regime: "QD26-2026").rows.first)
    #expect(row.outcome == .scored(row.before, notes: []) && !row.isMoved)
    #expect(try province.nodes.map { try $0.latestSequence() } == before)
  }

  @Test("An amended set without the four-star gate moves the product, and says why")
  func amended() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let path = province.folder.appendingPathComponent("amended.yaml").path
    let text = try String(contentsOfFile: Folders.rules + "/sets/QD26-13.yaml", encoding: .utf8)
    try text.replacing("                min_star: 4\n", with: "", maxReplacements: 1).write(
      toFile: path, atomically: true, encoding: .utf8)
    let replay = try replay(province, session, dossier, sets: [path])
    let report = ReplayReport(replay).text()
    #expect(replay.rows[0].isMoved)
    #expect(report.contains("3 sao · công nhận → 4 sao · công nhận"))
    #expect(report.contains("không còn vướng yêu cầu 4 sao ở tiêu chí 1.5"))
    #expect(replay.matrix.counts == [[1]])
  }

  @Test("Options of another decision's set that say something else are listed, and the product is not scored again")
  func noCounterpart() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let replay = try replay(province, session, dossier, regime: "QD1048-2019", sets: ["QD26-13=QD1048-12"])
    guard case .refused(let faults) = replay.rows[0].outcome else {
      Issue.record("two decisions' options were taken for the same")
      return
    }
    #expect(faults.allSatisfy { $0.rule == "replay.no-counterpart" } && !faults.isEmpty)
    #expect(replay.matrix.lines.isEmpty)
  }

  @Test("Under a regime without tables the totals of parts stand, and the gates are said to be unchecked")
  func partTotals() throws {
    let province = try Province()
    let (session, dossier) = try province.aScoredCoffee()
    let row = try #require(try replay(province, session, dossier, regime: "QD148-2023").rows.first)
    guard case .scored(let after, let notes) = row.outcome else {
      Issue.record("148/QĐ-TTg has the same parts")
      return
    }
    #expect(after.stars == 5 && after.mean == row.before.mean)
    #expect(notes == [.level(.district, insteadOf: .province), .gatesUnchecked])
  }

  @Test("How members scored is told once scoring has closed, and not before")
  func fairness() throws {
    let province = try Province()
    let open = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [open], members: 3)
    try province.send(province.aSheet(session, open, member: 1))
    #expect { try province.evaluatedCase(session, open) } throws: { ($0 as? Problem)?.rule == "sheets.sealed" }

    let other = try Province()
    let (closed, dossier) = try other.aScoredCoffee()
    let fairness = try Fairness(of: [other.evaluatedCase(closed, dossier)])
    #expect(fairness.members.map(\.member) == ["TV-01", "TV-02", "TV-03"])
    #expect(fairness.members.map { $0.difference.text(.english) } == ["-0.66", "1.33", "-0.66"])
    #expect(fairness.identical.map(\.members) == [["TV-01", "TV-03"]])
    #expect(fairness.disagreements.map(\.criterion) == ["1.5"])
    try expectGolden("fairness-coffee.vi.txt", FairnessReport(fairness).text() + "\n")
    try expectGolden("fairness-coffee.en.txt", FairnessReport(fairness).text(.english) + "\n")
  }
}

extension Province {
  /// A coffee scored by three members and agreed: two of them see the chain contracts at 60 % of the output.
  func aScoredCoffee() throws -> (session: String, dossier: String) {
    let product = try aProduct(name: "Cà phê bột")
    let dossier = try anAcceptedDossier(aDossier(of: product, set: "QD26-13"))
    let session = try anOpenSession(dossiers: [dossier], members: 3)
    for member in 1...3 {
      var sheet = try aSheet(session, dossier, member: member, except: member == 2 ? [:] : ["1.5": "1.5#2"])
      if member == 1, let index = sheet.choices.firstIndex(where: { $0.criterion == "1.5" }) {
        sheet.choices[index].comment = "hợp đồng 60% sản lượng"
        sheet.choices[index].evidence = [String(repeating: "5e", count: 32)]
      }
      try send(sheet)
    }
    try send(CloseScoring.with { $0.sessionID = session })
    try send(
      AgreeOptions.with {
        $0.sessionID = session
        $0.dossierID = dossier
      })
    return (session, dossier)
  }

  func evaluatedCase(_ session: String, _ dossier: String, rules: String = Folders.rules) throws -> EvaluatedCase {
    let sheets = try ask(
      GetSheets.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, Sheets.self)
    let found = try ask(
      GetCase.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, Case.self)
    return try EvaluatedCase(found, sheets, Rulebook(directory: rules))
  }
}

/// Compares with a file of `Golden`; with OCOP_GOLDEN=write, writes it.
func expectGolden(_ name: String, _ text: String) throws {
  let path = Folders.root + "/Tests/ServiceTests/Golden/" + name
  if ProcessInfo.processInfo.environment["OCOP_GOLDEN"] == "write" {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOfFile: path, encoding: .utf8)
  #expect(text == golden, "\(name) differs")
}
