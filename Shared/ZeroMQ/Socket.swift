import CZeroMQ

/// A ZeroMQ socket. Used by one thread at a time: the loop that owns it.
public final class Socket {
  /// The patterns this system uses.
  public enum Kind: Int32, Sendable {
    case pair = 0
    case sub = 2
    case dealer = 5
    case router = 6
    case pull = 7
    case push = 8
    case xpub = 9
    /// Raw TCP: the first frame names the connection; an empty second one tells of its begin and its end, and ends it when sent.
    case stream = 11
  }

  /// What a socket holds and how long it waits; every value is set on purpose, none is libzmq's default by accident.
  public struct Options: Sendable {
    /// How long unsent frames outlive `close`, in milliseconds.
    public var lingerMilliseconds: Int32 = 1_000
    /// Messages queued to a slow peer before more are dropped (topics) or refused (requests).
    public var sendHighWaterMark: Int32 = 10_000
    /// Messages queued from fast peers before TCP pushes back on them; 0 for no limit.
    public var receiveHighWaterMark: Int32 = 10_000
    /// A peer that sends a larger frame is disconnected. In bytes.
    public var maximumFrameBytes: Int64 = 16 << 20
    /// The kernel asks a silent TCP peer whether it is still there, after so long and then so often, in seconds; three times, and the
    /// connection is dead. Not libzmq's own heartbeat: its timer ends the process (`!_io_error`) on a connection that is lost while its
    /// input waits for room.
    public var keepAliveSeconds: Int32 = 15
    public var keepAliveIntervalSeconds: Int32 = 5
    /// First wait before reconnecting, doubled up to the maximum. In milliseconds.
    public var reconnectMilliseconds: Int32 = 20
    public var reconnectMaximumMilliseconds: Int32 = 2_000
    /// How long a peer may take to shake hands. In milliseconds.
    public var handshakeMilliseconds: Int32 = 5_000
    public var security = SocketSecurity.none
    /// The name that a client gives itself; a `KeyDoor` at the other side passes it over. Empty for none.
    public var routingID: [UInt8] = []

    public init() {}

    /// The largest frame of a request, in bytes. A dossier's documents are sent as digests: the longest command, a sheet with a comment on
    /// every criterion, stays below.
    public static let maximumRequestBytes: Int64 = 1 << 20
    /// The largest frame that a subscriber sends, in bytes. A handshake has about 300; how long a subscription may be is judged when it is
    /// read.
    public static let maximumSubscriptionBytes: Int64 = 1_024

    /// Of a door that takes requests. What waits for a peer is bounded in bytes beside it (`OutstandingBytes`).
    public static func requests(security: SocketSecurity) -> Options {
      var options = Options()
      options.sendHighWaterMark = 1_000
      // A peer that is lost while libzmq pushes back on it, and whose ping is read afterwards, ends the process (`!_io_error`): the door is
      // emptied faster than anybody fills it, and memory is watched.
      options.receiveHighWaterMark = 0
      options.maximumFrameBytes = maximumRequestBytes
      options.security = security
      return options
    }

    /// Of a door that publishes topics. A subscriber that lags further repairs the gap from the log.
    public static func topics(security: SocketSecurity) -> Options {
      var options = Options()
      options.sendHighWaterMark = 20_000
      // As above.
      options.receiveHighWaterMark = 0
      options.maximumFrameBytes = maximumSubscriptionBytes
      options.security = security
      return options
    }
  }

  let handle: UnsafeMutableRawPointer
  public let kind: Kind
  private var isOpen = true

  public init(_ context: Context, _ kind: Kind, options: Options = Options()) throws(ZeroMQError) {
    guard let handle = zmq_socket(context.handle, kind.rawValue) else { throw ZeroMQError.last("socket \(kind)") }
    self.handle = handle
    self.kind = kind
    try set(ZMQ_LINGER, options.lingerMilliseconds)
    try set(ZMQ_SNDHWM, options.sendHighWaterMark)
    try set(ZMQ_RCVHWM, options.receiveHighWaterMark)
    try set(ZMQ_MAXMSGSIZE, options.maximumFrameBytes)
    try set(ZMQ_TCP_KEEPALIVE, Int32(1))
    try set(ZMQ_TCP_KEEPALIVE_IDLE, options.keepAliveSeconds)
    try set(ZMQ_TCP_KEEPALIVE_INTVL, options.keepAliveIntervalSeconds)
    try set(ZMQ_TCP_KEEPALIVE_CNT, Int32(3))
    // The same for a peer that is gone with something unread.
    try set(ZMQ_TCP_MAXRT, Int32(30_000))
    try set(ZMQ_RECONNECT_IVL, options.reconnectMilliseconds)
    try set(ZMQ_RECONNECT_IVL_MAX, options.reconnectMaximumMilliseconds)
    try set(ZMQ_HANDSHAKE_IVL, options.handshakeMilliseconds)
    try secure(options.security)
    if !options.routingID.isEmpty { try set(ZMQ_ROUTING_ID, options.routingID) }
  }

