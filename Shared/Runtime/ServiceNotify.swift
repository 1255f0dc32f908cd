import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells systemd, or whatever else started the service and waits at `NOTIFY_SOCKET`, how it goes (sd_notify). Elsewhere it does nothing.
enum ServiceNotify {
  /// The doors are open.
  static func ready() { send("READY=1") }
  static func stopping() { send("STOPPING=1") }
  /// The loop still turns.
  static func alive() { if isWatched { send("WATCHDOG=1") } }

  private static let path = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"]
  private static let isWatched = ProcessInfo.processInfo.environment["WATCHDOG_USEC"] != nil

  /// Open from the first word on: the watchdog is fed when no descriptor is left, too.
  private static let descriptor: Int32 = {
    #if canImport(Glibc)
      socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #else
      socket(AF_UNIX, SOCK_DGRAM, 0)
    #endif
  }()

  private static func send(_ state: String) {
    guard let path, let address = SocketAddress(path), descriptor >= 0 else { return }
    address.withPointer { pointer, length in
      // Nobody is told when nobody listens: that is the listener's business.
      _ = sendto(descriptor, state, state.utf8.count, 0, pointer, length)
    }
  }

  private struct SocketAddress {
    private var address = sockaddr_un()
    private let length: socklen_t

    /// - Parameter path: a file, or behind `@` a name without one. Nil when it is too long for the system's sockets.
    init?(_ path: String) {
      let bytes = Array(path.utf8)
      let start = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
      guard !bytes.isEmpty, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { target in
        target.copyBytes(from: bytes)
        if bytes[0] == UInt8(ascii: "@") { target[0] = 0 }
      }
      length = socklen_t(start + bytes.count)
    }

    func withPointer(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Void) {
      withUnsafePointer(to: address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
      }
    }
  }
}
