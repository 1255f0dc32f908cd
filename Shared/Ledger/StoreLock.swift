import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second process away from a store, by whatever name it comes: a lock beside the file that the path leads to, and one on the file
/// itself, which a hard link shares. The kernel drops both when the process ends, however it ends.
///
/// SQLite's own locks are lost when any descriptor of the file is closed, so the one here is kept until the store is closed.
final class StoreLock {
  private let path: String
  private let beside: Int32
  private var file: Int32 = -1

  init(path: String) throws(LedgerError) {
    self.path = path
    let lockPath = Self.resolved(path) + ".lock"
    beside = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard beside >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    // What is open is closed by deinit, which runs also when this throws.
    guard flock(beside, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: path) }
    if access(path, F_OK) == 0 { try holdFile() }
  }

  deinit {
    if file >= 0 { close(file) }
    close(beside)
  }

  /// Locks the file that is at the path now, and lets go of one that was there before. SQLite must have neither open.
  func holdFile() throws(LedgerError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    var (new, old) = (stat(), stat())
    if file >= 0, fstat(descriptor, &new) == 0, fstat(file, &old) == 0, new.st_ino == old.st_ino, new.st_dev == old.st_dev {
      close(descriptor)
      return
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .inUse(path: path)
    }
    if file >= 0 { close(file) }
    file = descriptor
  }

  /// The size of the store's pages, as the file says itself; nil when it says none.
  var pageSize: Int? {
    var bytes = [UInt8](repeating: 0, count: 2)
    guard file >= 0, pread(file, &bytes, 2, 16) == 2 else { return nil }
    let size = Int(bytes[0]) << 8 | Int(bytes[1])
    return size == 1 ? 65_536 : size >= 512 ? size : nil
  }

  /// Where a path leads, links followed; the last part need not be there.
  private static func resolved(_ path: String) -> String {
    func real(_ path: String) -> String? {
      guard let found = realpath(path, nil) else { return nil }
      defer { free(found) }
      return String(cString: found)
    }
    if let whole = real(path) { return whole }
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    return (real(folder) ?? folder) + "/" + url.lastPathComponent
  }
}
