import Keys
import Testing
import ZeroMQ

@testable import Messaging

@Suite("Connections at a server's door")
struct ConnectionTests {
  @Test("A door takes as many connections as it may from one address, and shuts down the rest")
  func perSource() throws {
    let context = try Context()
    let door = try Socket(context, .router)
    let open = OpenConnections(limits: .init(total: 10, perSource: 3))
    let monitor = try ConnectionMonitor(context, of: door, counting: open)
    try door.bind("tcp://127.0.0.1:*")
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.reconnectMilliseconds = 1_000_000
    let peers = try (0..<5).map { _ in
      let peer = try Socket(context, .dealer, options: options)
      try peer.connect(door.lastEndpoint)
      return peer
    }
    try wait(for: monitor) { open.refused == 2 && open.count == 3 }
    for peer in peers { peer.close() }
    try wait(for: monitor) { open.count == 0 }
    door.stopMonitor()
    try wait(for: monitor) { monitor.hasEnded }
    monitor.close()
    door.close()
    context.close()
  }

  @Test(
    "An address that is listened at already is opened, closed and opened again, and newcomers wait meanwhile",
    arguments: ["127.0.0.1", "[::1]", "localhost"])
  func lentAddress(host: String) throws {
    let context = try Context()
    let listener = try #require(try ListeningSocket("tcp://\(host):*"))
    let first = try Socket(context, .router)
    try first.bind(listener)
    let address = first.lastEndpoint
    first.close()
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    let peer = try Socket(context, .dealer, options: options)
    try peer.connect(address)
    try peer.send([[7]])
    let second = try Socket(context, .router)
    try second.bind(listener)
    var poller = Poller()
    _ = poller.add(second)
    try poller.wait(milliseconds: 10_000)
    #expect(try second.receive()?.last?.bytes == [7])
    peer.close()
    second.close()
    context.close()
  }

  @Test("An address that another program listens at is refused, and says so")
  func takenAddress() throws {
    let listener = try #require(try ListeningSocket("tcp://127.0.0.1:0"))
    _ = listener
    let context = try Context()
    let other = try Socket(context, .router)
    try other.bind("tcp://127.0.0.1:*")
    let error = #expect(throws: ZeroMQError.self) { _ = try ListeningSocket(other.lastEndpoint) }
    #expect(error?.isAddressInUse == true)
    other.close()
    context.close()
  }

  @Test("What a peer does not read is counted until it is read, or until the peer is gone")
  func outstanding() throws {
    let context = try Context()
    let all = OutstandingBytes()
    let waiting = OutstandingBytes(within: all)
    let sender = try Socket(context, .push)
    try sender.bind("inproc://unread")
    let peer = try Socket(context, .pull)
    try peer.connect("inproc://unread")
    for _ in 0..<3 { #expect(try sender.send([[1], Array(repeating: 2, count: 10_000)], countedBy: waiting)) }
    #expect(waiting.bytes > 30_000 && waiting.bytes < 40_000)
    #expect(all.bytes == waiting.bytes)
    var poller = Poller()
    _ = poller.add(peer)
    try poller.wait(milliseconds: 10_000)
    #expect(try peer.receive()?.last?.count == 10_000)
    #expect(waiting.bytes > 20_000 && waiting.bytes < 30_000)
    sender.close()
    peer.close()
    context.close()
    #expect(waiting.bytes == 0)
    #expect(all.bytes == 0)
  }

  @Test("Two peers that name themselves alike get an answer each, their own, whoever they are")
  func names() throws {
    let context = try Context()
    let keyDoor = try KeyDoor(context)
    let server = PrivateKey(named: "server")
    let door = try Socket(context, .router, options: .requests(security: .server(server.curve, domain: "commands")))
    try door.bind("tcp://127.0.0.1:*")
    func peer(_ name: String) throws -> Socket {
      var options = Socket.Options()
      options.lingerMilliseconds = 0
      options.routingID = Array(name.utf8)
      options.security = .client(PrivateKey(named: "peer").curve, serverKey: server.publicKey.curve)
      let peer = try Socket(context, .dealer, options: options)
      try peer.connect(door.lastEndpoint)
      return peer
    }
    let officer = try peer("same")
    try officer.send([Array("officer".utf8)])
    var received = try receive(1, door, keyDoor)
    let thief = try peer("same")
    try thief.send([Array("thief".utf8)])
    received += try receive(1, door, keyDoor)
    for message in received { #expect(message[0].isConnectionName) }
    #expect(received[0][0].bytes != received[1][0].bytes)
    for message in received { try door.send([message[0].bytes, message[1].bytes]) }
    #expect(try answer(officer) == "officer")
    #expect(try answer(thief) == "thief")
    for socket in [officer, thief, door] { socket.close() }
    keyDoor.close()
    context.close()
  }

  private func answer(_ socket: Socket) throws -> String? {
    var poller = Poller()
    _ = poller.add(socket)
    try poller.wait(milliseconds: 10_000)
    return try socket.receive()?.last?.text
  }

  private func receive(_ count: Int, _ door: Socket, _ keyDoor: KeyDoor) throws -> [[Frame]] {
    var poller = Poller()
    _ = poller.add(door)
    _ = poller.add(keyDoor.socket)
    var messages: [[Frame]] = []
    let end = ContinuousClock.now + .seconds(10)
    while messages.count < count {
      try #require(ContinuousClock.now < end)
      try poller.wait(milliseconds: keyDoor.isAsked ? 2 : 1_000)
      try keyDoor.answer { _ in true }
      if let message = try door.receive() { messages.append(message) }
    }
    return messages
  }

  private func wait(for monitor: ConnectionMonitor, _ holds: () -> Bool) throws {
    var poller = Poller()
    _ = poller.add(monitor.socket)
    let end = ContinuousClock.now + .seconds(10)
    while !holds() {
      try #require(ContinuousClock.now < end)
      try poller.wait(milliseconds: 1_000)
      try monitor.turn()
    }
  }
}
