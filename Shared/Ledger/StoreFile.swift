import Foundation

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
    let fresh = path + ".restoring"
    do {
      try? files.removeItem(atPath: fresh)
      try files.copyItem(atPath: backup, toPath: fresh)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fresh)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: fresh))
      try handle.synchronize()
      try handle.close()
      if let aside, isThere {
        guard !files.fileExists(atPath: aside) else { throw LedgerError.unwritable(path: aside, reason: "the file exists already") }
        // With its write-ahead log: what is in there belongs to the old store, and would spoil the new one.
        for ending in ["", "-wal", "-shm"] where files.fileExists(atPath: path + ending) {
          try files.moveItem(atPath: path + ending, toPath: aside + ending)
        }
      } else {
        for ending in ["-wal", "-shm"] where files.fileExists(atPath: path + ending) {
          throw LedgerError.unwritable(path: path + ending, reason: "a write-ahead log without its store is there; move it away")
        }
      }
      try files.moveItem(atPath: fresh, toPath: path)
    } catch let error as LedgerError {
      try? files.removeItem(atPath: fresh)
      throw error
    } catch {
      try? files.removeItem(atPath: fresh)
      throw LedgerError.unwritable(path: path, reason: error.localizedDescription)
    }
  }
}
