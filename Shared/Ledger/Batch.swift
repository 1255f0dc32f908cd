import Contracts
import GRDB

/// A reply that was given, kept under the command's id.
public struct StoredReply: Sendable, Equatable {
  /// Tells the same content from other content under the same id.
  public var fingerprint: [UInt8]
  /// Sixteen bytes at random that went into the fingerprint of a command that was carried out: without them the few numbers that there
  /// are could be tried out against it. Nil for a refusal, whose fingerprint knows nothing of a person, and for what was kept before.
  public var salt: [UInt8]?
  /// Who sent it; empty in what was kept before it was written down.
  public var principal: String
  /// True when `reply` is a Problem, false when it is an Accepted.
  public var isRefusal: Bool
  /// The message in protobuf.
  public var reply: [UInt8]

  public init(fingerprint: [UInt8], salt: [UInt8]? = nil, principal: String = "", isRefusal: Bool, reply: [UInt8]) {
    self.fingerprint = fingerprint
    self.salt = salt
    self.principal = principal
    self.isRefusal = isRefusal
    self.reply = reply
  }
}

/// The last event of a log: its sequence and its place in the chain.
struct LogEnd {
  var sequence: UInt64
  var chain: LogChain

  func appending(_ record: EventRecord) -> LogEnd {
    var next = self
    next.sequence = record.sequence
    next.chain.append(record)
    return next
  }
}

