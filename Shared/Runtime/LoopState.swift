import Contracts
import Synchronization

/// What the loop lets the query thread see: copies, exchanged once a turn.
final class LoopState: Sendable {
  struct View: Sendable {
    var metrics = Metrics()
    var heard: [HeardState] = []
  }

  struct HeardState: Sendable {
    var service: String
    /// The last event that has had its effect here.
    var committed: UInt64
    var latest: UInt64
    var lastHeard: Instant?
    var ownerLost: Bool
  }

  private let view = Mutex(View())

  func publish(_ new: View) { view.withLock { $0 = new } }
  func read() -> View { view.withLock { $0 } }
}
