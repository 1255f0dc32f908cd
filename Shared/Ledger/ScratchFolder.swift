#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a service puts what it needs for a while and can make again: beside its store, where there is room for another of its size.
public struct ScratchFolder: Sendable {
  private let folder: OwnFolder

  /// - Parameter service: whose work it is; several services may share the folder.
  public init(_ path: String, service: String) {
    folder = OwnFolder(path, prefix: "\(service)-")
  }

  /// Makes the folder, and has SQLite sort there: what it compares is as large as the store, and `/tmp` may be small. Call it before any
  /// store is opened.
  public func prepare() throws {
    try folder.make()
    setenv("SQLITE_TMPDIR", folder.path, 1)
  }

  /// Removes what a process that was killed left. Call it when nothing is being worked on.
  public func sweep() { folder.sweep() }

  fileprivate func withFile<Result>(room: UInt64, _ body: (OwnFile) throws -> Result) throws -> Result {
    try folder.withFile(room: room, body)
  }
}

extension LedgerReader {
  /// Replays the whole log into a scratch file and compares every derived table row for row, on one snapshot of the live store.
  ///
  /// - Throws: `Cancelled`; `LedgerError.full` when a store of this size has no room.
  public func compareWithReplay(in scratch: ScratchFolder, _ cancellation: Cancellation) throws -> RebuildComparison {
    try scratch.withFile(room: sizes.store + sizes.wal) { file in
      try RebuildComparison.make(store: path, schema: schema, apply: apply, scratch: file.path, cancellation)
    }
  }
}
