import Foundation
import Messaging

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a service's ipc sockets.
///
/// libzmq takes the place of a socket that is there, whether somebody answers behind it or not. So a lock beside the sockets says that
/// a process of this service is behind them; the kernel drops it when the process ends, however it ends.
final class DoorFolder: Sendable {
  private let descriptor: Int32

  /// - Returns: nil where the doors are no files.
  /// - Throws: `SettingsError` when another process has the doors.
  init?(of service: String, _ doors: Doors) throws {
    guard let socket = Self.path(of: doors.commands) else { return nil }
    let folder = URL(fileURLWithPath: socket).deletingLastPathComponent().path
    let path = "\(folder)/\(service).lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw SettingsError(setting: "doors", reason: "\(path): \(String(cString: strerror(errno)))") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw SettingsError(
        setting: "doors",
        reason: "another \(service) runs behind the doors in \(folder) (it holds \(path)); stop it, or give this one others")
    }
  }

  deinit { close(descriptor) }

  private static func path(of endpoint: String) -> String? {
    endpoint.hasPrefix("ipc://") ? String(endpoint.dropFirst("ipc://".count)) : nil
  }

  /// Lets the folder's group connect to a socket, where the folder is a group's (set-group-ID): services that run under users of their
  /// own, and whoever asks them on this host. To replace one another's sockets the folder's sticky bit forbids.
  static func share(_ endpoint: String) {
    guard let path = path(of: endpoint) else { return }
    var status = stat()
    guard stat(URL(fileURLWithPath: path).deletingLastPathComponent().path, &status) == 0, status.st_mode & S_ISGID != 0 else { return }
    chmod(path, 0o660)
  }
}
