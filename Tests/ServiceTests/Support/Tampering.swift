import Contracts
import Crypto
import Foundation
import GRDBSQLite
import Ledger
import SwiftProtobuf

@testable import Audit

/// The store files of a province, copied, in the hands of somebody who may write any byte of them.
final class CopiedStores {
  let folder: String
  private let isOwn: Bool

  /// Stores that lie somewhere already, and stay.
  init(at folder: String) {
    self.folder = folder
    isOwn = false
  }

  init(of province: Province) throws {
    isOwn = true
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-copied-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for node in province.nodes { try copy(node.service, of: province) }
  }

  deinit { if isOwn { try? FileManager.default.removeItem(atPath: folder) } }

  func path(_ service: String) -> String { "\(folder)/\(service).sqlite" }

  /// Puts a service's store as it is now in the place of the copy.
  func copy(_ service: String, of province: Province) throws {
    try remove(service)
    for ending in ["", "-wal"] {
      let file = province.folder.appendingPathComponent("\(service).sqlite" + ending).path
      if FileManager.default.fileExists(atPath: file) { try FileManager.default.copyItem(atPath: file, toPath: path(service) + ending) }
    }
    // The write-ahead log goes into the file, as after a clean stop.
    change(service, "PRAGMA wal_checkpoint(TRUNCATE)")
  }

  func remove(_ service: String) throws {
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path(service) + ending) {
      try FileManager.default.removeItem(atPath: path(service) + ending)
    }
  }

  /// Runs SQL as its owner could, the guards of the log taken away first.
  func change(_ service: String, _ sql: String) {
    var database: OpaquePointer?
    let code = sqlite3_open(path(service), &database)
    defer { sqlite3_close(database) }
    guard code == SQLITE_OK else { preconditionFailure("\(service): \(code)") }
    let free = "DROP TRIGGER IF EXISTS event_not_changed; DROP TRIGGER IF EXISTS event_not_deleted;"
    guard sqlite3_exec(database, free + sql, nil, nil, nil) == SQLITE_OK else {
      preconditionFailure("\(service): \(String(cString: sqlite3_errmsg(database)))")
    }
  }

  static let pageSize = 4_096

  /// Overwrites the pages of a store that hold all of `texts` and none of `others`, as a dying disk does.
  func spoil(_ service: String, pagesWith texts: [String], without others: [String] = []) throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: path(service)))
    let pages = (1..<file.count / Self.pageSize).filter { number in
      let page = file[number * Self.pageSize..<(number + 1) * Self.pageSize]
      func holds(_ text: String) -> Bool { page.range(of: Data(text.utf8)) != nil }
      return texts.allSatisfy(holds) && !others.contains(where: holds)
    }
    guard !pages.isEmpty else { throw NotThere() }
    for page in pages { try overwrite(service, page: page) }
  }

  /// Overwrites the first page of a table or an index: all of it, where it is small.
  func spoil(_ service: String, rootOf name: String) throws {
    var database: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close(database)
    }
    guard sqlite3_open(path(service), &database) == SQLITE_OK,
      sqlite3_prepare_v2(database, "SELECT rootpage FROM sqlite_schema WHERE name = '\(name)'", -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { throw NotThere() }
    try overwrite(service, page: Int(sqlite3_column_int64(statement, 0)) - 1)
  }

  /// - Parameter page: counted from 0.
  func overwrite(_ service: String, page: Int) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path(service)))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(page * Self.pageSize))
    try file.write(contentsOf: Data(repeating: 0xA5, count: Self.pageSize))
  }

  /// Remembered replies by command id, in hexadecimal digits.
  func replies(_ service: String) throws -> [String: String] {
    var database: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close(database)
    }
    guard sqlite3_open(path(service), &database) == SQLITE_OK,
      sqlite3_prepare_v2(database, "SELECT id, hex(reply) FROM command", -1, &statement, nil) == SQLITE_OK
    else { throw NotThere() }
    var replies: [String: String] = [:]
    while sqlite3_step(statement) == SQLITE_ROW {
      replies[String(cString: sqlite3_column_text(statement, 0))] = String(cString: sqlite3_column_text(statement, 1))
    }
    return replies
  }

  func links(_ service: String) throws -> [LogLink] {
    let log = try StoredLog(path: path(service))
    defer { try? log.close() }
    return try log.links(after: 0, limit: 1_000_000)
  }

  /// The sequence of the last event of a type.
  func last<E: Message>(_ type: E.Type, in service: String) throws -> UInt64 {
    guard let link = try links(service).last(where: { $0.record.schema == E.protoMessageName }) else { throw NotThere() }
    return link.record.sequence
  }

  struct NotThere: Error {}

  /// Makes every hash anew from the events as they stand: what somebody does who knows the format.
  func rehash(_ service: String) throws {
    let links = try links(service)
    var chain = LogChain(of: EventSource(province: "66", service: service))
    var sql = ""
    for link in links {
      link.extend(&chain)
      sql += "UPDATE event SET hash = x'\(chain.hash.hexadecimal)' WHERE sequence = \(link.record.sequence);"
    }
    change(service, sql)
  }

  /// Signs every checkpoint of a log anew over the events as they stand, and makes the hashes again.
  func resign(_ service: String, with key: Curve25519.Signing.PrivateKey) throws {
    let source = EventSource(province: "66", service: service)
    var chain = LogChain(of: source)
    var hashes: [[UInt8]] = []
    var sql = ""
    for var link in try links(service) {
      if link.record.schema == CheckpointSigned.protoMessageName {
        let old = try CheckpointSigned(jsonString: link.record.data)
        let new = try CheckpointSigned(
          of: source, from: old.fromSequence, hashes: Array(hashes[Int(old.fromSequence) - 1..<Int(old.toSequence)]), at: link.record.time,
          signedBy: key)
        link.record.data = try new.jsonString()
        sql += "UPDATE event SET data = '\(link.record.data)' WHERE sequence = \(link.record.sequence);"
      }
      link.extend(&chain)
      hashes.append(chain.hash)
    }
    change(service, sql)
    try rehash(service)
  }

  /// What an audit of the copies finds.
  func audit(
    keys: [String: Set<String>] = Province.signingKeys, besides left: Set<String> = [], earlier: [any LogSource] = []
  ) throws -> Audit {
    let services = ServiceName.all.filter { !left.contains($0) }
    let audit = Audit(try services.map { try StoredLog(path: path($0)) }, earlier: earlier, keys: keys)
    try audit.read()
    audit.check()
    return audit
  }
}

extension Province {
  /// What an auditor knows of the services: their keys in hexadecimal digits.
  static let signingKeys = Dictionary(
    uniqueKeysWithValues: ServiceName.all.map { ($0, Set([signingKey(of: $0).publicKey.rawRepresentation.hexadecimal])) })
}
