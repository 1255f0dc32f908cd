import Contracts
import Foundation
import GRDB

/// Reads what can still be read of a store of which some pages are damaged. Never writes.
///
/// SQLite refuses a page that is none and goes on with the others, so events are taken one by one by their key, and tables from both ends.
/// What it gives is not yet trusted: the log's chain and the commitments of personal values say what is as it was written.
public final class DamagedStore {
  public let path: String
  /// Whose log it says it holds; nil when that cannot be read.
  let statedSource: EventSource?
  /// The last event; nil when the end of the log cannot be read.
  let end: UInt64?
  /// No event has a higher sequence: each takes more bytes than a hash and a dozen lengths.
  let bound: UInt64
  private let queue: DatabaseQueue
  private let lock: StoreLock?

  /// - Throws: `LedgerError` when nothing can be read, when it is no store of ours or of another format, or when its service runs.
  public init(path: String) throws {
    self.path = path
    let size = ["", "-wal"].map { Self.size(of: path + $0) }
    guard FileManager.default.fileExists(atPath: path) else { throw LedgerError.corrupt(path: path, reason: "there is no such file") }
    guard size[0] > 0 else { throw LedgerError.unrecoverable(path: path, reason: "the file is empty") }
    bound = (size[0] + size[1]) / 48
    // A backup has no lock, and gets none.
    lock = FileManager.default.fileExists(atPath: path + ".lock") ? try StoreLock(path: path) : nil
    var configuration = Configuration()
    configuration.readonly = true
    // Has SQLite read a file that is shorter than it should be, as far as it goes.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA writable_schema = ON") }
    do {
      queue = try DatabaseQueue(path: StoredLog.readOnlyURI(path), configuration: configuration)
      (statedSource, end) = try queue.inDatabase { db in
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == CoreSchema.applicationID else {
          throw LedgerError.unrecoverable(path: path, reason: "it is an SQLite file, but not of this system")
        }
        let format = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard format <= CoreSchema.formatVersion else {
          throw LedgerError.newer(path: path, found: format, supported: CoreSchema.formatVersion, program: nil)
        }
        guard format == CoreSchema.formatVersion else {
          throw LedgerError.unrecoverable(
            path: path, reason: "it is of format \(format), of an earlier program; format \(CoreSchema.formatVersion) can be recovered")
        }
        guard try Tables(db).exists("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'event'") else {
          throw LedgerError.unrecoverable(path: path, reason: "the page that says where its tables are cannot be read")
        }
        let prefix = try? String.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'source'")
        let source = prefix.flatMap { EventSource(logName: String($0.dropFirst("ocop.".count).dropLast())) }
        let end = try? Tables(db).first("SELECT max(sequence) FROM event") { $0[0] as UInt64? ?? 0 }
        return (source, end)
      }
    } catch let error as DatabaseError {
      throw LedgerError.unrecoverable(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }

  private static func size(of path: String) -> UInt64 {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? UInt64) ?? 0
  }

  /// The events of a range that can be read: all at once, and where that does not give them, each by its key.
  func links(_ sequences: ClosedRange<UInt64>) -> [UInt64: LogLink] {
    func read(_ sequences: ClosedRange<UInt64>) -> [LogLink] {
      let sql = "\(LogLink.selection) FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
      return (try? queue.inDatabase { try Tables($0).all(sql, [sequences.lowerBound, sequences.upperBound], LogLink.init) }) ?? []
    }
    var links: [UInt64: LogLink] = [:]
    for link in read(sequences) { links[link.record.sequence] = link }
    guard links.count < sequences.count else { return links }
    for sequence in sequences where links[sequence] == nil { links[sequence] = read(sequence...sequence).first }
    return links
  }

  /// Gives every row that can be read: from the first key on until a page cannot be read, then from the last key back.
  ///
  /// - Returns: whether that was all. When it was not, rows between the two may be missing.
  /// - Throws: what `take` throws.
  func rows<Row>(
    _ columns: String, of table: String, by keys: [String], _ read: (TableRow) -> Row, _ take: (Row) throws -> Void
  ) throws -> Bool {
    func run(_ order: String) throws -> Bool {
      var failure: (any Error)?
      do {
        _ = try queue.inDatabase { db in
          try Tables(db).all("SELECT \(columns) FROM \(table) ORDER BY \(order)") { row in
            do { try take(read(row)) } catch {
              failure = error
              throw error
            }
          }
        }
        return true
      } catch {
        if let failure { throw failure }
        return false
      }
    }
    if try run(keys.joined(separator: ", ")) { return true }
    _ = try run(keys.map { $0 + " DESC" }.joined(separator: ", "))
    return false
  }

  /// Whether the index of personal values has one: an index lies on pages of its own, and an erasure took the entry there too.
  ///
  /// - Returns: false also when the index cannot be read.
  func lists(_ value: PersonalValue, of sequence: UInt64) -> Bool {
    let sql = "SELECT 1 FROM personal INDEXED BY personal_by_party WHERE party = ? AND sequence = ? AND field = ?"
    return (try? queue.inDatabase { try Tables($0).exists(sql, [value.party, sequence, value.field]) }) ?? false
  }

  /// How many personal values there should be; nil when their index cannot be read.
  func listedValues() -> Int? {
    try? queue.inDatabase { try Tables($0).first("SELECT count(*) FROM personal INDEXED BY personal_by_party") { $0[0] } }
  }
}
