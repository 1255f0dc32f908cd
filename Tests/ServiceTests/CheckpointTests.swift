import Contracts
import Crypto
import Foundation
import Messaging
import Testing

@testable import Ledger
@testable import Runtime

@Suite("Services vouch for their logs, and keep each other's word")
struct CheckpointTests {
  private func checkpoints(_ province: Province, _ service: String) throws -> [CheckpointSigned] {
    try province.published(service).filter { $0.schema == CheckpointSigned.protoMessageName }.map {
      try CheckpointSigned(jsonString: $0.data)
    }
  }

  @Test("A checkpoint is signed ten seconds after the first event that none covers, and at once after a thousand")
  func when() throws {
    let province = try Province(checkpoints: .init())
    let producer = try province.aProducer()
    #expect(try checkpoints(province, "registration").isEmpty)
    province.clock.advance(by: .milliseconds(9_999))
    try province.settle()
    #expect(try checkpoints(province, "registration").isEmpty)
    province.clock.advance(by: .milliseconds(1))
    try province.settle()
    let first = try #require(try checkpoints(province, "registration").first)
    #expect(first.fromSequence == 1)
    #expect(first.toSequence == 1)
    #expect(first.time == province.clock.now.description)
    let requests = try (1...1_001).map { number in
      try province.request(
        name: RegisterProduct.protoMessageName,
        body: RegisterProduct.with {
          $0.producerID = producer
          $0.name = "Trà \(number)"
        }.serializedBytes(), id: "many-\(number)")
    }
    _ = try province.node("registration").turn(requests)
    let second = try #require(try checkpoints(province, "registration").last)
    #expect(second.fromSequence == 2)
    #expect(second.toSequence >= 1_002)
    #expect(second.isSignedByItsKey)
    #expect(second.publicKey == Province.signingKey(of: "registration").publicKey.rawRepresentation.hexadecimal)
  }

  @Test("A date that was a day wrong, ahead or behind, and was set right puts no checkpoint off", arguments: [86_400, -86_400])
  func wrongDate(seconds: Int) throws {
    let province = try Province(checkpoints: .init())
    province.clock.set(forwardBy: .seconds(seconds))
    try province.aProducer()
    province.clock.set(forwardBy: .seconds(-seconds))
    province.clock.advance(by: .milliseconds(9_999))
    try province.settle()
    #expect(try checkpoints(province, "registration").isEmpty)
    province.clock.advance(by: .milliseconds(1))
    try province.settle()
    #expect(try checkpoints(province, "registration").count == 1)
    // The same across a start.
    province.clock.set(forwardBy: .seconds(seconds))
    try province.aProducer()
    province.clock.set(forwardBy: .seconds(-seconds))
    try province.restart {}
    province.clock.advance(by: .seconds(10))
    try province.settle()
    #expect(try checkpoints(province, "registration").count == 2)
  }

  @Test("Services that keep each other's checkpoints come to rest")
  func quiescence() throws {
    let province = try Province(checkpoints: .init(events: 3))
    _ = try province.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    for _ in 1...3 {
      province.clock.advance(by: .seconds(60))
      try province.settle()
    }
    let rest = try province.nodes.map { try $0.latestSequence() }
    for _ in 1...20 {
      province.clock.advance(by: .seconds(60))
      try province.settle()
    }
    #expect(try province.nodes.map { try $0.latestSequence() } == rest)
    for node in province.nodes {
      let witnessed = try node.rows("witnessed_checkpoint")
      #expect(Set(witnessed.map { $0[0] }) == Set(ServiceName.all).subtracting([node.service]), "\(node.service)")
      for service in ServiceName.all where service != node.service {
        #expect(witnessed.filter { $0[0] == service }.count == (try checkpoints(province, service).count))
      }
      #expect(try node.deadLetters() == [])
      #expect(try node.compareWithReplay().isEqual)
    }
  }

  @Test("Without a key a service signs nothing, and goes on as before")
  func withoutKey() throws {
    let province = try Province()
    try province.aProducer()
    province.clock.advance(by: .seconds(60))
    try province.settle()
    #expect(try checkpoints(province, "registration").isEmpty)
  }

  @Test("What has no effect moves the place in another's log without an event or a transaction")
  func passedOver() throws {
    let province = try Province()
    try province.aProducer()
    let council = province.node("council")
    #expect(try council.latestSequence() == 0)
    #expect(try council.cursor(of: "registration") == (try province.node("registration").latestSequence()))
  }

