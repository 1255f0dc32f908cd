import Contracts
import Foundation
import GRDB

/// Reads the log of a store that is nobody's here: a backup, a store left behind, or the store of a running service. Never writes.
public final class StoredLog {
  public let path: String
  public let source: EventSource
  private let queue: DatabaseQueue

  /// - Throws: `LedgerError` when the file is damaged, no store of ours, or of a format without a chain.
  public init(path: String) throws {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.readonly = true
      guard FileManager.default.fileExists(atPath: path) else { throw LedgerError.corrupt(path: path, reason: "there is no such file") }
      queue = try DatabaseQueue(path: Self.readOnlyURI(path), configuration: configuration)
      source = try queue.read { db in
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == CoreSchema.applicationID else {
          throw LedgerError.corrupt(path: path, reason: "it is an SQLite file, but not of this system")
        }
        let version = try StoreVersion(db)
        guard version.format <= CoreSchema.formatVersion else {
          throw LedgerError.newer(path: path, found: version.format, supported: CoreSchema.formatVersion, program: version.program)
        }
        let hasChain = try Bool.fetchOne(db, sql: "SELECT count(*) FROM pragma_table_info('event') WHERE name = 'hash'") ?? false
        guard hasChain else { throw LedgerError.unchained(path: path) }
        let prefix = try String.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'source'") ?? ""
        guard prefix.hasPrefix("ocop."), let source = EventSource(logName: String(prefix.dropFirst("ocop.".count).dropLast())) else {
          throw LedgerError.corrupt(path: path, reason: "it does not say whose log it holds")
        }
        return source
      }
    } catch let error as DatabaseError {
      throw Ledger.explained(error, path: path)
    }
  }

  /// The store's file as SQLite opens it without leaving anything beside it. A store whose write-ahead log is not there is at rest.
  static func readOnlyURI(_ path: String) -> String {
    let allowed = CharacterSet(charactersIn: "?#%").inverted
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(escaped)?" + (FileManager.default.fileExists(atPath: path + "-wal") ? "mode=ro" : "immutable=1")
  }

  public func close() throws { try queue.close() }

  /// The events after a sequence as they are written, oldest first.
  public func links(after sequence: UInt64, limit: Int) throws -> [LogLink] {
    try read { db in
      try Tables(db).all(
        "\(LogLink.selection) FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?", [sequence, limit], LogLink.init)
    }
  }

  /// Personal values that are no longer what the log is committed to, and were changed beside it.
  public func changedPersonalValues() throws -> [(sequence: UInt64, field: String)] {
    try read { db in
      guard try db.tableExists("personal") else { return [] }
      return try Tables(db).all(
        """
        SELECT personal.sequence, field, party, salt, value, data FROM personal JOIN event ON event.sequence = personal.sequence
        ORDER BY personal.sequence, field
        """
      ) { row in
        (row[0] as UInt64, PersonalValue(field: row[1], party: row[2], salt: row[3], value: row[4]), row[5] as String)
      }.filter { !$0.1.isCommitted(in: $0.2) }.map { ($0.0, $0.1.field) }
    }
  }

  /// How far the store's service has followed the others.
  public func cursors() throws -> [String: LogCursor] {
    try read { db in
      // A store of an earlier program, not brought forward yet.
      guard try db.columns(in: "cursor").contains(where: { $0.name == "hash" }) else {
        let rows = try Tables(db).all("SELECT service, sequence FROM cursor") { ($0[0] as String, LogCursor($0[1])) }
        return Dictionary(uniqueKeysWithValues: rows)
      }
      return try Tables(db).cursors()
    }
  }

  /// False in a store that was recovered: its service makes its tables at its next start.
  public func hasTables() throws -> Bool { try read { try !Rebuild.derivedTables($0).isEmpty } }

  func derivedVersion() throws -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'derived-version'") ?? 0 }
  }

  /// What SQLite finds wrong with the file; empty when nothing is.
  public func damages() throws -> [String] {
    try read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(3)").filter { $0 != "ok" } }
  }

  private func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw Ledger.explained(error, path: path)
    }
  }
}
