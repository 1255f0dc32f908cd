import GRDB
import Synchronization

/// Ends long work on stores from another thread: between its steps, and inside a statement that runs.
public final class Cancellation: Sendable {
  private let isRaised = Atomic<Bool>(false)
  /// Connections that work at this moment, and are open for as long as they stand here.
  private let working = Mutex<[ObjectIdentifier: DatabaseQueue]>([:])

  public init() {}

  /// Ends what runs. To be repeated until the work has ended: a statement that was about to begin did not hear it.
  public func raise() {
    isRaised.store(true, ordering: .releasing)
    working.withLock { for queue in $0.values { queue.interrupt() } }
  }

  /// - Throws: `Cancelled` once it was raised.
  public func check() throws(Cancelled) {
    if isRaised.load(ordering: .acquiring) { throw Cancelled() }
  }

  /// Does work of which every statement can be ended. The connection must stay open until this returns.
  func during<Result>(_ queue: DatabaseQueue, _ work: () throws -> Result) throws -> Result {
    let key = ObjectIdentifier(queue)
    working.withLock { $0[key] = queue }
    defer { working.withLock { _ = $0.removeValue(forKey: key) } }
    try check()
    do {
      return try work()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      try check()
      throw error
    }
  }
}

/// Work was ended before it was done, because its service stops.
public struct Cancelled: Error {
  public init() {}
}
