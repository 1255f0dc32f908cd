import Contracts
import Messaging
import Rulebook
import RulebookContracts
import Testing

@testable import Operator

@Suite("What a council's working rules decide")
struct WorkingRulesTests {
  let province: Province

  init() throws { province = try Province() }

  /// An open session of a council whose rules were changed, on products scored by totals of parts.
  private func anOpenSession(
    members: Int = 5, dossiers: Int = 1, _ change: (inout WorkingRules) -> Void
  ) throws -> (session: String, dossiers: [String]) {
    let dossiers = try (1...dossiers).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let council = try aCouncil(members: members, change)
    return (try province.anOpenSession(council: council, dossiers: dossiers, members: members), dossiers)
  }

  private func aCouncil(members: Int, _ change: (inout WorkingRules) -> Void) throws -> String {
    var command = province.councilCommand(members: members)
    change(&command.workingRules)
    return try province.send(command).subject
  }

  @Test(
    "Rules that cannot be kept are refused with their place",
    arguments: [
      .init("workingRules.deviation") { $0.workingRules.deviation = .UNRECOGNIZED(9) },
      .init("workingRules.synthesis") { $0.workingRules.synthesis = .UNRECOGNIZED(9) },
      .init("workingRules.rounding") { $0.workingRules.rounding = .UNRECOGNIZED(9) },
      .init("workingRules.roundingDecimals") { $0.workingRules.roundingDecimals = 1 },
      .init("workingRules.roundingDecimals") {
        $0.workingRules.rounding = .halfUp
        $0.workingRules.roundingDecimals = 3
      },
      .init("workingRules.synthesis") {
        $0.members[4].doesNotScore = true
        $0.workingRules.synthesis = .meanWithoutExtremes
      }, .init("workingRules.sources[0].rule") { $0.workingRules.sources = [.with { $0.source = "Quyết định 12/QĐ-HĐ" }] },
      .init("workingRules.sources[0].source") { $0.workingRules.sources = [.with { $0.rule = .rounding }] },
      .init("workingRules.sources[1].rule") {
        $0.workingRules.sources = [1, 2].map { number in
          .with {
            $0.rule = .rounding
            $0.source = "Quyết định \(number)/QĐ-HĐ"
          }
        }
      },
    ] as [Breaking<EstablishCouncil>])
  func fault(breaking: Breaking<EstablishCouncil>) throws {
    var command = province.councilCommand()
    breaking(&command)
    #expect(try province.refusal(of: command).faults.map(\.place) == [breaking.place])
  }

  @Test("A council set up before these rules existed decides as it did then")
  func defaults() throws {
    let old = try WorkingRules(
      jsonString: #"{"quorumNumerator":3,"quorumDenominator":4,"missedGate":"MISSED_GATE_FAILS","source":"Quy chế 01/QC-HĐ"}"#)
    let settings = CouncilSettings(old)
    #expect(settings.deviationMeasure == .highestMinusLowest && settings.synthesis == .mean && settings.rounding == nil)
    #expect(!settings.areCommentsRequired && settings.missedGate == .fails && settings.maximumDeviation == nil)
    #expect(CouncilSettings.Rule.allCases.allSatisfy { settings.source(of: $0) == "Quy chế 01/QC-HĐ" })
  }

  @Test("Without the extremes the mean is of the others; the result names who was left out")
  func withoutExtremes() throws {
    let (session, dossiers) = try anOpenSession {
      $0.synthesis = .meanWithoutExtremes
      $0.maximumDeviationHundredths = 0
    }
    try province.score(session, dossiers[0], totals: [40, 71, 70, 72, 90])
    try province.close(session)
    let result = try province.item(dossiers[0], in: session).result
    #expect(result.mean == "71.00" && result.sheets == 3 && result.sumHundredths == 21_300 && result.stars == 4)
    let evaluated = try province.evaluationCase(dossiers[0], in: session).result
    #expect(evaluated.leftOutMembers == ["TV-01", "TV-05"] && evaluated.members.count == 5)
    #expect(evaluated.partSums.reduce(0) { $0 + $1.hundredths } == result.sumHundredths)
    #expect(try province.evaluatedCase(session, dossiers[0]).result().leftOut == ["TV-01", "TV-05"])
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }

  @Test("A product with too few scoring members for the synthesis is refused at the opening and at the closing, not scored otherwise")
  func tooFewSheets() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let council = try aCouncil(members: 6) { $0.synthesis = .meanWithoutExtremes }
    let session = try province.aScheduledSession(council: council, dossiers: [dossier])
    for member in [5, 6] {
      try province.send(
        DeclareConflict.with {
          $0.sessionID = session
          $0.dossierID = dossier
          $0.memberID = Province.member(member)
          $0.reason = "cùng hợp tác xã"
        })
    }
    let refused = try province.refusal(of: province.opening(session, present: 1...6))
    #expect(refused.rule == "session.too-few-sheets" && refused.source == "Quy chế 01/QC-HĐ")

    let (other, dossiers) = try anOpenSession(members: 5) { $0.synthesis = .meanWithoutExtremes }
    try province.score(other, dossiers[0], totals: [70, 70, 70, 70])
    let problem = try province.refusal(of: province.closing(other, excusing: [(5, dossiers[0])]))
    #expect(problem.rule == "session.too-few-sheets")
    try province.send(province.aSheet(other, dossiers[0], member: 5, total: 70))
    try province.close(other)
    #expect(try province.item(dossiers[0], in: other).result.mean == "70.00")
  }

