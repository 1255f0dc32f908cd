import Contracts
import Foundation
import Messaging
import Testing
import ZeroMQ

@Suite("Malformed frames", .serialized)
struct MalformedTests {
  /// What a careless or hostile sender may put on a door.
  private static let messages: [[[UInt8]]] = {
    let preamble = Array("ocop/1 json".utf8)
    let binary = Array("ocop/1 protobuf".utf8)
    let header = Array(#"{"id":"a","name":"ocop.registration.v1.RegisterProduct","actor":{"principal":"x"}}"#.utf8)
    let deep = Array((String(repeating: "[", count: 100_000)).utf8)
    return [
      [[]], [[], []], [[], [], [], []], [[0]], [Array("ocop/2 json".utf8), header, Array("{}".utf8)], [preamble], [preamble, header],
      [preamble, header, Array("{}".utf8), Array("{}".utf8)], [preamble, [], []], [preamble, Array("{".utf8), Array("{}".utf8)],
      [preamble, deep, Array("{}".utf8)], [preamble, header, deep], [preamble, header, Array("null".utf8)],
      [preamble, header, Array("{\"name\": 5}".utf8)], [preamble, header, Array("{\"noSuchMember\": 1}".utf8)],
      [preamble, Array(#"{"id":"","name":"x"}"#.utf8), Array("{}".utf8)],
      [preamble, Array(#"{"id":"có dấu","name":"x"}"#.utf8), Array("{}".utf8)],
      [preamble, Array(#"{"id":"b","name":"ocop.registration.v1.RegisterProduct"}"#.utf8), Array("{}".utf8)],
      [preamble, Array(#"{"id":"c","name":"no.such.Command","actor":{"principal":"x"}}"#.utf8), Array("{}".utf8)],
      [binary, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], []], [binary, [0x0A, 0xFF, 0xFF, 0xFF, 0x0F], [1, 2, 3]],
      [binary, Array(repeating: 0x80, count: 64), []], Array(repeating: Array("x".utf8), count: 1_000),
      [preamble, header, Array(repeating: UInt8(ascii: "a"), count: 4 << 20)],
    ]
  }()

  @Test("Malformed frames of every kind on every door get a problem or silence, and the service goes on")
  func everyDoor() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.startAll()
    for service in ServiceName.all {
      let doors = try deployment.doors(service)
      for door in [doors.commands, doors.queries] {
        let socket = try Socket(deployment.context, .dealer)
        try socket.connect(door)
        for message in Self.messages { try socket.send(message) }
        // The door answers a question that comes after all of it.
        let header = RequestHeader.with {
          $0.id = "after"
          $0.name = "ocop.messaging.v1.Nothing"
          $0.actor = .with { $0.principal = "test" }
        }
        try socket.send([Array("ocop/1 protobuf".utf8), try header.serializedBytes(), []])
        #expect(try problems(on: socket, until: "after") > 0)
        socket.close()
      }
      try topicsDoor(doors.topics, deployment)
      #expect(deployment.processes[service]?.isRunning == true, "\(deployment.log(service))")
      #expect(try deployment.ask(service, GetStatus(), Status.self).sequence == 0, "nothing was changed")
    }
  }

  /// What a subscriber sends to an XPUB is a subscription, or nothing.
  private func topicsDoor(_ door: String, _ deployment: Deployment) throws {
    let socket = try Socket(deployment.context, .dealer)
    defer { socket.close() }
    try socket.connect(door)
    for message in Self.messages.prefix(8) { try socket.send(message) }
    let subscriber = try Socket(deployment.context, .sub)
    defer { subscriber.close() }
    try subscriber.subscribe(String(repeating: "x", count: 10_000))
    try subscriber.connect(door)
  }

  /// Reads answers, all of them problems, until the one to `id`.
  private func problems(on socket: Socket, until id: String) throws -> Int {
    var poller = Poller()
    _ = poller.add(socket)
    var count = 0
    while true {
      try poller.wait(milliseconds: 10_000)
      guard let frames = try socket.receive() else { throw Deployment.TookTooLong() }
      // An empty delimiter, as REQ sockets send, comes back as it was sent.
      let answer = frames.first?.count == 0 ? Array(frames.dropFirst()) : frames
      let isJSON = answer[0].text == "ocop/1 json"
      let header = isJSON ? try ReplyHeader(jsonUTF8Bytes: answer[1].bytes) : try ReplyHeader(serializedBytes: answer[1].bytes)
      let problem = isJSON ? try Problem(jsonUTF8Bytes: answer[2].bytes) : try Problem(serializedBytes: answer[2].bytes)
      #expect(header.name == Problem.protoMessageName)
      #expect(!problem.detail.isEmpty && !problem.remedy.isEmpty && problem.status == 400)
      count += 1
      if header.requestID == id { return count }
    }
  }
}