  deinit { close() }

  /// Ends what a `ConnectionMonitor` hears; it is told so.
  public func stopMonitor() { zmq_socket_monitor(handle, nil, 0) }

  /// Closes the socket; what was sent lingers in the context. Closing twice is harmless.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    zmq_close(handle)
  }

  public func bind(_ endpoint: String) throws(ZeroMQError) {
    guard zmq_bind(handle, endpoint) == 0 else { throw ZeroMQError.last("bind \(endpoint)") }
  }

  /// Opens the socket at an address that is listened at already.
  public func bind(_ listener: ListeningSocket) throws(ZeroMQError) {
    try listener.lend { descriptor throws(ZeroMQError) in
      try set(ZMQ_USE_FD, descriptor)
      try bind(listener.endpoint)
    }
  }

  public func connect(_ endpoint: String) throws(ZeroMQError) {
    if endpoint.hasPrefix("tcp://[") { try set(ZMQ_IPV6, Int32(1)) }
    guard zmq_connect(handle, endpoint) == 0 else { throw ZeroMQError.last("connect \(endpoint)") }
  }

  public func disconnect(_ endpoint: String) throws(ZeroMQError) {
    guard zmq_disconnect(handle, endpoint) == 0 else { throw ZeroMQError.last("disconnect \(endpoint)") }
  }

  /// The address bound last, with the port that the system chose for `tcp://127.0.0.1:*`.
  public var lastEndpoint: String {
    var buffer = [UInt8](repeating: 0, count: 256)
    var count = buffer.count
    guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &buffer, &count) == 0, count > 0 else { return "" }
    return String(decoding: buffer[..<(count - 1)], as: UTF8.self)
  }

  /// Asks for the topics that begin with `prefix`; SUB only.
  public func subscribe(_ prefix: String) throws(ZeroMQError) {
    guard zmq_setsockopt(handle, ZMQ_SUBSCRIBE, prefix, prefix.utf8.count) == 0 else { throw ZeroMQError.last("subscribe \(prefix)") }
  }

  private func secure(_ security: SocketSecurity) throws(ZeroMQError) {
    switch security {
    case .none: return
    case .server(let own, let domain):
      try set(ZMQ_CURVE_SERVER, Int32(1))
      try set(ZMQ_CURVE_SECRETKEY, own.secretKey)
      try set(ZMQ_ZAP_DOMAIN, Array(domain.utf8))
    case .client(let own, let serverKey):
      // Should a service's name for the connection be lost on the way, this one is as good; nobody can guess it.
      if kind == .dealer { try set(ZMQ_ROUTING_ID, KeyDoor.connectionName()) }
      try set(ZMQ_CURVE_SERVERKEY, serverKey)
      try set(ZMQ_CURVE_PUBLICKEY, own.publicKey)
      try set(ZMQ_CURVE_SECRETKEY, own.secretKey)
    }
  }

  private func set(_ option: Int32, _ bytes: [UInt8]) throws(ZeroMQError) {
    guard zmq_setsockopt(handle, option, bytes, bytes.count) == 0 else { throw ZeroMQError.last("option \(option)") }
  }

  private func set<Value: FixedWidthInteger>(_ option: Int32, _ value: Value) throws(ZeroMQError) {
    var value = value
    guard zmq_setsockopt(handle, option, &value, MemoryLayout<Value>.size) == 0 else { throw ZeroMQError.last("option \(option)") }
  }
}

// MARK: - Messages

