import Contracts
import Foundation
import Keys
import Ledger
import Messaging
import SwiftProtobuf
import Testing

@testable import Audit
@testable import Notification
@testable import Registration
@testable import Runtime

@Suite("Personal data: one home, masked, erased on request")
struct PersonalDataTests {
  let province: Province

  init() throws { province = try Province(checkpoints: .init(events: 5)) }

  private static let phone = "0912345678"
  private static let email = "chi.lan@example.vn"

  private func aReachableProducer(_ change: (inout RegisterProducer) -> Void = { _ in }) throws -> String {
    var command = province.producerCommand()
    command.phone = Self.phone
    command.email = Self.email
    change(&command)
    return try province.send(command).subject
  }

  private func erasing(_ producer: String) -> ErasePersonalData {
    .with {
      $0.producerID = producer
      $0.requestNumber = "12/ĐN"
      $0.requestedOn = "2026-10-01"
      $0.reason = "Chủ thể đề nghị xóa thông tin liên hệ"
    }
  }

  private func erasing(_ member: String, of council: String) -> EraseMemberData {
    .with {
      $0.councilID = council
      $0.memberID = member
      $0.requestNumber = "13/ĐN"
      $0.requestedOn = "2026-10-01"
      $0.reason = "Thành viên đề nghị"
    }
  }

  private func listed(_ producer: String, with key: PrivateKey? = nil) throws -> ProducerRegistered? {
    try province.ask(ListProducers.with { $0.limit = 1_000 }, Producers.self, with: key).producers.first { $0.producerID == producer }
  }

  /// Tables of every service that hold a text, as `service.table`.
  private func homes(of text: String) throws -> Set<String> {
    var homes: Set<String> = []
    for node in province.nodes {
      for table in try node.rows("sqlite_schema") where table[0] == "table" && !table[1].hasPrefix("sqlite_") {
        if try node.rows(table[1]).contains(where: { $0.contains { $0.contains(text) } }) { homes.insert("\(node.service).\(table[1])") }
      }
    }
    return homes
  }