  @Test("The score is rounded before the band only where the council's decision says so, and the sum stays exact")
  func rounding() throws {
    func result(_ change: (inout WorkingRules) -> Void) throws -> ItemResult {
      let (session, dossiers) = try anOpenSession(members: 3, change)
      try province.score(session, dossiers[0], totals: [69.94, 69.95, 69.97])
      try province.close(session)
      return try province.item(dossiers[0], in: session).result
    }
    let exact = try result { _ in }
    #expect(exact.mean == "69.95" && exact.stars == 3)
    let rounded = try result {
      $0.rounding = .halfUp
      $0.roundingDecimals = 1
    }
    #expect(rounded.mean == "70.00" && rounded.stars == 4 && rounded.sumHundredths == exact.sumHundredths)
  }

  @Test("A deviation from the mean is held against the limit as the council measures it")
  func deviation() throws {
    // Highest minus lowest is 16; the farthest is 8 from the mean of all, 10 from the mean of the others.
    let totals = [62.0, 70, 70, 70, 78]
    for (rule, isWithin) in [(DeviationRule.highestMinusLowest, false), (.fromMean, true), (.fromMeanOfOthers, false)] {
      let (session, dossiers) = try anOpenSession {
        $0.deviation = rule
        $0.maximumDeviationHundredths = 900
        $0.sources = [
          .with {
            $0.rule = .deviation
            $0.source = "Quyết định 12/QĐ-HĐ"
          }
        ]
      }
      try province.score(session, dossiers[0], totals: totals)
      try province.close(session)
      #expect(try (province.item(dossiers[0], in: session).state == .evaluated) == isWithin)
    }
    let found = try province.events(DeviationFound.self)
    #expect(found.map(\.deviationHundredths) == [1_600, 1_000] && found.allSatisfy { $0.source == "Quyết định 12/QĐ-HĐ" })
  }

  @Test("Where the rules require comments, a sheet that loses points silently is refused criterion by criterion")
  func comments() throws {
    let dossier = try province.anAcceptedDossier(province.aDossier(set: "QD26-13"))
    let session = try province.anOpenSession(council: aCouncil(members: 3) { $0.commentsRequired = true }, dossiers: [dossier], members: 3)
    try province.send(province.aSheet(session, dossier, member: 1))
    var sheet = try province.aSheet(session, dossier, member: 2, except: ["1.4": "1.4#2", "1.5": "1.5#2"])
    let problem = try province.refusal(of: sheet)
    #expect(problem.rule == "sheet.comment-missing" && problem.source == "Quy chế 01/QC-HĐ")
    #expect(problem.faults.map(\.place) == ["1.4", "1.5"])
    for index in sheet.choices.indices where ["1.4", "1.5"].contains(sheet.choices[index].criterion) {
      sheet.choices[index].comment = "chưa có hợp đồng"
    }
    try province.send(sheet)
  }

