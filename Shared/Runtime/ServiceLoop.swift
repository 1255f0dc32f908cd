import Contracts
import Foundation
import Ledger
import Logging
import Messaging
import Synchronization
import ZeroMQ

/// The one thread that owns a service's command door, topics and writing connection.
///
/// A turn: take what is waiting, decide and commit it together, then answer and publish. Same order every time, no locks.
final class ServiceLoop<Environment: Sendable> {
  /// More commands than this wait for the next turn: bounds the latency that a batch adds.
  static var maximumBatch: Int { 256 }
  static var heartbeatInterval: Duration { .seconds(1) }
  static var silenceBeforeReconnecting: Duration { .seconds(15) }
  /// After SIGTERM, how many turns may still find commands that had arrived before.
  static var drainingTurns: Int { 1_000 }

  private let engine: Engine<Environment>
  private let clock: Clock
  private let logger: Logger
  private let state: LoopState
  private let waker: Waker
  private let stopping: Atomic<Bool>.Reference

  private let access: AccessControl?
  private let keyDoor: KeyDoor?
  private let meters: Meters?
  private let commandDoor: Door
  private let topicDoor: Door
  private var quota: Quota
  /// More resident memory than this, and the doors are cut: a peer keeps sending what never ends. In bytes.
  private let memoryLimit: UInt64
  /// Raised when a subscriber's sockets are others.
  private var reconnections = 0
  private let subscribers: [TopicSubscriber]
  private var nextHeartbeat: ContinuousClock.Instant
  private let started: ContinuousClock.Instant
  /// When a silent service was last connected to anew.
  private var reconnected: [String: ContinuousClock.Instant] = [:]
  /// When something that lasts was last told in the log.
  private var told: [String: ContinuousClock.Instant] = [:]
  /// Topics by event type.
  private var topics: [String: [UInt8]] = [:]

  init(
    engine: Engine<Environment>, access: AccessControl?, keyDoor: KeyDoor?, context: Context, doors: Doors, peers: [String: Doors],
    limits: Limits, clock: Clock, logger: Logger, state: LoopState, meters: Meters?, waker: Waker, stopping: Atomic<Bool>.Reference
  ) throws {
    self.meters = meters
    self.engine = engine
    self.access = access
    self.keyDoor = keyDoor
    self.clock = clock
    self.logger = logger
    self.state = state
    self.waker = waker
    self.stopping = stopping
    started = clock.monotonic()
    nextHeartbeat = started
    quota = Quota(perSecond: limits.requestsPerSecond)
    memoryLimit = limits.memory
    commandDoor = try Door(
      context, .router, at: doors.commands, options: .requests(security: access?.server(.commands) ?? .none))
    var topicOptions = Socket.Options()
    // A subscriber that lags further repairs the gap from the log.
    topicOptions.sendHighWaterMark = 50_000
    topicOptions.maximumFrameBytes = Socket.Options.maximumSubscriptionBytes
    topicOptions.security = access?.server(.topics) ?? .none
    topicDoor = try Door(context, .xpub, at: doors.topics, options: topicOptions)
    let cursors = try engine.ledger.cursors()
    subscribers = try engine.description.heard.sorted().map { name in
      guard let peer = peers[name] else { preconditionFailure("no doors for \(name)") }
      return try TopicSubscriber(
        context, source: EventSource(province: engine.ledger.source.province, service: name), doors: peer,
        from: cursors[name] ?? LogCursor(0), own: engine.description.name, security: try access?.client(of: name) ?? .none,
        personal: engine.description.personalEvents(of: name))
    }
  }

  /// Turns until told to stop, then finishes what has arrived.
  func run() throws {
    while !stopping.load() { try runWhileSocketsStay() }
    try drain()
    try publish(engine.vouchBeforeStop())
    commandDoor.close()
    topicDoor.close()
    for subscriber in subscribers { subscriber.close() }
  }

  private var generation: Int { commandDoor.generation + topicDoor.generation + reconnections }

  private func runWhileSocketsStay() throws {
    var poller = Poller()
    let wake = poller.add(waker)
    let commands = commandDoor.socket.map { poller.add($0) }
    if let topics = topicDoor.socket { _ = poller.add(topics) }
    if let keyDoor { _ = poller.add(keyDoor.socket) }
    for subscriber in subscribers {
      _ = poller.add(subscriber.topicSocket)
      _ = poller.add(subscriber.querySocket)
    }
    let generation = generation
    while !stopping.load(), generation == self.generation {
      try poller.wait(milliseconds: waitingTime())
      if poller.isReadable(wake) { waker.drain() }
      try keyDoor?.answer { access?.admits($0) ?? false }
      // XPUB reports subscriptions here; who subscribes is nobody's business.
      while try topicDoor.socket?.receive() != nil {}
      _ = try turn(takingCommands: commands.map { poller.isReadable($0) } ?? false)
      try commandDoor.reopen()
      try topicDoor.reopen()
    }
  }

