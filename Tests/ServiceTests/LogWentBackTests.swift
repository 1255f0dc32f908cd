import Access
import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import Testing

@testable import Ledger
@testable import Registration
@testable import Runtime

/// A province in which Registration's store is replaced by an older copy of itself.
@Suite("A log that went back is not followed, not written on, and settled by an operator")
struct LogWentBackTests {
  let province: Province
  let old: CopiedStores
  private let registration = ServiceName.registration
  /// Who has done something on what it heard, and so has its place on disk: nothing came of it in the others, which begin anew.
  private let followers = [ServiceName.notification]

  /// One producer is in the copy, two are not, and the others have heard all three.
  init() throws {
    province = try Province()
    try province.aProducer(name: "Còn")
    old = try CopiedStores(of: province)
    for name in ["Mất một", "Mất hai"] { try province.aProducer(name: name) }
  }

  /// Puts the old copy in the store's place while the services stand still.
  private func goBack() throws {
    try province.restart { try replace(with: old.path(registration)) }
  }

  private func replace(with copy: String, of service: String = ServiceName.registration) throws {
    let files = FileManager.default
    let path = province.folder.appendingPathComponent("\(service).sqlite").path
    for ending in ["", "-wal", "-shm"] where files.fileExists(atPath: path + ending) { try files.removeItem(atPath: path + ending) }
    try files.copyItem(atPath: copy, toPath: path)
  }

  private func recipients() throws -> Set<String> {
    Set(try province.node(ServiceName.notification).rows("recipient").filter { $0[0].hasPrefix("producer:") }.map { "\($0[0]) \($0[1])" })
  }

