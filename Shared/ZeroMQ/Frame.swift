import CZeroMQ

/// One frame of a message, owning the bytes libzmq received; reading it copies nothing.
///
/// Small frames live inside libzmq's structure, which therefore must not move: it has memory of its own.
public final class Frame {
  private let message = UnsafeMutablePointer<zmq_msg_t>.allocate(capacity: 1)

  init() {
    zmq_msg_init(message)
  }

  deinit {
    zmq_msg_close(message)
    message.deallocate()
  }

  public var count: Int { zmq_msg_size(message) }

  /// True when another frame of the same message follows.
  var hasMore: Bool { zmq_msg_more(message) != 0 }

  fileprivate func fill(_ bytes: [UInt8]) {
    zmq_msg_close(message)
    let made = zmq_msg_init_size(message, bytes.count)
    precondition(made == 0, "out of memory")
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { zmq_msg_data(message).copyMemory(from: start, byteCount: source.count) }
    }
  }

  func receive(from socket: UnsafeMutableRawPointer, flags: Int32) -> Int32 {
    zmq_msg_recv(message, socket, flags)
  }

  /// The public key of who sent it, in Z85, when it came under CURVE through a `KeyDoor`.
  public var peerKey: String? {
    guard let text = zmq_msg_gets(message, "User-Id"), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// The bytes, valid inside `body` only.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: zmq_msg_data(message), count: zmq_msg_size(message)))
  }

  public var bytes: [UInt8] { withBytes { [UInt8]($0) } }

  /// The text, malformed UTF-8 repaired.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension Frame {
  /// A frame of one's own bytes, for a transport that is no socket.
  public convenience init(_ bytes: [UInt8]) {
    self.init()
    fill(bytes)
  }
}
