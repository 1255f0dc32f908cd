import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Testing

@testable import Audit
@testable import Ledger
@testable import Runtime

@Suite("A damaged store is recovered from itself, a backup and the others, or it is said what is lost")
final class RecoverTests {
  private let province: Province
  /// The stores of last night.
  private let lastNight: CopiedStores
  /// The stores as the disk gives them now.
  private let stores: CopiedStores
  private let recovered: String
  private let registration = ServiceName.registration

  /// Forty producers with a product each, half of them since last night; every log signed, every service up with the others.
  init() throws {
    province = try Province(checkpoints: .init(events: 10))
    recovered = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-recovered-\(UUID().uuidString).sqlite").path
    for number in 1...20 { try Self.register(number, in: province) }
    lastNight = try CopiedStores(of: province)
    for number in 21...40 { try Self.register(number, in: province) }
    province.clock.advance(by: .seconds(10))
    try province.settle()
    stores = try CopiedStores(of: province)
  }

  deinit { try? FileManager.default.removeItem(atPath: recovered) }

  private static func command(_ number: Int) -> RegisterProducer {
    .with {
      $0.name = "HTX \(number)"
      $0.kind = .cooperative
      $0.registrationNumber = "40B-\(number)."
      $0.unitCode = "24373"
      $0.representative = "Người đại diện"
      $0.phone = "0900000\(number + 100)"
      $0.email = "htx\(number)@example.vn"
    }
  }

  private static func product(_ number: Int) -> RegisterProduct {
    .with {
      $0.producerID = number < 10 ? "CT-0000\(number)" : "CT-000\(number)"
      $0.name = "Trà \(number)."
    }
  }

  private static func register(_ number: Int, in province: Province) throws {
    try province.send(command(number), id: "producer-\(number).")
    try province.send(product(number), id: "product-\(number).")
  }

  // MARK: Doing it

  private func others(besides service: String) throws -> [String: UInt64] {
    let audit = Audit(try ServiceName.all.filter { $0 != service }.map { try StoredLog(path: stores.path($0)) })
    try audit.read()
    return audit.seen(of: service)
  }

  /// As `ocop recover` does it.
  private func recover(
    _ service: String = ServiceName.registration, from backup: CopiedStores? = nil, seen: [String: UInt64]? = nil,
    acceptLoss: Bool = false
  ) throws -> RecoveryReport {
    let before = try Data(contentsOf: URL(fileURLWithPath: stores.path(service)))
    let recovery = try StoreRecovery(
      of: DamagedStore(path: stores.path(service)), backup: backup.map { try DamagedStore(path: $0.path(service)) })
    let report = try recovery.make(at: recovered, seen: try seen ?? others(besides: service), acceptLoss: acceptLoss)
    #expect(try Data(contentsOf: URL(fileURLWithPath: stores.path(service))) == before, "what is read is not changed")
    #expect(!FileManager.default.fileExists(atPath: recovered + ".recovering"))
    #expect(FileManager.default.fileExists(atPath: recovered) == (report.obstacle == nil))
    return report
  }

