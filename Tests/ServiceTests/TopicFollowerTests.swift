import Contracts
import Crypto
import Messaging
import Testing

@Suite("Following another service's topic")
struct TopicFollowerTests {
  static let source = EventSource(province: "66", service: "council")
  private let start = ContinuousClock.now
  private static let date = Instant(microseconds: 1_700_000_000_000_000)

  /// An event of a log; from the event `fork` on another log of the same owner.
  private static func event(_ sequence: UInt64, fork: UInt64 = .max) throws -> HeardEvent {
    func hash(_ sequence: UInt64) -> [UInt8] { Array(SHA256.hash(data: Array("\(sequence) \(sequence >= fork)".utf8))) }
    var record = EventRecord(
      sequence: sequence, type: "session-opened", schema: "ocop.council.v1.SessionOpened", subject: "PH-00001",
      time: Instant(microseconds: 0),
      actor: "officer", cause: "c", data: "{}")
    (record.chainHash, record.chainPrevious) = (hash(sequence), hash(sequence - 1))
    return try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
  }

  private static func events(_ range: ClosedRange<UInt64>, fork: UInt64 = .max) throws -> [HeardEvent] {
    try range.map { try event($0, fork: fork) }
  }

  private static func place(_ sequence: UInt64, fork: UInt64 = .max) throws -> LogCursor {
    LogCursor(sequence, try event(sequence, fork: fork).chainHash)
  }

  private static func latest(_ sequence: UInt64) -> EventBatch { .with { $0.latest = sequence } }

  @Test(
    "Under loss, delay, reordering, duplicates, restarts and full disks every event is taken once and in order", arguments: Seed.several(12)
  )
  func unreliable(seed: UInt64) throws {
    let clock = MovableClock(Self.date)
    let network = UnreliableNetwork(seed: seed, clock: clock)
    var random = SeededGenerator(seed: ~seed)
    var log: [HeardEvent] = []
    var taken: [UInt64] = []
    network.follow(
      .init(
        source: Self.source, latest: { UInt64(log.count) },
        events: { after, limit in Array(log.dropFirst(Int(after)).prefix(limit)) }), from: LogCursor(0)
    ) { taken += $0.map(\.sequence) }
    for _ in 1...400 {
      if random.chance(50) {
        let burst = random.chance(5) ? 300 : Int.random(in: 1...4, using: &random)
        for _ in 1...burst { log.append(try Self.event(UInt64(log.count + 1))) }
      }
      try network.turn()
      #expect(taken == Array(1..<UInt64(taken.count + 1)), "seed \(seed)")
    }
    try network.mend()
    #expect(taken == Array(1...UInt64(log.count)), "seed \(seed)")
    #expect(network.troubles["diverged"] == nil, "seed \(seed)")
    for trouble in ["lost", "twice", "heard already", "asked"] {
      #expect(network.troubles[trouble, default: 0] > 0, "no \(trouble), seed \(seed)")
    }
  }

  @Test("One that was away for 10,000 events catches up in order, holding at most 2,000 in memory")
  func away() throws {
    let log = try Self.events(1...10_000)
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    var taken: [UInt64] = []
    var questions = 0
    while taken.count < log.count, questions < 100 {
      let asked = follower.question(at: start)
      let (id, question) = try #require(asked)
      questions += 1
      follower.hear(Array(log.dropFirst(Int(question.after)).prefix(Int(question.limit))), Self.latest(10_000), answering: id, at: start)
      #expect(follower.pending.count <= 2_000)
      taken += follower.pending.map(\.sequence)
      follower.commit(follower.pending.count)
    }
    #expect(taken == Array(1...10_000))
    #expect(questions == 20)
  }

