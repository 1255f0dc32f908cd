import Foundation
import GRDB

/// The one folder that copies of a service's store are written into.
public struct BackupFolder: Sendable {
  private let folder: OwnFolder

  /// - Parameter service: whose store is copied; several services may share the folder.
  public init(_ path: String, service: String) {
    folder = OwnFolder(path, prefix: ".\(service)-unfinished-")
  }

  public var path: String { folder.path }

  /// Removes copies that were not finished. Call it when no copy is being made.
  public func sweep() { folder.sweep() }

  /// The name below the folder that a request means. Looks at no disk, so that the answer tells of none.
  ///
  /// - Parameter wanted: a plain name, or the absolute path of one in just this folder.
  /// - Returns: nil when it is anything else.
  public func name(from wanted: String) -> String? {
    let prefix = "\(path)/"
    let name = wanted.hasPrefix(prefix) ? String(wanted.dropFirst(prefix.count)) : wanted
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain && (1...128).contains(name.utf8.count) && !name.hasPrefix(".") ? name : nil
  }

  fileprivate func withFile<Result>(room: UInt64, _ body: (OwnFile) throws -> Result) throws -> Result {
    try folder.withFile(room: room, body)
  }
}

/// Something in the folder of copies has the name already.
public struct CopyNameTaken: Error {}

/// A copy that was made and checked.
public struct StoreCopy: Sendable {
  public var path: String
  public var bytes: UInt64
  public var sequence: UInt64
}

extension LedgerReader {
  /// Pages a step, between which a copy can be ended: 4 MiB.
  private static var pagesPerStep: CInt { 1_024 }
  /// Steps after which what was copied is put on disk, so that the end is never far.
  private static var stepsPerSync: Int { 16 }

  /// Writes a consistent copy while the owner goes on, checks it, and only then gives it its name.
  ///
  /// - Parameter name: as `BackupFolder.name(from:)` gives it.
  /// - Throws: `CopyNameTaken`; `Cancelled`; `LedgerError.corrupt` when the copy does not pass SQLite's check.
  public func backUp(into folder: BackupFolder, named name: String, _ cancellation: Cancellation) throws -> StoreCopy {
    try folder.withFile(room: sizes.store + sizes.wal) { file in
      guard !file.isTaken(name) else { throw CopyNameTaken() }
      let sequence: Int64
      do {
        let copy = try DatabaseQueue(path: file.path)
        defer { try? copy.close() }
        sequence = try cancellation.during(copy) {
          try copyPages(to: copy, file, cancellation)
          return try copy.inDatabase { db in
            let verdict = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)")
            try cancellation.check()
            guard verdict == ["ok"] else { throw LedgerError.corrupt(path: path, reason: verdict.joined(separator: "; ")) }
            return try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM event") ?? 0
          }
        }
      } catch let error as DatabaseError {
        throw Ledger.explained(error, path: file.path)
      }
      guard try file.publish(as: name) else { throw CopyNameTaken() }
      return StoreCopy(path: "\(folder.path)/\(name)", bytes: try file.size(), sequence: UInt64(sequence))
    }
  }

  private func copyPages(to copy: DatabaseQueue, _ file: OwnFile, _ cancellation: Cancellation) throws {
    var steps = 0
    try cancellation.during(queue) {
      try copy.writeWithoutTransaction { destination in
        try queue.read { source in
          // Opens the snapshot: without it each commit of the owner would start the copy over.
          _ = try Int.fetchOne(source, sql: "SELECT count(*) FROM store")
          try source.backup(to: destination, pagesPerStep: Self.pagesPerStep) { _ in
            try cancellation.check()
            steps += 1
            if steps % Self.stepsPerSync == 0 { try file.synchronize() }
          }
        }
      }
    }
  }
}
