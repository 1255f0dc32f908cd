import Testing
import ZeroMQ

@testable import Messaging

@Suite("Sockets")
struct SocketTests {
  @Test("A message of many frames arrives whole, empty frames included")
  func multipart() throws {
    let context = try Context()
    let (left, right) = try pair(context)
    try left.send([[1, 2], [], Array(repeating: 7, count: 100_000)])
    let frames = try received(right)
    #expect(frames.map(\.count) == [2, 0, 100_000])
    close(context, left, right)
  }

  @Test("Closing with unsent messages ends after the linger, and does not hang")
  func linger() throws {
    let context = try Context()
    var options = Socket.Options()
    options.lingerMilliseconds = 50
    let socket = try Socket(context, .dealer, options: options)
    try socket.connect("tcp://127.0.0.1:9")
    try socket.send([[1]])
    socket.close()
    context.close()
  }

  @Test("A socket whose peer is gone takes messages up to its mark, then says no instead of blocking")
  func highWaterMark() throws {
    let context = try Context()
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.sendHighWaterMark = 10
    let socket = try Socket(context, .dealer, options: options)
    try socket.connect("tcp://127.0.0.1:9")
    var taken = 0
    while try socket.send([[1]]) {
      taken += 1
      try #require(taken < 1_000)
    }
    #expect(taken >= 10)
    socket.close()
    context.close()
  }

  @Test("An address that cannot be bound is a Swift error that names it")
  func badAddress() throws {
    let context = try Context()
    let socket = try Socket(context, .router)
    let error = #expect(throws: ZeroMQError.self) { try socket.bind("ipc:///no/such/folder/x") }
    #expect(error?.description.contains("ipc:///no/such/folder/x") == true)
    socket.close()
    context.close()
  }

  @Test("A waker wakes a poller that waits for ever")
  func waker() throws {
    let waker = Waker()
    var poller = Poller()
    let index = poller.add(waker)
    waker.wake()
    try poller.wait(milliseconds: -1)
    #expect(poller.isReadable(index))
    waker.drain()
    try poller.wait(milliseconds: 0)
    #expect(!poller.isReadable(index))
  }

  private func pair(_ context: Context) throws -> (Socket, Socket) {
    let left = try Socket(context, .pair)
    let right = try Socket(context, .pair)
    try left.bind("inproc://pair")
    try right.connect("inproc://pair")
    return (left, right)
  }

  private func received(_ socket: Socket) throws -> [Frame] {
    var poller = Poller()
    _ = poller.add(socket)
    while true {
      if let frames = try socket.receive() { return frames }
      try poller.wait(milliseconds: 5_000)
    }
  }

  private func close(_ context: Context, _ sockets: Socket...) {
    for socket in sockets { socket.close() }
    context.close()
  }
}