  /// No new connection is taken; whatever had arrived is decided on and answered.
  private func drain() throws {
    try commandDoor.refuseNewcomers()
    for _ in 0..<Self.drainingTurns where try turn(takingCommands: true) == 0 { return }
  }

  /// - Returns: how many commands were taken.
  private func turn(takingCommands: Bool) throws -> Int {
    let (now, moment) = (clock.now(), clock.monotonic())
    let began = ContinuousClock.now
    let requests = takingCommands ? try receiveCommands(at: now) : []
    for subscriber in subscribers {
      try subscriber.turn(at: moment)
      if let seen = subscriber.takeSight() { try engine.hear(seen) }
    }
    // A log that went back is left as it is: what others tell waits.
    let heard = subscribers.compactMap { subscriber in
      subscriber.follower.pending.isEmpty || engine.standing.isHeld
        ? nil : (subscriber.follower.source.service, subscriber.follower.pending)
    }
    if !requests.isEmpty || !heard.isEmpty || engine.isDue {
      let commits = engine.metrics[.commits]
      let outcome = try engine.turn(requests: requests, heard: heard)
      for (request, body) in outcome.replies { try commandDoor.socket?.reply(body, to: request) }
      measure(outcome, commands: requests.count, hasWritten: engine.metrics[.commits] > commits, since: began)
      try publish(outcome.published)
      // The command door judges every message; the topics' door judged once, when the subscriber came.
      if outcome.isKeyRevoked { topicDoor.cut() }
      settle(heard, outcome)
    }
    try beat(at: now, moment)
    return requests.count
  }

  /// - Parameter hasWritten: false when all that was heard concerns nobody here: that is noted with the next commit.
  private func measure(
    _ outcome: Engine<Environment>.Outcome, commands: Int, hasWritten: Bool, since began: ContinuousClock.Instant
  ) {
    guard let meters else { return }
    if hasWritten { meters.committed(commands: commands, in: engine.ledger.lastCommit) }
    let time = ContinuousClock.now - began
    for (request, body) in outcome.replies { meters.answered(request.header.name, outcome: body.outcome, after: time) }
  }

  private func receiveCommands(at now: Instant) throws -> [Request] {
    guard let socket = commandDoor.socket else { return [] }
    var requests: [Request] = []
    for _ in 0..<Self.maximumBatch {
      guard let frames = try socket.receive() else { break }
      var request: Request
      do {
        request = try Request(frames: frames)
      } catch {
        engine.metrics.count(.malformed)
        guard !error.envelope.isEmpty else { continue }
        try socket.reply(ReplyBody(error.refusal.problem(in: .vietnamese), format: error.format), to: "", envelope: error.envelope)
        continue
      }
      if access != nil { request.senderKey = request.body.peerKey }
      if let wait = quota.take(request.senderKey, at: now) {
        engine.metrics.count(.throttled)
        let refusal = Refusal.tooMany(perSecond: quota.perSecond, retryAfter: wait)
        try socket.reply(ReplyBody(refusal.problem(in: request.language), format: request.format), to: request)
      } else {
        requests.append(request)
      }
    }
    return requests
  }

  private func publish(_ records: [EventRecord]) throws {
    guard let first = records.first else { return }
    let source = engine.ledger.source
    let time = first.time.description
    for record in records {
      try topicDoor.socket?.send([
        topic(of: record.type), record.cloudEvent(from: source, printedTime: record.time == first.time ? time : nil),
      ])
    }
  }

  private func topic(of type: String) -> [UInt8] {
    if let topic = topics[type] { return topic }
    let topic = Array(engine.ledger.source.topic(type).utf8)
    topics[type] = topic
    return topic
  }

  private func settle(_ heard: [(String, [HeardEvent])], _ outcome: Engine<Environment>.Outcome) {
    for (service, events) in heard {
      guard let subscriber = subscribers.first(where: { $0.follower.source.service == service }) else { continue }
      if outcome.wasCommitted { subscriber.commit(events.count) } else { subscriber.giveUpPending() }
    }
    for (service, cursor) in outcome.resumed {
      subscribers.first { $0.follower.source.service == service }?.resume(at: cursor)
    }
  }

  private func beat(at now: Instant, _ moment: ContinuousClock.Instant) throws {
    guard moment >= nextHeartbeat else { return }
    nextHeartbeat = moment + Self.heartbeatInterval
    ServiceNotify.alive()
    reloadTrustedKeys()
    try reconnectSilent(at: moment)
    cutIfSwollen()
    let ledger = engine.ledger
    try topicDoor.socket?.send([
      Array(ledger.source.heartbeatTopic.utf8),
      Heartbeat.json(from: ledger.source, latest: ledger.latestSequence, hash: ledger.latestHash, at: now),
    ])
    compareLogs(at: moment)
    state.publish(
      .init(
        metrics: engine.metrics,
        heard: subscribers.map {
          .init(
            service: $0.follower.source.service, cursor: $0.follower.cursor, latest: $0.follower.latestKnown,
            lastHeard: $0.follower.lastHeard, isDiverged: $0.follower.isDiverged, stalledAt: $0.follower.stalledAt)
        }, beat: moment, standing: engine.standing))
  }