extension EventRecord {
  /// Writes the event with its place in the chain.
  func insert(hash: [UInt8], _ tables: Tables) throws {
    try tables.execute(
      """
      INSERT INTO event (sequence, type, schema, subject, time, actor, on_behalf_of, cause, traceparent, data, sealed, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [sequence, type, schema, subject, time, actor, onBehalfOf, cause, traceparent, data, sealed, hash])
  }
}

/// What can be done inside one transaction of the ledger.
public struct Batch {
  public let tables: Tables
  /// The last sequence written, this batch included.
  public var latestSequence: UInt64 { log.sequence }
  /// Where the log ends, this batch included.
  private(set) var log: LogEnd
  /// True when personal data was erased: after the commit its bytes must leave the write-ahead log too.
  private(set) var hasErased = false
  private(set) var hasClearedDoubt = false

  private let db: Database
  private let source: EventSource
  private let apply: EventApplier

  init(db: Database, source: EventSource, apply: @escaping EventApplier, log: LogEnd) {
    self.db = db
    self.source = source
    self.apply = apply
    self.tables = Tables(db)
    self.log = log
  }

  func run(_ sql: String) throws {
    try tables.execute(sql)
  }

  /// Keeps what `body` did, or undoes it alone when it throws; the rest of the batch stands.
  ///
  /// - Throws: what `body` threw. When SQLite ended the whole transaction itself (full disk), the batch cannot go on.
  public mutating func savepoint<Result>(_ body: (inout Batch) throws -> Result) throws -> Result {
    let before = log
    try run("SAVEPOINT one")
    do {
      let result = try body(&self)
      try run("RELEASE one")
      return result
    } catch {
      log = before
      if db.isInsideTransaction {
        try run("ROLLBACK TO one")
        try run("RELEASE one")
      }
      throw error
    }
  }

  /// Appends an event and applies it to the derived tables.
  ///
  /// - Parameters:
  ///   - record: its `sequence` is set here.
  ///   - personal: values that `record.data` has the commitments of.
  ///   - typed: applies the event without decoding it; must do what the ledger's `apply` does with the record.
  /// - Returns: the record with its sequence.
  public mutating func append(_ record: EventRecord, personal: [PersonalValue] = [], typed: (EventRecord, Tables) throws -> Void) throws
    -> EventRecord
  {
    var record = record
    record.sequence = latestSequence + 1
    record.chainPrevious = log.chain.hash
    let end = log.appending(record)
    record.chainHash = end.chain.hash
    try record.insert(hash: end.chain.hash, tables)
    log = end
    for value in personal {
      try tables.execute(
        "INSERT INTO personal (sequence, field, party, salt, value) VALUES (?, ?, ?, ?, ?)",
        [record.sequence, value.field, value.party, value.salt, value.value])
    }
    try typed(record, tables)
    return record
  }

  /// Erases every value of a party. The events stay as they are, and so does the chain.
  ///
  /// What tells a repeated command from another is a digest of its content, values included, that could be tried out: it goes too, with
  /// the salt that is in it.
  public mutating func erasePersonal(of party: String) throws {
    try tables.execute(
      """
      UPDATE command SET fingerprint = zeroblob(32), salt = CASE WHEN salt IS NULL THEN NULL ELSE zeroblob(16) END
      WHERE id IN (SELECT cause FROM event WHERE sequence IN (SELECT sequence FROM personal WHERE party = ?))
      """, [party])
    try tables.execute("DELETE FROM personal WHERE party = ?", [party])
    hasErased = true
  }

  /// The chain hashes of the events from one sequence to another, both included.
  public func chainHashes(_ sequences: ClosedRange<UInt64>) throws -> [[UInt8]] {
    try tables.all(
      "SELECT hash FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence", [sequences.lowerBound, sequences.upperBound]
    ) { $0[0] }
  }

  public func storedReply(to id: String) throws -> StoredReply? {
    try tables.first("SELECT fingerprint, refused, reply, principal, salt FROM command WHERE id = ?", [id]) { row in
      StoredReply(fingerprint: row[0], salt: row[4], principal: row[3], isRefusal: row[1], reply: row[2])
    }
  }

  public func remember(_ reply: StoredReply, to id: String, at time: Instant) throws {
    try tables.execute(
      "INSERT INTO command (id, fingerprint, refused, reply, principal, time, salt) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [id, reply.fingerprint, reply.isRefusal, reply.reply, reply.principal, time, reply.salt])
  }

  /// Forgets refusals of before a time, the oldest first.
  ///
  /// - Parameter limit: at most so many, so that nobody waits for it.
  public func forgetRefusals(before time: Instant, limit: Int) throws {
    try tables.execute(
      "DELETE FROM command WHERE id IN (SELECT id FROM command WHERE refused = 1 AND time < ? ORDER BY time LIMIT ?)", [time, limit])
  }

  /// Records that every event of `service` up to the cursor has had its effect.
  public func setCursor(_ service: String, to cursor: LogCursor) throws {
    try tables.execute(
      """
      INSERT INTO cursor (service, sequence, hash) VALUES (?, ?, ?)
      ON CONFLICT (service) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
      """, [service, cursor.sequence, cursor.hash])
  }

  /// Records that nothing is missing at the end of the write-ahead log, or that it was settled.
  public mutating func clearTailDoubt() throws {
    hasClearedDoubt = true
    try tables.execute("DELETE FROM store WHERE key = ?", [CoreSchema.tailDoubt])
  }

  /// Keeps an event that a reaction could not take, so that the events behind it are not held up.
  public func keepDeadLetter(service: String, sequence: UInt64, type: String, reason: String, at time: Instant) throws {
    try tables.execute(
      "INSERT OR REPLACE INTO dead_letter (service, sequence, type, reason, time) VALUES (?, ?, ?, ?, ?)",
      [service, sequence, type, reason, time])
  }

  public func timersDue(at now: Instant, limit: Int) throws -> [TimerEntry] {
    try tables.timersDue(at: now, limit: limit)
  }

  /// When the next timer is due, those named aside.
  public func nextTimer(besides skipped: Set<String>) throws -> Instant? {
    try tables.nextTimer(besides: skipped)
  }

  /// True when `error` took the whole transaction with it: a full or failing disk, a damaged store.
  public func isOver(because error: any Error) -> Bool {
    guard db.isInsideTransaction else { return true }
    guard let error = error as? DatabaseError else { return error is LedgerError }
    return [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOMEM, .SQLITE_READONLY].contains(error.resultCode)
  }
}