  // MARK: What is refused

  /// The next event of Registration's log as Council hears it, with a checkpoint in it.
  private func heard(_ checkpoint: CheckpointSigned, _ province: Province) throws -> HeardEvent {
    let source = EventSource(province: "66", service: "registration")
    let record = EventRecord(
      sequence: max(checkpoint.toSequence, try province.node("council").cursor(of: "registration")) + 1, type: "checkpoint-signed",
      schema: CheckpointSigned.protoMessageName, subject: "x", time: province.clock.now, actor: "service:registration", cause: "checkpoint",
      data: try checkpoint.jsonString())
    return try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
  }

  private func aCheckpoint(
    _ province: Province, from: UInt64, to: UInt64, service: String = "registration",
    key: Curve25519.Signing.PrivateKey = Province.signingKey(of: "registration"), salt: UInt8 = 0
  ) throws -> CheckpointSigned {
    let hashes = (from...to).map { Array(SHA256.hash(data: [UInt8(truncatingIfNeeded: $0), salt])) }
    return try CheckpointSigned(
      of: EventSource(province: "66", service: service), from: from, hashes: hashes, at: province.clock.now, signedBy: key)
  }

  @Test("A checkpoint that contradicts one kept before is refused, kept as a dead letter and told")
  func contradiction() throws {
    let province = try Province(checkpoints: .init())
    let council = province.node("council")
    try council.hear([heard(aCheckpoint(province, from: 1, to: 50), province)], from: "registration")
    #expect(try council.rows("witnessed_checkpoint").count == 1)
    // The same events with other hashes, fewer events, and a range that overlaps.
    for (from, to) in [(1, 50), (1, 30), (31, 60)] as [(UInt64, UInt64)] {
      let letters = try council.deadLetters().count
      try council.hear([heard(aCheckpoint(province, from: from, to: to, salt: 1), province)], from: "registration")
      #expect(try council.deadLetters().count == letters + 1)
    }
    #expect(try council.rows("witnessed_checkpoint").count == 1)
    #expect(council.faults.count == 3)
    #expect(council.faults.allSatisfy { $0.contains("checkpoint.contradicts") || $0.contains("rolled back or rewritten") })
    try council.hear([heard(aCheckpoint(province, from: 51, to: 70), province)], from: "registration")
    #expect(try council.rows("witnessed_checkpoint").count == 2)
  }

  @Test("A checkpoint of another log, with another key or without a valid signature is refused")
  func unusable() throws {
    let province = try Province(checkpoints: .init())
    let council = province.node("council")
    var forged = try aCheckpoint(province, from: 1, to: 5)
    forged.hash = String(repeating: "0", count: 64)
    let unusable = [
      try aCheckpoint(province, from: 1, to: 5, service: "evaluation"), try aCheckpoint(province, from: 1, to: 5, key: .init()), forged,
    ]
    for checkpoint in unusable { try council.hear([heard(checkpoint, province)], from: "registration") }
    #expect(try council.deadLetters().count == 1 || council.faults.count == 3)
    #expect(try council.rows("witnessed_checkpoint").isEmpty)
  }

  @Test("Another service's word is not taken for the owner's event")
  func foreignEvent() throws {
    let province = try Province()
    let source = EventSource(province: "66", service: "notification")
    let accepted = try DossierAccepted.with { $0.dossierID = "HS-00001" }.jsonString()
    let record = EventRecord(
      sequence: 1, type: "dossier-accepted", schema: DossierAccepted.protoMessageName, subject: "HS-00001", time: province.clock.now,
      actor: "x", cause: "x", data: accepted)
    let council = province.node("council")
    try council.hear([try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))], from: "notification")
    #expect(try council.latestSequence() == 0)
    #expect(try council.deadLetters().isEmpty)
  }
}

