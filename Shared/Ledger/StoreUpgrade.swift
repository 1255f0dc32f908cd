import Contracts
import Foundation
import GRDB

/// What a store was written with.
public struct StoreVersion: Sendable, CustomStringConvertible {
  /// Of the tables that are not derived.
  public var format: Int
  /// Of the service's own derived tables; nil in a store that was never finished.
  public var derived: Int?
  /// Of the derived tables that every service has.
  public var common: Int?
  /// The program that brought the store to all this; nil in stores of before it was written down.
  public var program: String?

  public var description: String {
    "format \(format), tables \(derived ?? 0) and \(common ?? 0)" + (program.map { ", of program \($0)" } ?? "")
  }

  init(_ db: Database) throws {
    func value(_ key: String) throws -> String? {
      try String.fetchOne(db, sql: "SELECT value FROM store WHERE key = ?", arguments: [key])
    }
    format = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard try db.tableExists("store") else { return }
    derived = try value("derived-version").flatMap { Int($0) }
    common = try value("common-version").flatMap { Int($0) }
    program = try value("program")
  }

  /// The part of the store that is ahead of this program: what was found, and what is known here.
  func isAhead(of schema: DerivedSchema) -> (found: Int, supported: Int)? {
    let parts = [
      (format, CoreSchema.formatVersion), (derived ?? 0, schema.version), (common ?? 0, DerivedSchema.commonVersion),
    ]
    return parts.first { $0.0 > $0.1 }
  }

  func isCurrent(for schema: DerivedSchema) -> Bool {
    format == CoreSchema.formatVersion && derived == schema.version && common == DerivedSchema.commonVersion
  }
}

/// What an upgrade at a start did.
public struct StoreUpgrade: Sendable {
  public var from: StoreVersion
  /// The store as the earlier program left it.
  public var keptAs: String
}

/// Makes a store, or brings one of an earlier program forward, beside the place where it belongs.
///
/// Nothing is ever changed in the store of the earlier program: its copy is brought forward, and takes its place in one step when
/// it is whole and on disk. Whatever stops it, the power included, leaves the store that was there.
struct StoreMaker {
  let path: String
  let source: EventSource
  let schema: DerivedSchema
  let apply: EventApplier

  private var fresh: String { path + ".upgrading" }

  /// Makes an empty store; it is there as a whole or not at all.
  func make() throws {
    try FileManager.default.removeIfThere(fresh)
    try bringForward()
    try StoreFile.place(fresh, at: path)
  }

  /// Keeps the store as it was under another name. The one that an upgrade before this kept is removed: what it held is in this one.
  ///
  /// - Throws: `LedgerError.notUpgraded`; then the store is as it was.
  func upgrade(from version: StoreVersion) throws -> StoreUpgrade {
    let files = FileManager.default
    do {
      // What is open elsewhere, a shell for instance, has a write-ahead log that would be taken for the new store's.
      for ending in ["-wal", "-shm"] where files.fileExists(atPath: path + ending) {
        throw Obstacle(description: "another program has it open (\(path)\(ending) is there); close that first")
      }
      try StoreFile.copy(path, to: fresh)
      try bringForward()
      let kept = "\(path).before-\(Version.current)"
      try files.removeIfThere(kept)
      try StoreFile.place(fresh, at: path, keeping: kept)
      for older in StoreFile.kept(of: path) where older != kept { try? files.removeItem(atPath: older) }
      return StoreUpgrade(from: version, keptAs: kept)
    } catch {
      try? files.removeIfThere(fresh)
      let reason = (error as? CocoaError)?.localizedDescription ?? "\(error)"
      throw LedgerError.notUpgraded(path: path, reason: reason)
    }
  }

  private func bringForward() throws {
    let queue = try DatabaseQueue(path: fresh, configuration: Self.configuration())
    try CoreSchema.migrator(of: source).migrate(queue)
    try queue.inDatabase { db in
      try db.inTransaction(.immediate) {
        try Rebuild.remake(schema, in: db, apply: apply)
        try Self.sign(db, source: source, derived: schema.version, common: DerivedSchema.commonVersion)
        return .commit
      }
    }
    try queue.close()
    try StoreFile.synchronize(fresh)
  }

  /// Whatever goes wrong, a file that is being made is thrown away: it needs no journal, and reaches the disk at the end.
  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Writes down whose store it is, and of which versions.
  static func sign(_ db: Database, source: EventSource, derived: Int, common: Int) throws {
    try db.execute(sql: "PRAGMA application_id = \(CoreSchema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(CoreSchema.formatVersion)")
    let values = [
      ("source", source.topicPrefix), ("derived-version", String(derived)), ("common-version", String(common)),
      ("program", Version.current),
    ]
    for (key, value) in values {
      try db.execute(
        sql: "INSERT INTO store (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        arguments: [key, value])
    }
  }

  private struct Obstacle: Error, CustomStringConvertible {
    var description: String
  }
}
