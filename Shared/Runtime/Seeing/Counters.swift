/// What a service counts.
public enum Counter: Int, CaseIterable, Sendable {
  case commits, commands, events, diskFull
  case accepted, refused, repeated, failed, malformed, throttled, doorsCut
  case connectionsRefused, connectionsEnded, subscribersBarred, topicsPaused
  case heard, dead, timersFired, timersStuck
  case checkpointsSigned, checkpointsFailed

  /// As `ocop status` shows it.
  public var name: String {
    switch self {
    case .commits: "batch.commits"
    case .commands: "batch.commands"
    case .events: "batch.events"
    case .diskFull: "batch.disk-full"
    case .accepted: "command.accepted"
    case .refused: "command.refused"
    case .repeated: "command.repeated"
    case .failed: "command.failed"
    case .malformed: "command.malformed"
    case .throttled: "command.throttled"
    case .doorsCut: "door.cut"
    case .connectionsRefused: "door.connections-refused"
    case .connectionsEnded: "door.connections-ended"
    case .subscribersBarred: "topic.subscribers-barred"
    case .topicsPaused: "topic.paused"
    case .heard: "heard.taken"
    case .dead: "heard.dead"
    case .timersFired: "timer.fired"
    case .timersStuck: "timer.stuck"
    case .checkpointsSigned: "checkpoint.signed"
    case .checkpointsFailed: "store.checkpoint-failed"
    }
  }
}

/// Counters of one thread, read by others as a copy.
public struct Counters: Sendable {
  private var values = [Int](repeating: 0, count: Counter.allCases.count)

  public init() {}

  public mutating func count(_ counter: Counter, _ amount: Int = 1) {
    values[counter.rawValue] += amount
  }

  mutating func add(_ other: Counters) {
    for index in values.indices { values[index] += other.values[index] }
  }

  public subscript(counter: Counter) -> Int { values[counter.rawValue] }
}
