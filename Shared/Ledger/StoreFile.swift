import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts a store file in the place of a service's store, while the service stands still.
public enum StoreFile {
  /// - Parameters:
  ///   - backup: a whole store, checked by the caller; it stays where it is.
  ///   - path: where the service looks for its store.
  ///   - aside: name for the store that is there now; nil when none may be.
  /// - Throws: `LedgerError` when the service runs, or a store is there and `aside` is nil; then nothing was changed.
  public static func restore(_ backup: String, to path: String, aside: String?) throws {
    let lock = try StoreLock(path: path)
    defer { withExtendedLifetime(lock) {} }
    let files = FileManager.default
    let isThere = files.fileExists(atPath: path)
    guard !isThere || aside != nil else { throw LedgerError.unwritable(path: path, reason: "a store is there already") }
    let fresh = restoring(path)
    do {
      try copy(backup, to: fresh)
      if let aside, isThere {
        guard !files.fileExists(atPath: aside) else { throw LedgerError.unwritable(path: aside, reason: "the file exists already") }
        // With its write-ahead log: what is in there belongs to the old store, and would spoil the new one. A stop between here and the
        // end leaves `fresh`, and no service starts beside it.
        for ending in ["", "-wal", "-shm"] where files.fileExists(atPath: path + ending) {
          try files.moveItem(atPath: path + ending, toPath: aside + ending)
        }
      } else {
        for ending in ["-wal", "-shm"] where files.fileExists(atPath: path + ending) {
          throw LedgerError.unwritable(path: path + ending, reason: "a write-ahead log without its store is there; move it away")
        }
      }
      try giveToOwner(ofFolder: path, fresh)
      if files.fileExists(atPath: path + ".lock") { try giveToOwner(ofFolder: path, path + ".lock") }
      try place(fresh, at: path)
    } catch let error as LedgerError {
      try? files.removeItem(atPath: fresh)
      throw error
    } catch {
      try? files.removeItem(atPath: fresh)
      throw LedgerError.unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// Root restores a service's store: it belongs to the service, whose folder it is in.
  private static func giveToOwner(ofFolder store: String, _ path: String) throws {
    guard geteuid() == 0 else { return }
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
    var status = stat()
    try check(stat(folder, &status), "stat \(folder)")
    try check(lchown(path, status.st_uid, status.st_gid), "chown \(path)")
  }

  /// Where a restored store waits until the old one has been put aside.
  static func restoring(_ path: String) -> String { path + ".restoring" }

  /// A copy for its owner alone, on disk. A file of that name is replaced.
  static func copy(_ original: String, to path: String) throws {
    try FileManager.default.removeIfThere(path)
    try FileManager.default.copyItem(atPath: original, toPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try synchronize(path)
  }

  /// Puts `fresh` at `path` in one step, so that at every moment a whole store is there.
  ///
  /// - Parameter kept: a second name that the file which is there now gets before.
  static func place(_ fresh: String, at path: String, keeping kept: String? = nil) throws {
    if let kept { try check(link(path, kept), "link \(kept)") }
    try check(rename(fresh, path), "rename \(fresh)")
    try synchronize(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    try check(descriptor, "open \(path)")
    defer { close(descriptor) }
    try check(fsync(descriptor), "fsync \(path)")
  }

  /// Bytes that are free where a store lies.
  static func roomBeside(_ path: String) -> UInt64 {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return (try? FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? UInt64) ?? .max
  }

  /// The stores that upgrades kept as they were.
  static func kept(of path: String) -> [String] {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix(url.lastPathComponent + ".before-") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func check(_ result: Int32, _ what: String) throws {
    guard result < 0 else { return }
    let number = errno
    throw LedgerError.unwritable(path: what, reason: String(cString: strerror(number)))
  }
}

extension FileManager {
  func removeIfThere(_ path: String) throws {
    if fileExists(atPath: path) { try removeItem(atPath: path) }
  }
}
