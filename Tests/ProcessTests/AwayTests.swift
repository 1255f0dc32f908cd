import Contracts
import Foundation
import Messaging
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
        let header = RequestHeader.with {
          $0.id = RequestID.make()
          $0.name = RegisterProduct.protoMessageName
          $0.actor = .with { $0.principal = "test" }
        }
        let command = RegisterProduct.with {
          $0.producerID = producer
          $0.name = "Sản phẩm \(sent)"
        }
        try socket.send([Array("ocop/1 protobuf".utf8), try header.serializedBytes(), try command.serializedBytes()])
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
}
