import Contracts
import GRDB

/// The derived tables of a service inside a transaction or a snapshot. SQL in full; statements are prepared once.
public struct Tables {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Runs one statement.
  public func execute(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }

  /// The first row, or nil.
  public func first<Value>(_ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (Row) throws -> Value) throws
    -> Value?
  {
    let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
    return try cursor.next().map(read)
  }

  /// Every row, in the statement's order.
  public func all<Value>(_ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (Row) throws -> Value) throws
    -> [Value]
  {
    let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try read(row)) }
    return values
  }

  public func exists(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Bool {
    try first(sql, arguments) { _ in true } ?? false
  }

  /// Rows changed by the last statement.
  public var changes: Int { db.changesCount }
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
      [timer.name, timer.kind, timer.subject, timer.due.microseconds])
  }

  public func cancelTimer(_ name: String) throws {
    try execute("DELETE FROM timer WHERE name = ?", [name])
  }

  func timersDue(at now: Instant, limit: Int) throws -> [TimerEntry] {
    try all("SELECT name, kind, subject, due FROM timer WHERE due <= ? ORDER BY due LIMIT ?", [now.microseconds, limit]) { row in
      TimerEntry(name: row[0], kind: row[1], subject: row[2], due: Instant(microseconds: row[3]))
    }
  }

  func nextTimer(besides skipped: Set<String>) throws -> Instant? {
    try all("SELECT name, due FROM timer ORDER BY due LIMIT ?", [skipped.count + 1]) { row in
      (name: row[0] as String, due: Instant(microseconds: row[1]))
    }.first { !skipped.contains($0.name) }?.due
  }
}

/// A row of a derived table, read by column position.
public typealias TableRow = Row
