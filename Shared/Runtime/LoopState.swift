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
  private let wake: @Sendable () -> Void
  private let counted = Mutex(Counters())
  private let cutsAsked = Atomic<Int>(0)

  /// - Parameter wake: wakes the threads of the doors.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func publish(_ new: View) { view.withLock { $0 = new } }

  /// Asks the threads of the doors to cut every connection.
  func askToCut() {
    cutsAsked.add(1, ordering: .relaxed)
    wake()
  }
  /// How often that was asked.
  var cuts: Int { cutsAsked.load(ordering: .relaxed) }

  /// What others than the loop count.
  func count(_ counter: Counter, _ amount: Int = 1) { counted.withLock { $0.count(counter, amount) } }

  /// The loop's view, with what others have counted.
  func read() -> View {
    var view = view.withLock { $0 }
    view.metrics.add(counted.withLock { $0 })
    return view
  }
}

extension LoopState.HeardState {
  /// As the store has it, before anything was heard.
  init(of service: String, _ cursor: LogCursor?) {
    let cursor = cursor ?? LogCursor(0)
    self.init(service: service, cursor: cursor, latest: cursor.sequence, lastHeard: nil, isDiverged: false, stalledAt: nil)
  }
}

extension LogCursor {
  /// The further of two cursors in one log, what was passed over without a note on disk included; of the same place, the one that knows
  /// its hash.
  func furthest(_ other: LogCursor?) -> LogCursor {
    guard let other else { return self }
    if other.sequence != sequence { return other.sequence > sequence ? other : self }
    return hash == nil ? other : self
  }
}
