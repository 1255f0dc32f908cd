import Contracts
import Ledger
import Synchronization

/// What the page of metrics shows besides what is counted as it happens: looked up for every scrape.
final class MetricsPage<Environment: Sendable>: @unchecked Sendable {  // its reader is used under the lock
  private let registry: PrometheusRegistry
  private let state: LoopState
  private let gauges: [ServiceDescription<Environment>.Gauge]
  private let clock: Clock
  private let started: ContinuousClock.Instant
  private let memoryLimit: UInt64
  private let reader: Mutex<LedgerReader>

  init(
    _ description: ServiceDescription<Environment>, _ registry: PrometheusRegistry, _ state: LoopState, _ reader: sending LedgerReader,
    memoryLimit: UInt64, _ clock: Clock
  ) {
    self.registry = registry
    self.state = state
    self.clock = clock
    gauges = description.gauges
    started = clock.monotonic()
    self.memoryLimit = memoryLimit
    self.reader = Mutex(reader)
    let help = [
      ("ocop_info", "The program that runs."), ("ocop_log_sequence", "Latest sequence of the log."),
      ("ocop_store_bytes", "Size of the store."), ("ocop_wal_bytes", "Size of the store's write-ahead log."),
      ("ocop_disk_free_bytes", "Free on the store's disk."), ("ocop_disk_bytes", "Size of the store's disk."),
      ("ocop_last_backup_timestamp_seconds", "When the store was last copied by `ocop backup`; not there when it never was."),
      ("ocop_unvouched_seconds", "How long the oldest event waits for a signed checkpoint; 0 when none waits."),
      ("ocop_beat_age_seconds", "Since the loop last turned; it does so once a second."),
      ("ocop_resident_bytes", "Memory of the process."),
      ("ocop_memory_limit_bytes", "Memory beyond which every connection is cut; 0 for no limit."),
      ("ocop_open_files", "Files and connections that the process has open."),
      ("ocop_open_files_limit", "Files and connections that the system lets it have open."),
      ("ocop_uptime_seconds", "Since the service was ready."),
      ("ocop_topic_lag_events", "Events of another service that were not taken yet."),
      ("ocop_topic_silence_seconds", "Since another service was last heard."),
      ("ocop_topic_log_is_shorter", "1 when another service's log is not what was followed of it: shorter, or written on otherwise."),
      ("ocop_topic_stalled", "1 when an event of another service cannot be heard though it is there."),
      ("ocop_log_went_back", "1 when others have seen events that are not in this log: no command is taken."),
      ("ocop_log_tail_in_doubt", "1 while it is not known whether the end of the store was lost: no command is taken."),
      ("ocop_timers_waiting", "Timers that are set."), ("ocop_timers_due", "Timers whose time has come."),
      ("ocop_timer_overdue_seconds", "How long the timer that is due longest has waited; 0 when none is due."),
      ("ocop_dead_letters", "Heard events that no reaction could take."), ("ocop_counted_total", "What the service counts, by name."),
    ]
    for (name, text) in help { registry.describe(name, text) }
    for gauge in gauges { registry.describe(gauge.name, gauge.help) }
  }

  /// Nil when the service is well.
  func fault() -> String? {
    let beat = state.read().beat ?? started
    let age = clock.monotonic() - beat
    guard age < MetricsDoor.stuckAfter else { return "the loop has not turned for \(age.wholeSeconds) s" }
    do {
      _ = try reader.withLock { try $0.snapshot { try $0.latestSequence() } }
      return nil
    } catch {
      return "the store cannot be read"
    }
  }

  func text() throws -> String {
    let view = state.read()
    let (now, moment) = (clock.now(), clock.monotonic())
    func age(_ instant: Instant) -> Double { max(0, Double(now.microseconds - instant.microseconds) / 1_000_000) }
    func age(_ instant: ContinuousClock.Instant) -> Double { max(0, (moment - instant) / .seconds(1)) }
    try reader.withLock { reader in
      let (sizes, disk) = (reader.sizes, reader.disk)
      registry.show("ocop_store_bytes", Double(sizes.store))
      registry.show("ocop_wal_bytes", Double(sizes.wal))
      registry.show("ocop_disk_free_bytes", Double(disk.free))
      registry.show("ocop_disk_bytes", Double(disk.size))
      if let backup = reader.lastBackup { registry.show("ocop_last_backup_timestamp_seconds", Double(backup.secondsSince1970)) }
      try reader.snapshot { snapshot in
        registry.show("ocop_log_sequence", Double(try snapshot.latestSequence()))
        registry.show("ocop_timers_waiting", Double(try snapshot.count(of: .timer)))
        registry.show("ocop_timers_due", Double(try snapshot.timersDue(at: now)))
        registry.show("ocop_timer_overdue_seconds", try snapshot.firstTimer().map(age) ?? 0)
        registry.show("ocop_unvouched_seconds", try snapshot.firstUncoveredEvent().map(age) ?? 0)
        registry.show("ocop_dead_letters", Double(try snapshot.count(of: .deadLetter)))
        for gauge in gauges { registry.show(gauge.name, try gauge.value(snapshot)) }
      }
    }
    registry.show("ocop_info", 1, [("version", Version.current)])
    registry.show("ocop_resident_bytes", Double(ProcessMemory.resident))
    registry.show("ocop_memory_limit_bytes", Double(memoryLimit))
    if let open = FileLimit.open { registry.show("ocop_open_files", Double(open)) }
    registry.show("ocop_open_files_limit", Double(FileLimit.current))
    registry.show("ocop_uptime_seconds", age(started))
    registry.show("ocop_beat_age_seconds", age(view.beat ?? started))
    for topic in view.heard {
      let label = [("topic", topic.service)]
      registry.show("ocop_topic_lag_events", Double(topic.latest - min(topic.cursor.sequence, topic.latest)), label)
      registry.show("ocop_topic_silence_seconds", age(topic.lastHeard ?? started), label)
      registry.show("ocop_topic_log_is_shorter", topic.isDiverged ? 1 : 0, label)
      registry.show("ocop_topic_stalled", topic.stalledAt == nil ? 0 : 1, label)
    }
    registry.show("ocop_log_went_back", view.standing.wentBack.isEmpty ? 0 : 1)
    registry.show("ocop_log_tail_in_doubt", view.standing.awaited == nil ? 0 : 1)
    for counter in Counter.allCases {
      registry.show("ocop_counted_total", Double(view.metrics[counter]), [("what", counter.name)], as: "counter")
    }
    return registry.text()
  }
}
