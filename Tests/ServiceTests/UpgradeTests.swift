import Contracts
import Foundation
import GRDBSQLite
import Testing

@testable import Ledger

@Suite("A store of an earlier program")
final class UpgradeTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-upgrade-\(UUID().uuidString)").path
  private let source = EventSource(province: "66", service: "registration")
  private var path: String { folder + "/registration.sqlite" }
  private var kept: String { "\(path).before-\(Version.current)" }

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The program of a version: each keeps the log's texts in a table of its own name.
  ///
  /// - Parameter refused: a text that its `apply` cannot take.
  private func open(program version: Int, refusing refused: String? = nil) throws -> Ledger {
    let schema = DerivedSchema(
      version: version, statements: ["CREATE TABLE kept_\(version) (sequence INTEGER PRIMARY KEY, data TEXT) STRICT"])
    return try Ledger(path: path, source: source, schema: schema) { record, tables in
      if record.data == refused { throw CannotBeTaken() }
      try Self.keep(record, in: tables, version)
    }
  }

  /// Opens the store, and has it closed and given up afterwards.
  private func with(program version: Int, _ body: (Ledger) throws -> Void) throws {
    let ledger = try open(program: version)
    defer { try? ledger.close() }
    try body(ledger)
  }

  private struct CannotBeTaken: Error, CustomStringConvertible {
    var description: String { "this text cannot be taken" }
  }

  private static func keep(_ record: EventRecord, in tables: Tables, _ version: Int) throws {
    try tables.execute("INSERT INTO kept_\(version) (sequence, data) VALUES (?, ?)", [record.sequence, record.data])
  }

  private func append(_ texts: [String], program version: Int) throws {
    let ledger = try open(program: version)
    try ledger.batch { batch in
      for text in texts {
        let record = EventRecord(
          sequence: 0, type: "a", schema: "x", subject: "s", time: Instant(microseconds: 1), actor: "a", cause: "c", data: text)
        _ = try batch.append(record) { try Self.keep($0, in: $1, version) }
      }
    }
    try ledger.close()
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
  private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test("It is brought forward, and kept as it was, byte for byte; the earlier program still runs on what was kept")
  func broughtForward() throws {
    try append(["một", "hai"], program: 1)
    let before = try bytes(path)
    try with(program: 2) { ledger in
      let texts = try ledger.read { try $0.all("SELECT data FROM kept_2 ORDER BY sequence") { $0[0] as String } }
      #expect(texts == ["một", "hai"])
      let earlierTable = try? ledger.read { try $0.all("SELECT data FROM kept_1") { $0[0] as String } }
      #expect(earlierTable == nil)
      #expect(ledger.upgrade?.keptAs == kept)
      #expect(ledger.upgrade?.from.derived == 1)
    }
    #expect(try bytes(kept) == before)
    #expect(try files() == ["registration.sqlite", "registration.sqlite.before-\(Version.current)", "registration.sqlite.lock"])
    try with(program: 2) { #expect($0.upgrade == nil, "once is enough") }
    // The way back, as the runbook has it.
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: kept, toPath: path)
    let earlier = try open(program: 1)
    #expect(earlier.upgrade == nil)
    #expect(earlier.latestSequence == 2)
  }

  @Test("The next upgrade's copy takes the place of this one's: old copies do not pile up")
  func onlyTheLatestIsKept() throws {
    try append(["một"], program: 1)
    try FileManager.default.copyItem(atPath: path, toPath: "\(path).before-0.0.1")
    try append(["hai"], program: 2)
    try append(["ba"], program: 3)
    #expect(try files() == ["registration.sqlite", "registration.sqlite.before-\(Version.current)", "registration.sqlite.lock"])
    #expect(try StoredLog(path: kept).links(after: 0, limit: 10).map(\.record.data) == ["một", "hai"])
    #expect(try open(program: 3).latestSequence == 3)
  }

  @Test("An upgrade that fails half way leaves the store as it was and nothing beside it, and says why")
  func failed() throws {
    try append(["một", "hai", "ba"], program: 1)
    let before = try bytes(path)
    let error = try #require(throws: LedgerError.self) { try open(program: 2, refusing: "hai") }
    #expect(error.description.contains("this text cannot be taken"))
    #expect(error.description.contains("as it was"))
    #expect(try bytes(path) == before)
    #expect(try files() == ["registration.sqlite", "registration.sqlite.lock"])
    #expect(try open(program: 1).latestSequence == 3)
  }

  @Test("What an upgrade left that was stopped is in nobody's way")
  func leftovers() throws {
    try append(["một"], program: 1)
    try Data("nửa chừng".utf8).write(to: URL(fileURLWithPath: path + ".upgrading"))
    try FileManager.default.linkItem(atPath: path, toPath: kept)
    #expect(try open(program: 2).latestSequence == 1)
    #expect(try !files().contains("registration.sqlite.upgrading"))
  }

  @Test("While another program has the store open it is not upgraded, and not harmed")
  func openElsewhere() throws {
    try append(["một"], program: 1)
    var shell: OpaquePointer?
    #expect(sqlite3_open(path, &shell) == SQLITE_OK)
    #expect(sqlite3_exec(shell, "SELECT count(*) FROM event", nil, nil, nil) == SQLITE_OK)
    let error = try #require(throws: LedgerError.self) { try open(program: 2) }
    #expect(error.description.contains("close that first"))
    sqlite3_close(shell)
    #expect(try open(program: 2).latestSequence == 1)
  }

  @Test("An earlier program refuses the store of a later one and says which it needs")
  func newer() throws {
    try append(["một"], program: 2)
    let before = try bytes(path)
    let stores = CopiedStores(at: folder)
    let error = try #require(throws: LedgerError.self) { try open(program: 1) }
    #expect(error.description.contains("install \(Version.current) or later"))
    #expect(try bytes(path) == before)
    stores.change("registration", "UPDATE store SET value = '7.1.0' WHERE key = 'program'; PRAGMA user_version = 99")
    let far = try #require(throws: LedgerError.self) { try open(program: 2) }
    #expect(far.description.contains("written by a newer program, 7.1.0 (format 99; this one, \(Version.current), knows"))
    #expect(throws: LedgerError.self) { try StoredLog(path: path) }
  }

  @Test("Another service's store is another's, also when a newer program of that service wrote it")
  func foreignFirst() throws {
    try append(["một"], program: 5)
    let error = try #require(throws: LedgerError.self) {
      try Ledger(
        path: path, source: EventSource(province: "66", service: "council"), schema: DerivedSchema(version: 1, statements: [])
      ) { _, _ in }
    }
    #expect(error.description.contains("belongs to ocop.66.registration."))
  }

  @Test("By no other name is a store given to a second service", arguments: [true, false])
  func otherNames(isHard: Bool) throws {
    try append(["một"], program: 1)
    try FileManager.default.createDirectory(atPath: folder + "/other", withIntermediateDirectories: true)
    let other = folder + "/other/registration.sqlite"
    func name() throws {
      try? FileManager.default.removeItem(atPath: other)
      if isHard {
        try FileManager.default.linkItem(atPath: path, toPath: other)
      } else {
        try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: path)
      }
    }
    func openOther(program version: Int) throws {
      _ = try Ledger(path: other, source: source, schema: DerivedSchema(version: version, statements: [])) { _, _ in }
    }
    try name()
    try with(program: 1) { _ in
      let error = try #require(throws: LedgerError.self) { try openOther(program: 1) }
      #expect(error.description.contains("is in use by another process"))
    }
    // An upgrade puts another file in the place: the lock goes with it.
    try with(program: 2) { _ in
      try name()
      #expect(throws: LedgerError.self) { try openOther(program: 2) }
    }
    try append(["hai"], program: 2)
  }

  @Test("A store of the format before comes forward: cursors without hashes, refusals whose term begins now, answers as they were")
  func format3() throws {
    try append(["một"], program: 1)
    let stores = CopiedStores(at: folder)
    stores.change(
      "registration",
      """
      DROP INDEX command_refused_by_time; ALTER TABLE command DROP COLUMN salt; ALTER TABLE command DROP COLUMN time;
      ALTER TABLE command DROP COLUMN principal; ALTER TABLE cursor DROP COLUMN hash; PRAGMA user_version = 3;
      DELETE FROM grdb_migrations WHERE identifier = '4';
      INSERT INTO cursor (service, sequence) VALUES ('council', 7);
      INSERT INTO command (id, fingerprint, refused, reply) VALUES ('a', x'01', 0, x'02'), ('r', x'03', 1, x'04')
      """)
    #expect(try StoredLog(path: path).cursors() == ["council": LogCursor(7)])
    try with(program: 1) { ledger in
      #expect(try ledger.cursors() == ["council": LogCursor(7)])
      try ledger.batch { batch in
        // What it was recognised by had no salt, and could be tried out for a person's number.
        #expect(try batch.storedReply(to: "r") == StoredReply(fingerprint: [UInt8](repeating: 0, count: 32), isRefusal: true, reply: [4]))
        #expect(try batch.storedReply(to: "a") == StoredReply(fingerprint: [1], isRefusal: false, reply: [2]))
        try batch.forgetRefusals(before: .init(microseconds: 1_700_000_000_000_000), limit: 10)
        #expect(try batch.storedReply(to: "r") != nil)
        try batch.setCursor("council", to: LogCursor(8, [UInt8](repeating: 9, count: 32)))
      }
      #expect(try ledger.cursors() == ["council": LogCursor(8, [UInt8](repeating: 9, count: 32))])
    }
  }

  @Test("A restore that was stopped half way is not taken for a province that begins")
  func halfRestored() throws {
    try append(["một"], program: 1)
    // As if it ended between putting the old store aside and placing the new one.
    try FileManager.default.copyItem(atPath: path, toPath: path + ".restoring")
    try FileManager.default.moveItem(atPath: path, toPath: path + ".20261124T031500Z")
    let error = try #require(throws: LedgerError.self) { try open(program: 1) }
    #expect(error.description.contains("run `ocop restore` again"))
    try StoreFile.restore(path + ".20261124T031500Z", to: path, aside: nil)
    #expect(try open(program: 1).latestSequence == 1)
  }
}
