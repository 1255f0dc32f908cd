import CZeroMQ
import Synchronization

/// Tells when the other side turned a client socket away: libzmq itself would only stay silent.
public final class HandshakeMonitor {
  private static let count = Atomic<Int>(0)
  /// Tells the monitors of a process apart.
  static func nextNumber() -> Int { count.add(1, ordering: .relaxed).newValue }

  private let watched: Socket
  /// To be polled beside the watched socket.
  public let socket: Socket

  /// - Parameter watched: a client socket that has not connected yet.
  public init(_ context: Context, of watched: Socket) throws(ZeroMQError) {
    self.watched = watched
    let endpoint = "inproc://handshakes-\(Self.nextNumber())"
    guard zmq_socket_monitor(watched.handle, endpoint, ZMQ_EVENT_HANDSHAKE_FAILED_AUTH) == 0 else {
      throw ZeroMQError.last("monitor")
    }
    socket = try Socket(context, .pair)
    try socket.connect(endpoint)
  }

  /// Close it before the watched socket.
  public func close() {
    zmq_socket_monitor(watched.handle, nil, 0)
    socket.close()
  }

  /// Whether the other side has refused the key.
  public func wasRefused() throws(ZeroMQError) -> Bool {
    var refused = false
    while try socket.receive() != nil { refused = true }
    return refused
  }
}
