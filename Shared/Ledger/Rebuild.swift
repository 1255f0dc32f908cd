import Contracts
import GRDB

/// Replays a log into derived tables.
enum Rebuild {
  static let selection = """
    SELECT sequence, type, schema, subject, time, actor, on_behalf_of, cause, traceparent, data, sealed
    """

  /// - Returns: how many events were replayed.
  @discardableResult
  static func replay(from logSchema: String, into db: Database, apply: EventApplier, _ cancellation: Cancellation? = nil) throws -> UInt64 {
    let tables = Tables(db)
    var count: UInt64 = 0
    // In pages, so that no statement is open while the tables change.
    while true {
      try cancellation?.check()
      let page = try tables.all("\(selection) FROM \(logSchema).event WHERE sequence > ? ORDER BY sequence LIMIT 1000", [count], record)
      for event in page { try apply(event, tables) }
      count += UInt64(page.count)
      if page.count < 1_000 { return count }
    }
  }

  /// Drops every derived table and makes it again from the log. Within the caller's transaction.
  static func remake(_ schema: DerivedSchema, in db: Database, apply: EventApplier) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    // Children before parents, so that no foreign key is left hanging.
    for table in try derivedTables(db).reversed() { try db.execute(sql: "DROP TABLE \(table)") }
    db.clearSchemaCache()
    try schema.create(in: db)
    try replay(from: "main", into: db, apply: apply)
  }

  static func derivedTables(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
      .filter { !CoreSchema.tables.contains($0) }
  }

  static func record(_ row: TableRow) -> EventRecord {
    EventRecord(
      sequence: row[0], type: row[1], schema: row[2], subject: row[3], time: row[4], actor: row[5], onBehalfOf: row[6], cause: row[7],
      traceparent: row[8], data: row[9], sealed: row[10])
  }
}

/// What a comparison of the live tables with a replay of the log found.
public struct RebuildComparison: Sendable {
  public struct Table: Sendable {
    public var name: String
    public var rows: Int
    public var onlyLive: Int
    public var onlyReplayed: Int
  }

  public var events: UInt64
  /// How long the replay took, without the comparison.
  public var replayTime: Duration
  public var tables: [Table]
  public var isEqual: Bool { tables.allSatisfy { $0.onlyLive == 0 && $0.onlyReplayed == 0 } }
}

extension RebuildComparison {
  /// Compares a store that need not be in use: a backup, or one left behind. Changes nothing in it.
  ///
  /// - Parameter cancellation: ends it from another thread.
  /// - Throws: `LedgerError` when the tables are of another version of the program, or the scratch file's disk is full; `Cancelled`.
  public static func make(
    store path: String, schema: DerivedSchema, apply: EventApplier, scratch: String, _ cancellation: Cancellation = Cancellation()
  ) throws -> RebuildComparison {
    let log = try StoredLog(path: path)
    let version = try log.derivedVersion()
    try log.close()
    guard version == schema.version else { throw LedgerError.derivedOtherwise(path: path, found: version, expected: schema.version) }
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: scratch, configuration: configuration)
    defer { try? queue.close() }
    do {
      return try cancellation.during(queue) { try queue.inDatabase { try compare($0, path, schema, apply, cancellation) } }
    } catch let error as DatabaseError {
      throw Ledger.explained(error, path: scratch)
    }
  }

  /// - Parameter db: an empty scratch store.
  private static func compare(
    _ db: Database, _ path: String, _ schema: DerivedSchema, _ apply: EventApplier, _ cancellation: Cancellation
  ) throws -> RebuildComparison {
    try schema.create(in: db)
    try db.execute(sql: "ATTACH DATABASE ? AS live", arguments: [StoredLog.readOnlyURI(path)])
    var comparison = RebuildComparison(events: 0, replayTime: .zero, tables: [])
    try db.inTransaction(.immediate) {
      let started = ContinuousClock.now
      comparison.events = try Rebuild.replay(from: "live", into: db, apply: apply, cancellation)
      comparison.replayTime = ContinuousClock.now - started
      for table in try Rebuild.derivedTables(db) {
        func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(sql))") ?? 0 }
        comparison.tables.append(
          .init(
            name: table, rows: try count("SELECT 1 FROM main.\(table)"),
            onlyLive: try count("SELECT * FROM live.\(table) EXCEPT SELECT * FROM main.\(table)"),
            onlyReplayed: try count("SELECT * FROM main.\(table) EXCEPT SELECT * FROM live.\(table)")))
      }
      return .commit
    }
    return comparison
  }
}
