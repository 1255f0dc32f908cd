import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a service alone writes files into, each made anew under a name that nothing has: no file is opened that was there
/// before, and no link is followed.
struct OwnFolder: Sendable {
  /// Absolute: SQLite would take a name that begins with `file:` for a URI.
  let path: String
  /// What the names of unfinished files begin with.
  let prefix: String

  init(_ path: String, prefix: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
    self.prefix = prefix
  }

  /// What SQLite puts beside a store.
  private static let endings = ["", "-journal", "-wal", "-shm"]

  /// What large files leave free for those who write small ones: 16 MiB, so that commands go on beside them.
  private static let reserve: UInt64 = 16 << 20

  /// Gives `body` an empty file for its owner alone; whatever comes of it, no name that begins with `prefix` remains.
  ///
  /// - Parameter room: bytes that must be free.
  /// - Throws: `LedgerError.full` when they are not.
  func withFile<Result>(room: UInt64, _ body: (_ file: OwnFile) throws -> Result) throws -> Result {
    try make()
    guard StoreFile.roomBeside("\(path)/\(prefix)") > room + Self.reserve else { throw LedgerError.full }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw Self.failed(path) }
    defer { close(folder) }
    let name = prefix + UUID().uuidString
    let descriptor = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failed("\(path)/\(name)") }
    defer {
      close(descriptor)
      for ending in Self.endings { unlinkat(folder, name + ending, 0) }
    }
    return try body(OwnFile(path: "\(path)/\(name)", name: name, descriptor: descriptor, folder: folder))
  }

  /// For its owner alone, when it is not there.
  func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw LedgerError.unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// Removes what a process that was killed left unfinished.
  func sweep() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where name.hasPrefix(prefix) {
      unlink("\(path)/\(name)")
    }
  }

  static func failed(_ path: String) -> LedgerError {
    let number = errno
    return number == ENOSPC || number == EDQUOT ? .full : .unwritable(path: path, reason: String(cString: strerror(number)))
  }
}

/// A file of an `OwnFolder` while it has no name of its own yet.
struct OwnFile {
  let path: String
  let name: String
  let descriptor: Int32
  let folder: Int32

  func synchronize() throws {
    guard fsync(descriptor) == 0 else { throw OwnFolder.failed(path) }
  }

  func size() throws -> UInt64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw OwnFolder.failed(path) }
    return UInt64(status.st_size)
  }

  /// True when something has the name, be it a link to nowhere.
  func isTaken(_ final: String) -> Bool {
    var status = stat()
    return fstatat(folder, final, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Puts the file, whole and on disk, under its name.
  ///
  /// - Returns: false when the name is taken; then nothing was done.
  func publish(as final: String) throws -> Bool {
    try synchronize()
    guard linkat(folder, name, folder, final, 0) == 0 else {
      if errno == EEXIST { return false }
      throw OwnFolder.failed(path)
    }
    unlinkat(folder, name, 0)
    guard fsync(folder) == 0 else {
      let error = OwnFolder.failed(path)
      unlinkat(folder, final, 0)
      throw error
    }
    return true
  }
}
