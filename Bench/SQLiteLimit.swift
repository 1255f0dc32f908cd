import Foundation
import GRDBSQLite

/// What SQLite's C API does with the same rows at the same batch size: into a store that the service made, on the same disk,
/// with the same settings, from one thread with nothing else to do.
struct SQLiteLimit {
  let deployment: BenchDeployment

  func measure(batch: Int) throws -> Double {
    let folder = try deployment.freshFolder()
    let service = try deployment.start("registration")
    let stream = try CommandStream(deployment.context, doors: service.doors)
    stream.close()
    service.stop()
    var database: OpaquePointer?
    precondition(sqlite3_open("\(folder)/data/registration.sqlite", &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    func execute(_ sql: String) { precondition(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK, sql) }
    func prepare(_ sql: String) -> OpaquePointer {
      var statement: OpaquePointer?
      precondition(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, sql)
      guard let statement else { preconditionFailure(sql) }
      return statement
    }
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 4000")
    let begin = prepare("BEGIN IMMEDIATE")
    let commit = prepare("COMMIT")
    let savepoint = prepare("SAVEPOINT one")
    let release = prepare("RELEASE one")
    let product = prepare("INSERT INTO product (number, producer, name, folded_name, description) VALUES (?, 1, ?, ?, ?)")
    let event = prepare(
      """
      INSERT INTO event (sequence, type, schema, subject, time, actor, on_behalf_of, cause, traceparent, data, sealed)
      VALUES (?, 'product-registered', 'ocop.registration.v1.ProductRegistered', ?, 1790000000000000, 'bench', '', ?, '', ?, NULL)
      """)
    let command = prepare("INSERT INTO command (id, fingerprint, refused, reply) VALUES (?, ?, 0, ?)")
    defer { for statement in [begin, commit, savepoint, release, product, event, command] { sqlite3_finalize(statement) } }

    func step(_ statement: OpaquePointer) {
      precondition(sqlite3_step(statement) == SQLITE_DONE, String(cString: sqlite3_errmsg(database)))
      sqlite3_reset(statement)
    }
    func bind(_ statement: OpaquePointer, _ index: Int32, _ text: String) {
      sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    let description = CommandStream.description
    let fingerprint = [UInt8](repeating: 7, count: 32)
    let reply = [UInt8](repeating: 9, count: 34)
    let count = batch == 1 ? 6_000 : 60_000
    let start = ContinuousClock.now
    var number: Int64 = 1
    while number < count {
      step(begin)
      for _ in 0..<batch {
        number += 1
        let id = "0193a1c2-3b7b-7c1b-8f8a-\(String(format: "%012d", number))"
        let name = "Tra thao duoc Xuan Sang \(number)"
        step(savepoint)
        sqlite3_bind_int64(product, 1, number)
        bind(product, 2, name)
        bind(product, 3, name)
        bind(product, 4, description)
        step(product)
        sqlite3_bind_int64(event, 1, number)
        bind(event, 2, "SP-\(number)")
        bind(event, 3, id)
        bind(
          event, 4,
          """
          {"productId":"SP-\(number)","producerId":"CT-00001","producerName":"HTX","name":"\(name)","description":"\(description)","unitCode":"24373"}
          """)
        step(event)
        bind(command, 1, id)
        _ = fingerprint.withUnsafeBytes { sqlite3_bind_blob(command, 2, $0.baseAddress, Int32($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self)) }
        _ = reply.withUnsafeBytes { sqlite3_bind_blob(command, 3, $0.baseAddress, Int32($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self)) }
        step(command)
        step(release)
      }
      step(commit)
    }
    let perSecond = Double(number - 1) / (ContinuousClock.now - start).seconds
    report("sqlite.\(batch)", perSecond, "1/s")
    return perSecond
  }
}
