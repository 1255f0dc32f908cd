import Foundation
import Logging

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many files and connections the system lets this process have open: each connection to a door takes one.
enum FileLimit {
  /// With fewer a service cannot serve a handful of officers beside its store, its keys and its peers.
  static var least: Int { 256 }

  /// What a service needs besides its visitors: store, keys, peers, logs, jobs.
  private static var ownNeed: Int { 200 }

  #if canImport(Glibc)
    private static var openFiles: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
  #else
    private static var openFiles: Int32 { RLIMIT_NOFILE }
  #endif

  struct TooLow: Error, CustomStringConvertible {
    var limit: Int
    var description: String {
      "a service may have \(limit) files open here and needs \(FileLimit.least) at least: raise LimitNOFILE= (systemd), ulimits.nofile "
        + "(containers) or `ulimit -n`"
    }
  }

  /// Files for the connections of three doors.
  static func needed(connections: Int) -> Int { connections * 3 + ownNeed }

  /// Takes as many as the system gives, and says what that is.
  ///
  /// - Throws: `TooLow` where it is too few to begin.
  static func raise(connections: Int, _ logger: Logger) throws {
    var limits = rlimit()
    if getrlimit(openFiles, &limits) == 0, limits.rlim_cur < limits.rlim_max {
      limits.rlim_cur = limits.rlim_max
      _ = setrlimit(openFiles, &limits)
    }
    let (limit, needed) = (current, needed(connections: connections))
    guard limit >= least else { throw TooLow(limit: limit) }
    let metadata: Logger.Metadata = ["limit": "\(limit)", "needed": "\(needed)", "connections": "\(connections)"]
    if limit < needed {
      logger.warning(
        "fewer files may be open than the connections that are allowed need: raise the limit or lower OCOP_CONNECTIONS", metadata: metadata)
    } else {
      logger.info("files that may be open", metadata: metadata)
    }
  }

  static var current: Int {
    var limits = rlimit()
    guard getrlimit(openFiles, &limits) == 0 else { return 0 }
    return Int(min(limits.rlim_cur, rlim_t(Int32.max)))
  }

  /// How many are open; nil when none is left to look with.
  static var open: Int? {
    // One of them is the folder itself.
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { $0.count - 1 }
  }
}
