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
  private var nextHeartbeat: Instant
  private let started: Instant
  /// When a silent service was last connected to anew.
  private var reconnected: [String: Instant] = [:]
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
    started = clock.now()
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
        context, source: EventSource(province: engine.ledger.source.province, service: name), doors: peer, committed: cursors[name] ?? 0,
        security: try access?.client(of: name) ?? .none, personal: engine.description.personalEvents(of: name))
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
    let now = clock.now()
    let began = ContinuousClock.now
    let requests = takingCommands ? try receiveCommands(at: now) : []
    for subscriber in subscribers { try subscriber.turn(at: now) }
    let heard = subscribers.compactMap { subscriber in
      subscriber.follower.pending.isEmpty ? nil : (subscriber.follower.source.service, subscriber.follower.pending)
    }
    let timersDue = engine.nextTimer.map { $0 <= now } ?? false
    if !requests.isEmpty || !heard.isEmpty || timersDue {
      let commits = engine.metrics[.commits]
      let outcome = try engine.turn(requests: requests, heard: heard)
      for (request, body) in outcome.replies { try commandDoor.socket?.reply(body, to: request) }
      measure(outcome, commands: requests.count, hasWritten: engine.metrics[.commits] > commits, since: began)
      try publish(outcome.published)
      // The command door judges every message; the topics' door judged once, when the subscriber came.
      if outcome.isKeyRevoked { topicDoor.cut() }
      settle(heard, wasCommitted: outcome.wasCommitted)
    }
    try beat(at: now)
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

  private func settle(_ heard: [(String, [HeardEvent])], wasCommitted: Bool) {
    for (service, events) in heard {
      guard let subscriber = subscribers.first(where: { $0.follower.source.service == service }) else { continue }
      if wasCommitted { subscriber.commit(events.count) } else { subscriber.giveUpPending() }
    }
  }

  private func beat(at now: Instant) throws {
    guard now >= nextHeartbeat else { return }
    nextHeartbeat = now + Self.heartbeatInterval
    ServiceNotify.alive()
    reloadTrustedKeys()
    try reconnectSilent(at: now)
    cutIfSwollen()
    let source = engine.ledger.source
    try topicDoor.socket?.send([
      Array(source.heartbeatTopic.utf8), Heartbeat.json(from: source, latest: engine.ledger.latestSequence, at: now),
    ])
    state.publish(
      .init(
        metrics: engine.metrics,
        heard: subscribers.map {
          .init(
            service: $0.follower.source.service, committed: $0.follower.committed, latest: $0.follower.latestKnown,
            lastHeard: $0.follower.lastHeard, ownerLost: $0.follower.ownerLost)
        }, beat: now))
    for subscriber in subscribers where subscriber.follower.ownerLost {
      logger.error(
        "a log is shorter than what was followed: it was restored from an older copy; see the runbook",
        metadata: ["owner": "\(subscriber.follower.source.service)", "followed": "\(subscriber.follower.committed)"])
    }
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
  private func reconnectSilent(at now: Instant) throws {
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
    if subscribers.contains(where: { !$0.follower.pending.isEmpty }) { return 0 }
    if topicDoor.socket == nil || commandDoor.socket == nil { return 5 }
    let next = min(nextHeartbeat, engine.nextTimer ?? nextHeartbeat)
    return max(0, Int((next.microseconds - clock.now().microseconds + 999) / 1_000))
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
