import Contracts
import Keys
import Testing

@Suite("Filing a dossier")
struct FilingTests {
  let province: Province
  let product: String

  init() throws {
    province = try Province()
    product = try province.aProduct()
  }

  private func refused(_ change: (inout FileDossier) -> Void) throws -> Problem {
    var command = province.filing(of: product)
    change(&command)
    return try province.refusal(of: command)
  }

  @Test(
    "Every fault of a dossier is named with its place",
    arguments: [
      .init("filedOn") { $0.filedOn = "01/09/2026" }, .init("filedOn") { $0.filedOn = "2026-02-30" },
      .init("backdatingReason") { $0.backdatingReason = " " }, .init("backdatingReason") { $0.filedOn = "" },
      .init("backdatingReason") { $0.backdatingReason = String(repeating: "x", count: 501) },
      .init("filedOn") { $0.filedOn = "2026-10-21" }, .init("kind") { $0.kind = .unspecified },
      .init("kind") { $0.kind = .UNRECOGNIZED(7) },
      .init("documents[1].kind") { $0.documents[1].kind = "" }, .init("documents[0].title") { $0.documents[0].title = " " },
      .init("documents[1].sha256") { $0.documents[1].sha256 = String(repeating: "AB", count: 32) },
      .init("documents[1].sha256") { $0.documents[1].sha256 = "abc" }, .init("documents[0].sizeBytes") { $0.documents[0].sizeBytes = 0 },
      .init("documents[0].sizeBytes") { $0.documents[0].sizeBytes = 2_147_483_648 },
      .init("documents[2]") { $0.documents.append($0.documents[0]) },
    ] as [Breaking<FileDossier>])
  func fault(breaking: Breaking<FileDossier>) throws {
    let problem = try refused { breaking(&$0) }
    #expect(problem.rule == "dossier.invalid")
    #expect(problem.faults.map(\.place) == [breaking.place])
  }

  @Test("More than 500 documents are refused")
  func tooManyDocuments() throws {
    let problem = try refused { command in command.documents = (0...500).map { province.aDocument("other", title: "\($0)") } }
    #expect(problem.faults.map(\.place) == ["documents"])
  }

  @Test("A dossier of an unknown product is refused")
  func unknownProduct() throws {
    #expect(try refused { $0.productID = "SP-00099" }.rule == "unknown")
  }

  @Test(
    "The date of filing fixes the regime, on both sides of every boundary",
    arguments: [
      ("2019-08-21", "QD1048-2019"), ("2023-02-23", "QD1048-2019"), ("2023-02-24", "QD148-2023"), ("2025-07-05", "QD148-2023"),
      ("2025-07-06", "QD148-2023+QD1489-2025"), ("2026-05-21", "QD148-2023+QD1489-2025"), ("2026-05-22", "QD26-2026"),
      ("2026-10-20", "QD26-2026"),
    ])
  func regime(date: String, regime: String) throws {
    let law: Law = regime == "QD1048-2019" ? .of1048 : regime == "QD26-2026" ? .of26 : .of148
    let dossier = try province.send(province.filing(of: product, under: law, on: date)).subject
    #expect(try province.dossier(dossier).regime == regime)
    #expect(try province.dossier(dossier).state == .filed)
  }

  @Test("Before 1048/QĐ-TTg there is no regime to file under")
  func beforeTheFirstRegime() throws {
    let problem = try province.refusal(of: province.filing(of: product, under: .of1048, on: "2019-08-20"))
    #expect(problem.rule == "dossier.no-regime")
    #expect(!problem.source.isEmpty)
  }

