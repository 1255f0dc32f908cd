import Contracts
import GRDB

/// The tables that a service derives from its log, and the version of the code that derives them.
public struct DerivedSchema: Sendable {
  /// Raised with every change of the tables or of what `apply` writes; a store of a lower version is rebuilt at start.
  public var version: Int
  /// One statement a string: `CREATE TABLE … STRICT` and `CREATE INDEX …`, in an order that foreign keys allow.
  public var statements: [String]

  public init(version: Int, statements: [String]) {
    self.version = version
    self.statements = statements
  }

  /// The same with tables that come before the service's own.
  public func adding(_ shared: [String]) -> DerivedSchema { DerivedSchema(version: version, statements: shared + statements) }

  /// Timers are derived like everything else: events set and cancel them.
  static let timerTable = """
    CREATE TABLE timer (
      name TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      due INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """
  static let timerIndex = "CREATE INDEX timer_by_due ON timer (due)"

  /// Checkpoints that the service signed over its own log.
  static let checkpointTable = """
    CREATE TABLE checkpoint (
      to_sequence INTEGER PRIMARY KEY,
      from_sequence INTEGER NOT NULL,
      hash TEXT NOT NULL,
      root TEXT NOT NULL,
      time TEXT NOT NULL,
      public_key TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT
    """

  /// Checkpoints of other services, kept here so that their owner cannot take them back.
  static let witnessedTable = """
    CREATE TABLE witnessed_checkpoint (
      service TEXT NOT NULL,
      to_sequence INTEGER NOT NULL,
      from_sequence INTEGER NOT NULL,
      hash TEXT NOT NULL,
      root TEXT NOT NULL,
      time TEXT NOT NULL,
      public_key TEXT NOT NULL,
      signature TEXT NOT NULL,
      PRIMARY KEY (service, to_sequence)
    ) STRICT, WITHOUT ROWID
    """

  /// What others had seen of this log that was lost, and was settled: it stops the service no more.
  static let acceptedLossTable = """
    CREATE TABLE accepted_loss (
      service TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      hash TEXT NOT NULL,
      settled_in INTEGER NOT NULL,
      PRIMARY KEY (service, sequence, hash)
    ) STRICT, WITHOUT ROWID
    """

  /// What was lost and settled, at the most, in events: no number that may have been given out there is given out again.
  static let lossTable = """
    CREATE TABLE loss (
      settled_in INTEGER PRIMARY KEY,
      events INTEGER NOT NULL
    ) STRICT
    """

  /// The highest number of each numbered table that may have been given out before a loss was settled.
  static let numberFloorTable = """
    CREATE TABLE number_floor (
      name TEXT PRIMARY KEY,
      floor INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  /// From where followed logs went on that had gone back: what comes behind is told for another time, under the sequences of before.
  static let resumptionTable = """
    CREATE TABLE resumption (
      settled_in INTEGER PRIMARY KEY,
      service TEXT NOT NULL,
      sequence INTEGER NOT NULL
    ) STRICT
    """

  /// Raised with every change of the tables that every service has, and of what is written there.
  static let commonVersion = 3
  static let commonStatements = [
    timerTable, timerIndex, checkpointTable, witnessedTable, acceptedLossTable, lossTable, numberFloorTable, resumptionTable,
  ]

  func create(in db: Database) throws {
    for statement in Self.commonStatements + statements { try db.execute(sql: statement) }
  }
}

/// The tables that are not derived: the log, the personal data beside it, remembered replies, cursors, dead letters.
enum CoreSchema {
  /// "OCOP" in ASCII: tells our stores from other SQLite files.
  static let applicationID: Int32 = 0x4F43_4F50

  /// Migrations are never edited, only added to.
  static func migrator(of source: EventSource) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE store (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
          ) STRICT, WITHOUT ROWID
          """)
      try db.execute(
        sql: """
          CREATE TABLE event (
            sequence INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            schema TEXT NOT NULL,
            subject TEXT NOT NULL,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL,
            on_behalf_of TEXT NOT NULL,
            cause TEXT NOT NULL,
            traceparent TEXT NOT NULL,
            data TEXT NOT NULL,
            sealed TEXT
          ) STRICT
          """)
      try db.execute(
        sql: "CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END")
      try db.execute(
        sql: "CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END")
      try db.execute(
        sql: """
          CREATE TABLE command (
            id TEXT PRIMARY KEY,
            fingerprint BLOB NOT NULL,
            refused INTEGER NOT NULL,
            reply BLOB NOT NULL
          ) STRICT, WITHOUT ROWID
          """)
      try db.execute(
        sql: """
          CREATE TABLE cursor (
            service TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID
          """)
      try db.execute(
        sql: """
          CREATE TABLE dead_letter (
            service TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            type TEXT NOT NULL,
            reason TEXT NOT NULL,
            time INTEGER NOT NULL,
            PRIMARY KEY (service, sequence)
          ) STRICT, WITHOUT ROWID
          """)
      try db.execute(
        sql: """
          CREATE VIEW log AS
          SELECT sequence, strftime('%Y-%m-%dT%H:%M:%SZ', time / 1000000, 'unixepoch') AS time, type, subject, actor, on_behalf_of, data
          FROM event ORDER BY sequence
          """)
    }
    migrator.registerMigration("2", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: "ALTER TABLE event ADD COLUMN hash BLOB")
      try db.execute(sql: "DROP TRIGGER event_not_changed")
      try Self.chainEvents(db, of: source)
      try db.execute(
        sql: "CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: PersonalValue.table)
      try db.execute(sql: PersonalValue.index)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { db in
      try db.execute(sql: "ALTER TABLE cursor ADD COLUMN hash BLOB")
      try db.execute(sql: "ALTER TABLE command ADD COLUMN principal TEXT NOT NULL DEFAULT ''")
      try db.execute(sql: "ALTER TABLE command ADD COLUMN time INTEGER NOT NULL DEFAULT 0")
      try db.execute(sql: "ALTER TABLE command ADD COLUMN salt BLOB")
      // The term of what was refused before begins now. Its unsalted fingerprint could be tried out for a person's number: sent again,
      // it is a conflict.
      try db.execute(sql: "UPDATE command SET time = unixepoch() * 1000000, fingerprint = zeroblob(32) WHERE refused = 1")
      try db.execute(sql: "CREATE INDEX command_refused_by_time ON command (time) WHERE refused = 1")
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  /// Hashes the events of a log that was written before there was a chain.
  private static func chainEvents(_ db: Database, of source: EventSource) throws {
    let tables = Tables(db)
    var chain = LogChain(of: source)
    var last: UInt64 = 0
    while true {
      let page = try tables.all("\(Rebuild.selection) FROM event WHERE sequence > ? ORDER BY sequence LIMIT 1000", [last], Rebuild.record)
      for record in page {
        chain.append(record)
        try tables.execute("UPDATE event SET hash = ? WHERE sequence = ?", [chain.hash, record.sequence])
      }
      guard let end = page.last else { return }
      last = end.sequence
    }
  }

  /// Number of migrations: the store's format, kept in `user_version`.
  static let formatVersion = 4
  /// In the table `store` while the write-ahead log's end may have lost a transaction.
  static let tailDoubt = "tail-in-doubt"
  static let tables: Set<String> = ["store", "event", "command", "cursor", "dead_letter", "personal", "grdb_migrations"]
}