@Suite("A store keeps its chain")
struct ChainTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-chain-\(UUID().uuidString)").path
  let source = EventSource(province: "66", service: "registration")
  static let schema = DerivedSchema(version: 1, statements: ["CREATE TABLE seen (sequence INTEGER PRIMARY KEY) STRICT"])

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func open() throws -> Ledger {
    try Ledger(path: folder + "/registration.sqlite", source: source, schema: Self.schema) { record, tables in
      try tables.execute("INSERT INTO seen (sequence) VALUES (?)", [record.sequence])
    }
  }

  /// Opens the store, and has it closed and given up afterwards.
  private func with<Result>(_ body: (Ledger) throws -> Result) throws -> Result {
    let ledger = try open()
    defer { try? ledger.close() }
    return try body(ledger)
  }

  private func record(_ data: String) -> EventRecord {
    EventRecord(
      sequence: 0, type: "a", schema: "x", subject: "s", time: Instant(microseconds: 1), actor: "a", cause: "c",
      data: "\"\(data)\"", sealed: data.count > 3 ? "\"niêm phong\"" : nil)
  }

  private func append(_ data: String..., to ledger: Ledger) throws {
    try ledger.batch { batch in
      for text in data {
        _ = try batch.append(record(text)) { record, tables in
          try tables.execute("INSERT INTO seen (sequence) VALUES (?)", [record.sequence])
        }
      }
    }
  }

  private func change(_ sql: String) {
    let stores = CopiedStores(at: folder)
    stores.change("registration", sql)
  }

  private struct Undone: Error {}

  @Test("The hash of an event is SHA-256 over the hash before it and its columns, each after its length")
  func format() throws {
    var bytes = Array(SHA256.hash(data: Array("ocop log 1\n66.registration".utf8)))
    for column in ["1", "a", "x", "s", "1", "a", "", "c", "", "\"0\""] {
      bytes += [0, 0, 0, UInt8(column.utf8.count)] + Array(column.utf8)
    }
    bytes += [0xFF, 0xFF, 0xFF, 0xFF]
    let ledger = try open()
    try append("0", to: ledger)
    let stored = try ledger.read { try $0.first("SELECT hash FROM event WHERE sequence = 1") { $0[0] as [UInt8] } }
    #expect(stored == Array(SHA256.hash(data: bytes)))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("What a savepoint or a batch takes back leaves no trace in the chain")
  func rolledBack() throws {
    try with { ledger in
      try append("1", "2", to: ledger)
      try ledger.batch { batch in
        #expect(throws: Undone.self) {
          try batch.savepoint { batch in
            _ = try batch.append(record("x")) { _, _ in }
            throw Undone()
          }
        }
        _ = try batch.append(record("3 với niêm phong")) { _, _ in }
      }
      #expect(throws: Undone.self) {
        try ledger.batch { batch in
          _ = try batch.append(record("y")) { _, _ in }
          throw Undone()
        }
      }
      try append("4", to: ledger)
    }
    #expect(try CopiedStores(at: folder).audit(keys: [:], besides: ["council", "evaluation", "notification"]).findings == [])
    #expect(try with(\.latestSequence) == 4)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("A store whose last event does not follow from the one before is refused at start, by its sequence")
  func refusedAtStart() throws {
    try with { try append("1", "2", "3", to: $0) }
    change("UPDATE event SET data = 'x' WHERE sequence = 3")
    let error = try #require(throws: LedgerError.self) { try open() }
    #expect(error.description.contains("event 3"))
    change("DELETE FROM event WHERE sequence = 2")
    #expect(throws: LedgerError.self) { try open() }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("A store of the format without a chain gets one when it is opened, and stays append-only")
  func migration() throws {
    try with { try append("1", "2 với niêm phong", "3", to: $0) }
    let before = try CopiedStores(at: folder).links("registration")
    change(
      """
      ALTER TABLE event DROP COLUMN hash; DELETE FROM grdb_migrations WHERE identifier = '2'; PRAGMA user_version = 1;
      DELETE FROM store WHERE key = 'common-version'; DROP TABLE checkpoint; DROP TABLE witnessed_checkpoint;
      CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
      CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
      """)
    #expect(throws: LedgerError.self) { try CopiedStores(at: folder).links("registration") }
    try with { migrated in
      #expect(migrated.upgrade?.from.format == 1)
      #expect(try migrated.read { try $0.all("SELECT sequence FROM seen ORDER BY sequence") { $0[0] as UInt64 } } == [1, 2, 3])
      for sql in ["UPDATE event SET data = ''", "DELETE FROM event"] {
        #expect(throws: (any Error).self) { try migrated.batch { try $0.tables.execute(sql) } }
      }
      try append("4", to: migrated)
    }
    let after = try CopiedStores(at: folder).links("registration")
    #expect(Array(after.prefix(3)) == before)
    #expect(try CopiedStores(at: folder).audit(keys: [:], besides: ["council", "evaluation", "notification"]).findings == [])
    #expect(try with(\.latestSequence) == 4)
    try FileManager.default.removeItem(atPath: folder)
  }
}
