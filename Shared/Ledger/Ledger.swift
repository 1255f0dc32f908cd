import Contracts
import Foundation
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Applies one event of the log to the derived tables; the same function live and in a rebuild.
public typealias EventApplier = @Sendable (EventRecord, Tables) throws -> Void

/// A service's store: an append-only log, what is derived from it, remembered replies and cursors, in one SQLite file.
///
/// One process owns it (a lock says so) and one thread writes it. Everything a batch does is on disk when `batch` returns,
/// or none of it is: WAL with `synchronous=FULL`.
public final class Ledger {
  public let path: String
  public let source: EventSource
  /// The last sequence that is on disk.
  public var latestSequence: UInt64 { log.sequence }
  /// Its chain hash.
  public var latestHash: [UInt8] { log.chain.hash }
  /// Whether a transaction may be missing at the end of what was on disk: found at this start or at one before, and not settled since.
  public private(set) var isTailInDoubt = false
  /// How long the last commit took, its fsync included.
  public private(set) var lastCommit = Duration.zero
  /// What brought the store forward at this start; nil when it was of this program.
  public let upgrade: StoreUpgrade?

  /// Where the log on disk ends.
  private var log: LogEnd
  private let lock: StoreLock
  private let schema: DerivedSchema
  private let apply: EventApplier
  private let queue: DatabaseQueue
  /// True while the write-ahead log may hold bytes of what was erased.
  private var mustScrub = false
  /// How many frames the write-ahead log had after the last commit.
  private let walFrames = WalFrames()
  private var pageSize = 4_096
  /// Why the write-ahead log could not be moved into the store of late; nil when it could.
  public private(set) var checkpointFault: String?

  /// As many pages as SQLite itself would let wait.
  private static let framesToCheckpoint = 4_000
  /// A write-ahead log of more bytes than this is told: something keeps it from being moved into the store.
  static let largestWAL = 64 << 20

  /// Opens the store; makes it when the file is not there, and brings one of an earlier program forward.
  ///
  /// - Throws: `LedgerError` when the store is in use, damaged, another's, or newer than this program.
  public init(path: String, source: EventSource, schema: DerivedSchema, apply: @escaping EventApplier) throws {
    self.path = path
    self.source = source
    self.schema = schema
    self.apply = apply
    lock = try StoreLock(path: path)
    let maker = StoreMaker(path: path, source: source, schema: schema, apply: apply)
    do {
      if !Self.isThere(path) {
        guard !FileManager.default.fileExists(atPath: StoreFile.restoring(path)) else { throw LedgerError.halfRestored(path: path) }
        try maker.make()
      }
      try lock.holdFile()
      var isInDoubt = false
      if let size = lock.pageSize {
        switch try WriteAheadLog.tail(of: path, pageSize: size) {
        case .whole: break
        case .inDoubt: isInDoubt = true
        case .lost(let transactions, let at): throw LedgerError.tailLost(path: path, transactions: transactions, at: at)
        }
        pageSize = size
      }
      // A store is its service's own; SQLite gives its write-ahead log the same mode.
      chmod(path, 0o600)
      var queue = try DatabaseQueue(path: path, configuration: Self.writerConfiguration())
      let version = try Self.check(queue, path: path, source: source, schema: schema)
      // What SQLite does from here on takes the signs away: the doubt itself is kept.
      if isInDoubt {
        try queue.write { db in
          try db.execute(sql: "INSERT OR REPLACE INTO store (key, value) VALUES (?, '1')", arguments: [CoreSchema.tailDoubt])
        }
      }
      if version.isCurrent(for: schema) {
        upgrade = nil
      } else {
        // Leaves one file that is whole.
        try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try queue.close()
        upgrade = try maker.upgrade(from: version)
        try lock.holdFile()
        queue = try DatabaseQueue(path: path, configuration: Self.writerConfiguration())
      }
      self.queue = queue
      log = try queue.inDatabase { try Self.logEnd($0, path: path, source: source) }
      isTailInDoubt = try queue.inDatabase {
        try Tables($0).exists("SELECT 1 FROM store WHERE key = ?", [CoreSchema.tailDoubt])
      }
      queue.inDatabase { walFrames.count(on: $0) }
      // A stop may have come between an erasure and the end of the write-ahead log that holds what was erased.
      mustScrub = true
      scrub()
    } catch let error as DatabaseError {
      throw Self.explained(error, path: path)
    }
  }

