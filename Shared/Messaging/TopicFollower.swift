import Contracts

/// Follows another service's log without gaps: what to take, what to drop, when to ask the owner.
///
/// PUB/SUB is only the fast path. Whatever goes wrong on it (a late subscription, a full queue, a lost frame, a year
/// offline) shows as a gap or a silence, and is repaired the same way: ask the owner's log from the last sequence committed.
/// Every event carries the chain hash of the one before, so that only the log that was followed is followed on: an owner that was
/// restored from an older copy and went on is noticed, whatever its sequences are.
/// Knows no socket and no clock, so that a test can put it through anything.
public struct TopicFollower: Sendable {
  public let source: EventSource
  /// The last event whose effect is on disk here.
  public private(set) var cursor: LogCursor
  public var committed: UInt64 { cursor.sequence }
  /// The latest sequence that the owner is known to have.
  public private(set) var latestKnown: UInt64
  /// Events that follow `committed` without a gap and wait to be taken.
  public private(set) var pending: [HeardEvent] = []
  public private(set) var lastHeard: ContinuousClock.Instant?
  /// The owner's log is not the one that was followed: it is shorter, or has another event at the cursor. Nothing of it is taken until
  /// the owner's log fits the cursor again, or a person settles from where it is followed.
  public private(set) var isDiverged = false
  /// The event that the owner has and that does not come, however often it was asked for; nil when all comes.
  public private(set) var stalledAt: UInt64?

  /// Events whose personal values are wanted, by the name of their schema.
  private let personal: Set<String>
  /// The last questions, oldest first: a slow owner's answer is taken though it was asked again meanwhile.
  private var asked: [Question] = []
  /// Whether the last of them is waited for.
  private var isAwaited = false
  private var needsAsking = true
  /// Questions in a row that brought nothing, although the owner has more.
  private var fruitless = 0
  /// Questions in a row that had no answer.
  private var unanswered = 0
  private var batchSize = Self.maximumBatch
  /// Nothing is asked before.
  private var pause: ContinuousClock.Instant?

  private struct Question: Equatable {
    var id: String
    var from: LogCursor
    var at: ContinuousClock.Instant
    /// Only whether the owner answers: it asks for nothing that could be too large. Answers come in the order of the questions, so a real
    /// question before it that is still open has had an answer which cannot be taken; one that is merely slow has not.
    var isProbe: Bool
  }

  /// More than this many events are not held in memory; the rest is asked for later.
  static let maximumPending = 2_000
  static let maximumBatch: UInt32 = 500
  static let answerTimeout = Duration.seconds(2)
  /// Three heartbeats missed.
  static let silenceLimit = Duration.seconds(3)
  /// Between questions about a log that is not what was followed, or about an event that does not come.
  static let longPause = Duration.seconds(5)
  /// So many questions may be lost on the way before it is looked for what cannot be answered.
  static let lostQuestions = 2
  /// So many questions are remembered.
  static let rememberedQuestions = 6
  /// A single event that was asked for so often in vain cannot be heard.
  static let attempts = 3

  /// - Parameters:
  ///   - cursor: the last event that the caller has; events after it come.
  ///   - personal: events whose personal values are wanted, by the name of their schema: topics do not carry the values, so
  ///     what comes there is taken as word that the event is in the log, and asked for.
  public init(source: EventSource, from cursor: LogCursor, personal: Set<String> = []) {
    self.source = source
    self.personal = personal
    self.cursor = cursor
    self.latestKnown = cursor.sequence
  }

  /// The last event that is here, committed or pending.
  private var position: LogCursor { pending.last.map { LogCursor($0.sequence, $0.chainHash) } ?? cursor }
  private var next: UInt64 { position.sequence + 1 }

  /// An event came on the topic.
  public mutating func hear(_ event: HeardEvent, at now: ContinuousClock.Instant) {
    lastHeard = now
    latestKnown = max(latestKnown, event.sequence)
    if !(personal.contains(event.schema) && event.withholdsPersonal) { take(event) }
    if event.sequence >= next { needsAsking = true }
  }

  /// A heartbeat, or any other word of how far the owner's log is.
  ///
  /// - Parameter hash: the chain hash of the latest event, where it was told.
  public mutating func hear(latest: UInt64, hash: [UInt8]? = nil, at now: ContinuousClock.Instant) {
    lastHeard = now
    latestKnown = max(latestKnown, latest)
    // One that is behind may only have come late: the owner is asked before anybody is alarmed.
    if latest >= next || latest < committed { needsAsking = true }
    for known in [cursor, position] where latest == known.sequence {
      if let hash, let mine = known.hash, hash != mine { needsAsking = true }
    }
  }

