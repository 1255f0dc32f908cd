#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A TCP address that is listened at for as long as this lives, and lent to libzmq as often as a server socket is opened on it.
///
/// libzmq looks an address up whenever it binds, which takes file descriptors, and ends the process when there are none. Here it is
/// looked up once. While no server socket is open on it, newcomers wait in the kernel's queue.
public final class ListeningSocket {
  let endpoint: String
  private let descriptor: Int32

  /// How many connections the kernel keeps until they are taken.
  private static let backlog: Int32 = 512

  /// - Parameter endpoint: `tcp://host:port`; a number, a name, `*` or an IPv6 number in brackets, and a port or `*`.
  /// - Returns: nil where it is no TCP address, or the host is none that can be looked up (an interface's name): libzmq may know it.
  public init?(_ endpoint: String) throws(ZeroMQError) {
    guard endpoint.hasPrefix("tcp://"), let colon = endpoint.lastIndex(of: ":") else { return nil }
    var host = String(endpoint[..<colon].dropFirst("tcp://".count))
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    let port = String(endpoint[endpoint.index(after: colon)...])
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE
    hints.ai_family = host == "*" ? AF_INET : AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host == "*" ? nil : host, port == "*" ? "0" : port, &hints, &found) == 0, var address = found else { return nil }
    defer { freeaddrinfo(found) }
    // Of a name that has both, IPv4: clients look that up unless an IPv6 number is written.
    var next = found
    while let candidate = next {
      if candidate.pointee.ai_family == AF_INET {
        address = candidate
        break
      }
      next = candidate.pointee.ai_next
    }
    descriptor = socket(address.pointee.ai_family, address.pointee.ai_socktype, 0)
    guard descriptor >= 0 else { throw ZeroMQError(code: errno, operation: "socket for \(endpoint)") }
    self.endpoint = endpoint
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    // libzmq accepts until nothing is left; the flag is shared with every copy.
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    guard bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0, listen(descriptor, Self.backlog) == 0 else {
      // `deinit` closes the descriptor.
      throw ZeroMQError(code: errno, operation: "bind \(endpoint)")
    }
  }

  deinit { close(descriptor) }

  /// The port that is listened at.
  public var port: UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &storage) { bytes in
      guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), getsockname(descriptor, address, &length) == 0 else {
        return nil
      }
      return UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    }
  }

  /// Lends a descriptor to a server socket, which closes it; it stays here when `body` throws.
  func lend(_ body: (Int32) throws(ZeroMQError) -> Void) throws(ZeroMQError) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw ZeroMQError(code: errno, operation: "bind \(endpoint)") }
    do { try body(copy) } catch {
      close(copy)
      throw error
    }
  }
}
