#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second process away from a store. The kernel drops the lock when the process ends, however it ends.
final class StoreLock: Sendable {
  private let descriptor: Int32

  init(path: String) throws(LedgerError) {
    let lockPath = path + ".lock"
    descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .inUse(path: path)
    }
  }

  deinit { close(descriptor) }
}