  @Test("A dossier keeps its regime when the next one comes into force")
  func regimeIsFrozen() throws {
    let province = try Province(today: "2026-05-21")
    let dossier = try province.send(province.filing(of: province.aProduct(), under: .of1489, on: "2026-05-21")).subject
    province.clock.advance(by: .seconds(86_400 * 30))
    try province.send(
      CompleteDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = 1
        $0.documents = [province.aDocument("test-report")]
      })
    #expect(try province.dossier(dossier).regime == "QD148-2023+QD1489-2025")
  }

  @Test("A filing date of today is taken until midnight in Viet Nam, not in Greenwich")
  func todayInVietnam() throws {
    let province = try Province(today: "2026-10-20")
    province.clock.advance(by: .seconds(15 * 3_600 - 1))
    let product = try province.aProduct()
    #expect(try province.refusal(of: province.filing(of: product, on: "2026-10-21")).faults.map(\.place) == ["filedOn"])
    province.clock.advance(by: .seconds(1))
    try province.send(province.filing(of: product, on: "2026-10-21"))
  }

  @Test("A producer files today, with the date or without it; an officer enters an earlier date with the reason, which the dossier shows")
  func producersFileToday() throws {
    let producer = try province.aProducer()
    let product = try province.aProduct(of: producer)
    let founder = try province.lockDoors()
    province.asker = founder
    func held(_ role: Role, _ party: String = "") -> HeldRole {
      .with {
        $0.role = role
        $0.unitCode = "24373"
        $0.party = party
      }
    }
    let own = try province.grant("htx", [held(.producer, producer)], by: founder)
    let officer = try province.grant("xa", [held(.communeOfficer)], by: founder)
    func refusal(_ key: PrivateKey, _ command: FileDossier) -> Problem? {
      #expect(throws: Problem.self) { try province.send(command, as: "", with: key) }
      do { try province.send(command, as: "", with: key) } catch { return error as? Problem }
      return nil
    }
    // Three years back, under another law: with a reason or without.
    var earlier = province.filing(of: product, under: .of148)
    #expect(refusal(own, earlier)?.rule == "dossier.filed-on-not-today")
    #expect(refusal(own, earlier)?.remedy.contains("commune's officer") == true)
    earlier.backdatingReason = ""
    #expect(refusal(own, earlier)?.rule == "dossier.filed-on-not-today")
    #expect(refusal(officer, earlier)?.faults.map(\.place) == ["backdatingReason"])
    earlier.backdatingReason = "Hồ sơ giấy ngày 01/03/2024"
    let entered = try province.send(earlier, as: "", with: officer).subject
    #expect(try province.dossier(entered).backdatingReason == "Hồ sơ giấy ngày 01/03/2024")
    #expect(try province.dossier(entered).filedOn == "2024-03-01")
    let letter = try province.ask(ListNotices.with { $0.recipient = "producer:\(producer)" }, Notices.self).notices.last
    #expect(letter?.notice.text.contains("Hồ sơ giấy ngày 01/03/2024") == true)
    for date in ["", "2026-10-20"] {
      let product = try province.send(
        RegisterProduct.with {
          $0.producerID = producer
          $0.name = "Trà \(date)"
        }, as: "", with: own
      ).subject
      var today = province.filing(of: product, on: "2026-10-20")
      today.filedOn = date
      let filed = try province.dossier(province.send(today, as: "", with: own).subject)
      #expect(filed.filedOn == "2026-10-20" && filed.backdatingReason.isEmpty)
    }
  }

  @Test(
    "A criteria set of another regime, or none, is refused with the sets to choose from",
    arguments: ["QD1048-12", "QD26-99", "", "QD26-12 "])
  func wrongSet(code: String) throws {
    let problem = try refused { $0.criteriaSet = code }
    #expect(problem.rule == "dossier.wrong-criteria-set")
    #expect(problem.remedy.contains("QD26-12"))
    #expect(!problem.remedy.contains("QD1048"))
  }

  @Test("A dossier is filed under a set that is incomplete as held: whether it binds a session is the council's to decide")
  func incompleteSet() throws {
    var command = province.filing(of: product, under: .of1048)
    command.criteriaSet = "QD1048-10"
    #expect(try province.dossier(province.send(command).subject).criteriaSet == "QD1048-10")
  }

  @Test("A set whose table was not found is accepted, and scored by part totals")
  func missingSet() throws {
    let (_, session, result) = try province.aResult(under: .of1048, totals: [60])
    #expect(result.mean == "60.00")
    #expect(try province.events(ProductEvaluated.self).last { $0.sessionID == session }?.scoring == "part-totals")
  }

  @Test("Where a regime has no criteria tables, a set is refused", arguments: [Law.of148, .of1489])
  func setWithoutTables(law: Law) throws {
    var command = province.filing(of: product, under: law)
    command.criteriaSet = "QD26-12"
    #expect(try province.refusal(of: command).rule == "dossier.no-criteria-sets")
  }

  @Test("A product has one open dossier at a time")
  func oneOpenDossier() throws {
    let first = try province.aDossier(of: product)
    let problem = try refused { _ in }
    #expect(problem.rule == "dossier.open-already")
    #expect(problem.status == 409)
    #expect(problem.detail.contains(first))
  }

  @Test("An upgrade or a re-evaluation needs a certificate in force", arguments: [DossierKind.upgrade, .reEvaluation])
  func notCertified(kind: DossierKind) throws {
    #expect(try refused { $0.kind = kind }.rule == "dossier.not-certified")
  }

  @Test(
    "A certified product files for an upgrade or a re-evaluation, not for a first evaluation",
    arguments: [DossierKind.upgrade, .reEvaluation])
  func certified(kind: DossierKind) throws {
    let dossier = try province.aDossier(of: product)
    _ = try province.aResult(under: .of26, of: dossier, totals: [75], gates: 4)
    #expect(try refused { _ in }.rule == "dossier.certified-already")
    var command = province.filing(of: product)
    command.kind = kind
    #expect(try province.dossier(province.send(command).subject).kind == kind)
  }

  @Test("A certificate that has run out lets a first evaluation in again, and nothing else")
  func certificateRanOut() throws {
    let dossier = try province.aDossier(of: product)
    _ = try province.aResult(under: .of26, of: dossier, totals: [75], gates: 4)
    province.clock.advance(by: .seconds(86_400 * 1_200))
    let lastDay = "2029-10-20"
    #expect(try refused { $0.filedOn = lastDay }.rule == "dossier.certified-already")
    #expect(
      try refused {
        $0.filedOn = "2029-10-21"
        $0.kind = .upgrade
      }.rule == "dossier.not-certified")
    try province.send(province.filing(of: product, on: "2029-10-21"))
  }

  @Test("A returned product may file again")
  func returnedFilesAgain() throws {
    let dossier = try province.aDossier(of: product)
    _ = try province.aResult(under: .of26, of: dossier, totals: [40])
    #expect(try province.dossier(dossier).state == .returned)
    #expect(try province.aDossier(of: product) != dossier)
  }

  @Test("A merged commune's product is filed in the one successor under two tiers, in its own commune before")
  func mergedCommune() throws {
    let after = try province.aDossier(of: province.aProduct(of: province.aProducer(unit: "24382")))
    #expect(try province.dossier(after).unitCode == "24373")
    let before = try province.aDossier(of: province.aProduct(of: province.aProducer(unit: "24382")), under: .of148)
    #expect(try province.dossier(before).unitCode == "24382")
  }

  @Test("A split commune's product asks for a choice among the successors, and takes it")
  func splitCommune() throws {
    let product = try province.aProduct(of: province.aProducer(unit: "24550"))
    var command = province.filing(of: product)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "dossier.unit-not-in-force")
    #expect(problem.remedy.contains("24544") && problem.remedy.contains("24561"))
    command.unitCode = "24561"
    #expect(try province.dossier(province.send(command).subject).unitCode == "24561")
  }

  @Test(
    "A producer's dossier goes to no commune but its own, what came of it, or what it came of; the refusal says which",
    arguments: [
      // Registered in, filed on, in a commune that has nothing of it, in those that have.
      ("24373", "2026-09-01", "24400", ["24373"]), ("24382", "2026-09-01", "24400", ["24373"]),
      ("24550", "2026-09-01", "24373", ["24544", "24561"]), ("24373", "2024-03-01", "24400", ["24373", "24382", "24397"]),
      ("24382", "2024-03-01", "24373", ["24382"]),
    ])
  func chosenUnit(unit: String, date: String, foreign: String, own: [String]) throws {
    let producer = try province.aProducer(unit: unit)
    func filing(_ unit: String) throws -> FileDossier {
      var command = province.filing(
        of: try province.aProduct(of: producer, name: "Trà \(unit)"), under: date < "2025" ? .of148 : .of26, on: date)
      command.unitCode = unit
      return command
    }
    let problem = try province.refusal(of: filing(foreign))
    #expect(problem.rule == "dossier.unit-not-the-producers")
    for code in own {
      #expect(problem.remedy.contains(code))
      #expect(try province.dossier(province.send(filing(code)).subject).unitCode == code)
    }
  }

  @Test("Neither a producer nor the commune's officer chooses another commune to report")
  func nobodyChooses() throws {
    let producer = try province.aProducer()
    let product = try province.aProduct(of: producer)
    let founder = try province.lockDoors()
    func key(_ name: String, _ role: Role, _ party: String = "") throws -> PrivateKey {
      try province.grant(
        name,
        [
          .with {
            $0.role = role
            $0.unitCode = "24373"
            $0.party = party
          }
        ], by: founder)
    }
    var filing = province.filing(of: product, on: "2026-10-20")
    filing.filedOn = ""
    filing.backdatingReason = ""
    filing.unitCode = "24400"
    for sender in [try key("htx", .producer, producer), try key("xa", .communeOfficer), founder] {
      let problem = #expect(throws: Problem.self) { try province.send(filing, as: "", with: sender) }
      #expect(problem?.rule == "dossier.unit-not-the-producers")
    }
  }

  @Test("The last day of three tiers and the first of two tell a former commune from its successor")
  func dayOfTheChange() throws {
    let last = try province.send(
      province.filing(of: province.aProduct(of: province.aProducer(unit: "24382")), under: .of148, on: "2025-06-30"))
    let first = try province.send(
      province.filing(of: province.aProduct(of: province.aProducer(unit: "24382")), under: .of148, on: "2025-07-01"))
    #expect(try province.dossier(last.subject).unitCode == "24382")
    #expect(try province.dossier(first.subject).unitCode == "24373")
  }

  @Test("A chosen unit that was no commune on that date is refused", arguments: ["651", "66", "24382", "00001"])
  func wrongUnit(code: String) throws {
    #expect(try refused { $0.unitCode = code }.rule == "dossier.unit-not-in-force")
  }
}
