import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Testing
import ZeroMQ

@Suite("Away and back", .serialized)
struct AwayTests {
  @Test("A subscriber that was away for 10,000 events ends with all of them, once")
  func away() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    let producer = try client.send(aProducer("1")).subject
    try flood(deployment, producer: producer, count: 10_000)
    try deployment.start(ServiceName.notification)
    try deployment.wait(on: ServiceName.notification) {
      let heard = try deployment.ask(ServiceName.notification, GetStatus(), Status.self).heard
      return heard.first { $0.service == ServiceName.registration }?.cursor == 10_001
    }
    // It goes on hearing what comes now.
    let second = try client.send(aProducer("2")).subject
    try deployment.wait(on: ServiceName.notification) {
      try deployment.events(ServiceName.notification).map(\.subject) == ["producer:\(producer)", "producer:\(second)"]
    }
  }

  /// Registers products with many outstanding at a time.
  private func flood(_ deployment: Deployment, producer: String, count: Int) throws {
    let socket = try Socket(deployment.context, .dealer)
    defer { socket.close() }
    try socket.connect(deployment.doors(ServiceName.registration).commands)
    var poller = Poller()
    _ = poller.add(socket)
    var sent = 0
    var answered = 0
    while answered < count {
      while sent < count, sent - answered < 200 {
        sent += 1
        let command = RegisterProduct.with {
          $0.producerID = producer
          $0.name = "Sản phẩm \(sent)"
        }
        try socket.send(try frames(command))
      }
      try poller.wait(milliseconds: 10_000)
      while let answer = try socket.receive() {
        #expect(try ReplyHeader(serializedBytes: answer[1].bytes).name == Accepted.protoMessageName)
        answered += 1
      }
    }
  }

  @Test("A service that is stopped answers what it had received, and starts again where it was")
  func stop() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    _ = try client.send(aProducer("1"))
    #expect(deployment.stop(ServiceName.registration) == 0)
    #expect(!FileManager.default.fileExists(atPath: deployment.store(ServiceName.registration) + "-wal"), "the store is one whole file")
    try deployment.start(ServiceName.registration)
    #expect(try client.send(aProducer("2")).subject == "CT-00002")
  }

  @Test("SIGTERM under load: every acknowledged command is in the log, and the program ends by itself with 0")
  func stopUnderLoad() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    try deployment.awaitCommands()
    let socket = try Socket(deployment.context, .dealer)
    defer { socket.close() }
    try socket.connect(deployment.doors(ServiceName.registration).commands)
    for number in 0..<2_000 { try socket.send(try frames(aProducer("\(number)"))) }
    var poller = Poller()
    _ = poller.add(socket)
    var acknowledged: Set<UInt64> = []
    func take() throws {
      while let answer = try socket.receive() { acknowledged.insert(try Accepted(serializedBytes: answer[2].bytes).sequence) }
    }
    while acknowledged.count < 100 {
      try poller.wait(milliseconds: 10_000)
      try take()
    }
    #expect(deployment.stop(ServiceName.registration) == 0)
    try poller.wait(milliseconds: 100)
    try take()
    try deployment.start(ServiceName.registration)
    let kept = Set(try deployment.events(ServiceName.registration).map(\.sequence))
    #expect(acknowledged.isSubset(of: kept))
  }

  private func frames(_ command: some Message) throws -> [[UInt8]] {
    let header = RequestHeader.with {
      $0.id = RequestID.make()
      $0.name = type(of: command).protoMessageName
      $0.actor = .with { $0.principal = "test" }
    }
    return [Array("ocop/1 protobuf".utf8), try header.serializedBytes(), try command.serializedBytes()]
  }

  @Test("A copy taken while the service runs is whole: a service started on it has the same log and the same state")
  func backUp() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    for number in 0..<20 { _ = try client.send(aProducer("\(number)")) }
    client.close()
    let report = try deployment.ask(ServiceName.registration, BackUp.with { $0.path = "copy.sqlite" }, BackUpReport.self)
    #expect(report.sequence == 20)
    let events = try deployment.events(ServiceName.registration)
    deployment.kill(ServiceName.registration)
    let store = deployment.store(ServiceName.registration)
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + suffix) }
    try FileManager.default.copyItem(atPath: report.path, toPath: store)
    try deployment.start(ServiceName.registration)
    #expect(try deployment.events(ServiceName.registration).map(\.published) == events.map(\.published))
    #expect(try deployment.ask(ServiceName.registration, CheckRebuild(), RebuildReport.self).equal)
  }
}