  @Test("A producer reads what the council decided otherwise, and by which decision", arguments: TextLanguage.allCases)
  func golden(language: TextLanguage) throws {
    let dossier = try province.anAcceptedDossier(province.aDossier(of: province.aProduct(name: "Cà phê bột"), set: "QD26-13"))
    let council = try aCouncil(members: 5) {
      $0.deviation = .fromMean
      $0.synthesis = .meanWithoutExtremes
      $0.rounding = .halfUp
      $0.roundingDecimals = 1
      $0.missedGate = .fails
      $0.commentsRequired = true
      $0.sources = [
        .with {
          $0.rule = .rounding
          $0.source = "Quyết định 12/QĐ-HĐ ngày 20/02/2026"
        }
      ]
    }
    let session = try province.anOpenSession(council: council, dossiers: [dossier], members: 5)
    let chosen = [1: ["1.5": "1.5#2"], 2: [:], 3: ["1.5": "1.5#2", "1.4": "1.4#2"], 4: ["1.4": "1.4#2"], 5: ["1.5": "1.5#2"]]
    for member in 1...5 {
      var sheet = try province.aSheet(session, dossier, member: member, except: chosen[member] ?? [:])
      for index in sheet.choices.indices where chosen[member]?[sheet.choices[index].criterion] != nil {
        sheet.choices[index].comment = "chưa đủ hợp đồng, hồ sơ trang 12"
      }
      try province.send(sheet)
    }
    try province.close(session)
    let found = try province.evaluatedCase(session, dossier)
    #expect(found.found.result.result.stars == 0)
    try expectGolden("explain-rules.\(language.rawValue).txt", found.explanationText(language) + "\n")
  }

  @Test("A replay may ask what another regulation would have come to, and changes nothing")
  func replay() throws {
    let (session, dossiers) = try anOpenSession { $0.maximumDeviationHundredths = 0 }
    try province.score(session, dossiers[0], totals: [40, 71, 71, 71, 71])
    try province.close(session)
    let before = try province.nodes.map { try $0.latestSequence() }
    let rulebook = try Rulebook(directory: Folders.rules)
    let other = CouncilSettings(synthesis: .median, source: "dự thảo Quy chế")
    let replay = try OtherRules(
      regime: nil, sets: [], settings: other, rules: RuleOptions.parse(["--rules", Folders.rules]), rulebook: rulebook
    ).replay([province.evaluatedCase(session, dossiers[0])])
    #expect(replay.rows[0].isMoved && replay.settings?.after == other)
    #expect(ReplayReport(replay).text().contains("3 sao · công nhận → 4 sao · công nhận"))
    #expect(try province.nodes.map { try $0.latestSequence() } == before)
  }

  @Test("The centre's council of seven meets with five")
  func centralQuorum() throws {
    var command = province.councilCommand(members: 7, level: "central", unit: "00")
    command.workingRules.quorumNumerator = 5
    command.workingRules.quorumDenominator = 7
    command.workingRules.source = "Quy chế 757/QĐ-BNN-VPĐP ngày 02/3/2023"
    let council = try province.send(command).subject
    let (dossier, _, _) = try province.aResult(under: .of1489, totals: [95, 95])
    try province.send(province.receipt(of: dossier, level: "central", version: province.version(of: dossier)))
    let session = try province.aScheduledSession(council: council, dossiers: [dossier], on: "2026-11-20")
    #expect(try province.refusal(of: province.opening(session, present: 1...4)).rule == "session.no-quorum")
    try province.send(province.opening(session, present: 1...5))
  }

  @Test("The fairness report sets a session beside earlier scores of the same product and like products elsewhere")
  func precedents() throws {
    let product = try province.aProduct(name: "Trà thảo mộc Xuân Sang")
    func decided(_ product: String, _ total: Double) throws -> (session: String, dossier: String) {
      let dossier = try province.anAcceptedDossier(province.aDossier(of: product, set: "QD26-12"))
      return (try province.aDecidedSession(on: [dossier], totals: [[total, total, total]], gates: 3), dossier)
    }
    let earlier = try decided(product, 45)
    let like = try decided(province.aProduct(name: "Trà sâm"), 75)
    let now = try decided(product, 65)
    let found = try #require(ExplainResult.latestResult(of: product, in: province.ask(ListSessions(), Sessions.self).sessions))
    #expect(found == now, "the result a product is explained by without naming a session")
    let cases = [try province.evaluatedCase(now.session, now.dossier)]
    let precedents = try PrecedentResults(of: cases) { try province.ask($0, Precedents.self).precedents }
    #expect(precedents.ofSameProducts.map(\.session) == [earlier.session] && precedents.ofSameProducts[0].score == "45.00")
    #expect(precedents.ofLikeProducts.map(\.session) == [like.session] && precedents.ofLikeProducts[0].name == "Trà sâm")
    let text = FairnessReport(try Fairness(of: cases), precedents: precedents).text()
    #expect(text.contains("Cùng sản phẩm, các lần trước:") && text.contains("QD26-12 Trà sâm"))
    let document = FairnessDocument(try Fairness(of: cases), precedents: precedents)
    #expect(document.sameProducts.count == 1 && document.likeProducts.map(\.stars) == [3])
  }
}
