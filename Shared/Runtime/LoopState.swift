import Contracts
import Synchronization

/// What the loop lets the query thread see: copies, exchanged once a turn.
final class LoopState: Sendable {
  struct View: Sendable {
    var metrics = Counters()
    var heard: [HeardState] = []
    /// When the loop last turned so far as to say so.
    var beat: ContinuousClock.Instant?
    var standing = LogStanding()
  }

  struct HeardState: Sendable {
    var service: String
    /// The last event that has had its effect here.
    var cursor: LogCursor
    var latest: UInt64
    var lastHeard: ContinuousClock.Instant?
    var isDiverged: Bool
    var stalledAt: UInt64?
  }

  private let view = Mutex(View())
  private let queries = Mutex(Counters())
  private let asked = Mutex<[Asked]>([])

  func publish(_ new: View) { view.withLock { $0 = new } }

  /// What the loop asks of the query thread, for its door.
  enum Asked { case noteReceived, endBusiest, cut }

  func ask(_ measure: Asked) { asked.withLock { $0.append(measure) } }

  /// What was asked since this was called last.
  func takeAsked() -> [Asked] {
    asked.withLock { asked in
      defer { asked = [] }
      return asked
    }
  }

  /// What the query thread counts.
  func count(_ counter: Counter, _ amount: Int = 1) { queries.withLock { $0.count(counter, amount) } }

  /// The loop's view, with what the query thread has counted.
  func read() -> View {
    var view = view.withLock { $0 }
    view.metrics.add(queries.withLock { $0 })
    return view
  }
}
