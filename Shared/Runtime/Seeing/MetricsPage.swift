import Contracts
import Ledger
import Synchronization

/// What the page of metrics shows besides what is counted as it happens: looked up for every scrape.
final class MetricsPage<Environment: Sendable>: @unchecked Sendable {  // its reader is used under the lock
  private let registry: PrometheusRegistry
  private let state: LoopState
  private let gauges: [ServiceDescription<Environment>.Gauge]
  private let clock: Clock
  private let started: Instant
  private let reader: Mutex<LedgerReader>

  init(
    _ description: ServiceDescription<Environment>, _ registry: PrometheusRegistry, _ state: LoopState, _ reader: sending LedgerReader,
    _ clock: Clock
  ) {
    self.registry = registry
    self.state = state
    self.clock = clock
    gauges = description.gauges
    started = clock.now()
    self.reader = Mutex(reader)
    let help = [
      ("ocop_info", "The program that runs."), ("ocop_log_sequence", "Latest sequence of the log."),
      ("ocop_store_bytes", "Size of the store."), ("ocop_wal_bytes", "Size of the store's write-ahead log."),
      ("ocop_resident_bytes", "Memory of the process."), ("ocop_uptime_seconds", "Since the service was ready."),
      ("ocop_topic_lag_events", "Events of another service that were not taken yet."),
      ("ocop_topic_silence_seconds", "Since another service was last heard."),
      ("ocop_topic_log_is_shorter", "1 when another service's log is shorter than what was followed of it."),
      ("ocop_timers_waiting", "Timers that are set."), ("ocop_timers_due", "Timers whose time has come."),
      ("ocop_dead_letters", "Heard events that no reaction could take."), ("ocop_counted_total", "What the service counts, by name."),
    ]
    for (name, text) in help { registry.describe(name, text) }
    for gauge in gauges { registry.describe(gauge.name, gauge.help) }
  }

  /// Nil when the service is well.
  func fault() -> String? {
    let beat = state.read().beat ?? started
    guard clock.now() < beat + MetricsDoor.stuckAfter else { return "the loop has not turned since \(beat)" }
    do {
      _ = try reader.withLock { try $0.snapshot { try $0.latestSequence() } }
      return nil
    } catch {
      return "the store cannot be read: \(error)"
    }
  }

  func text() throws -> String {
    let view = state.read()
    let now = clock.now()
    try reader.withLock { reader in
      let sizes = reader.sizes
      registry.show("ocop_store_bytes", Double(sizes.store))
      registry.show("ocop_wal_bytes", Double(sizes.wal))
      try reader.snapshot { snapshot in
        registry.show("ocop_log_sequence", Double(try snapshot.latestSequence()))
        registry.show("ocop_timers_waiting", Double(try snapshot.count(of: .timer)))
        registry.show("ocop_timers_due", Double(try snapshot.timersDue(at: now)))
        registry.show("ocop_dead_letters", Double(try snapshot.count(of: .deadLetter)))
        for gauge in gauges { registry.show(gauge.name, try gauge.value(snapshot)) }
      }
    }
    registry.show("ocop_info", 1, [("version", Version.current)])
    registry.show("ocop_resident_bytes", Double(ProcessMemory.resident))
    registry.show("ocop_uptime_seconds", Double(now.secondsSince1970 - started.secondsSince1970))
    for topic in view.heard {
      let label = [("topic", topic.service)]
      registry.show("ocop_topic_lag_events", Double(topic.latest - min(topic.committed, topic.latest)), label)
      registry.show("ocop_topic_silence_seconds", Double(now.secondsSince1970 - (topic.lastHeard ?? started).secondsSince1970), label)
      registry.show("ocop_topic_log_is_shorter", topic.ownerLost ? 1 : 0, label)
    }
    for counter in Counter.allCases {
      registry.show("ocop_counted_total", Double(view.metrics[counter]), [("what", counter.name)], as: "counter")
    }
    return registry.text()
  }
}