  /// Whether the followed logs are those that were followed, and this one what others have seen of it.
  private func compareLogs(at moment: ContinuousClock.Instant) {
    let followers = subscribers.map(\.follower)
    engine.note(
      diverged: Set(followers.filter(\.isDiverged).map(\.source.service)),
      stalled: Dictionary(
        uniqueKeysWithValues: followers.compactMap { follower in follower.stalledAt.map { (follower.source.service, $0) } }))
    for follower in followers where follower.isDiverged {
      tell(
        "a log is not what was followed of it: it was restored from an older copy; see \"A log went back\" in docs/runbook.md",
        of: follower.source.service, ["followed": "\(follower.committed)"], at: moment)
    }
    for follower in followers {
      guard let stalled = follower.stalledAt else { continue }
      tell(
        "an event cannot be heard though its owner has it; see \"A log went back\" in docs/runbook.md", of: follower.source.service,
        ["event": "\(stalled)"], at: moment)
    }
    if let refusal = engine.standing.refusal(engine.description.name, at: engine.ledger.latestSequence) {
      // Until it is over, so that what is mended elsewhere is known here.
      for subscriber in subscribers { subscriber.askForSight() }
      tell("no command is taken: \(refusal.detail.english)", of: engine.description.name, [:], at: moment)
    }
    if let fault = engine.ledger.checkpointFault {
      tell("the write-ahead log cannot be moved into the store", of: engine.description.name, ["reason": "\(fault)"], at: moment)
    }
  }

  /// Tells of something that lasts, once a minute.
  private func tell(_ message: String, of owner: String, _ metadata: Logger.Metadata, at moment: ContinuousClock.Instant) {
    guard told["\(owner) \(message)"].map({ moment >= $0 + .seconds(60) }) ?? true else { return }
    told["\(owner) \(message)"] = moment
    logger.error("\(message)", metadata: metadata.merging(["owner": "\(owner)"]) { $1 })
  }

  private func reloadTrustedKeys() {
    guard let access else { return }
    do {
      guard try access.reloadTrusted() else { return }
      topicDoor.cut()
      for subscriber in subscribers { try reconnect(subscriber) }
      logger.notice("the trusted keys were read again")
    } catch {
      logger.error("the trusted keys cannot be read; those from before stay in force", metadata: ["reason": "\(error)"])
    }
  }

  /// libzmq keeps the frames of a message that never ends, and names no sender: all that can be done is to cut everybody.
  private func cutIfSwollen() {
    guard memoryLimit > 0, ProcessMemory.resident > memoryLimit else { return }
    engine.metrics.count(.doorsCut)
    logger.error(
      "more memory than the limit: every connection was cut",
      metadata: ["resident": "\(ProcessMemory.resident)", "limit": "\(memoryLimit)"])
    commandDoor.cut()
    topicDoor.cut()
    state.askToCut()
  }

  /// A connection that was once turned away is not tried again by libzmq: after a long silence a new one is made.
  private func reconnectSilent(at now: ContinuousClock.Instant) throws {
    for subscriber in subscribers where now >= (subscriber.follower.lastHeard ?? started) + Self.silenceBeforeReconnecting {
      guard now >= (reconnected[subscriber.follower.source.service] ?? started) + Self.silenceBeforeReconnecting else { continue }
      reconnected[subscriber.follower.source.service] = now
      try reconnect(subscriber)
    }
  }

  private func reconnect(_ subscriber: TopicSubscriber) throws {
    try subscriber.reconnect(security: access?.client(of: subscriber.follower.source.service) ?? .none)
    reconnections += 1
  }

  /// Until the next timer or heartbeat, in milliseconds; at once when something is left over from the last turn.
  private func waitingTime() -> Int {
    if !engine.standing.isHeld, subscribers.contains(where: { !$0.follower.pending.isEmpty }) { return 0 }
    if topicDoor.socket == nil || commandDoor.socket == nil { return 5 }
    var next = nextHeartbeat - clock.monotonic()
    if !engine.standing.isHeld {
      if let due = engine.nextCheckpoint { next = min(next, due - clock.monotonic()) }
      if let due = engine.nextTimer { next = min(next, .microseconds(due.microseconds - clock.now().microseconds)) }
    }
    return max(0, Int((next.components.seconds * 1_000_000 + next.components.attoseconds / 1_000_000_000_000 + 999) / 1_000))
  }
}

extension Atomic where Value == Bool {
  /// A flag that several threads share.
  final class Reference: Sendable {
    private let flag = Atomic<Bool>(false)

    func load() -> Bool { flag.load(ordering: .acquiring) }
    func raise() { flag.store(true, ordering: .releasing) }
  }
}
