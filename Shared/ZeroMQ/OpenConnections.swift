import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The connections that are open at a server's door: kept below limits, and shut down one by one from any thread, so that a door whose
/// own thread waits for a disk is guarded too.
public final class OpenConnections: Sendable {
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
    /// Which monitor told of it: a door that was cut and opened again has another.
    var monitor: Int
    /// As of the last look.
    var received: UInt64 = 0
  }

  private struct State {
    var connections: [Int32: Connection] = [:]
    var perSource: [String: Int] = [:]
    var refused = 0
    var refusesNewcomers = false
    /// Of the door, on TCP.
    var port: UInt16?
  }

  /// Whether they are of a door that publishes topics.
  public let isForSubscribers: Bool
  private let limits: Limits
  private let state = Mutex(State())

  public init(limits: Limits, isForSubscribers: Bool = false) {
    self.limits = limits
    self.isForSubscribers = isForSubscribers
  }

  /// From now on whoever comes is shut down; those that are open stay.
  public func refuseNewcomers() { state.withLock { $0.refusesNewcomers = true } }

  public var count: Int { state.withLock { $0.connections.count } }
  /// Connections that were shut down because there were too many.
  public var refused: Int { state.withLock { $0.refused } }

  /// The port that the door is at: a descriptor at another is not one of its connections any more.
  public func set(port: UInt16?) { state.withLock { $0.port = port } }

  func take(_ descriptor: Int32, by monitor: Int) {
    guard let (peer, source) = Self.peer(of: descriptor) else { return }
    state.withLock { state in
      if let port = state.port, Self.localPort(of: descriptor) != port { return }
      // A descriptor is given out anew as soon as it is free: whatever it was before is gone.
      Self.forget(descriptor, in: &state)
      state.connections[descriptor] = Connection(peer: peer, source: source, monitor: monitor)
      if !source.isEmpty { state.perSource[source, default: 0] += 1 }
      let isTooMuch = state.connections.count > limits.total || state.perSource[source] ?? 0 > limits.perSource
      guard isTooMuch || state.refusesNewcomers else { return }
      state.refused += isTooMuch ? 1 : 0
      Self.shutDown(descriptor, peer)
    }
  }

  func forget(_ descriptor: Int32, by monitor: Int) {
    state.withLock { if $0.connections[descriptor]?.monitor == monitor { Self.forget(descriptor, in: &$0) } }
  }

  func forgetAll(by monitor: Int) {
    state.withLock { state in
      for (descriptor, connection) in state.connections where connection.monitor == monitor { Self.forget(descriptor, in: &state) }
    }
  }

  private static func forget(_ descriptor: Int32, in state: inout State) {
    guard let connection = state.connections.removeValue(forKey: descriptor), let count = state.perSource[connection.source] else { return }
    state.perSource[connection.source] = count > 1 ? count - 1 : nil
  }

  /// Notes how much each connection has sent so far: `shutDownBusiest` counts from here.
  public func noteReceived() {
    state.withLock { state in
      for descriptor in Array(state.connections.keys) { state.connections[descriptor]?.received = Self.received(descriptor) ?? 0 }
    }
  }

  /// Ends the connections that have sent more than so many bytes since `noteReceived`: for when memory swells, and libzmq does not tell
  /// whose message it is that does not end. Where the kernel does not count (ipc), none is ended.
  ///
  /// - Returns: the addresses of those that were ended.
  public func shutDownBusiest(moreThan bytes: UInt64) -> [String] {
    state.withLock { state in
      state.connections.compactMap { descriptor, connection in
        guard let received = Self.received(descriptor), received > connection.received + bytes else { return nil }
        Self.shutDown(descriptor, connection.peer)
        state.connections[descriptor]?.received = received
        return connection.source
      }
    }
  }

  /// Ends the connection; libzmq notices and tells that it is gone.
  private static func shutDown(_ descriptor: Int32, _ address: [UInt8]) {
    // It may be closed already, and its number another's.
    guard peer(of: descriptor)?.address == address else { return }
    shutdown(descriptor, Int32(SHUT_RDWR))
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
      let source = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard Int32(address.pointee.sa_family) == AF_INET6, !source.hasPrefix("::ffff:") else { return (raw, source) }
      // Who has one IPv6 address has all that share its first 64 bits.
      return (raw, raw[8..<16].map { String($0, radix: 16) }.joined(separator: ":") + "/64")
    }
  }

  private static func localPort(of descriptor: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &storage) { bytes in
      guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), getsockname(descriptor, address, &length) == 0,
        [AF_INET, AF_INET6].contains(Int32(address.pointee.sa_family))
      else { return nil }
      return UInt16(bytes[2]) << 8 | UInt16(bytes[3])
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
