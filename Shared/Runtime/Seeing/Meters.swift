import CoreMetrics
import Ledger

/// What a service measures of itself as it works. Used by the loop's thread; read by the page of metrics.
final class Meters {
  let registry: PrometheusRegistry
  private var commands: [String: (count: CoreMetrics.Counter, time: CoreMetrics.Timer)] = [:]
  private let batchSize: Recorder
  private let commitTime: CoreMetrics.Timer

  init(_ registry: PrometheusRegistry) {
    self.registry = registry
    registry.describe("ocop_commands_total", "Commands by name and outcome: accepted, or the refusal's status.")
    registry.describe("ocop_command_seconds", "From taking a command off the door to its answer, its commit included.")
    registry.describe("ocop_batch_commands", "Commands that shared a commit.")
    registry.describe("ocop_commit_seconds", "COMMIT with its fsync.")
    batchSize = Recorder(label: "ocop_batch_commands", dimensions: [], aggregate: true, factory: registry)
    commitTime = CoreMetrics.Timer(label: "ocop_commit_seconds", dimensions: [], factory: registry)
  }

  /// - Parameter outcome: `accepted`, or the status of the problem.
  func answered(_ name: String, outcome: String, after time: Duration) {
    let key = "\(name) \(outcome)"
    let meters = commands[key] ?? make(name, outcome)
    commands[key] = meters
    meters.count.increment()
    meters.time.recordNanoseconds(time.nanoseconds)
  }

  private func make(_ name: String, _ outcome: String) -> (count: CoreMetrics.Counter, time: CoreMetrics.Timer) {
    let short = name.split(separator: ".").last.map(String.init) ?? name
    return (
      CoreMetrics.Counter(label: "ocop_commands_total", dimensions: [("command", short), ("outcome", outcome)], factory: registry),
      CoreMetrics.Timer(label: "ocop_command_seconds", dimensions: [("command", short)], factory: registry)
    )
  }

  func committed(commands: Int, in time: Duration) {
    if commands > 0 { batchSize.record(commands) }
    commitTime.recordNanoseconds(time.nanoseconds)
  }
}

extension Duration {
  fileprivate var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