  /// The owner's answer to what `question` asked.
  public mutating func hear(_ events: [HeardEvent], _ batch: EventBatch, answering id: String, at now: ContinuousClock.Instant) {
    guard let index = asked.firstIndex(where: { $0.id == id }) else { return }
    let question = asked[index]
    let isLast = index == asked.count - 1
    guard isLast || question.isProbe || question.from == position else { return }
    let isUnheard = question.isProbe && asked[..<index].contains { !$0.isProbe && $0.from == position }
    asked.removeSubrange(...index)
    if isLast { isAwaited = false }
    guard !question.isProbe else {
      lastHeard = now
      needsAsking = true
      if isUnheard { wasInVain(at: now) }
      return
    }
    unanswered = 0
    let theirs = [UInt8](chainHash: batch.hash)
    let isOther = theirs.map { theirs in question.from.hash.map { $0 != theirs } ?? false } ?? false
    guard batch.latest >= question.from.sequence, !batch.diverged, !isOther else { return part(latest: batch.latest, at: now) }
    isDiverged = false
    pause = nil
    if cursor.hash == nil, question.from.sequence == cursor.sequence { cursor.hash = theirs }
    let before = next
    // What came on the topic meanwhile made it old: it was not in vain.
    let isCurrent = question.from.sequence == position.sequence
    for event in events { take(event) }
    if next > before {
      hasGoneOn()
    } else if isCurrent, batch.latest >= next, pending.count < Self.maximumPending {
      wasInVain(at: now)
    }
    hear(latest: batch.latest, at: now)
  }

  /// The owner's log is another. What was not committed may be of the lost part as well: the cursor decides.
  private mutating func part(latest: UInt64, at now: ContinuousClock.Instant) {
    lastHeard = now
    latestKnown = latest
    needsAsking = true
    guard pending.isEmpty else {
      pending = []
      return
    }
    isDiverged = true
    pause = now + Self.longPause
  }

  private mutating func take(_ event: HeardEvent) {
    guard !isDiverged, event.sequence == next, pending.count < Self.maximumPending else { return }
    if let mine = position.hash, let theirs = event.chainPrevious, mine != theirs {
      needsAsking = true
      return
    }
    pending.append(event)
  }

  private mutating func hasGoneOn() {
    fruitless = 0
    stalledAt = nil
    batchSize = min(Self.maximumBatch, batchSize * 8)
  }

  /// Asks for less, so that the events before one that cannot be heard are had, and that one is known.
  private mutating func wasInVain(at now: ContinuousClock.Instant) {
    if batchSize > 1 {
      batchSize = max(1, batchSize / 8)
      return
    }
    fruitless += 1
    guard fruitless >= Self.attempts else { return }
    stalledAt = next
    pause = now + Self.longPause
  }

  /// What to ask the owner now, if anything; one question is out at a time.
  public mutating func question(at now: ContinuousClock.Instant) -> (id: String, EventsSince)? {
    var isUnanswered = false
    if isAwaited, let open = asked.last {
      guard now >= open.at + Self.answerTimeout else { return nil }
      isAwaited = false
      needsAsking = true
      // The owner is there and has it, yet no answer comes: less is asked for, so that it takes less time and comes through.
      if !open.isProbe {
        unanswered += 1
        if unanswered > Self.lostQuestions, latestKnown >= next, let lastHeard, lastHeard > open.at {
          isUnanswered = batchSize == 1
          batchSize = max(1, batchSize / 8)
        }
      }
    }
    if let pause, now < pause { return nil }
    let isSilent = lastHeard.map { now > $0 + Self.silenceLimit } ?? true
    guard needsAsking || isSilent else { return nil }
    guard pending.count < Self.maximumPending else { return nil }
    needsAsking = false
    pause = nil
    let question = Question(id: RequestID.make(), from: position, at: now, isProbe: isUnanswered)
    asked = asked.suffix(Self.rememberedQuestions - 1) + [question]
    isAwaited = true
    return (question.id, asking(question))
  }

  private func asking(_ question: Question) -> EventsSince {
    guard !question.isProbe else {
      return .with {
        $0.after = latestKnown
        $0.limit = 1
      }
    }
    return .with {
      $0.after = question.from.sequence
      $0.limit = batchSize
      $0.withPersonal = !personal.isEmpty
      $0.afterHash = question.from.hash?.hexadecimal ?? ""
    }
  }

  /// The first `count` pending events have had their effect, on disk.
  public mutating func commit(_ count: Int) {
    guard count > 0 else { return }
    cursor = LogCursor(pending[count - 1].sequence, pending[count - 1].chainHash)
    pending.removeFirst(count)
    if latestKnown >= next { needsAsking = true }
  }

  /// What was pending did not have its effect (the disk was full): it will be asked for again.
  public mutating func giveUpPending() {
    pending = []
    needsAsking = true
  }

  /// A person settled from where it goes on.
  public mutating func resume(at cursor: LogCursor) {
    self = TopicFollower(source: source, from: cursor, personal: personal)
  }
}
