import Contracts
import Testing

@Suite("Completing, reporting on and receiving a dossier")
struct IntakeTests {
  let province: Province

  init() throws { province = try Province() }

  private func aDossier(without kinds: Set<String>, samples: UInt32 = 5, under law: Law = .of26) throws -> String {
    var command = province.filing(of: try province.aProduct(), under: law)
    command.documents.removeAll { kinds.contains($0.kind) }
    command.samples = samples
    return try province.send(command).subject
  }

  private func completion(of dossier: String, version: UInt32, _ kinds: String..., samples: UInt32 = 0) -> CompleteDossier {
    .with {
      $0.dossierID = dossier
      $0.expectedVersion = version
      $0.documents = kinds.map { province.aDocument($0) }
      $0.samples = samples
    }
  }

  private func sendingBack(_ dossier: String, version: UInt32, reason: String = "Thiếu kết quả kiểm nghiệm") -> RequestCompletion {
    .with {
      $0.dossierID = dossier
      $0.expectedVersion = version
      $0.reason = reason
    }
  }

  @Test("Missing documents and samples make a dossier incomplete, and it says which")
  func incomplete() throws {
    let dossier = try aDossier(without: ["form-02"], samples: 4)
    let found = try province.dossier(dossier)
    #expect(found.state == .incomplete)
    #expect(found.missing == ["form-02", "samples"])
    for problem in [
      try province.refusal(of: province.report(on: dossier, version: 1)),
      try province.refusal(of: province.receipt(of: dossier, level: "province", version: 1)),
    ] {
      #expect(problem.rule == "dossier.incomplete")
      #expect(problem.detail.contains("Form 02"))
      #expect(!problem.source.isEmpty)
    }
  }

  @Test("Each required document of 1048/QĐ-TTg is missed when it is not there", arguments: Law.of1048.documents)
  func eachRequired(kind: String) throws {
    let dossier = try aDossier(without: [kind], under: .of1048)
    #expect(try province.dossier(dossier).missing == [kind])
  }

  @Test("148/QĐ-TTg's list of documents was not read, so nothing is missing")
  func nothingRequired() throws {
    let dossier = try aDossier(without: [], samples: 0, under: .of148)
    #expect(try province.dossier(dossier).state == .filed)
  }

  @Test("A tourism service needs no samples")
  func serviceNeedsNoSamples() throws {
    var command = province.filing(of: try province.aProduct())
    command.criteriaSet = "QD26-26"
    command.samples = 0
    #expect(try province.dossier(province.send(command).subject).state == .filed)
  }

  @Test("An incomplete dossier is completed step by step")
  func completed() throws {
    let dossier = try aDossier(without: ["form-02"], samples: 0)
    try province.send(completion(of: dossier, version: 1, "form-02"))
    #expect(try province.dossier(dossier).missing == ["samples"])
    #expect(try province.dossier(dossier).state == .incomplete)
    try province.send(completion(of: dossier, version: 2, samples: 5))
    let found = try province.dossier(dossier)
    #expect(found.state == .filed)
    #expect(found.missing.isEmpty)
    #expect(found.version == 3)
    #expect(found.documents.map(\.kind) == ["form-01", "form-02"])
  }

  @Test("A document of a kind and title already there replaces it")
  func replacedDocument() throws {
    let dossier = try province.aDossier()
    var command = completion(of: dossier, version: 1, "form-01")
    command.documents[0].sha256 = String(repeating: "cd", count: 32)
    try province.send(command)
    let documents = try province.dossier(dossier).documents
    #expect(documents.map(\.kind) == ["form-01", "form-02"])
    #expect(documents[0].sha256 == String(repeating: "cd", count: 32))
  }

  @Test("A completion with nothing in it, or with a faulty document, is refused")
  func emptyCompletion() throws {
    let dossier = try province.aDossier()
    #expect(try province.refusal(of: completion(of: dossier, version: 1)).faults.map(\.place) == ["documents"])
    var faulty = completion(of: dossier, version: 1, "form-01")
    faulty.documents[0].sha256 = "?"
    #expect(try province.refusal(of: faulty).faults.map(\.place) == ["documents[0].sha256"])
  }

