import Contracts
import Crypto
import Ledger

/// When a service vouches for its log: so many events, or so long after the first of them.
public struct CheckpointPolicy: Sendable {
  public var events: Int
  public var interval: Duration

  public init(events: Int = 1_000, interval: Duration = .seconds(10)) {
    self.events = events
    self.interval = interval
  }

  /// More events than this wait for the next checkpoint: a store that was written before there were any is caught up with in turns.
  static let maximumEvents: UInt64 = 4_096
}

/// Counts what the last checkpoint does not cover, and says when the next is due.
///
/// Checkpoints and kept checkpoints do not count: they are covered by the next, but never call for one, so that services that
/// keep each other's come to rest.
struct CheckpointKeeper {
  private let source: EventSource
  private let key: Curve25519.Signing.PrivateKey
  private let policy: CheckpointPolicy
  /// The last event that a checkpoint covers.
  private var covered: UInt64 = 0
  /// How many events wait to be covered, as far as the policy counts, and since when the first of them does. By the clock that nobody
  /// sets: a date that was wrong for a while must not put checkpoints off.
  private var waiting = 0
  private var since: ContinuousClock.Instant?

  init(source: EventSource, key: Curve25519.Signing.PrivateKey, policy: CheckpointPolicy, clock: Clock, tables: Tables) throws {
    self.source = source
    self.key = key
    self.policy = policy
    covered = try tables.coveredByCheckpoints()
    guard let first = try recount(tables, at: clock.monotonic()) else { return }
    // Of before this start: the date says how long ago, as far as it can be believed.
    let ago = Duration.microseconds(clock.now().microseconds - first.microseconds)
    since = since.map { $0 - min(max(ago, .zero), policy.interval) }
  }

  static let uncounted: Set<String> = [CheckpointSigned.protoMessageName, CheckpointWitnessed.protoMessageName]

  /// - Returns: when the first event happened that waits.
  @discardableResult
  private mutating func recount(_ tables: Tables, at now: ContinuousClock.Instant) throws -> Instant? {
    let times = try tables.uncoveredEvents(after: covered, limit: policy.events)
    waiting = times.count
    since = times.isEmpty ? nil : now
    return times.first
  }

  /// When a checkpoint is due, if nothing more happens.
  var due: ContinuousClock.Instant? {
    guard let since else { return nil }
    return waiting >= policy.events ? since : since + policy.interval
  }

  mutating func count(_ records: [EventRecord], at now: ContinuousClock.Instant) {
    for record in records where !Self.uncounted.contains(record.schema) {
      waiting += 1
      since = since ?? now
    }
  }

  /// The checkpoint that is due now, or, at a stop, whatever waits for one.
  ///
  /// - Parameters:
  ///   - moment: by the clock that nobody sets.
  ///   - now: what is written into it.
  func checkpoint(
    in batch: Batch, due moment: ContinuousClock.Instant, at now: Instant, isStopping: Bool = false
  ) throws -> CheckpointSigned? {
    guard let due, due <= moment || isStopping else { return nil }
    let hashes = try batch.chainHashes(covered + 1...min(batch.latestSequence, covered + CheckpointPolicy.maximumEvents))
    return try CheckpointSigned(of: source, from: covered + 1, hashes: hashes, at: now, signedBy: key)
  }

  /// A checkpoint was written: what it covers waits no more.
  mutating func cover(_ checkpoint: CheckpointSigned, _ tables: Tables, at now: ContinuousClock.Instant) throws {
    covered = checkpoint.toSequence
    try recount(tables, at: now)
  }
}

extension Tables {
  /// The last event that a checkpoint covers.
  fileprivate func coveredByCheckpoints() throws -> UInt64 {
    try first("SELECT max(to_sequence) FROM checkpoint") { $0[0] as UInt64? ?? 0 } ?? 0
  }

  /// When the events happened that call for a checkpoint, oldest first.
  fileprivate func uncoveredEvents(after covered: UInt64, limit: Int) throws -> [Instant] {
    try all(
      "SELECT time FROM event WHERE sequence > ? AND schema NOT IN (?, ?) ORDER BY sequence LIMIT ?",
      [covered, CheckpointSigned.protoMessageName, CheckpointWitnessed.protoMessageName, limit]
    ) { $0[0] }
  }
}

extension Snapshot {
  /// When the first event happened that waits for a checkpoint; nil when none waits.
  func firstUncoveredEvent() throws -> Instant? {
    try tables.uncoveredEvents(after: tables.coveredByCheckpoints(), limit: 1).first
  }
}

extension CheckpointSigned: Event {
  package var subjectID: String { "\(province).\(service)/\(toSequence)" }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO checkpoint (to_sequence, from_sequence, hash, root, time, public_key, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [toSequence, fromSequence, hash, root, time, publicKey, signature])
  }
}
