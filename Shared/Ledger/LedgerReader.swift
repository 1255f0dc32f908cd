import Contracts
import Foundation
import GRDB

/// Reads a store on snapshots while its owner writes it. Used by one thread at a time; never waits for a write.
public final class LedgerReader: Sendable {
  public let path: String
  public let source: EventSource
  let schema: DerivedSchema
  let apply: EventApplier
  let queue: DatabaseQueue

  init(path: String, source: EventSource, schema: DerivedSchema, apply: @escaping EventApplier) throws {
    self.path = path
    self.source = source
    self.schema = schema
    self.apply = apply
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -4096") }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  public func close() throws { try queue.close() }

  /// One consistent view of the store.
  public func snapshot<Result>(_ body: (Snapshot) throws -> Result) throws -> Result {
    try queue.read { db in try body(Snapshot(tables: Tables(db), source: source)) }
  }

  /// Remembers that a copy was made just now, in a file beside the store: the store itself is its writer's alone.
  public func noteBackup() throws { try Data().write(to: URL(fileURLWithPath: backupNote)) }

  /// When the store was last copied; nil when it never was. Stays when the service starts anew.
  public var lastBackup: Instant? {
    guard let written = try? FileManager.default.attributesOfItem(atPath: backupNote)[.modificationDate] as? Date else { return nil }
    return Instant(microseconds: Int64(written.timeIntervalSince1970 * 1_000_000))
  }

  private var backupNote: String { path + ".last-backup" }

  /// Bytes that are free on the store's disk for its owner, and all of them; zero where the system does not tell.
  public var disk: (free: UInt64, size: UInt64) {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (attributes?[.systemFreeSize] as? UInt64 ?? 0, attributes?[.systemSize] as? UInt64 ?? 0)
  }

  /// Bytes of the store and of its write-ahead log.
  public var sizes: (store: UInt64, wal: UInt64) {
    func size(_ path: String) -> UInt64 {
      ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? UInt64) ?? 0
    }
    return (size(path), size(path + "-wal"))
  }
}

/// A store as it was at one moment.
public struct Snapshot {
  public let tables: Tables
  public let source: EventSource

  public func latestSequence() throws -> UInt64 {
    try tables.first("SELECT max(sequence) FROM event") { $0[0] as UInt64? ?? 0 } ?? 0
  }

  /// The events after a sequence, oldest first.
  ///
  /// - Parameter withPersonal: puts personal values, as far as they were not erased, where the log has their commitments.
  public func events(after sequence: UInt64, limit: Int, withPersonal: Bool = false) throws -> [EventRecord] {
    var previous = try chainHash(of: sequence) ?? []
    var events = try tables.all(
      "\(LogLink.selection) FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?", [sequence, limit]
    ) { row in
      var event = Rebuild.record(row)
      event.chainHash = row[11]
      event.chainPrevious = previous
      previous = event.chainHash
      return event
    }
    guard withPersonal, let first = events.first?.sequence, let last = events.last?.sequence else { return events }
    // One question a page, whether there is anything or not.
    for (sequence, value) in try PersonalValue.read(first...last, tables) {
      let index = Int(sequence - first)
      events[index].data = try value.putBack(into: events[index].data)
    }
    return events
  }

  /// The chain hash of an event, or of the log's beginning for 0; nil when the log ends before.
  public func chainHash(of sequence: UInt64) throws -> [UInt8]? {
    try tables.chainHash(of: sequence, in: source)
  }

  /// How far each other service's log was followed.
  public func cursors() throws -> [String: LogCursor] { try tables.cursors() }

  /// How many timers' time has come.
  public func timersDue(at now: Instant) throws -> UInt64 {
    try tables.first("SELECT count(*) FROM timer WHERE due <= ?", [now]) { $0[0] } ?? 0
  }

  /// When the first timer's time comes, or came.
  public func firstTimer() throws -> Instant? {
    try tables.first("SELECT min(due) FROM timer") { $0[0] as Instant? } ?? nil
  }

  public func count(of table: CountedTable) throws -> UInt64 {
    try tables.first("SELECT count(*) FROM \(table.rawValue)") { $0[0] } ?? 0
  }

  public enum CountedTable: String, Sendable {
    case timer
    case deadLetter = "dead_letter"
    case command
  }
}
