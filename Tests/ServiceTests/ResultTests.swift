import Contracts
import Testing

@Suite("Results, adoption, decision and where a product goes")
struct ResultTests {
  let province: Province

  init() throws { province = try Province() }

  /// A session on one product, scored and closed, its options agreed.
  private func aClosedSession(totals: [Double] = [75, 75, 75], law: Law = .of1489) throws -> (session: String, dossier: String) {
    let dossier = try province.anAcceptedDossier(under: law)
    let session = try province.anOpenSession(
      council: province.aCouncil(members: totals.count, level: law.firstLevel), dossiers: [dossier], members: totals.count)
    try province.score(session, dossier, totals: totals, gates: 3)
    try province.close(session)
    return (session, dossier)
  }

  // MARK: Adoption and decision

  @Test("Adoption before every product has its result is refused and names those without")
  func adoptionTooEarly() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 1)
    #expect(try province.refusal(of: province.adoption(session)).rule == "session.wrong-state")
    try province.score(session, dossier, totals: [80], gates: 4)
    try province.send(province.closing(session))
    let problem = try province.refusal(of: province.adoption(session))
    #expect(problem.rule == "session.results-missing")
    #expect(problem.detail.contains(dossier))
    try province.send(province.agreement(session, dossier))
    try province.send(province.adoption(session))
    #expect(try province.session(session).state == .adopted)
  }

  @Test("Adoption is refused while one product is scored again")
  func adoptionDuringRescoring() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 2)
    try province.score(session, dossiers[0], totals: [60, 80])
    try province.score(session, dossiers[1], totals: [80, 80])
    try province.close(session)
    #expect(try province.refusal(of: province.adoption(session)).rule == "session.wrong-state")
  }

  @Test("Votes that do not carry refuse the adoption; a tie does not carry", arguments: [(3, 3), (2, 3), (0, 1)] as [(UInt32, UInt32)])
  func notCarried(votesFor: UInt32, votesAgainst: UInt32) throws {
    let (session, _) = try aClosedSession()
    var command = province.adoption(session)
    command.votesFor = votesFor
    command.votesAgainst = votesAgainst
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "minutes.not-carried")
    #expect(problem.source == "Quy chế 01/QC-HĐ")
  }

  @Test("Minutes without a vote, or with a majority, adopt", arguments: [(0, 0), (2, 1)] as [(UInt32, UInt32)])
  func carried(votesFor: UInt32, votesAgainst: UInt32) throws {
    let (session, _) = try aClosedSession()
    var command = province.adoption(session)
    command.votesFor = votesFor
    command.votesAgainst = votesAgainst
    try province.send(command)
    #expect(try province.session(session).state == .adopted)
  }

  @Test("Minutes need a number and a date that is not in the future")
  func minutesFaults() throws {
    let (session, _) = try aClosedSession()
    var command = province.adoption(session)
    command.minutesNumber = ""
    command.adoptedOn = "2026-10-21"
    #expect(try province.refusal(of: command).faults.map(\.place) == ["minutesNumber", "adoptedOn"])
  }

  @Test("The digest of the adopted results follows from the results alone")
  func digest() throws {
    let (session, _) = try aClosedSession()
    try province.send(province.adoption(session))
    let other = try Province()
    let dossier = try other.anAcceptedDossier(under: .of1489)
    let second = try other.anOpenSession(council: other.aCouncil(members: 3), dossiers: [dossier], members: 3)
    for member in [3, 1, 2] { try other.send(other.aSheet(second, dossier, member: member, total: 75)) }
    try other.close(second)
    try other.send(other.adoption(second))
    let digests = try province.events(ResultsAdopted.self).map(\.digest)
    #expect(digests[0].count == 64)
    #expect(try other.events(ResultsAdopted.self).map(\.digest) == digests)
  }

  @Test("A decision before the adoption is refused, and a second one too")
  func decisionTooEarly() throws {
    let (session, _) = try aClosedSession()
    #expect(try province.refusal(of: province.decision(session)).rule == "session.wrong-state")
    try province.send(province.adoption(session))
    try province.send(province.decision(session))
    #expect(try province.refusal(of: province.decision(session)).rule == "session.wrong-state")
    #expect(try province.refusal(of: province.adoption(session)).rule == "session.wrong-state")
  }

  @Test("A decision needs a number, a date that is not in the future, and who signed it")
  func decisionFaults() throws {
    let (session, _) = try aClosedSession()
    try province.send(province.adoption(session))
    let problem = try province.refusal(
      of: DecideResults.with {
        $0.sessionID = session
        $0.decidedOn = "2026-10-21"
      })
    #expect(problem.rule == "decision.invalid")
    #expect(problem.faults.map(\.place) == ["decisionNumber", "decidedOn", "signedBy"])
  }

  // MARK: The mean

  @Test("The mean is shown cut to two decimals, never rounded up into a band")
  func meanIsCut() throws {
    let result = try province.aResult(under: .of148, totals: [70, 70, 69.99]).result
    #expect(result.mean == "69.99")
    #expect(result.sumHundredths == 20_999)
    #expect(result.stars == 3)
    #expect(result.destination == .certified)
  }

  @Test("Every member's total, the parts' sums and the deviation stand beside the result")
  func derivation() throws {
    let (_, session, _) = try province.aResult(under: .of148, totals: [66, 72.5])
    let evaluated = try #require(try province.events(ProductEvaluated.self).last { $0.sessionID == session })
    #expect(evaluated.members.map(\.totalHundredths) == [6_600, 7_250])
    #expect(evaluated.partSums.map(\.hundredths) == [8_000, 5_000, 850])
    #expect(evaluated.deviationHundredths == 650)
    #expect(evaluated.bandStars == 3)
    #expect(evaluated.scoring == "part-totals")
  }

  // MARK: Destinations

  @Test(
    "1048: the district sends up every product from exactly 50 points on, whatever its stars, and certifies none",
    arguments: [50.0, 69.99, 70, 100])
  func district1048Forwards(mean: Double) throws {
    let (dossier, session, result) = try province.aResult(under: .of1048, totals: [mean, mean, mean])
    #expect(result.sumHundredths == UInt32((mean * 300).rounded()))
    #expect(result.destination == .forwarded)
    #expect(result.toLevel == "province")
    #expect(result.article.contains("1048"))
    #expect(try province.dossier(dossier).state == .forwarded)
    #expect(try province.dossier(dossier).level == "province")
    #expect(try province.events(ProductForwarded.self).map(\.sessionID) == [session])
    #expect(try province.events(CertificateIssued.self).isEmpty)
  }

  @Test("1048: a sum of exactly 50 times the sheets goes up, one hundredth less is returned")
  func district1048Edge() throws {
    #expect(try province.aResult(under: .of1048, totals: [40, 50, 60]).result.destination == .forwarded)
    let (dossier, _, result) = try province.aResult(under: .of1048, totals: [40, 50, 59.99])
    #expect(result.mean == "49.99")
    #expect(result.stars == 2)
    #expect(result.destination == .returned)
    #expect(try province.dossier(dossier).state == .returned)
    #expect(try province.dossier(dossier).reason.contains("49.99"))
  }

  @Test(
    "1048: the province certifies 3 and 4 stars, sends up from 90, returns what fell below 50",
    arguments: [
      (50, 3, .certified), (69.99, 3, .certified), (70, 4, .certified), (89.99, 4, .certified), (90, 5, .forwarded), (49.99, 2, .returned),
    ]
      as [(Double, UInt32, Destination)])
  func province1048(mean: Double, stars: UInt32, destination: Destination) throws {
    let district = try province.aResult(under: .of1048, totals: [60])
    let upper = try province.aResult(under: .of1048, of: district.dossier, at: "province", totals: [mean])
    #expect(upper.result.stars == stars)
    #expect(upper.result.destination == destination)
  }

  @Test(
    "148: the district certifies 3 stars, sends up from exactly 70, returns the rest",
    arguments: [
      (50, 3, .certified), (69.99, 3, .certified), (70, 4, .forwarded), (95, 5, .forwarded), (49.99, 2, .returned), (0, 1, .returned),
    ]
      as [(Double, UInt32, Destination)])
  func district148(mean: Double, stars: UInt32, destination: Destination) throws {
    let result = try province.aResult(under: .of148, totals: [mean]).result
    #expect(result.stars == stars)
    #expect(result.destination == destination)
    #expect(result.toLevel == (destination == .forwarded ? "province" : ""))
    #expect(result.article.contains("148"))
  }

  @Test(
    "148: the province certifies 4 stars, sends up from 90, returns 3 stars",
    arguments: [(70, .certified), (89.99, .certified), (90, .forwarded), (69.99, .returned)] as [(Double, Destination)])
  func province148(mean: Double, destination: Destination) throws {
    let district = try province.aResult(under: .of148, totals: [80])
    #expect(try province.aResult(under: .of148, of: district.dossier, at: "province", totals: [mean]).result.destination == destination)
  }

  @Test(
    "148 as amended in 2025: the province certifies 3 and 4 stars, sends up from 90",
    arguments: [(50, 3, .certified), (70, 4, .certified), (89.99, 4, .certified), (90, 5, .forwarded), (49.99, 2, .returned)]
      as [(Double, UInt32, Destination)])
  func province1489(mean: Double, stars: UInt32, destination: Destination) throws {
    let result = try province.aResult(under: .of1489, totals: [mean]).result
    #expect(result.stars == stars)
    #expect(result.destination == destination)
    #expect(result.article.contains("1489"))
  }

  @Test(
    "26/2026: the province certifies 3 and 4 stars by Art. 7.3 and sends up from 90",
    arguments: [
      ([50.0, 50], 3, Destination.certified), ([69, 70], 3, .certified), ([70, 70], 4, .certified), ([89, 90], 4, .certified),
      ([90, 90], 5, .forwarded), ([100, 100], 5, .forwarded),
    ] as [([Double], UInt32, Destination)])
  func province26(totals: [Double], stars: UInt32, destination: Destination) throws {
    let result = try province.aResult(under: .of26, totals: totals, gates: Int(stars)).result
    #expect(result.stars == stars)
    #expect(result.destination == destination)
    #expect(result.article == "Điều 7.3 Quyết định 26/2026/QĐ-TTg")
    #expect(result.toLevel == (destination == .forwarded ? "central" : ""))
  }

  @Test(
    "26/2026: 1 and 2 stars get no certificate, by Art. 4.1.a",
    arguments: [([49, 50], 2), ([30, 30], 2), ([29, 30], 1)] as [([Double], UInt32)])
  func notCertified26(totals: [Double], stars: UInt32) throws {
    let (dossier, _, result) = try province.aResult(under: .of26, totals: totals)
    #expect(result.stars == stars)
    #expect(result.destination == .returned)
    #expect(result.article == "Điều 4.1.a Quyết định 26/2026/QĐ-TTg")
    #expect(try province.dossier(dossier).state == .returned)
    #expect(try province.events(CertificateIssued.self).isEmpty)
    #expect(try province.ask(ListCertifiedProducts(), CertifiedProducts.self).products.isEmpty)
  }

  @Test("26/2026: 90 points with a missed 5-star gate is a 4-star product, certified and not sent up")
  func missedFiveStarGate() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    for member in 1...2 { try province.send(province.aSheet(session, dossier, member: member, except: ["1.5": "1.5#3"])) }
    try province.close(session)
    let result = try province.item(dossier, in: session).result
    #expect(result.mean == "99.00")
    #expect(result.stars == 4)
    #expect(result.destination == .certified)
    let evaluated = try province.evaluationCase(dossier, in: session).result
    #expect(evaluated.bandStars == 5)
    #expect(evaluated.gates.filter { !$0.met }.map(\.criterion) == ["1.5"])
    #expect(evaluated.gates.filter { !$0.met }.map(\.stars) == [5])
  }

  @Test("26/2026: where the working rules say so, a missed gate fails the product")
  func missedGateFails() throws {
    var command = province.councilCommand(members: 1)
    command.workingRules.missedGate = .fails
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(council: province.send(command).subject, dossiers: [dossier], members: 1)
    try province.send(province.aSheet(session, dossier, member: 1, except: ["1.5": "1.5#3"]))
    try province.close(session)
    let result = try province.item(dossier, in: session).result
    #expect(result.stars == 0)
    #expect(result.destination == .returned)
  }

  @Test("The centre certifies 5 stars; below, it returns the product to the province by Art. 7.4.g")
  func centre() throws {
    let first = try province.aResult(under: .of26, totals: [95], gates: 5)
    let five = try province.aResult(under: .of26, of: first.dossier, at: "central", totals: [92], gates: 5)
    #expect(five.result.destination == .certified)
    #expect(try province.events(CertificateIssued.self).map(\.level) == ["central"])
    let second = try province.aResult(under: .of26, totals: [95], gates: 5)
    let four = try province.aResult(under: .of26, of: second.dossier, at: "central", totals: [89], gates: 4)
    #expect(four.result.destination == .returned)
    #expect(four.result.article == "Điều 7.4.g Quyết định 26/2026/QĐ-TTg")
  }

  @Test("A product sent up is received, listed, scored, adopted and certified again at the upper level")
  func upperLevel() throws {
    let district = try province.aResult(under: .of148, totals: [75, 77])
    #expect(
      try province.refusal(of: province.report(on: district.dossier, version: province.version(of: district.dossier))).rule
        == "dossier.wrong-state")
    let upper = try province.aResult(under: .of148, of: district.dossier, at: "province", totals: [81, 80, 79])
    #expect(try province.item(district.dossier, in: district.session).result.mean == "76.00")
    #expect(upper.result.mean == "80.00")
    #expect(try province.dossier(district.dossier).state == .certified)
    #expect(try province.session(district.session).items.count == 1)
    #expect(try province.events(CertificateIssued.self).map(\.level) == ["province"])
  }

  @Test("One session sends each product its own way in one decision")
  func severalProducts() throws {
    let dossiers = try (1...3).map { _ in try province.anAcceptedDossier(under: .of148) }
    try province.aDecidedSession(on: dossiers, totals: [[55], [75], [20]], level: "district", year: "2024")
    let decided = try #require(try province.events(ResultsDecided.self).last)
    #expect(decided.items.map(\.result.destination) == [.certified, .forwarded, .returned])
    #expect(try dossiers.map { try province.dossier($0).state } == [.certified, .forwarded, .returned])
    #expect(decided.items.map(\.certificateID) == ["GCN-00001", "", ""])
  }

  // MARK: Certificates

  @Test(
    "A certificate lives 36 months from the decision, a leap day included",
    arguments: [("2026-10-20", "2029-10-20"), ("2024-02-29", "2027-02-28"), ("2026-08-31", "2029-08-31")])
  func certificateTerm(decided: String, until: String) throws {
    let (session, _) = try aClosedSession()
    try province.send(province.adoption(session))
    try province.send(province.decision(session, on: decided))
    let certificate = try #require(try province.ask(ListCertificates(), Certificates.self).certificates.first)
    #expect(certificate.validFrom == decided)
    #expect(certificate.validTo == until)
  }

  @Test("Codes of 148 name province, district, commune, serial and year")
  func codeOf148() throws {
    _ = try province.aResult(under: .of148, totals: [60])
    #expect(try province.events(CertificateIssued.self).map(\.productCode) == ["66-651-24373-1-2024"])
  }

  @Test("Codes of 1048 name province, district, commune, serial and year")
  func codeOf1048() throws {
    let district = try province.aResult(under: .of1048, totals: [60])
    _ = try province.aResult(under: .of1048, of: district.dossier, at: "province", totals: [60])
    #expect(try province.events(CertificateIssued.self).map(\.productCode) == ["66-651-24373-1-2022"])
  }

  @Test("Codes of 26/2026 leave the district out")
  func codeOf26() throws {
    _ = try province.aResult(under: .of26, totals: [60], gates: 3)
    #expect(try province.events(CertificateIssued.self).map(\.productCode) == ["66-24373-1-2026"])
  }

  @Test("Serials run on within a commune, over sessions and decisions, and start anew in another commune")
  func serials() throws {
    let elsewhere = try province.aProducer(unit: "24400")
    let first = try (1...3).map { number in
      try province.anAcceptedDossier(
        province.aDossier(of: number == 2 ? province.aProduct(of: elsewhere) : nil, under: .of1489), under: .of1489)
    }
    try province.aDecidedSession(on: first, totals: [[60], [60], [60]])
    try province.aDecidedSession(on: [province.anAcceptedDossier(under: .of1489)], totals: [[60]])
    let certificates = try province.ask(ListCertificates(), Certificates.self).certificates
    #expect(certificates.map(\.certificateID) == ["GCN-00001", "GCN-00002", "GCN-00003", "GCN-00004"])
    #expect(
      certificates.map { $0.productCode.split(separator: "-").suffix(3).joined(separator: "-") } == [
        "24373-1-2026", "24400-1-2026", "24373-2-2026", "24373-3-2026",
      ])
  }

  @Test("Certificates are listed by product")
  func certificatesOfAProduct() throws {
    let first = try province.aResult(under: .of1489, totals: [60])
    _ = try province.aResult(under: .of1489, totals: [60])
    let product = try province.dossier(first.dossier).productID
    let found = try province.ask(ListCertificates.with { $0.productID = product }, Certificates.self).certificates
    #expect(found.map(\.dossierID) == [first.dossier])
  }

  @Test("The public register tells a certificate in force from one expired and one not yet in force, to the day")
  func register() throws {
    _ = try province.aResult(under: .of26, totals: [60], gates: 3)
    func status(_ date: String) throws -> String {
      try #require(try province.ask(ListCertifiedProducts.with { $0.asOf = date }, CertifiedProducts.self).products.first).status
    }
    #expect(try status("2026-10-19") == "not-yet-in-force")
    #expect(try status("2026-10-20") == "in-force")
    #expect(try status("2029-10-20") == "in-force")
    #expect(try status("2029-10-21") == "expired")
    #expect(try status("") == "in-force")
    #expect(throws: Problem.self) { try status("hôm nay") }
  }

  @Test("A product's stars are those of its certificate in force, and none after it")
  func starsOfAProduct() throws {
    _ = try province.aResult(under: .of26, totals: [60], gates: 3)
    #expect(try province.ask(ListProducts(), Products.self).products.map(\.stars) == [3])
    province.clock.advance(by: .seconds(86_400 * 1_100))
    #expect(try province.ask(ListProducts(), Products.self).products.map(\.stars) == [0])
  }
}