  /// Puts what was recovered in its place, starts the services, and has the province go on.
  private func goOn(_ service: String = ServiceName.registration, after report: RecoveryReport) throws {
    #expect(report.obstacle == nil)
    let logs = try province.nodes.map { try $0.events() }
    let store = try StoredLog(path: recovered)
    #expect(try store.damages() == [])
    let links = try store.links(after: 0, limit: 100_000)
    let published = try province.published(service)
    #expect(links.map(\.hash) == published.map(\.chainHash))
    #expect(
      links.map(\.record)
        == published.map { record in
          var record = record
          (record.chainHash, record.chainPrevious) = ([], [])
          return record
        })
    #expect(try !store.hasTables())
    let audit = Audit([store], keys: Province.signingKeys)
    try audit.read()
    audit.check()
    #expect(audit.findings == [], "what a restore asks for")
    try store.close()
    try province.restart {
      let path = province.folder.appendingPathComponent("\(service).sqlite").path
      try StoreFile.restore(recovered, to: path, aside: path + ".old")
    }
    try province.settle()
    #expect(try province.nodes.map { try $0.events() } == logs, "nothing happens twice")
    try Self.register(41, in: province)
    province.clock.advance(by: .seconds(10))
    try province.settle()
    for node in province.nodes {
      #expect(try node.compareWithReplay().isEqual, "\(node.service)")
      #expect(try node.deadLetters().isEmpty && node.faults.isEmpty, "\(node.service)")
    }
    #expect(try province.events(ProducerRegistered.self).count == 41)
    #expect(try CopiedStores(of: province).audit().findings == [])
  }

  private func retried(_ command: some Message, id: String) throws -> String {
    do {
      return try province.send(command, id: id).subject
    } catch let problem as Problem {
      return problem.rule
    }
  }

  private func homes(of text: String) throws -> Bool {
    try Data(contentsOf: URL(fileURLWithPath: recovered)).range(of: Data(text.utf8)) != nil
  }

  /// Damages the page with the event that registered a producer.
  private func spoilEvent(_ number: Int) throws { try stores.spoil(registration, pagesWith: [#""registrationNumber":"40B-\#(number).""#]) }

  private func sequence(_ number: Int) throws -> UInt64 {
    try #require(try province.published(registration).first { $0.data.contains(#""40B-\#(number).""#) }).sequence
  }

  // MARK: Tables that the log makes anew

  @Test(
    "Damaged tables and indexes cost nothing: the log makes them anew",
    arguments: ["producer", "product_by_producer", "timer", "checkpoint", "personal_by_party", "store"])
  func derived(table: String) throws {
    try stores.spoil(registration, rootOf: table)
    let report = try recover()
    #expect(report.events.isWhole && report.replies.isWhole && report.values.isWhole && report.areCursorsRead)
    #expect(report.replies.read == 80 && report.replies.remade == 0 && report.values.read == 80 && report.lostValues == 0)
    try goOn(after: report)
    #expect(try retried(Self.command(30), id: "producer-30.") == "CT-00030", "the first answer again")
  }

  // MARK: Events

  @Test("Events on a damaged page come from the backup, and the chain goes on through them")
  func eventFromBackup() throws {
    let sequence = try sequence(10)
    try spoilEvent(10)
    let report = try recover(from: lastNight)
    #expect(report.eventsFromBackup.count == 1 && report.eventsFromBackup[0].contains(sequence))
    #expect(report.eventsFromBackup == report.unreadable)
    #expect(report.events.read + report.events.fromBackup == Int(report.latestSequence))
    try goOn(after: report)
  }

  @Test("Where no backup has the events no store is made, and they are named")
  func eventLost() throws {
    let (early, late) = (try sequence(10), try sequence(30))
    try spoilEvent(10)
    guard case .lost(let alone) = try recover().obstacle else { return #expect(Bool(false), "a store without event \(early)") }
    #expect(alone.count == 1 && alone[0].contains(early))
    try spoilEvent(30)
    let report = try recover(from: lastNight)
    guard case .lost(let lost) = report.obstacle else { return #expect(Bool(false), "a store without event \(late)") }
    #expect(lost.count == 1 && lost[0].contains(late) && lost[0].lowerBound == report.latestSequence + 1)
    #expect(report.eventsFromBackup.contains { $0.contains(early) })
  }

  @Test("An event that was changed is named and not taken; the backup's is")
  func changed() throws {
    let sequence = try sequence(10)
    stores.change(registration, "UPDATE event SET actor = 'x' WHERE sequence = \(sequence)")
    #expect(try recover().obstacle == .unfit(sequence))
    let report = try recover(from: lastNight)
    #expect(report.unfit == [sequence] && report.eventsFromBackup == [sequence...sequence])
    try goOn(after: report)
  }

  @Test("A log that was rewritten as a whole is found out by the backup, and without one by the checkpoints")
  func rewritten() throws {
    let sequence = try sequence(10)
    stores.change(registration, "UPDATE event SET actor = 'x' WHERE sequence = \(sequence)")
    try stores.rehash(registration)
    #expect(try recover(from: lastNight).obstacle == .parted(sequence))
    #expect(try recover().obstacle == nil)
    let audit = Audit([try StoredLog(path: recovered)], keys: Province.signingKeys)
    try audit.read()
    audit.check()
    #expect(audit.findings.map(\.kind) == [.rewritten])
  }

  // MARK: The log's end

  /// Damages the page with the last event, of which nothing but the others can tell.
  private func spoilEnd(of service: String) throws -> UInt64 {
    let last = try #require(try stores.links(service).last).record
    try stores.spoil(service, pagesWith: [last.data])
    return last.sequence
  }

  @Test("Of a damaged end the backup gives what it has")
  func endFromBackup() throws {
    let fresh = try CopiedStores(of: province)
    let last = try spoilEnd(of: registration)
    let report = try recover(from: fresh)
    #expect(report.end == nil && report.latestSequence == last && report.eventsFromBackup.last?.upperBound == last)
    try goOn(after: report)
  }

  @Test("Of a damaged end the others tell how far it went; where nobody does no store is made")
  func endUnknown() throws {
    let council = ServiceName.council
    let last = try spoilEnd(of: council)
    #expect(try recover(council, seen: [:]).obstacle == .unknownEnd)
    let behind = try recover(council, seen: [registration: last])
    #expect(behind.obstacle == .lost([behind.latestSequence + 1...last]))
    let report = try recover(council, seen: [registration: behind.latestSequence])
    #expect(report.obstacle == nil && report.end == nil && report.latestSequence < last)
  }

  @Test("A remembered answer tells of an event that is gone with the end, though nobody heard of it")
  func endTold() throws {
    let accepted = try province.sendOnly(Self.product(3).with(name: "Trà sen"), id: "unheard")
    try stores.copy(registration, of: province)
    #expect(try spoilEnd(of: registration) == accepted.sequence)
    let report = try recover()
    #expect(report.seen.values.allSatisfy { $0 < accepted.sequence } && report.told == accepted.sequence)
    #expect(report.obstacle == .lost([report.latestSequence + 1...accepted.sequence]))
  }

  @Test("With the loss accepted a store is made up to where the log breaks off; its service waits until the loss is settled, and goes on")
  func lossAccepted() throws {
    let lost = try sequence(30)
    let end = try province.node(registration).latestSequence()
    try spoilEvent(30)
    let report = try recover(acceptLoss: true)
    #expect(report.obstacle == nil && report.latestSequence < lost && report.lostEvents == report.latestSequence + 1...end)
    #expect(!report.areCursorsRead, "what it had heard since had its effect in the lost part")
    try province.restart {
      let path = province.folder.appendingPathComponent("\(registration).sqlite").path
      try StoreFile.restore(recovered, to: path, aside: path + ".old")
    }
    #expect(try retried(Self.command(40), id: "producer-40.") == "log.tail-in-doubt", "it waits for every other one's word")
    try province.askAround(registration)
    #expect(try retried(Self.command(40), id: "producer-40.") == "log.went-back")
    try province.settleLog(at: registration, .acceptLoss)
    let last = try #require(try province.ask(ListProducers.with { $0.limit = 500 }, Producers.self).producers.last?.producerID)
    let again = try province.sendOnly(Self.command(40), id: "producer-40.").subject
    #expect(last < "CT-00030" && again > "CT-00040", "done anew, under a number that no lost one had: \(last), \(again)")
    #expect(try retried(Self.command(20), id: "producer-20.") == "CT-00020", "what is in the store is not done twice")
    #expect(try province.node(registration).compareWithReplay().isEqual)
  }

  // MARK: Beside the log

  @Test("A command whose answer was on a damaged page is not carried out twice, with a backup and without", arguments: [false, true])
  func lostAnswers(hasBackup: Bool) throws {
    try stores.spoil(registration, pagesWith: ["product-30."], without: ["ocop.registration.v1."])
    let report = try recover(from: hasBackup ? lastNight : nil)
    #expect(!report.replies.isWhole && report.replies.remade > 0 && (report.replies.fromBackup > 0) == hasBackup)
    #expect(report.replies.read + report.replies.fromBackup + report.replies.remade == 80)
    try goOn(after: report)
    let before = try province.published(registration)
    for number in 1...40 {
      let producer = try retried(Self.command(number), id: "producer-\(number).")
      #expect(["request.id-reused", Self.product(number).producerID].contains(producer))
      let product = try retried(Self.product(number), id: "product-\(number).")
      #expect(product.hasPrefix("SP-") || product == "request.id-reused" && (number > 20 || !hasBackup))
    }
    #expect(try retried(Self.product(30), id: "product-30.") == "request.id-reused")
    #expect(try province.published(registration) == before)
  }

  @Test("A reply made anew says what the first one said")
  func remadeAnswer() throws {
    let first = try CopiedStores(of: province).replies(registration)
    try stores.spoil(registration, rootOf: "command")
    #expect(try recover().replies.remade == 80)
    let service = CopiedStores(at: URL(fileURLWithPath: recovered).deletingLastPathComponent().path)
    let remade = try service.replies(URL(fileURLWithPath: recovered).deletingPathExtension().lastPathComponent)
    #expect(remade == first && first.count == 80)
  }

  private func erase(_ number: Int) throws {
    try province.send(
      ErasePersonalData.with {
        $0.producerID = Self.product(number).producerID
        $0.requestNumber = "12/ĐN"
        $0.requestedOn = "2026-10-01"
        $0.reason = "Chủ thể đề nghị"
      }, id: "erase-\(number).")
    for service in ServiceName.all { try stores.copy(service, of: province) }
  }

  @Test("Personal values come back from the backup, but none that was erased since: not a byte of it")
  func erasedSince() throws {
    try erase(5)
    try stores.spoil(registration, rootOf: "personal")
    // The digest that was made from the values must not come back either.
    try stores.spoil(registration, rootOf: "command")
    let report = try recover(from: lastNight)
    #expect(!report.values.isWhole && report.values.fromBackup == 38 && report.lostValues == 40)
    // All producers, and the products that were registered since: answers of last night's products are as they were.
    #expect(report.replies.fromBackup == 40 && report.replies.remade == 41 && report.repliesWithoutContent == 20 + 41)
    for text in [Self.command(5).phone, Self.command(5).email, Self.command(25).phone] { #expect(try !homes(of: text), "\(text)") }
    #expect(try homes(of: Self.command(6).phone) && homes(of: Self.command(6).email))
    try goOn(after: report)
    #expect(try retried(Self.command(5), id: "producer-5.") == "request.id-reused")
    #expect(try retried(Self.command(6), id: "producer-6.") == "request.id-reused")
  }

  @Test("Where nothing tells what was erased since, nothing comes back")
  func inDoubt() throws {
    try erase(5)
    try stores.spoil(registration, rootOf: "personal")
    try stores.spoil(registration, rootOf: "personal_by_party")
    let report = try recover(from: lastNight)
    #expect(report.values.read == 0 && report.values.fromBackup == 0 && report.lostValues == nil)
    try goOn(after: report)
  }

  @Test("Of a table with one damaged page the rows on both sides are read")
  func bothSides() throws {
    try stores.spoil(registration, pagesWith: [Self.command(20).phone], without: ["ocop.registration.v1."])
    let report = try recover(from: lastNight)
    #expect(!report.values.isWhole && report.values.read > 30 && report.values.fromBackup > 0)
    #expect(report.values.read + report.values.fromBackup + (report.lostValues ?? 0) == 80)
    #expect(try homes(of: Self.command(20).phone))
    try goOn(after: report)
  }

  @Test("Cursors that are lost follow from the log, and what is heard again has no effect twice")
  func cursors() throws {
    let notification = ServiceName.notification
    try stores.spoil(notification, rootOf: "cursor")
    let report = try recover(notification)
    #expect(!report.areCursorsRead && report.cursors[registration] ?? 0 > 40)
    try goOn(notification, after: report)
  }

  // MARK: Nothing to read

  @Test("Of a file that is empty, cut off or no store any more it is said that a backup is what remains")
  func nothingThere() throws {
    let path = stores.path(registration)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var zeroed = whole
    zeroed.replaceSubrange(0..<CopiedStores.pageSize, with: Data(count: CopiedStores.pageSize))
    for rest in [Data(), whole.prefix(100), Data(count: whole.count), zeroed] {
      try rest.write(to: URL(fileURLWithPath: path))
      let error = try #require(throws: LedgerError.self) { try recover(from: lastNight) }
      #expect(error.description.contains("ocop restore"), "\(error)")
    }
    // Before the pages that say where the tables are.
    try whole.prefix(4 * CopiedStores.pageSize).write(to: URL(fileURLWithPath: path))
    #expect(throws: LedgerError.self) { try recover(from: lastNight) }
  }

  @Test("Another log's backup is refused, also where the store cannot say any more whose it is")
  func foreignBackup() throws {
    try FileManager.default.removeItem(atPath: lastNight.path(registration))
    try FileManager.default.copyItem(atPath: lastNight.path(ServiceName.notification), toPath: lastNight.path(registration))
    #expect(throws: LedgerError.self) { try recover(from: lastNight) }
    try stores.spoil(registration, rootOf: "store")
    let error = #expect(throws: LedgerError.self) { try recover(from: lastNight) }
    #expect(error?.description.contains("belongs to ocop.66.notification., not to ocop.66.registration.") == true)
  }

  @Test("While its service runs a store is left alone, and a file that is there is not replaced")
  func refused() throws {
    let live = province.folder.appendingPathComponent("registration.sqlite").path
    let error = #expect(throws: LedgerError.self) { try DamagedStore(path: live) }
    #expect(error?.description.contains("in use") == true)
    _ = try recover()
    #expect(throws: LedgerError.self) { try recover() }
  }
}

extension RegisterProduct {
  fileprivate func with(name: String) -> RegisterProduct {
    var copy = self
    copy.name = name
    return copy
  }
}
