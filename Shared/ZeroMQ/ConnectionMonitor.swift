import CZeroMQ

/// Hears of every connection that comes to a server socket, with a key or not, and of its end.
///
/// libzmq takes whoever comes until no file descriptor is left; its monitor tells of it.
public final class ConnectionMonitor {
  /// To be polled beside the watched socket.
  public let socket: Socket

  private let watched: Socket
  private let open: OpenConnections

  /// - Parameters:
  ///   - watched: a server socket that is not bound yet.
  ///   - open: keeps the count.
  public init(_ context: Context, of watched: Socket, counting open: OpenConnections) throws(ZeroMQError) {
    self.watched = watched
    self.open = open
    let endpoint = "inproc://connections-\(HandshakeMonitor.nextNumber())"
    guard zmq_socket_monitor(watched.handle, endpoint, ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_DISCONNECTED) == 0 else {
      throw ZeroMQError.last("monitor")
    }
    var options = Socket.Options()
    // What is dropped here would be a connection that nobody counts.
    options.receiveHighWaterMark = 0
    socket = try Socket(context, .pair, options: options)
    try socket.connect(endpoint)
  }

  /// Close it before the watched socket.
  public func close() {
    zmq_socket_monitor(watched.handle, nil, 0)
    socket.close()
    open.forgetAll()
  }

  /// Takes what has come and gone, and shuts down what is too much.
  public func turn() throws(ZeroMQError) {
    while let frames = try socket.receive() {
      guard let (event, descriptor) = frames.first?.monitorEvent else { continue }
      // A descriptor is given out anew as soon as it is free: whatever it was before is gone.
      open.forget(descriptor)
      if event == ZMQ_EVENT_ACCEPTED { open.take(descriptor) }
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