  private func rule(_ body: () throws -> Void) throws -> String { try #require(throws: Problem.self) { try body() }.rule }

  /// Time for everybody to ask again.
  private func pass() throws {
    province.clock.advance(by: .seconds(6))
    try province.settle()
  }

  @Test("While the others are away it gives numbers out again: they take nothing of that, and the alarm stays however long it goes on")
  func writtenOn() throws {
    try goBack()
    for number in 1...9 {
      try province.sendOnly(province.producerCommand(name: "Mới \(number)"))
      try pass()
      for follower in followers { #expect(province.node(follower).diverged == [registration], "\(follower) after \(number)") }
    }
    #expect(try recipients() == ["producer:CT-00001 Còn", "producer:CT-00002 Mất một", "producer:CT-00003 Mất hai"])
    for node in province.nodes { #expect(try node.deadLetters().isEmpty && node.compareWithReplay().isEqual) }
  }

  @Test("The audit finds a log that went back within its unsigned tail and was written on past what the others have seen")
  func audited() throws {
    try goBack()
    for number in 1...5 { try province.sendOnly(province.producerCommand(name: "Mới \(number)")) }
    let findings = try CopiedStores(of: province).audit().findings
    #expect(findings.map(\.kind) == [.witness])
    #expect(findings.first?.service == registration && findings.first?.sequence == 3)
    let heard = try #require(try province.node(ServiceName.notification).place(in: registration).hash).hexadecimal
    let present = try CopiedStores(of: province).links(registration)[2].hash.hexadecimal
    #expect(findings.first?.expected.english.contains(heard) ?? false)
    #expect(findings.first?.found.english.contains(present) ?? false)
  }

  @Test("Settled, a follower takes the owner's new events: letters go to whom the number belongs to now; then everything fits")
  func settled() throws {
    try goBack()
    try province.sendOnly(province.producerCommand(name: "Mới"))
    try pass()
    for follower in followers { try province.settleLog(at: follower, .resumeAt, of: registration, 1) }
    try pass()
    #expect(try recipients() == ["producer:CT-00001 Còn", "producer:CT-00002 Mới", "producer:CT-00003 Mất hai"])
    for follower in followers { #expect(province.node(follower).diverged.isEmpty) }
    let last = try province.node(registration).latestSequence()
    for follower in followers { #expect(try province.node(follower).cursor(of: registration) == last) }
    let audit = try CopiedStores(of: province).audit()
    #expect(audit.findings == [])
    #expect(audit.settlements.map(\.service).sorted() == followers.sorted(), "a settled loss is told all the same")
    for node in province.nodes { #expect(try node.compareWithReplay().isEqual) }
  }

  @Test("A letter for a new event is written though a lost one of the same number wrote one before")
  func letterAgain() throws {
    func letters() throws -> Int { try province.node(ServiceName.notification).rows("notice").count }
    try province.aDossier(of: province.aProduct(of: "CT-00001"))
    let before = try letters()
    #expect(before > 0)
    try goBack()
    try province.sendOnly(province.producerCommand())
    try province.sendOnly(province.producerCommand())
    try pass()
    for follower in followers { try province.settleLog(at: follower, .resumeAt, of: registration, 1) }
    try pass()
    try province.aDossier(of: province.aProduct(of: "CT-00001"))
    #expect(try letters() == 2 * before)
  }

  @Test("A service that finds at its start that the others have seen more takes no command and writes nothing; queries go on")
  func held() throws {
    try goBack()
    try province.askAround(registration)
    let problem = try province.refusal(of: province.producerCommand())
    #expect(problem.rule == "log.went-back" && problem.status == 503)
    #expect(problem.detail.contains("notification #3") && problem.detail.contains("#1"))
    #expect(problem.remedy.contains("ocop log settle"))
    province.clock.advance(by: .seconds(60))
    try province.settle()
    #expect(try province.node(registration).latestSequence() == 1)
    #expect(try province.ask(ListProducers(), Producers.self).producers.count == 1)
  }

  @Test("The loss accepted, it takes commands; the record says how far the others had seen it, and the same evidence stops it no more")
  func accepted() throws {
    try goBack()
    try province.askAround(registration)
    try province.settleLog(at: registration, .acceptLoss)
    #expect(try province.sendOnly(province.producerCommand()).subject == "CT-00004", "CT-00002 and CT-00003 are known to others")
    let record = try #require(try province.published(registration).first { $0.schema == LogSettled.protoMessageName })
    let settled = try #require(LogSettled(of: record))
    #expect(settled.seen.map { "\($0.service) \($0.sequence)" } == followers.sorted().map { "\($0) 3" })
    #expect(settled.lost == 2)
    #expect(settled.reason.contains("bản sao lưu") && record.actor == "operator")
    try province.restart {}
    try province.askAround(registration)
    try province.sendOnly(province.producerCommand())
    // Other evidence does.
    try province.node(registration).hear(
      .with {
        $0.service = ServiceName.council
        $0.sequence = 99
      })
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.went-back")
  }

  @Test("Of the same length with another end it is found as well")
  func sameLength() throws {
    try goBack()
    for _ in 1...2 { try province.sendOnly(province.producerCommand()) }
    try province.askAround(registration)
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.went-back")
  }

  @Test("The right store put back, everybody goes on as if nothing had been")
  func rightStore() throws {
    let right = try CopiedStores(of: province)
    try goBack()
    try province.askAround(registration)
    try pass()
    try province.restart { try replace(with: right.path(registration)) }
    try province.askAround(registration)
    #expect(try province.send(province.producerCommand()).subject == "CT-00004")
    for follower in followers { #expect(try province.node(follower).cursor(of: registration) == 4) }
  }

  @Test("Where others are no further, or are away, a service starts and works")
  func ordinaryStart() throws {
    try province.restart {}
    try province.send(province.producerCommand())
    try province.askAround(registration)
    try province.send(province.producerCommand())
  }

  @Test("Without need nothing is settled: going back would take events twice")
  func nothingToSettle() throws {
    let notification = ServiceName.notification
    for settle in [
      { try province.settleLog(at: notification, .resumeAt, of: registration, 1) },
      { try province.settleLog(at: notification, .skipEvent, of: registration, 4) },
      { try province.settleLog(at: registration, .acceptLoss) },
    ] {
      #expect(try rule { _ = try settle() } == "log.nothing-to-settle")
    }
    try goBack()
    try pass()
    #expect(try rule { try province.settleLog(at: notification, .resumeAt, of: registration, 4) } == "log.nothing-to-settle")
    try province.settleLog(at: notification, .resumeAt, of: registration, 1)
    #expect(try rule { try province.settleLog(at: notification, .resumeAt, of: registration, 1) } == "log.nothing-to-settle")
  }

  // MARK: Numbers after a loss

  /// A service loses what came after a copy of its store, and everybody settles it.
  private func lose(_ service: String, after copy: CopiedStores) throws {
    try province.restart { try replace(with: copy.path(service), of: service) }
    try province.askAround(service)
    let last = try province.node(service).latestSequence()
    try province.settleLog(at: service, .acceptLoss)
    try pass()
    for node in province.nodes where node.diverged.contains(service) {
      try province.settleLog(at: node.service, .resumeAt, of: service, last)
    }
    try pass()
  }

  private func expectNoTrace() throws {
    for node in province.nodes {
      #expect(try node.deadLetters() == [], "\(node.service)")
      #expect(try node.compareWithReplay().isEqual, "\(node.service)")
    }
  }

  @Test("A dossier that is filed after a loss has a number that no lost one had: the council's agenda holds both, and mixes none up")
  func dossierNumbers() throws {
    let product = try province.aProduct(of: "CT-00001", name: "Còn")
    let copy = try CopiedStores(of: province)
    let lost = try province.anAcceptedDossier(province.aDossier(of: province.aProduct(of: "CT-00002", name: "Mất")))
    try lose(registration, after: copy)
    let fresh = try province.anAcceptedDossier(province.aDossier(of: product))
    #expect(fresh > lost)
    let agenda = try province.ask(ListAgenda(), Agenda.self).dossiers.map { [$0.item.dossierID, $0.item.productName] }
    #expect(Set(agenda) == [[lost, "Mất"], [fresh, "Còn"]])
    try province.aDecidedSession(on: [fresh], totals: [[80]], gates: 3)
    #expect(try province.events(ProductCertified.self).map(\.productID) == [product])
    try expectNoTrace()
    try province.restart {}
    let next = try province.aDossier(of: province.aProduct(of: "CT-00001", name: "Khác"))
    let following = Identifier.number(fresh, prefix: "HS").map { Identifier.text("HS", $0 + 1) }
    #expect(next == following, "counted from the floor once, not each time")
  }

  @Test("What the council decided on a dossier whose number stands for another product here is not entered, and kept for a person")
  func otherProduct() throws {
    let dossier = try province.anAcceptedDossier()
    let before = try province.dossier(dossier)
    let node = province.node(registration)
    func hear(_ event: some Event) throws {
      let source = EventSource(province: "66", service: ServiceName.council)
      let sequence = try node.cursor(of: ServiceName.council) + 1
      let record = EventRecord(
        sequence: sequence, type: type(of: event).topicName, schema: type(of: event).protoMessageName, subject: event.subjectID,
        time: province.clock.now, actor: "secretary", cause: "c", data: try event.jsonString())
      let heard = try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
      try node.hear([heard], from: ServiceName.council)
    }
    try hear(
      CertificateIssued.with {
        $0.dossierID = dossier
        $0.productID = "SP-00099"
      })
    try hear(
      ProductForwarded.with {
        $0.dossierID = dossier
        $0.productID = "SP-00099"
      })
    try hear(
      ProductReturned.with {
        $0.dossierID = dossier
        $0.productID = "SP-00099"
      })
    let letters = try node.deadLetters()
    #expect(letters.count == 3 && letters.allSatisfy { $0.contains("SP-00099") && $0.contains(before.productID) })
    #expect(node.faults.count == 3, "told loudly")
    #expect(try province.dossier(dossier) == before)
  }

  @Test("A session that is scheduled after a loss is opened by Evaluation beside the lost one of before")
  func sessionNumbers() throws {
    let (council, dossier) = (try province.aCouncil(), try province.anAcceptedDossier())
    let copy = try CopiedStores(of: province)
    let lost = try province.anOpenSession(council: council, dossiers: [dossier])
    try lose(ServiceName.council, after: copy)
    let again = try province.anOpenSession(council: council, dossiers: [dossier])
    #expect(again > lost)
    #expect(try province.evaluationCase(dossier, in: again).sessionID == again)
    try expectNoTrace()
  }

  @Test("A certificate and a product's code that were lost are not printed again")
  func certificateNumbers() throws {
    let dossiers = try (1...2).map { try province.anAcceptedDossier(province.aDossier(of: province.aProduct(name: "Trà \($0)"))) }
    let council = try province.aCouncil(members: 1, maximumDeviation: 0)
    let sessions = try dossiers.map { dossier in
      let session = try province.anOpenSession(council: council, dossiers: [dossier], members: 1)
      try province.score(session, dossier, totals: [80], gates: 3)
      try province.close(session)
      try province.send(province.adoption(session))
      return session
    }
    let copy = try CopiedStores(of: province)
    try province.send(province.decision(sessions[0]))
    let lost = try #require(try province.events(CertificateIssued.self).first)
    try lose(ServiceName.council, after: copy)
    try province.send(province.decision(sessions[1]))
    let issued = try #require(try province.events(CertificateIssued.self).last)
    #expect(issued.certificateID > lost.certificateID && issued.productCode != lost.productCode)
    let another = try province.anAcceptedDossier(province.aDossier(of: province.aProduct(name: "Trà 3")))
    try province.aDecidedSession(on: [another], totals: [[80]], gates: 3)
    let codes = try province.events(CertificateIssued.self).map(\.productCode) + [lost.productCode]
    #expect(Set(codes).count == 3, "\(codes)")
    try expectNoTrace()
  }

  // MARK: At a start

  @Test("After a start commands and timers wait until every other service has told how far it saw the log; queries go on")
  func asking() throws {
    let node = province.node(registration)
    node.awaitPeers()
    let problem = try province.refusal(of: province.producerCommand())
    #expect(problem.rule == "log.asking-peers" && problem.status == 503 && problem.retryAfterMilliseconds == 200)
    #expect(try !node.fireTimers() && province.ask(ListProducers(), Producers.self).producers.count == 3)
    try province.askAround(registration)
    try province.send(province.producerCommand())
  }

  @Test("One that is not there is waited for two seconds, no longer")
  func askingTerm() throws {
    let node = province.node(registration)
    node.awaitPeers()
    province.clock.set(forwardBy: .seconds(60))
    province.clock.advance(by: .milliseconds(1_900))
    node.awaitPeers()
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.asking-peers")
    province.clock.advance(by: .milliseconds(100))
    node.awaitPeers()
    try province.sendOnly(province.producerCommand())
  }

  @Test("A store that is gone as a whole is not begun anew while another service remembers its log")
  func emptyStore() throws {
    let path = province.folder.appendingPathComponent("registration.sqlite").path
    try province.restart {
      for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.removeItem(atPath: path + ending)
      }
    }
    province.node(registration).awaitPeers()
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.asking-peers")
    try province.askAround(registration)
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.went-back")
  }

  @Test("A service whose loss was accepted and that claims more each second stops nobody: told once, until it fits")
  func newClaims() throws {
    try goBack()
    try province.askAround(registration)
    try province.settleLog(at: registration, .acceptLoss)
    let node = province.node(registration)
    func claim(_ sequence: UInt64, _ hash: String = "") throws {
      try node.hear(
        .with {
          $0.service = ServiceName.notification
          $0.sequence = sequence
          $0.hash = hash
        })
    }
    for number in 10...15 as ClosedRange<UInt64> {
      try claim(number)
      try province.sendOnly(province.producerCommand())
    }
    #expect(node.faults.count == 1 && node.faults[0].contains("notification claims event 10"))
    try claim(node.latestSequence(), node.latestHash.hexadecimal)
    try claim(99)
    #expect(try rule { try province.sendOnly(province.producerCommand()) } == "log.went-back")
  }

  @Test("Only an operator or the province settles")
  func whoSettles() throws {
    let founder = try province.lockDoors()
    try province.askAround(registration)
    func outcome(_ role: Role) throws -> String {
      let held = HeldRole.with {
        $0.role = role
        $0.unitCode = "66"
        $0.party = role == .producer ? "CT-00001" : role == .councilMember ? "HD-00001/TV-01" : ""
      }
      let key = try province.grant("x.\(role.name)", [held], by: founder)
      return try rule { try province.settleLog(at: registration, .acceptLoss, with: key) }
    }
    for role in Rights.roles {
      let may = [.operator, .provincialOfficer].contains(role)
      #expect(try outcome(role) == (may ? "log.nothing-to-settle" : "access.not-permitted"), "\(role.name)")
    }
  }

  @Test("An event that cannot be heard is passed over by an operator, and kept as a dead letter")
  func skipped() throws {
    let council = province.node(ServiceName.council)
    council.isStuck(at: 4, of: registration)
    try province.settleLog(at: ServiceName.council, .skipEvent, of: registration, 4)
    #expect(try council.cursor(of: registration) == 4)
    #expect(try council.deadLetters() == ["Kho khôi phục từ bản sao lưu đêm qua"])
    for _ in 1...2 { try province.sendOnly(province.producerCommand()) }
    try pass()
    #expect(try council.cursor(of: registration) == 5)
  }

  @Test("On its topic and from EventsSince an event is the same byte for byte, and names its place in the chain")
  func published() throws {
    let node = try #require(province.node(registration) as? ServiceNode<RegistrationEnvironment>)
    let source = EventSource(province: "66", service: registration)
    let body = try province.producerCommand().serializedBytes() as [UInt8]
    let request = try province.request(name: RegisterProducer.protoMessageName, body: body, id: "published")
    let live = try node.engine.turn(requests: [request], heard: []).published.map { $0.cloudEvent(from: source) }
    let stored = try node.events()
    #expect(live == stored.suffix(live.count).map { $0.cloudEvent(from: source) })
    var previous = LogChain(of: source).hash
    for record in stored {
      let heard = try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
      #expect(heard.chainPrevious == previous)
      previous = try #require(heard.chainHash)
    }
    #expect(previous == node.latestHash)
  }

  @Test("The log tells whether it is the one that the asker followed; who sends no hash is answered as ever")
  func eventsSince() throws {
    let node = province.node(registration)
    let place = try province.node(ServiceName.council).place(in: registration)
    func answer(_ after: UInt64, _ hash: String = "") throws -> (batch: EventBatch, events: [HeardEvent]) {
      try node.answer(
        .with {
          $0.after = after
          $0.afterHash = hash
        })
    }
    #expect(try answer(1).events.count == 2 && answer(1).batch.diverged == false)
    #expect(try answer(3, place.hash?.hexadecimal ?? "").batch.diverged == false)
    #expect(try answer(2, place.hash?.hexadecimal ?? "").batch.diverged)
    #expect(try answer(2, place.hash?.hexadecimal ?? "").events.isEmpty)
    #expect(try answer(4).batch.diverged && answer(4).batch.hash.isEmpty)
    #expect(try answer(3).batch.hash == place.hash?.hexadecimal)
    #expect(throws: Refusal.self) { try answer(3, "zz") }
  }
}