  @Test("What does not fit into memory is left and asked for later")
  func boundedMemory() throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    for event in try Self.events(1...3_000) { follower.hear(event, at: start) }
    #expect(follower.pending.count == 2_000)
    #expect(follower.latestKnown == 3_000)
    #expect(asksAfter(follower, at: start) == nil)
    follower.commit(2_000)
    #expect(asksAfter(follower, at: start) == 2_000)
  }

  @Test("At its start a follower asks for what came while it was away")
  func asksAtStart() {
    let follower = TopicFollower(source: Self.source, from: LogCursor(7))
    #expect(asksAfter(follower, at: start) == 7)
  }

  @Test("A gap is asked for from the last event before it, and what lies behind it is not taken")
  func gap() throws {
    var follower = try caughtUp()
    follower.hear(try Self.event(1), at: start)
    follower.hear(try Self.event(3), at: start)
    #expect(follower.pending.map(\.sequence) == [1])
    #expect(asksAfter(follower, at: start) == 1)
  }

  @Test("A heartbeat that is ahead shows a lost last event; one that is level asks for nothing")
  func heartbeat() throws {
    var follower = try caughtUp()
    follower.hear(try Self.event(1), at: start)
    follower.hear(latest: 1, at: start)
    #expect(asksAfter(follower, at: start) == nil)
    follower.hear(latest: 2, at: start)
    #expect(asksAfter(follower, at: start) == 1)
  }

  @Test("One question is out at a time, and it is asked again when no answer comes within two seconds")
  func oneQuestion() throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    let askedFirst = follower.question(at: start)
    let first = try #require(askedFirst)
    follower.hear(latest: 9, at: start)
    #expect(asksAfter(follower, at: start + .milliseconds(1_999)) == nil)
    let askedSecond = follower.question(at: start + .seconds(2))
    let second = try #require(askedSecond)
    #expect(first.0 != second.0)
    follower.hear(try Self.events(1...2), Self.latest(9), answering: first.0, at: start + .seconds(2))
    #expect(follower.pending.map(\.sequence) == [1, 2], "an answer that comes late is an answer")
    follower.hear(try Self.events(1...3), Self.latest(9), answering: second.0, at: start + .seconds(2))
    #expect(follower.pending.map(\.sequence) == [1, 2, 3])
    follower.hear(try Self.events(1...5), Self.latest(9), answering: first.0, at: start + .seconds(2))
    #expect(follower.pending.count == 3, "what was answered already is no question any more")
  }

  /// Has a follower ask an owner that answers each question in its order, after a while.
  private func follow(
    _ follower: inout TopicFollower, _ log: [HeardEvent], answeringAfter delay: Duration?, for duration: Duration
  ) -> ContinuousClock.Instant {
    let end = start + duration
    var waiting: [(due: ContinuousClock.Instant, id: String, question: EventsSince)] = []
    var now = start
    while now < end {
      now += .milliseconds(100)
      follower.hear(latest: UInt64(log.count), at: now)
      if let (id, question) = follower.question(at: now), let delay { waiting.append((now + delay, id, question)) }
      for answer in waiting where answer.due <= now {
        let events = Array(log.dropFirst(Int(answer.question.after)).prefix(Int(answer.question.limit)))
        follower.hear(events, Self.latest(UInt64(log.count)), answering: answer.id, at: now)
      }
      waiting.removeAll { $0.due <= now }
      follower.commit(follower.pending.count)
      if follower.stalledAt != nil { break }
    }
    return now
  }

  @Test("A slow owner is followed, and is not taken for one whose event cannot be heard", arguments: [2, 3, 5, 9])
  func slowOwner(seconds: Int) throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    _ = follow(&follower, try Self.events(1...40), answeringAfter: .seconds(seconds), for: .seconds(900))
    #expect(follower.committed == 40 && follower.stalledAt == nil)
  }

  @Test("Questions that are never answered make no event one that cannot be heard")
  func neverAnswered() throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    _ = follow(&follower, try Self.events(1...40), answeringAfter: nil, for: .seconds(300))
    #expect(follower.committed == 0 && follower.stalledAt == nil)
  }

  @Test("A silence of three seconds is asked about")
  func silence() throws {
    let follower = try caughtUp()
    #expect(asksAfter(follower, at: start + .seconds(3)) == nil)
    #expect(asksAfter(follower, at: start + .milliseconds(3_001)) != nil)
  }

  @Test("Events heard already are dropped, committed or pending")
  func heardAlready() throws {
    var follower = try caughtUp()
    for sequence in [1, 1, 2, 1] as [UInt64] { follower.hear(try Self.event(sequence), at: start) }
    #expect(follower.pending.map(\.sequence) == [1, 2])
    follower.commit(2)
    for sequence in [1, 2] as [UInt64] { follower.hear(try Self.event(sequence), at: start) }
    #expect(follower.pending.isEmpty)
    #expect(follower.committed == 2)
  }

  @Test("What could not be taken is asked for again from what is on disk")
  func givenUp() throws {
    var follower = try caughtUp()
    for sequence in [1, 2, 3] as [UInt64] { follower.hear(try Self.event(sequence), at: start) }
    follower.commit(1)
    follower.giveUpPending()
    #expect(follower.pending.isEmpty)
    #expect(asksAfter(follower, at: start) == 1)
  }

  @Test("An owner whose log is shorter than what was followed is noticed, and so is its return")
  func ownerLost() throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(10))
    var now = start
    for (latest, isLost) in [(9, true), (10, false), (0, true), (11, false)] as [(UInt64, Bool)] {
      now += .seconds(6)
      follower.hear(latest: latest, at: now)
      let asked = follower.question(at: now)
      let (id, _) = try #require(asked)
      follower.hear([], Self.latest(latest), answering: id, at: now)
      #expect(follower.isDiverged == isLost, "\(latest)")
    }
  }

  @Test("A heartbeat that comes late alarms nobody: the owner is asked first")
  func lateHeartbeat() throws {
    var follower = try caughtUp()
    for event in try Self.events(1...3) { follower.hear(event, at: start) }
    follower.commit(3)
    follower.hear(latest: 1, at: start)
    #expect(!follower.isDiverged)
    let asked = follower.question(at: start)
    let (id, question) = try #require(asked)
    #expect(question.after == 3)
    follower.hear([], Self.latest(3), answering: id, at: start)
    #expect(!follower.isDiverged)
    #expect(asksAfter(follower, at: start) == nil)
  }

  // MARK: Another log

  /// Brings a follower the owner's answer to what it asks now.
  private func answer(
    _ follower: inout TopicFollower, _ log: [HeardEvent], at now: ContinuousClock.Instant, limit: Int = .max
  ) throws {
    let asked = follower.question(at: now)
    let (id, question) = try #require(asked)
    let owner = UnreliableNetwork.Owner(
      source: Self.source, latest: { UInt64(log.count) }, events: { Array(log.dropFirst(Int($0)).prefix($1)) })
    let (batch, events) = try owner.answer(question, limit: min(limit, Int(question.limit)))
    follower.hear(events, batch, answering: id, at: now)
  }

  @Test("An owner that went back and on again is found out whatever its sequence is, and nothing of it is taken")
  func wentBackAndOn() throws {
    for length in [5, 9, 10, 11, 40] as [UInt64] {
      let other = try Self.events(1...length, fork: 5)
      var follower = TopicFollower(source: Self.source, from: try Self.place(10))
      follower.hear(latest: length, hash: other[Int(length) - 1].chainHash, at: start)
      try answer(&follower, other, at: start)
      #expect(follower.isDiverged, "\(length)")
      for event in other { follower.hear(event, at: start) }
      #expect(follower.pending.isEmpty && follower.committed == 10, "\(length)")
    }
  }

  @Test("An event that does not follow from the last one here is not taken from the topic: the owner is asked")
  func doesNotFollow() throws {
    var follower = TopicFollower(source: Self.source, from: try Self.place(10))
    try answer(&follower, try Self.events(1...10), at: start)
    follower.hear(try Self.event(11, fork: 5), at: start)
    #expect(follower.pending.isEmpty)
    #expect(asksAfter(follower, at: start) == 10)
    follower.hear(try Self.event(11), at: start)
    #expect(follower.pending.map(\.sequence) == [11])
  }

  @Test("A heartbeat of the same length with another hash is asked about")
  func otherHeartbeat() throws {
    var follower = TopicFollower(source: Self.source, from: try Self.place(10))
    try answer(&follower, try Self.events(1...10), at: start)
    follower.hear(latest: 10, hash: try Self.event(10).chainHash, at: start)
    #expect(asksAfter(follower, at: start) == nil)
    follower.hear(latest: 10, hash: try Self.event(10, fork: 3).chainHash, at: start)
    #expect(asksAfter(follower, at: start) == 10)
  }

  @Test("A log that is another is asked about once in five seconds, and followed on when the right one is back")
  func divergedAsksSeldom() throws {
    var follower = TopicFollower(source: Self.source, from: try Self.place(10))
    try answer(&follower, try Self.events(1...12, fork: 5), at: start)
    #expect(follower.isDiverged)
    var questions = 0
    for step in 1...200 {
      let now = start + .milliseconds(100 * step)
      follower.hear(latest: 12, at: now)
      if asksAfter(follower, at: now) != nil {
        questions += 1
        try answer(&follower, try Self.events(1...12, fork: 5), at: now)
      }
    }
    #expect((3...4).contains(questions), "\(questions)")
    try answer(&follower, try Self.events(1...12), at: start + .seconds(60))
    #expect(!follower.isDiverged && follower.pending.map(\.sequence) == [11, 12])
  }

  @Test("Events that wait and were lost by their owner are given up: what is on disk decides")
  func pendingOfLostPart() throws {
    var follower = TopicFollower(source: Self.source, from: try Self.place(4))
    try answer(&follower, try Self.events(1...8), at: start)
    #expect(follower.pending.count == 4)
    follower.hear(latest: 9, at: start)
    try answer(&follower, try Self.events(1...9, fork: 5), at: start)
    #expect(follower.pending.isEmpty && !follower.isDiverged)
    try answer(&follower, try Self.events(1...9, fork: 5), at: start)
    #expect(follower.pending.map(\.sequence) == [5, 6, 7, 8, 9])
  }

  @Test("A cursor of before there were hashes believes the first answer that goes on, and knows the log from then on")
  func withoutHash() throws {
    var follower = TopicFollower(source: Self.source, from: LogCursor(10))
    try answer(&follower, try Self.events(1...10), at: start)
    #expect(try follower.cursor == Self.place(10))
    follower.hear(latest: 10, hash: try Self.event(10, fork: 3).chainHash, at: start)
    try answer(&follower, try Self.events(1...10, fork: 3), at: start)
    #expect(follower.isDiverged)
  }

  @Test("Settled, it goes on behind the place that was named")
  func resumed() throws {
    var follower = TopicFollower(source: Self.source, from: try Self.place(10))
    try answer(&follower, try Self.events(1...12, fork: 5), at: start)
    follower.resume(at: LogCursor(4))
    try answer(&follower, try Self.events(1...12, fork: 5), at: start)
    #expect(follower.pending.map(\.sequence) == Array(5...12))
  }

  @Test("An event that does not come, however often it is asked for, is named; those before it are had, and the asking slows down")
  func stalled() throws {
    var log = try Self.events(1...40)
    // The owner gives it in a form that is none.
    log.remove(at: 29)
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    var (now, questions) = (start, 0)
    for _ in 1...600 {
      now += .milliseconds(100)
      follower.hear(latest: 40, at: now)
      let asked = follower.question(at: now)
      if let (id, question) = asked {
        questions += 1
        let events = log.filter { $0.sequence > question.after && $0.sequence <= question.after + UInt64(question.limit) }
        follower.hear(events, Self.latest(40), answering: id, at: now)
      }
      follower.commit(follower.pending.count)
    }
    #expect(follower.committed == 29)
    #expect(follower.stalledAt == 30)
    #expect(questions < 30, "\(questions)")
    follower.resume(at: LogCursor(30))
    let asked = follower.question(at: now)
    let (id, _) = try #require(asked)
    follower.hear(Array(log.suffix(10)), Self.latest(40), answering: id, at: now)
    #expect(follower.pending.count == 10 && follower.stalledAt == nil)
  }

  @Test("An event too large to be taken gives no answer at all: it is named too, while the owner is heard")
  func tooLarge() throws {
    let log = try Self.events(1...40)
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    var now = start
    for _ in 1...2_000 {
      now += .milliseconds(100)
      follower.hear(latest: 40, at: now)
      let asked = follower.question(at: now)
      if let (id, question) = asked, !(question.after + 1...question.after + UInt64(question.limit)).contains(30) {
        follower.hear(Array(log.dropFirst(Int(question.after)).prefix(Int(question.limit))), Self.latest(40), answering: id, at: now)
      }
      follower.commit(follower.pending.count)
    }
    #expect(follower.committed == 29)
    #expect(follower.stalledAt == 30)
  }

  @Test(
    "What is no event of the source is not read as one",
    arguments: [
      "", "{}", "[]", "null", "{", #"{"id":"66.council/1"}"#,
      #"{"id":"1","source":"/ocop/66/evaluation","type":"ocop.council.x","sequence":"1","dataschema":"urn:ocop:schema:x","data":{}}"#,
      #"{"id":"1","source":"/ocop/66/council","type":"ocop.council.x","sequence":"-1","dataschema":"urn:ocop:schema:x","data":{}}"#,
      #"{"id":"1","source":"/ocop/66/council","type":"ocop.evaluation.x","sequence":"1","dataschema":"urn:ocop:schema:x","data":{}}"#,
      #"{"id":"1","source":"/ocop/66/council","type":"ocop.council.x","sequence":"1","dataschema":"x","data":{}}"#,
      #"{"id":"1","source":"/ocop/66/council","type":"ocop.council.x","sequence":"1","dataschema":"urn:ocop:schema:x"}"#,
      #"{"id":"1","source":"/ocop/66/council","type":"ocop.council.x","sequence":"1","dataschema":"urn:ocop:schema:x","chainhash":"0","data":{}}"#,
    ])
  func noEvent(text: String) {
    #expect(HeardEvent(published: Array(text.utf8), from: Self.source) == nil)
  }

  @Test("An event is read back as it was written, whatever is in its texts")
  func readBack() throws {
    let record = EventRecord(
      sequence: 42, type: "session-opened", schema: "ocop.council.v1.SessionOpened", subject: #"a"b\c"#, time: Self.date,
      actor: "Cán bộ\n\u{1}{},[]",
      cause: "x", traceparent: "00-ab", data: #"{"a":"}]\"","b":[{"c":[]}]}"#)
    let event = try #require(HeardEvent(published: record.cloudEvent(from: Self.source), from: Self.source))
    #expect(event.sequence == 42)
    #expect(event.id == "66.council/42")
    #expect(event.subject == record.subject)
    #expect(event.actor == record.actor)
    #expect(event.traceparent == record.traceparent)
    #expect(String(decoding: event.data, as: UTF8.self) == record.data)
  }

  /// From where a follower asks now; nil when it asks for nothing.
  private func asksAfter(_ follower: TopicFollower, at now: ContinuousClock.Instant) -> UInt64? {
    var follower = follower
    return follower.question(at: now)?.1.after
  }

  /// A follower that has nothing yet, of an owner that has nothing.
  private func caughtUp() throws -> TopicFollower {
    var follower = TopicFollower(source: Self.source, from: LogCursor(0))
    let asked = follower.question(at: start)
    let (id, _) = try #require(asked)
    follower.hear([], Self.latest(0), answering: id, at: start)
    return follower
  }
}