  /// Store files, write-ahead logs included, in which the bytes of a text stand.
  private func files(with text: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: province.folder.path).filter { $0.contains(".sqlite") }.filter { name in
      try Data(contentsOf: province.folder.appendingPathComponent(name)).range(of: Data(text.utf8)) != nil
    }.sorted()
  }

  private func checkEverythingFits() throws {
    for node in province.nodes {
      #expect(try node.compareWithReplay().isEqual, "\(node.service)")
      #expect(try node.deadLetters().isEmpty && node.faults.isEmpty, "\(node.service)")
    }
    #expect(try CopiedStores(of: province).audit().findings == [])
  }

  // MARK: One home

  @Test("A phone or an address is in no table but the one beside the log")
  func oneHome() throws {
    let producer = try aReachableProducer()
    try province.aDossier(of: province.aProduct(of: producer))
    let dossier = try province.anAcceptedDossier()
    try province.anOpenSession(council: province.aCouncil(), dossiers: [dossier])
    #expect(try homes(of: Self.phone) == ["registration.personal"])
    #expect(try homes(of: Self.email) == ["registration.personal", "notification.personal"])
    #expect(try homes(of: "tv-01@example.vn") == ["council.personal", "notification.personal"])
    try checkEverythingFits()
  }

  @Test("The log, the topics and an export carry commitments; only the services are told the values")
  func commitments() throws {
    _ = try aReachableProducer()
    let registered = try #require(try province.events(ProducerRegistered.self).first)
    #expect(PersonalValue.isCommitment(registered.phone) && PersonalValue.isCommitment(registered.email))
    #expect(registered.phone != registered.email)
    let heard = try province.node(ServiceName.registration).published(after: 0, limit: 1)[0]
    #expect(try heard.message(ProducerRegistered.self).phone == Self.phone)
    #expect(try heard.message(ProducerRegistered.self).email == Self.email)
    let stored = try CopiedStores(of: province).links(ServiceName.registration)
    #expect(stored.allSatisfy { !$0.record.data.contains(Self.email) && !$0.record.data.contains(Self.phone) })
  }

  @Test("A value that looks like a commitment, or has signs that JSON escapes, comes back as it was")
  func awkwardValues() throws {
    let producer = try aReachableProducer {
      $0.phone = "0\"9\\/1"
      $0.email = "#sha256:" + String(repeating: "a", count: 64) + "@x"
    }
    let heard = try province.node(ServiceName.registration).published(after: 0, limit: 1)[0].message(ProducerRegistered.self)
    #expect(heard.phone == "0\"9\\/1" && heard.email.hasSuffix("aa@x"))
    #expect(try listed(producer)?.phone == "0\"9\\/1")
  }

  @Test("The same phone of two producers has two commitments: nothing tells that they share it")
  func salted() throws {
    for _ in 1...2 { _ = try aReachableProducer() }
    let phones = try province.events(ProducerRegistered.self).map(\.phone)
    #expect(Set(phones).count == 2)
  }

  @Test("A service that wants the values takes such an event from its owner's log, not from the topic")
  func fetched() throws {
    _ = try aReachableProducer()
    let source = EventSource(province: "66", service: ServiceName.registration)
    let record = try province.published(ServiceName.registration)[0]
    let withheld = try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
    let whole = try province.node(ServiceName.registration).published(after: 0, limit: 1)
    let now = province.clock.monotonic
    var follower = TopicFollower(source: source, from: LogCursor(0), personal: [ProducerRegistered.protoMessageName])
    follower.hear(withheld, at: now)
    #expect(follower.pending.isEmpty)
    let asked = follower.question(at: now)
    let (id, question) = try #require(asked)
    #expect(question.withPersonal && question.after == 0)
    follower.hear(whole, .with { $0.latest = 1 }, answering: id, at: now)
    #expect(follower.pending == whole)
    // Who does not want them takes what comes.
    var other = TopicFollower(source: source, from: LogCursor(0))
    other.hear(withheld, at: now)
    #expect(other.pending == [withheld])
  }

  // MARK: Masked

  @Test(
    "Contacts are masked so that who knows them recognises them",
    arguments: [("0912345678", "09•••••678"), ("1234567", "•••••••"), ("", "")])
  func maskedPhone(phone: String, shown: String) { #expect(MaskedText.phone(phone) == shown) }

  @Test("Addresses are masked without their length", arguments: [("chi.lan@example.vn", "c•••@example.vn"), ("@x", "•••"), ("", "")])
  func maskedEmail(email: String, shown: String) { #expect(MaskedText.email(email) == shown) }

  @Test("Officers in their unit and the producer itself see contacts whole, everyone else who may list producers sees them masked")
  func masked() throws {
    let producer = try aReachableProducer()
    let founder = try province.lockDoors()
    func shown(to role: Role, in unit: String, party: String = "") throws -> [String] {
      let held = HeldRole.with {
        $0.role = role
        $0.unitCode = unit
        $0.party = party
      }
      let key = try province.grant("\(role.name).\(unit)", [held], by: founder)
      return try listed(producer, with: key).map { [$0.phone, $0.email] } ?? []
    }
    let whole = [Self.phone, Self.email]
    let masked = ["09•••••678", "c•••@example.vn"]
    #expect(try shown(to: .producer, in: "24373", party: producer) == whole)
    #expect(try shown(to: .communeOfficer, in: "24373") == whole)
    #expect(try shown(to: .districtOfficer, in: "651") == whole)
    #expect(try shown(to: .provincialOfficer, in: "66") == whole)
    for role in [Role.secretary, .chair, .auditor, .integration] { #expect(try shown(to: role, in: "66") == masked, "\(role.name)") }
    #expect(try shown(to: .communeOfficer, in: "24376") == [])
  }

  @Test("Members' addresses are shown by ListCouncils only, masked to whom they are not needed by")
  func maskedMembers() throws {
    let council = try province.aCouncil()
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(council: council, dossiers: [dossier])
    #expect(try province.ask(ListCouncils(), Councils.self).councils[0].members[1].email == "tv-02@example.vn")
    let members = try province.ask(GetSession.with { $0.sessionID = session }, Session.self).members
    #expect(members.count == 5 && members.allSatisfy(\.email.isEmpty))
    let founder = try province.lockDoors()
    let held = HeldRole.with {
      $0.role = .councilMember
      $0.unitCode = "66"
      $0.party = "\(council)/TV-02"
    }
    let key = try province.grant("tv-02", [held], by: founder)
    let seen = try province.ask(ListCouncils(), Councils.self, with: key).councils[0].members.map(\.email)
    #expect(seen[0] == "t•••@example.vn" && seen[1] == "tv-02@example.vn")
  }

  // MARK: Erased

  @Test("Erased, a producer's contacts are in no byte of any store file, and everything still fits")
  func erased() throws {
    let producer = try aReachableProducer()
    let neighbour = try aReachableProducer {
      $0.phone = "0977000111"
      $0.email = "ong.hai@example.vn"
    }
    try checkEverythingFits()
    #expect(try !files(with: Self.phone).isEmpty && !files(with: Self.email).isEmpty)
    try province.send(erasing(producer))
    for text in [Self.phone, Self.email] {
      #expect(try homes(of: text) == [])
      #expect(try files(with: text) == [], "\(text)")
    }
    #expect(try listed(producer)?.phone == "" && listed(producer)?.email == "")
    #expect(try listed(producer)?.name == "HTX Xuân Sang")
    #expect(try listed(neighbour)?.email == "ong.hai@example.vn")
    try checkEverythingFits()
    _ = try province.lockDoors()
    for text in [Self.phone, Self.email] { #expect(try files(with: text) == [], "\(text) after a restart") }
    let event = try #require(try province.events(PersonalDataErased.self).first)
    #expect(event.requestNumber == "12/ĐN" && event.requestedOn == "2026-10-01")
  }

  @Test("Out of three hundred, those erased leave no byte, wherever their rows had been moved to")
  func manyErased() throws {
    var producers: [String] = []
    for number in 100..<400 {
      producers.append(
        try aReachableProducer {
          $0.phone = "0900000\(number)"
          $0.email = "nguoi\(number)@example.vn"
        })
    }
    for number in stride(from: 100, to: 400, by: 3) { try province.send(erasing(producers[number - 100])) }
    for number in 100..<400 {
      let isErased = (number - 100).isMultiple(of: 3)
      #expect(try files(with: "0900000\(number)").isEmpty == isErased, "\(number)")
      #expect(try files(with: "nguoi\(number)@").isEmpty == isErased, "\(number)")
    }
    try checkEverythingFits()
  }

  @Test("While somebody still reads an older view the bytes wait; the next batch takes them away")
  func readerInTheWay() throws {
    let producer = try aReachableProducer()
    let node = try #require(province.node(ServiceName.registration) as? ServiceNode<RegistrationEnvironment>)
    let reader = try node.engine.ledger.makeReader()
    try reader.snapshot { snapshot in
      #expect(try snapshot.latestSequence() > 0)
      try province.send(erasing(producer))
      #expect(try files(with: Self.phone) != [])
    }
    try reader.close()
    try province.aProducer()
    #expect(try files(with: Self.phone) == [])
  }

  @Test("A member's address is erased at the council and with the letters; the others' stay")
  func erasedMember() throws {
    let council = try province.aCouncil()
    try province.send(erasing("TV-02", of: council))
    #expect(try files(with: "tv-02@example.vn") == [])
    let members = try province.ask(ListCouncils(), Councils.self).councils[0].members
    #expect(members[1].email == "" && members[1].name == "Thành viên 2" && members[2].email == "tv-03@example.vn")
    try checkEverythingFits()
  }

  @Test("Read again from its beginning after erasing, the log tells nobody the values")
  func replayed() throws {
    let producer = try aReachableProducer()
    try province.send(erasing(producer))
    let node = province.node(ServiceName.registration)
    for event in try node.published(after: 0, limit: 1_000) {
      let text = String(decoding: event.published, as: UTF8.self)
      #expect(!text.contains(Self.phone) && !text.contains(Self.email))
    }
    // A service that begins anew learns the recipient without an address.
    let heard = try node.published(after: 0, limit: 1)[0].message(ProducerRegistered.self)
    #expect(PersonalValue.isCommitment(heard.email) && Recipients.address(heard.email).isEmpty)
  }

  @Test("Letters to an erased recipient are refused with the reason, those to others are sent")
  func letters() throws {
    let producer = try aReachableProducer()
    let product = try province.aProduct(of: producer)
    try province.send(erasing(producer))
    try province.aDossier(of: product)
    let other = try province.aDossier()
    #expect(!other.isEmpty)
    let notices = try province.ask(ListNotices.with { $0.limit = 100 }, Notices.self).notices
    let refused = try #require(notices.first { $0.notice.recipient == "producer:\(producer)" })
    #expect(refused.state == "refused" && refused.receipt.isEmpty && refused.reason.contains("văn bản giấy"))
    #expect(notices.contains { $0.state == "delivered" })
    #expect(try province.ask(ListNotices.with { $0.state = "refused" }, Notices.self).notices.count == 1)
    #expect(!FileManager.default.fileExists(atPath: province.folder.appendingPathComponent("mail/producer-\(producer)").path))
    try checkEverythingFits()
  }

  @Test("A request to erase names its number, its date and a reason, and finds something to erase")
  func refusedErasures() throws {
    let producer = try aReachableProducer()
    func rule(_ change: (inout ErasePersonalData) -> Void) throws -> String {
      var command = erasing(producer)
      change(&command)
      return try province.refusal(of: command).rule
    }
    #expect(try rule { $0.requestNumber = "" } == "erasure.invalid")
    #expect(try rule { $0.reason = "" } == "erasure.invalid")
    #expect(try rule { $0.requestedOn = "2026-10-21" } == "erasure.invalid")
    var unknown = erasing(producer)
    unknown.producerID = "CT-00099"
    #expect(try province.refusal(of: unknown).status == 404)
    try province.send(erasing(producer))
    #expect(try rule { _ in } == "erasure.nothing-there")
    let council = try province.aCouncil()
    #expect(try province.refusal(of: erasing("TV-99", of: council)).status == 404)
  }

  @Test("After erasing, the registration sent again does nothing twice, though it is not recognised any more")
  func repeatedRegistration() throws {
    var command = province.producerCommand()
    command.phone = Self.phone
    let producer = try province.send(command, id: "once").subject
    #expect(try province.send(command, id: "once").subject == producer)
    try province.send(erasing(producer))
    do {
      try province.send(command, id: "once")
      Issue.record("it was done again")
    } catch let problem as Problem {
      #expect(problem.rule == "request.id-reused")
    }
    #expect(try files(with: Self.phone) == [])
  }

  @Test("After erasing, whoever holds the store cannot find the phone out by trying numbers against what commands are recognised by")
  func nothingToTryAgainst() throws {
    var command = province.producerCommand()
    (command.phone, command.email) = (Self.phone, Self.email)
    let producer = try province.send(command, id: "accepted").subject
    #expect(throws: Problem.self) { try province.send(command, id: "refused") }
    let node = try #require(province.node(ServiceName.registration) as? ServiceNode<RegistrationEnvironment>)
    let reader = try node.engine.ledger.makeReader()
    /// Every way in which a row could have been made of a phone, with what stands in the row.
    func confirms(_ id: String, _ phone: String) throws -> Bool {
      let row = try #require(
        try reader.snapshot { snapshot in
          try snapshot.tables.first("SELECT fingerprint, salt FROM command WHERE id = ?", [id]) { ($0[0] as [UInt8], $0[1] as [UInt8]?) }
        })
      var tried = command
      tried.phone = phone
      let sent = SentCommand(
        header: .with { $0.name = RegisterProducer.protoMessageName }, principal: "officer", content: try tried.serializedBytes(),
        impersonal: { try tried.withoutPersonal.serializedBytes() })
      return ([[], row.1 ?? []] as [[UInt8]]).contains { sent.fingerprint(salt: $0) == row.0 }
    }
    #expect(try confirms("accepted", Self.phone) && !confirms("accepted", "0900000000"), "before, its sender is recognised by it")
    #expect(try !confirms("refused", Self.phone), "a refusal knows nothing of a person")
    try province.send(erasing(producer))
    #expect(try !confirms("accepted", Self.phone) && !confirms("refused", Self.phone))
    try reader.close()
  }

  @Test("A refusal is recognised again, and what is erased of a person was never in it", arguments: ["0911111111", Self.phone])
  func refusalWithoutPerson(phone: String) throws {
    var command = province.producerCommand()
    command.phone = Self.phone
    try province.send(command)
    let first = try #require(throws: Problem.self) { try province.send(command, id: "again") }
    command.phone = phone
    #expect(try #require(throws: Problem.self) { try province.send(command, id: "again") } == first)
    command.name = "Khác"
    #expect(try #require(throws: Problem.self) { try province.send(command, id: "again") }.rule == "request.id-reused")
  }

  // MARK: Tampered with

  @Test(
    "A phone changed beside the log is found by an audit, and its event is named",
    arguments: ["value = '0999999999'", "salt = x'00'", "field = 'fax'"])
  func tampered(change: String) throws {
    _ = try aReachableProducer()
    let stores = try CopiedStores(of: province)
    #expect(try stores.audit().findings == [])
    stores.change(ServiceName.registration, "UPDATE personal SET \(change) WHERE sequence = 1 AND field = 'phone'")
    let findings = try stores.audit().findings
    #expect(findings.map(\.kind) == [.personal])
    #expect(findings.first?.sequence == 1 && findings.first?.service == ServiceName.registration)
  }
}
