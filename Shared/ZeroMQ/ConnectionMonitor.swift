import CZeroMQ

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The connections that are open at a server socket: counted, kept below limits, and cut one by one.
///
/// libzmq takes whoever comes, with a key or not, until no file descriptor is left. Its monitor tells of every connection as it comes
/// and goes; one too many is shut down here.
public final class ConnectionMonitor {
  public struct Limits: Sendable {
    /// Connections open at a time; the next is shut down.
    public var total: Int
    /// From one address. Peers on this machine that come by ipc have none and count towards `total` only.
    public var perSource: Int

    public init(total: Int, perSource: Int) {
      self.total = total
      self.perSource = perSource
    }
  }

  private struct Connection {
    /// Address and port, as the kernel has them.
    var peer: [UInt8]
    var source: String
    /// As of the last look.
    var received: UInt64 = 0
  }

  /// To be polled beside the watched socket.
  public let socket: Socket
  /// Connections that were shut down because there were too many.
  public private(set) var refused = 0

  private let watched: Socket
  private let limits: Limits
  private var connections: [Int32: Connection] = [:]
  private var perSource: [String: Int] = [:]

  public var count: Int { connections.count }

  /// - Parameter watched: a server socket that is not bound yet.
  public init(_ context: Context, of watched: Socket, limits: Limits) throws(ZeroMQError) {
    self.watched = watched
    self.limits = limits
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
    connections = [:]
    perSource = [:]
  }

  /// Takes what has come and gone, and shuts down what is too much.
  public func turn() throws(ZeroMQError) {
    while let frames = try socket.receive() {
      guard let (event, descriptor) = frames.first?.monitorEvent else { continue }
      // A descriptor is given out anew as soon as it is free: whatever it was before is gone.
      forget(descriptor)
      if event == ZMQ_EVENT_ACCEPTED { take(descriptor) }
    }
  }

  private func take(_ descriptor: Int32) {
    guard let (peer, source) = Self.peer(of: descriptor) else { return }
    connections[descriptor] = Connection(peer: peer, source: source)
    if !source.isEmpty { perSource[source, default: 0] += 1 }
    guard connections.count > limits.total || perSource[source] ?? 0 > limits.perSource else { return }
    refused += 1
    shutDown(descriptor)
  }

  private func forget(_ descriptor: Int32) {
    guard let connection = connections.removeValue(forKey: descriptor), let count = perSource[connection.source] else { return }
    perSource[connection.source] = count > 1 ? count - 1 : nil
  }

  /// Ends the connection; libzmq notices and tells that it is gone.
  private func shutDown(_ descriptor: Int32) {
    // It may be closed already, and its number another's.
    guard let connection = connections[descriptor], Self.peer(of: descriptor)?.address == connection.peer else { return }
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// Notes how much each connection has sent so far: `shutDownBusiest` counts from here.
  public func noteReceived() {
    for descriptor in Array(connections.keys) { connections[descriptor]?.received = Self.received(descriptor) ?? 0 }
  }

  /// Ends the connections that have sent more than so many bytes since `noteReceived`: for when memory swells, and libzmq does not tell
  /// whose message it is that does not end. Where the kernel does not count (ipc), none is ended.
  ///
  /// - Returns: the addresses of those that were ended.
  public func shutDownBusiest(moreThan bytes: UInt64) -> [String] {
    var ended: [String] = []
    for (descriptor, connection) in connections {
      guard let received = Self.received(descriptor), received > connection.received + bytes else { continue }
      ended.append(connection.source)
      shutDown(descriptor)
    }
    return ended
  }

  private static func peer(of descriptor: Int32) -> (address: [UInt8], source: String)? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &storage) { bytes in
      guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), getpeername(descriptor, address, &length) == 0 else {
        return nil
      }
      let raw = [UInt8](bytes.prefix(Int(length)))
      guard [AF_INET, AF_INET6].contains(Int32(address.pointee.sa_family)) else { return (raw, "") }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else { return nil }
      return (raw, String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
  }

  /// Bytes that came over a TCP connection, as the kernel counts them (`tcpi_bytes_received`).
  private static func received(_ descriptor: Int32) -> UInt64? {
    #if os(Linux)
      let place = 128
      var information = [UInt8](repeating: 0, count: 256)
      var length = socklen_t(information.count)
      guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, &information, &length) == 0, Int(length) >= place + 8 else { return nil }
      return information.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    #else
      return nil
    #endif
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
