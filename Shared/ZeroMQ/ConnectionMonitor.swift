import CZeroMQ

/// Hears of every connection that comes to a server socket, with a key or not, and of its end.
///
/// libzmq takes whoever comes until no file descriptor is left; its monitor tells of it.
public final class ConnectionMonitor: @unchecked Sendable {  // handed over once, then used by its new owner's thread only
  /// To be polled beside the watched socket.
  public let socket: Socket

  /// The connections that it counts.
  public let connections: OpenConnections
  private let number: Int
  /// True when the watched socket has closed: then this is to be closed too.
  public private(set) var hasEnded = false

  /// - Parameters:
  ///   - watched: a server socket that is not bound yet.
  ///   - open: keeps the count.
  public init(_ context: Context, of watched: Socket, counting open: OpenConnections) throws(ZeroMQError) {
    connections = open
    number = HandshakeMonitor.nextNumber()
    let endpoint = "inproc://connections-\(number)"
    guard zmq_socket_monitor(watched.handle, endpoint, ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_MONITOR_STOPPED) == 0 else {
      throw ZeroMQError.last("monitor")
    }
    var options = Socket.Options()
    // What is dropped here would be a connection that nobody counts.
    options.receiveHighWaterMark = 0
    socket = try Socket(context, .pair, options: options)
    try socket.connect(endpoint)
  }

  public func close() { socket.close() }

  /// Takes what has come and gone, and shuts down what is too much.
  public func turn() throws(ZeroMQError) {
    while let frames = try socket.receive() {
      guard let (event, descriptor) = frames.first?.monitorEvent else { continue }
      guard event != ZMQ_EVENT_MONITOR_STOPPED else {
        hasEnded = true
        connections.forgetAll(by: number)
        continue
      }
      if event == ZMQ_EVENT_ACCEPTED {
        connections.take(descriptor, by: number)
      } else {
        connections.forget(descriptor, by: number)
      }
    }
  }
}

extension Frame {
  /// The first frame of a monitor's message: what happened, and to which descriptor.
  fileprivate var monitorEvent: (event: Int32, descriptor: Int32)? {
    withBytes { bytes in
      guard bytes.count == 6 else { return nil }
      return (Int32(bytes.loadUnaligned(as: UInt16.self)), bytes.loadUnaligned(fromByteOffset: 2, as: Int32.self))
    }
  }
}