  @Test("A dossier sent back carries the reason until it is completed")
  func sentBack() throws {
    let dossier = try province.aDossier()
    try province.send(sendingBack(dossier, version: 1))
    #expect(try province.dossier(dossier).state == .completionRequested)
    #expect(try province.dossier(dossier).reason == "Thiếu kết quả kiểm nghiệm")
    #expect(try province.refusal(of: province.report(on: dossier, version: 2)).rule == "dossier.wrong-state")
    #expect(try province.refusal(of: sendingBack(dossier, version: 2)).rule == "dossier.wrong-state")
    try province.send(completion(of: dossier, version: 2, "test-report"))
    #expect(try province.dossier(dossier).state == .filed)
    #expect(try province.dossier(dossier).reason.isEmpty)
  }

  @Test("A dossier sent back after the commune's report is reported on anew")
  func reportedAnew() throws {
    let dossier = try province.aDossier()
    try province.aReport(on: dossier)
    try province.send(sendingBack(dossier, version: 2))
    try province.send(completion(of: dossier, version: 3, "test-report"))
    #expect(try province.refusal(of: province.receipt(of: dossier, level: "province", version: 4)).rule == "receipt.no-report")
  }

  @Test("Sending back needs a reason")
  func sentBackWithoutReason() throws {
    let dossier = try province.aDossier()
    #expect(try province.refusal(of: sendingBack(dossier, version: 1, reason: " ")).faults.map(\.place) == ["reason"])
  }

  @Test("What has been received is neither completed, reported on nor sent back")
  func afterReceipt() throws {
    let dossier = try province.anAcceptedDossier()
    let version = try province.version(of: dossier)
    #expect(try province.refusal(of: completion(of: dossier, version: version, "test-report")).rule == "dossier.wrong-state")
    #expect(try province.refusal(of: province.report(on: dossier, version: version)).rule == "dossier.wrong-state")
    #expect(try province.refusal(of: sendingBack(dossier, version: version)).rule == "dossier.wrong-state")
    #expect(try province.refusal(of: province.receipt(of: dossier, level: "province", version: version)).rule == "dossier.wrong-state")
  }

  @Test("Of two writers of one dossier the second is told what changed, whatever the command")
  func twoWriters() throws {
    let dossier = try province.aDossier()
    try province.send(completion(of: dossier, version: 1, "test-report"))
    let problems = [
      try province.refusal(of: completion(of: dossier, version: 1, "label")), try province.refusal(of: sendingBack(dossier, version: 1)),
      try province.refusal(of: province.report(on: dossier, version: 1)),
      try province.refusal(of: province.receipt(of: dossier, level: "province", version: 1)),
      try province.refusal(of: completion(of: dossier, version: 3, "label")),
      try province.refusal(of: completion(of: dossier, version: 0, "label")),
    ]
    for problem in problems {
      #expect(problem.rule == "dossier.changed-meanwhile")
      #expect(problem.status == 409)
      #expect(problem.detail.contains("version 2"))
    }
    #expect(try province.dossier(dossier).documents.map(\.kind) == ["form-01", "form-02", "test-report"])
  }

  @Test("Every step adds one to a dossier's version, those that follow from the council too")
  func versions() throws {
    let (dossier, _, _) = try province.aResult(under: .of26, totals: [75], gates: 4)
    #expect(try province.version(of: dossier) == 4)
  }

  @Test("Under 148 and 26/2026 the commune reports before receipt", arguments: [Law.of148, .of1489, .of26])
  func reportNeeded(law: Law) throws {
    let dossier = try province.aDossier(under: law)
    let problem = try province.refusal(of: province.receipt(of: dossier, level: law.firstLevel, version: 1))
    #expect(problem.rule == "receipt.no-report")
    #expect(!problem.source.isEmpty)
    try province.aReport(on: dossier)
    #expect(try province.dossier(dossier).state == .reported)
    try province.send(province.receipt(of: dossier, level: law.firstLevel, version: 2))
    #expect(try province.dossier(dossier).state == .accepted)
  }

