import Contracts

/// Follows another service's log without gaps: what to take, what to drop, when to ask the owner.
///
/// PUB/SUB is only the fast path. Whatever goes wrong on it (a late subscription, a full queue, a lost frame, a year
/// offline) shows as a gap or a silence, and is repaired the same way: ask the owner's log from the last sequence committed.
/// Knows no socket and no clock, so that a test can put it through anything.
public struct TopicFollower: Sendable {
  public let source: EventSource
  /// The last sequence whose effect is on disk here.
  public private(set) var committed: UInt64
  /// The latest sequence that the owner is known to have.
  public private(set) var latestKnown: UInt64
  /// Events that follow `committed` without a gap and wait to be taken.
  public private(set) var pending: [HeardEvent] = []
  public private(set) var lastHeard: Instant?
  /// The owner's log is shorter than what was followed: it was restored from an older copy, and needs a person.
  public private(set) var ownerLost = false

  /// Events whose personal values are wanted, by the name of their schema.
  private let personal: Set<String>
  private var asked: (id: String, after: UInt64, at: Instant)?
  private var needsAsking = true

  /// More than this many events are not held in memory; the rest is asked for later.
  static let maximumPending = 2_000
  static let batchSize: UInt32 = 500
  static let answerTimeout = Duration.seconds(2)
  /// Three heartbeats missed.
  static let silenceLimit = Duration.seconds(3)

  /// - Parameter personal: events whose personal values are wanted, by the name of their schema: topics do not carry the values, so
  ///   what comes there is taken as word that the event is in the log, and asked for.
  public init(source: EventSource, committed: UInt64, personal: Set<String> = []) {
    self.source = source
    self.personal = personal
    self.committed = committed
    self.latestKnown = committed
  }

  private var next: UInt64 { committed + UInt64(pending.count) + 1 }

  /// An event came on the topic.
  public mutating func hear(_ event: HeardEvent, at now: Instant) {
    lastHeard = now
    latestKnown = max(latestKnown, event.sequence)
    if !(personal.contains(event.schema) && event.withholdsPersonal) { take(event) }
    if event.sequence >= next { needsAsking = true }
  }

  /// A heartbeat, or any other word of how far the owner's log is.
  public mutating func hear(latest: UInt64, at now: Instant) {
    lastHeard = now
    latestKnown = max(latestKnown, latest)
    // One that is behind may only have come late: the owner is asked before anybody is alarmed.
    if latest >= next || latest < committed { needsAsking = true }
  }

  /// The owner's answer to what `question` asked.
  public mutating func hear(_ events: [HeardEvent], latest: UInt64, answering id: String, at now: Instant) {
    guard let question = asked, question.id == id else { return }
    asked = nil
    ownerLost = latest < question.after
    for event in events { take(event) }
    hear(latest: latest, at: now)
  }

  private mutating func take(_ event: HeardEvent) {
    if event.sequence == next && pending.count < Self.maximumPending { pending.append(event) }
  }

  /// What to ask the owner now, if anything; one question is out at a time.
  public mutating func question(at now: Instant) -> (id: String, EventsSince)? {
    if let asked, now < asked.at + Self.answerTimeout { return nil }
    let isSilent = lastHeard.map { now > $0 + Self.silenceLimit } ?? true
    guard needsAsking || isSilent || asked != nil else { return nil }
    guard pending.count < Self.maximumPending else { return nil }
    needsAsking = false
    let id = RequestID.make()
    asked = (id, next - 1, now)
    return (
      id,
      .with {
        $0.after = next - 1
        $0.limit = Self.batchSize
        $0.withPersonal = !personal.isEmpty
      }
    )
  }

  /// The first `count` pending events have had their effect, on disk.
  public mutating func commit(_ count: Int) {
    committed += UInt64(count)
    pending.removeFirst(count)
    if latestKnown >= next { needsAsking = true }
  }

  /// What was pending did not have its effect (the disk was full): it will be asked for again.
  public mutating func giveUpPending() {
    pending = []
    needsAsking = true
  }
}
