import Contracts
import Foundation
import GRDBSQLite
import Messaging
import SwiftProtobuf
import Testing
import ZeroMQ

@Suite("Long work of a service", .serialized)
struct JobTests {
  /// A store whose check takes many seconds: a table of it is large.
  private func aLargeStore(_ deployment: Deployment) throws {
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    _ = try client.send(aProducer("1"))
    client.close()
    deployment.stop(ServiceName.registration)
    var database: OpaquePointer?
    #expect(sqlite3_open(deployment.store(ServiceName.registration), &database) == SQLITE_OK)
    let fill = """
      PRAGMA journal_mode = OFF;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800000)
      INSERT INTO product SELECT i, 1, printf('%08d', i), printf('%08d', i), hex(randomblob(24)) FROM n;
      PRAGMA journal_mode = WAL;
      """
    #expect(sqlite3_exec(database, fill, nil, nil, nil) == SQLITE_OK)
    sqlite3_close(database)
    try deployment.start(ServiceName.registration)
  }

  /// Asks several questions on one connection, so that they arrive in their order.
  private final class Asker {
    private let socket: Socket
    private var poller = Poller()

    init(_ deployment: Deployment) throws {
      socket = try Socket(deployment.context, .dealer)
      try socket.connect(try deployment.doors(ServiceName.registration).queries)
      _ = poller.add(socket)
    }

    func ask(_ question: some Message, id: String) throws {
      let header = RequestHeader.with {
        $0.id = id
        $0.name = type(of: question).protoMessageName
        $0.language = "en"
      }
      try socket.send([Array("ocop/1 protobuf".utf8), try header.serializedBytes(), try question.serializedBytes()])
    }

    /// The next answer: to which question, and the problem's status and rule; 200 when it is none.
    func answer() throws -> (id: String, status: Int32, problem: Problem) {
      try poller.wait(milliseconds: 20_000)
      guard let frames = try socket.receive() else { throw Deployment.TookTooLong() }
      let header = try ReplyHeader(serializedBytes: frames[1].bytes)
      guard header.name == Problem.protoMessageName else { return (header.requestID, 200, Problem()) }
      let problem = try Problem(serializedBytes: frames[2].bytes)
      return (header.requestID, problem.status, problem)
    }

    func close() { socket.close() }
  }

  private func scratch(_ deployment: Deployment) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: deployment.folder + "/data/scratch")) ?? ["no folder"]
  }

  @Test(
    "One check at a time: another asker comes later, the same waits; a stop ends it within seconds and tells its asker; after kill -9 nothing of it stays"
  )
  func check() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try aLargeStore(deployment)
    let asker = try Asker(deployment)
    try asker.ask(CheckRebuild(), id: "first")
    // As a client does that heard nothing.
    try asker.ask(CheckRebuild(), id: "first")
    try asker.ask(CheckRebuild(), id: "second")
    try asker.ask(BackUp.with { $0.path = "beside.sqlite" }, id: "copy")
    let refused = try asker.answer()
    #expect(refused.id == "second" && refused.status == 429 && refused.problem.rule == "job.running")
    #expect(refused.problem.retryAfterMilliseconds > 0)
    #expect(try deployment.ask(ServiceName.registration, GetStatus(), Status.self).sequence == 1, "short questions are answered")
    let process = try #require(deployment.processes[ServiceName.registration])
    let begun = ContinuousClock.now
    process.terminate()
    var ended: [String: Int32] = [:]
    while ended["first"] == nil || ended["copy"] == nil {
      let answer = try asker.answer()
      #expect(ended.updateValue(answer.status, forKey: answer.id) == nil, "each question has one answer")
      if answer.status != 200 { #expect(answer.problem.rule == "service.stopping") }
    }
    #expect(ended["first"] == 503)
    asker.close()
    #expect(deployment.stop(ServiceName.registration) == 0)
    #expect(ContinuousClock.now - begun < .seconds(5))
    #expect(deployment.log(ServiceName.registration).contains(#""message":"stopped""#))
    #expect(scratch(deployment) == [])
    let copies = try FileManager.default.contentsOfDirectory(atPath: deployment.folder + "/backup")
    #expect(copies == (ended["copy"] == 200 ? ["beside.sqlite"] : []), "a copy is whole or not there")

    try deployment.start(ServiceName.registration)
    let again = try Asker(deployment)
    try again.ask(CheckRebuild(), id: "third")
    try again.ask(CheckRebuild(), id: "fourth")
    #expect(try again.answer().status == 429)
    let deadline = ContinuousClock.now + .seconds(20)
    while scratch(deployment).isEmpty, ContinuousClock.now < deadline {}
    deployment.kill(ServiceName.registration)
    again.close()
    #expect(!scratch(deployment).isEmpty)
    try deployment.start(ServiceName.registration)
    #expect(scratch(deployment) == [])
  }

  @Test("Where a store of its size has no room a check says so before it begins")
  func noRoom() throws {
    let disk = "/tmp/ocop-small-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: disk) }
    guard shell("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk) == 0 else {
      print("SKIPPED: no small file system can be mounted here; the test needs root")
      return
    }
    defer { _ = shell("umount", disk) }
    let deployment = try Deployment(data: disk)
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    _ = shell("dd", "if=/dev/zero", "of=\(disk)/ballast", "bs=64k", "status=none")
    _ = shell("truncate", "-s", "-64K", disk + "/ballast")
    let problem = #expect(throws: Problem.self) {
      try deployment.ask(ServiceName.registration, CheckRebuild(), RebuildReport.self)
    }
    #expect(problem?.rule == "job.no-room" && problem?.status == 507)
  }

  private func shell(_ arguments: String...) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