  @Test("Under 1048 there is no report by the commune: it is refused, and receipt follows filing")
  func reportRefused() throws {
    let dossier = try province.aDossier(under: .of1048)
    #expect(try province.refusal(of: province.report(on: dossier, version: 1)).rule == "report.not-in-regime")
    try province.send(province.receipt(of: dossier, level: "district", version: 1))
    #expect(try province.dossier(dossier).state == .accepted)
  }

  @Test(
    "Every fault of a report is named with its field",
    arguments: [
      .init("reportNumber") { $0.reportNumber = "" }, .init("reportedOn") { $0.reportedOn = "hôm nay" },
      .init("reportedOn") { $0.reportedOn = "2026-10-21" },
      .init("localMaterial") { $0.localMaterial = "" }, .init("localLabour") { $0.localLabour = " " },
      .init("ideaOrigin") { $0.ideaOrigin = String(repeating: "a", count: 2_001) }, .init("localIdentity") { $0.localIdentity = "" },
    ] as [Breaking<ReportDossier>])
  func reportFault(breaking: Breaking<ReportDossier>) throws {
    let dossier = try province.aDossier()
    var command = province.report(on: dossier, version: 1)
    breaking(&command)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "report.invalid")
    #expect(problem.faults.map(\.place) == [breaking.place])
  }

  @Test(
    "Every fault of a receipt is named with its field",
    arguments: [
      .init("receiptNumber") { $0.receiptNumber = "" }, .init("receivedOn") { $0.receivedOn = "" },
      .init("receivedOn") { $0.receivedOn = "2027-01-01" },
    ] as [Breaking<ReceiveDossier>])
  func receiptFault(breaking: Breaking<ReceiveDossier>) throws {
    let dossier = try province.aDossier()
    try province.aReport(on: dossier)
    var command = province.receipt(of: dossier, level: "province", version: 2)
    breaking(&command)
    #expect(try province.refusal(of: command).faults.map(\.place) == [breaking.place])
  }

  @Test("Receipt at another level than the one that evaluates next is refused with the right one", arguments: Law.allCases)
  func wrongLevel(law: Law) throws {
    let dossier = try province.aDossier(under: law)
    if law != .of1048 { try province.aReport(on: dossier) }
    let version = try province.version(of: dossier)
    for level in ["commune", "district", "province", "central", "", "Province"] where level != law.firstLevel {
      let problem = try province.refusal(of: province.receipt(of: dossier, level: level, version: version))
      #expect(problem.rule == "receipt.wrong-level")
      #expect(problem.remedy.contains(law.firstLevel))
    }
  }

  @Test("A commune of 2022, gone since, finds the district that receives its dossier")
  func districtOf2022() throws {
    let dossier = try province.aDossier(of: province.aProduct(of: province.aProducer(unit: "24127")), under: .of1048)
    try province.anAcceptedDossier(dossier, under: .of1048)
    let accepted = try #require(try province.events(DossierAccepted.self).last)
    #expect(accepted.unitCode == "643")
    #expect(accepted.communeCode == "24127")
  }

  @Test("The unit that evaluates is the district, the province or the centre")
  func evaluatingUnit() throws {
    let district = try province.aResult(under: .of148, totals: [92])
    try province.send(province.receipt(of: district.dossier, level: "province", version: province.version(of: district.dossier)))
    try province.aDecidedSession(on: [district.dossier], totals: [[92]])
    try province.send(province.receipt(of: district.dossier, level: "central", version: province.version(of: district.dossier)))
    #expect(try province.events(DossierAccepted.self).map(\.unitCode) == ["651", "66", "00"])
  }
}