extension Socket {
  /// Sends one frame without waiting.
  ///
  /// - Parameter more: true when another frame of the message follows.
  /// - Returns: false when the peer is gone or its queue is full; then nothing of the message was sent.
  public func send(_ bytes: UnsafeRawBufferPointer, more: Bool) throws(ZeroMQError) -> Bool {
    while true {
      if zmq_send(handle, bytes.baseAddress, bytes.count, ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0)) >= 0 { return true }
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN, EHOSTUNREACH: return false
      default: throw ZeroMQError.last("send")
      }
    }
  }

  /// Sends the last frame of a message, counted until libzmq has passed it on or dropped it.
  ///
  /// - Parameter before: bytes of the message's frames before, that are counted with it.
  /// - Returns: false when the peer is gone or its queue is full; then nothing of the message was sent.
  private func sendLast(_ bytes: [UInt8], after before: Int, countedBy counter: OutstandingBytes) throws(ZeroMQError) -> Bool {
    let size = before + bytes.count + CountedFrame.overhead
    let frame = CountedFrame.make(bytes, size, counter)
    var message = zmq_msg_t()
    let made = zmq_msg_init_data(&message, frame + CountedFrame.headBytes, bytes.count, { _, frame in CountedFrame.end(frame) }, frame)
    precondition(made == 0, "out of memory")
    while true {
      if zmq_msg_send(&message, handle, ZMQ_DONTWAIT) >= 0 { return true }
      let code = zmq_errno()
      if code == EINTR { continue }
      zmq_msg_close(&message)
      guard code == EAGAIN || code == EHOSTUNREACH else { throw ZeroMQError(code: code, operation: "send") }
      return false
    }
  }

  /// Sends a whole message without waiting.
  ///
  /// - Parameter counter: counts the message until libzmq has passed it on or dropped it.
  /// - Returns: false when the peer is gone or its queue is full; then nothing was sent.
  @discardableResult
  public func send(_ frames: [[UInt8]], countedBy counter: OutstandingBytes? = nil) throws(ZeroMQError) -> Bool {
    for (index, frame) in frames.enumerated() {
      let isLast = index + 1 == frames.count
      let sent: Bool
      do {
        if isLast, let counter {
          sent = try sendLast(frame, after: frames.dropLast().reduce(0) { $0 + $1.count }, countedBy: counter)
        } else {
          sent = try frame.withUnsafeBytes { try send($0, more: !isLast) }
        }
      } catch let error as ZeroMQError {
        throw error
      } catch {
        preconditionFailure("unreachable: send throws ZeroMQError only")
      }
      guard sent else { return false }
    }
    return true
  }

  /// Receives the next frame without waiting, whatever message it is of: XPUB hands on what a subscriber wrote frame by frame, and may
  /// keep the rest of a message for itself.
  ///
  /// - Returns: nil when none is there.
  public func receiveFrame() throws(ZeroMQError) -> Frame? {
    let frame = Frame()
    while frame.receive(from: handle, flags: ZMQ_DONTWAIT) < 0 {
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN: return nil
      default: throw ZeroMQError.last("receive")
      }
    }
    return frame
  }

  /// Receives a whole message without waiting.
  ///
  /// - Returns: nil when none is there.
  public func receive() throws(ZeroMQError) -> [Frame]? {
    var frames: [Frame] = []
    while true {
      let frame = Frame()
      guard frame.receive(from: handle, flags: ZMQ_DONTWAIT) >= 0 else {
        switch zmq_errno() {
        case EINTR: continue
        case EAGAIN: return frames.isEmpty ? nil : frames
        default: throw ZeroMQError.last("receive")
        }
      }
      frames.append(frame)
      if !frame.hasMore { return frames }
    }
  }
}

/// A frame's memory with whom to tell when it is free again: libzmq calls back from its own thread.
private enum CountedFrame {
  /// What libzmq keeps for a message beside its bytes, about.
  static let overhead = 512
  static let headBytes = 16

  static func make(_ bytes: [UInt8], _ size: Int, _ counter: OutstandingBytes) -> UnsafeMutableRawPointer {
    let frame = UnsafeMutableRawPointer.allocate(byteCount: headBytes + bytes.count, alignment: headBytes)
    frame.storeBytes(of: size, as: Int.self)
    frame.storeBytes(of: Unmanaged.passRetained(counter).toOpaque(), toByteOffset: 8, as: UnsafeMutableRawPointer.self)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { (frame + headBytes).copyMemory(from: start, byteCount: source.count) }
    }
    counter.add(size)
    return frame
  }

  static func end(_ frame: UnsafeMutableRawPointer?) {
    guard let frame else { return }
    let counter = frame.load(fromByteOffset: 8, as: UnsafeMutableRawPointer.self)
    Unmanaged<OutstandingBytes>.fromOpaque(counter).takeRetainedValue().settle(frame.load(as: Int.self))
    frame.deallocate()
  }
}