  /// An empty file is none: SQLite makes one by looking.
  private static func isThere(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int).map { $0 > 0 } ?? false
  }

  private static func writerConfiguration() -> Configuration {
    var configuration = Configuration()
    configuration.maximumReaderCount = 1
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // After WAL, because turning WAL on may relax it: a reply must not leave before its commit is on disk.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      // Done after the commit, where a failure can be told: SQLite's own says nothing.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      // Nothing that is committed may depend on a temporary folder.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA cache_size = -16384")
      // What is erased is overwritten, not only forgotten.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Looks before anything is changed.
  private static func check(_ queue: DatabaseQueue, path: String, source: EventSource, schema: DerivedSchema) throws -> StoreVersion {
    try queue.inDatabase { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
      guard mode == "wal" else { throw LedgerError.unsafeSettings(path: path, reason: "journal mode is \(mode), not wal") }
      let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
      guard synchronous == 2 else { throw LedgerError.unsafeSettings(path: path, reason: "synchronous is \(synchronous), not FULL") }
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      guard application == CoreSchema.applicationID else {
        throw LedgerError.corrupt(path: path, reason: "it is an SQLite file, but not of this system")
      }
      // Another's store is another's, whatever wrote it.
      let owner = try db.tableExists("store") ? String.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'source'") : nil
      if let owner, owner != source.topicPrefix { throw LedgerError.foreign(path: path, found: owner, expected: source.topicPrefix) }
      let version = try StoreVersion(db)
      if let (found, supported) = version.isAhead(of: schema) {
        throw LedgerError.newer(path: path, found: found, supported: supported, program: version.program)
      }
      guard owner == source.topicPrefix else {
        throw LedgerError.foreign(path: path, found: owner ?? "nobody", expected: source.topicPrefix)
      }
      // A check reads the whole file: a store of more than 16 MB is checked by every backup instead, in its copy.
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      if pages <= 4_096 {
        let verdict = try String.fetchAll(db, sql: "PRAGMA quick_check(3)")
        guard verdict == ["ok"] else { throw LedgerError.corrupt(path: path, reason: verdict.joined(separator: "; ")) }
      }
      return version
    }
  }

  /// Where the log ends; the last event must follow from the one before. The whole chain is for an audit to check.
  private static func logEnd(_ db: Database, path: String, source: EventSource) throws -> LogEnd {
    let last = try Tables(db).all("\(LogLink.selection) FROM event ORDER BY sequence DESC LIMIT 2", [], LogLink.init)
    guard let end = last.first else { return LogEnd(sequence: 0, chain: LogChain(of: source)) }
    var chain = last.count == 2 ? LogChain(at: last[1].hash) : LogChain(of: source)
    end.extend(&chain)
    let follows = last.count == 2 ? last[1].record.sequence + 1 == end.record.sequence : end.record.sequence == 1
    guard follows, chain.hash == end.hash else { throw LedgerError.altered(path: path, sequence: end.record.sequence) }
    return LogEnd(sequence: end.record.sequence, chain: chain)
  }

  /// Drops every derived table and makes it again from the log, in one transaction.
  public func rebuild() throws {
    try queue.inDatabase { db in
      try db.inTransaction(.immediate) {
        try Rebuild.remake(schema, in: db, apply: apply)
        return .commit
      }
    }
  }

  static func explained(_ error: DatabaseError, path: String) -> any Error {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      LedgerError.corrupt(path: path, reason: error.message ?? "\(error.resultCode)")
    case .SQLITE_FULL: LedgerError.full
    // The file that readers and the writer share cannot grow.
    case .SQLITE_IOERR where StoreFile.roomBeside(path) < 1 << 16: LedgerError.full
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
      LedgerError.unwritable(path: path, reason: error.message ?? "\(error.resultCode)")
    default: error
    }
  }
}

// MARK: - Looking in

extension Ledger {
  /// Tells of every statement that is run from here on, for a test to look at.
  func trace(_ take: @escaping @Sendable (String) -> Void) {
    queue.inDatabase { $0.tellStatements(take) }
  }

  /// Moves all of the write-ahead log into the store, so that the next commit begins it anew.
  func emptyWriteAheadLog() throws { _ = try queue.writeWithoutTransaction { try $0.checkpoint(.restart) } }

  /// How SQLite would run a statement: the lines of EXPLAIN QUERY PLAN.
  func queryPlan(of sql: String) throws -> [String] {
    try queue.inDatabase { db in
      let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
      statement.setUncheckedArguments(StatementArguments())
      return try Row.fetchAll(statement).map { $0["detail"] }
    }
  }
}

