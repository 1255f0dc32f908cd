import CZeroMQ

/// A ZeroMQ context: the I/O thread and everything in flight of the sockets made from it.
///
/// Closing is explicit. Sockets must be closed first; each waits at most its own linger, so `close` never hangs.
public final class Context: @unchecked Sendable {  // zmq contexts are thread-safe by contract
  let handle: UnsafeMutableRawPointer

  /// - Parameter maximumSockets: bound on the sockets open at a time.
  public init(maximumSockets: Int = 1_024) throws(ZeroMQError) {
    guard let handle = zmq_ctx_new() else { throw ZeroMQError.last("zmq_ctx_new") }
    self.handle = handle
    zmq_ctx_set(handle, ZMQ_MAX_SOCKETS, Int32(maximumSockets))
  }

  /// Ends the context after all its sockets were closed and their lingering frames were sent or dropped.
  public func close() {
    while zmq_ctx_term(handle) != 0 && zmq_errno() == EINTR {}
  }

  /// Version of the libzmq that runs, e.g. "4.3.4".
  public static var libraryVersion: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    var patch: Int32 = 0
    zmq_version(&major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
