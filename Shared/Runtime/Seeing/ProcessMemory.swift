import Foundation
import Synchronization

/// Memory of this process, as the kernel counts it.
enum ProcessMemory {
  /// Open from the first look on: it must tell when no descriptor is left, too.
  private static let statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
  private static let last = Mutex<UInt64>(0)

  /// Resident bytes; what it was before where `/proc` does not tell, 0 where it never did.
  static var resident: UInt64 {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pread(statm, &bytes, bytes.count, 0)
    return last.withLock { last in
      let fields = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
      if fields.count > 1, let pages = UInt64(fields[1]) { last = pages * UInt64(sysconf(Int32(_SC_PAGESIZE))) }
      return last
    }
  }
}