extension LedgerReader {
  /// Tells of every statement that is run from here on, for a test to look at.
  func trace(_ take: @escaping @Sendable (String) -> Void) throws {
    try queue.read { $0.tellStatements(take) }
  }
}

extension Database {
  fileprivate func tellStatements(_ take: @escaping @Sendable (String) -> Void) {
    trace { event in
      if case .statement(let statement) = event { take(statement.sql) }
    }
  }
}

// MARK: - Batches

extension Ledger {
  /// One transaction with one fsync. What `body` did is on disk when this returns; when it throws, nothing was done.
  ///
  /// - Throws: `LedgerError.full` when the disk is full, else whatever went wrong.
  public func batch<Result>(_ body: (inout Batch) throws -> Result) throws -> Result {
    do {
      let result = try queue.inDatabase { db in
        var batch = Batch(db: db, source: source, apply: apply, log: log)
        try batch.run("BEGIN IMMEDIATE")
        do {
          let result = try body(&batch)
          let committing = ContinuousClock.now
          try batch.run("COMMIT")
          lastCommit = ContinuousClock.now - committing
          log = batch.log
          mustScrub = mustScrub || batch.hasErased
          isTailInDoubt = isTailInDoubt && !batch.hasClearedDoubt
          return result
        } catch {
          // A full disk may have rolled back already.
          if db.isInsideTransaction { try? db.rollback() }
          throw error
        }
      }
      scrub()
      checkpoint()
      return result
    } catch let error as DatabaseError {
      throw Self.explained(error, path: path)
    }
  }

  /// Moves what waits in the write-ahead log into the store, once there is enough of it. While a reader stands on an older view a part
  /// has to wait, and the next batch tries again; what was committed is committed all the same.
  private func checkpoint() {
    guard walFrames.count >= Self.framesToCheckpoint else { return }
    do {
      let frames = walFrames.count
      let moved = try queue.writeWithoutTransaction { try $0.checkpoint(.passive) }.checkpointedFrameCount
      let bytes = frames * (pageSize + 24)
      checkpointFault =
        bytes > Self.largestWAL && moved < frames
        ? "it has \(bytes >> 20) MB, and something that reads the store keeps it from being moved there" : nil
    } catch {
      note(error)
    }
  }

  /// That somebody reads is no failure.
  private func note(_ error: any Error) {
    if let error = error as? DatabaseError, [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) { return }
    checkpointFault = "\(error)"
  }

  /// Moves the write-ahead log into the store and empties it, when something was erased. While a reader stands on an older view, or
  /// the disk is full, it cannot: the next batch tries again. What was committed is committed all the same.
  private func scrub() {
    guard mustScrub else { return }
    do {
      try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      mustScrub = false
      checkpointFault = nil
    } catch {
      mustScrub = true
      note(error)
    }
  }

  /// Reads the tables outside a batch.
  public func read<Result>(_ body: (Tables) throws -> Result) throws -> Result {
    try queue.inDatabase { try body(Tables($0)) }
  }

  /// When the next timer is due.
  public func nextTimer() throws -> Instant? {
    try queue.inDatabase { try Tables($0).nextTimer(besides: []) }
  }

  /// How far each other service's log was followed.
  public func cursors() throws -> [String: LogCursor] { try read { try $0.cursors() } }

  /// The chain hash of an event, or of the log's beginning for 0; nil when the log ends before.
  public func chainHash(of sequence: UInt64) throws -> [UInt8]? { try read { try $0.chainHash(of: sequence, in: source) } }

  /// Moves the write-ahead log into the store, so that a clean stop leaves one file that is whole.
  public func close() throws {
    try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    try queue.close()
  }

  /// Makes readers, each on its own connection, for other threads.
  public var makeReader: @Sendable () throws -> LedgerReader {
    let (path, source, schema, apply) = (path, source, schema, apply)
    return { try LedgerReader(path: path, source: source, schema: schema, apply: apply) }
  }
}

/// How long the write-ahead log is, as SQLite tells after every commit.
private final class WalFrames {
  private(set) var count = 0

  func count(on db: Database) {
    sqlite3_wal_hook(
      db.sqliteConnection,
      { context, _, _, frames in
        if let context { Unmanaged<WalFrames>.fromOpaque(context).takeUnretainedValue().count = Int(frames) }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
