import Contracts
import GRDB
import GRDBSQLite

/// The derived tables of a service inside a transaction or a snapshot. SQL in full; statements are prepared once.
///
/// GRDB prepares and keeps the statements; values are bound and read through SQLite's C API, which costs a fifth of going
/// through arrays of boxed values.
public struct Tables {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Runs one statement.
  public func execute(_ sql: String, _ arguments: [any SQLValue] = []) throws {
    try run(sql, arguments) { statement in
      while try step(statement, sql) {}
    }
  }

  /// The first row, or nil.
  public func first<Value>(_ sql: String, _ arguments: [any SQLValue] = [], _ read: (TableRow) throws -> Value) throws -> Value? {
    try run(sql, arguments) { statement in
      try step(statement, sql) ? try read(TableRow(statement: statement)) : nil
    }
  }

  /// Every row, in the statement's order.
  public func all<Value>(_ sql: String, _ arguments: [any SQLValue] = [], _ read: (TableRow) throws -> Value) throws -> [Value] {
    try run(sql, arguments) { statement in
      var values: [Value] = []
      while try step(statement, sql) { values.append(try read(TableRow(statement: statement))) }
      return values
    }
  }

  public func exists(_ sql: String, _ arguments: [any SQLValue] = []) throws -> Bool {
    try first(sql, arguments) { _ in true } ?? false
  }

  private func run<Result>(_ sql: String, _ arguments: [any SQLValue], _ body: (OpaquePointer) throws -> Result) throws -> Result {
    let cached = try db.cachedStatement(sql: sql)
    return try withExtendedLifetime(cached) {
      let statement = cached.sqliteStatement
      precondition(sqlite3_stmt_busy(statement) == 0, "used again before its rows were read: \(sql)")
      precondition(arguments.count == sqlite3_bind_parameter_count(statement), "\(arguments.count) values for: \(sql)")
      for (index, argument) in arguments.enumerated() { argument.bind(to: statement, at: Int32(index + 1)) }
      defer { sqlite3_reset(statement) }
      return try body(statement)
    }
  }

  /// - Returns: false when there is no further row.
  private func step(_ statement: OpaquePointer, _ sql: String) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code:
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)), sql: sql)
    }
  }
}

// MARK: - Places in logs

extension Tables {
  /// How far each other service's log was followed.
  public func cursors() throws -> [String: LogCursor] {
    Dictionary(
      uniqueKeysWithValues: try all("SELECT service, sequence, hash FROM cursor") { ($0[0], LogCursor($0[1], $0[2] as [UInt8]?)) })
  }

  /// The chain hash of an event, or of the log's beginning for 0; nil when the log ends before.
  func chainHash(of sequence: UInt64, in source: EventSource) throws -> [UInt8]? {
    guard sequence > 0 else { return LogChain(of: source).hash }
    guard sequence <= UInt64(Int64.max) else { return nil }
    return try first("SELECT hash FROM event WHERE sequence = ?", [sequence]) { $0[0] }
  }
}

// MARK: - Numbers

extension Tables {
  /// The number that is given out next in a table with `number INTEGER PRIMARY KEY`: above all that are there, and above all that may
  /// have been given out in a part of the log that was lost.
  public func nextNumber(of table: StaticString) throws -> Int64 {
    let last = try first("SELECT max(number) FROM \(table)") { $0[0] as Int64? } ?? nil
    let floor = try first("SELECT floor FROM number_floor WHERE name = ?", ["\(table)"]) { $0[0] as Int64 }
    return max(last ?? 0, floor ?? 0) + 1
  }

  /// How many numbers may have been given out in parts of the log that were lost, all losses together.
  public func lostNumbers() throws -> Int64 {
    try first("SELECT coalesce(sum(events), 0) FROM loss") { $0[0] } ?? 0
  }

  /// A loss was settled: numbers begin beyond what may have been given out in it, one an event.
  ///
  /// - Parameter events: at the most; more than a million is no honest claim, and is taken as a million.
  public func passOverNumbers(of events: UInt64, settledIn sequence: UInt64) throws {
    let events = Int64(min(events, 1_000_000))
    try execute("INSERT INTO loss (settled_in, events) VALUES (?, ?)", [sequence, events])
    let numbered = try all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% number INTEGER PRIMARY KEY%'") {
      $0[0] as String
    }
    for name in numbered {
      try execute(
        """
        INSERT INTO number_floor (name, floor) SELECT ?, coalesce(max(number), 0) + ? FROM \(name) WHERE true
        ON CONFLICT (name) DO UPDATE SET floor = max(floor + ?, excluded.floor)
        """, [name, events, events])
    }
  }
}

// MARK: - Timers

/// Something that is due at a time.
public struct TimerEntry: Sendable, Equatable {
  /// Unique name, e.g. `delivery/N-1a2b`; setting it again moves it.
  public var name: String
  /// Which handler takes it.
  public var kind: String
  /// What it is about.
  public var subject: String
  public var due: Instant

  public init(name: String, kind: String, subject: String, due: Instant) {
    self.name = name
    self.kind = kind
    self.subject = subject
    self.due = due
  }
}

extension Tables {
  public func set(_ timer: TimerEntry) throws {
    try execute(
      "INSERT INTO timer (name, kind, subject, due) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET due = excluded.due, subject = excluded.subject",
      [timer.name, timer.kind, timer.subject, timer.due])
  }

  public func cancelTimer(_ name: String) throws {
    try execute("DELETE FROM timer WHERE name = ?", [name])
  }

  func timersDue(at now: Instant, limit: Int) throws -> [TimerEntry] {
    try all("SELECT name, kind, subject, due FROM timer WHERE due <= ? ORDER BY due LIMIT ?", [now, limit]) { row in
      TimerEntry(name: row[0], kind: row[1], subject: row[2], due: row[3])
    }
  }

  func nextTimer(besides skipped: Set<String>) throws -> Instant? {
    try all("SELECT name, due FROM timer ORDER BY due LIMIT ?", [skipped.count + 1]) { row in
      (name: row[0] as String, due: row[1])
    }.first { !skipped.contains($0.name) }?.due
  }
}
