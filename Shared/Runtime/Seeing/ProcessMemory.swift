import Foundation

/// Memory of this process, as the kernel counts it.
enum ProcessMemory {
  /// Resident bytes; 0 where `/proc` does not tell.
  static var resident: UInt64 {
    guard let statm = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let fields = statm.split(separator: " ")
    guard fields.count > 1, let pages = UInt64(fields[1]) else { return 0 }
    return pages * UInt64(sysconf(Int32(_SC_PAGESIZE)))
  }
}
