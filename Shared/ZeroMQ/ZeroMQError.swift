import CZeroMQ

/// A call to libzmq that failed, with the resource it was about.
public struct ZeroMQError: Error, Sendable, CustomStringConvertible {
  public var code: Int32
  /// What was being done, e.g. `bind tcp://127.0.0.1:7100`.
  public var operation: String

  public var description: String { "\(operation): \(String(cString: zmq_strerror(code)))" }

  public var isAddressInUse: Bool { code == EADDRINUSE }

  static func last(_ operation: String) -> ZeroMQError {
    ZeroMQError(code: zmq_errno(), operation: operation)
  }
}
