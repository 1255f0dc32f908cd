import Contracts
import Foundation
import GRDBSQLite
import Messaging
import Testing

@Suite("An upgrade that is stopped", .serialized)
struct StoppedUpgradeTests {
  /// Runs SQL on a store whose service stands still, and gives the first number of its answer.
  @discardableResult
  private func query(_ store: String, _ sql: String) throws -> Int64 {
    var database: OpaquePointer?
    var statement: OpaquePointer?
    defer { sqlite3_close(database) }
    #expect(sqlite3_open(store, &database) == SQLITE_OK)
    #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    return sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0
  }

  private static func size(_ path: String) -> Int { ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int) ?? 0 }

  @Test("kill -9 at any step of an upgrade: the store is the earlier program's or this one's, whole, and the next start ends it")
  func killed() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let service = ServiceName.registration
    try deployment.start(service)
    let client = try deployment.client(service)
    let count = 300
    for number in 1...count { _ = try client.send(aProducer("\(number)")) }
    client.close()
    deployment.stop(service)
    let store = deployment.store(service)
    let whole = Self.size(store)
    let present = try query(store, "SELECT value FROM store WHERE key = 'derived-version'")
    // Each of these is a step that the disk shows: the copy grows, is brought forward, gets its place.
    let steps: [@Sendable () -> Bool] =
      [0, whole / 4, whole / 2, whole].map { least in { Self.size(store + ".upgrading") >= max(least, 1) } } + [
        { Self.size("\(store).before-\(Version.current)") > 0 }
      ]
    var seen = 0
    for step in steps {
      try query(store, "UPDATE store SET value = '1' WHERE key = 'derived-version'")
      try query(store, "PRAGMA wal_checkpoint(TRUNCATE)")
      try? FileManager.default.removeItem(atPath: "\(store).before-\(Version.current)")
      try deployment.launch(service)
      let process = try #require(deployment.processes[service])
      let readyBefore = deployment.log(service).components(separatedBy: #""ready""#).count
      var isSeen = false
      while !isSeen, process.isRunning, deployment.log(service).components(separatedBy: #""ready""#).count == readyBefore {
        isSeen = step()
      }
      deployment.kill(service)
      #expect(try query(store, "SELECT count(*) FROM event") == Int64(count))
      #expect(try query(store, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check != 'ok'") == 0)
      #expect([1, present].contains(try query(store, "SELECT value FROM store WHERE key = 'derived-version'")))
      try deployment.start(service)
      #expect(try deployment.ask(service, GetStatus(), Status.self).sequence >= UInt64(count))
      #expect(try deployment.ask(service, CheckRebuild(), RebuildReport.self).equal)
      deployment.stop(service)
      #expect(!FileManager.default.fileExists(atPath: store + ".upgrading"))
      seen += isSeen ? 1 : 0
    }
    #expect(seen >= 3, "most steps were met in time")
  }
}
