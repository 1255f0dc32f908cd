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
  /// More commands than this, or more bytes of them, wait for the next turn: bounds the latency that a batch adds.
  static var maximumBatch: Int { 256 }
  static var maximumBatchBytes: Int { 16 << 20 }
  /// Subscriptions that are looked at in one turn.
  static var maximumSubscriptions: Int { 1_000 }
  /// Events that wait for slow subscribers, in bytes: beyond it nothing is published until half of it is gone; whoever follows asks the log.
  static var maximumUnreadTopics: Int { 64 << 20 }
  static var longestPause: Duration { .seconds(5) }
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
  private let intake: Intake
  private let unreadTopics = OutstandingBytes()
  /// Since when nothing is published because slow subscribers have too much waiting.
  private var topicsPaused: ContinuousClock.Instant?
  private var subscriptions = Subscriptions()
  private var cuts = 0
  /// Raised when a subscriber's sockets are others.
  private var reconnections = 0
  private let subscribers: [TopicSubscriber]
  private var nextHeartbeat: ContinuousClock.Instant
  private let started: ContinuousClock.Instant
  /// When a service was last connected to.
  private var connected: [String: ContinuousClock.Instant] = [:]
  /// Services that could not be connected to: tried again with the next heartbeat.
  private var unconnected: Set<String> = []
  /// When something that lasts was last told in the log.
  private var told: [String: ContinuousClock.Instant] = [:]
  private var refusedTold: [String: Int] = [:]
  /// Topics by event type.
  private var topics: [String: [UInt8]] = [:]

  init(
    engine: Engine<Environment>, access: AccessControl?, keyDoor: KeyDoor?, context: Context, doors: Doors, peers: [String: Doors],
    limits: Limits, watch: DoorWatch, clock: Clock, logger: Logger, state: LoopState, meters: Meters?, waker: Waker,
    stopping: Atomic<Bool>.Reference
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
    let quota = Quota(perSecond: limits.requestsPerSecond, writtenBytesPerDay: limits.writtenBytesPerDay)
    intake = Intake(asksForKeys: access != nil, quota: quota) { [engine] in engine.metrics.count($0) }
    commandDoor = try Door(
      context, .router, at: doors.commands, options: .requests(security: access?.server(.commands) ?? .none), limits: limits.doors,
      watch: watch)
    topicDoor = try Door(
      context, .xpub, at: doors.topics, options: .topics(security: access?.server(.topics) ?? .none), limits: limits.doors, watch: watch)
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
      try answerKeyDoor()
      try takeSubscriptions()
      _ = try turn(takingCommands: commands.map { poller.isReadable($0) } ?? false)
      commandDoor.reopen()
      topicDoor.reopen()
      cutIfAsked()
    }
  }

  private func answerKeyDoor() throws {
    let now = clock.monotonic()
    try keyDoor?.answer(at: now) { visitor in access?.admits(visitor, barred: { subscriptions.isBarred($0, at: now) }) ?? false }
  }

  /// XPUB tells of subscriptions here.
  private func takeSubscriptions() throws {
    for _ in 0..<Self.maximumSubscriptions {
      guard let frame = try topicDoor.socket?.receiveFrame() else { return }
      let tooMuch = subscriptions.take(frame, at: clock.monotonic()) { access?.directory.isService($0) ?? false }
      guard let key = tooMuch else { continue }
      engine.metrics.count(.subscribersBarred)
      logger.error(
        "a key with too many subscriptions is not let in to the topics for a while; every subscriber was cut",
        metadata: ["principal": "\(access?.directory.holder(ofKey: key)?.principal ?? "")", "most": "\(Subscriptions.maximumPerKey)"])
      cutTopics()
      return
    }
  }

  private func cutIfAsked() {
    guard state.cuts != cuts else { return }
    cuts = state.cuts
    commandDoor.cut()
    cutTopics()
  }

  private func cutTopics() {
    topicDoor.cut()
    subscriptions.forgetAll()
  }

  /// No new connection is taken; whatever had arrived is decided on and answered.
  private func drain() throws {
    commandDoor.connections.refuseNewcomers()
    for _ in 0..<Self.drainingTurns where try turn(takingCommands: true) == 0 { return }
  }

  /// - Returns: how many commands were taken.
  private func turn(takingCommands: Bool) throws -> Int {
    let (now, moment) = (clock.now(), clock.monotonic())
    let began = ContinuousClock.now
    engine.awaitPeers(at: moment)
    let requests = takingCommands ? try receiveCommands() : []
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
      for (request, body) in outcome.replies { try intake.answer(request, body, on: commandDoor.socket) }
      charge(outcome)
      measure(outcome, commands: requests.count, hasWritten: engine.metrics[.commits] > commits, since: began)
      try publish(outcome.published)
      // The command door judges every message; the topics' door judged once, when the subscriber came.
      if outcome.hasFollowerLost { cutTopics() }
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

  private func receiveCommands() throws -> [Request] {
    guard let socket = commandDoor.socket else { return [] }
    var requests: [Request] = []
    var bytes = 0
    for _ in 0..<Self.maximumBatch where bytes < Self.maximumBatchBytes {
      guard let frames = try socket.receive() else { break }
      bytes += frames.reduce(0) { $0 + $1.count }
      if let request = try intake.take(frames, from: socket, at: clock.monotonic()) { requests.append(request) }
    }
    return requests
  }

  /// Counts what commands have added to the store against those who sent them: their events, and the remembered reply.
  private func charge(_ outcome: Engine<Environment>.Outcome) {
    guard access != nil else { return }
    var written: [String: Int] = [:]
    for record in outcome.published {
      written[record.cause, default: 0] += Self.rowBytes + record.data.utf8.count + (record.sealed?.utf8.count ?? 0)
    }
    let now = clock.monotonic()
    for (request, body) in outcome.replies {
      let events = written.removeValue(forKey: request.header.id) ?? 0
      intake.charge(request, written: events + Self.rowBytes + body.bytes.count, at: now)
    }
  }

  /// What a row of the log or a remembered reply takes beside its text, indexes and the write-ahead log included, about.
  private static var rowBytes: Int { 600 }

  private func publish(_ records: [EventRecord]) throws {
    guard let first = records.first, mayPublish() else { return }
    let source = engine.ledger.source
    let time = first.time.description
    for record in records {
      try topicDoor.socket?.send(
        [topic(of: record.type), record.cloudEvent(from: source, printedTime: record.time == first.time ? time : nil)],
        countedBy: unreadTopics)
    }
  }

  private func mayPublish() -> Bool {
    let waiting = unreadTopics.bytes
    let now = clock.monotonic()
    guard let paused = topicsPaused else {
      guard waiting >= Self.maximumUnreadTopics else { return true }
      topicsPaused = now
      engine.metrics.count(.topicsPaused)
      logger.warning(
        "slow subscribers have too much waiting: nothing is published for now, who follows asks the log",
        metadata: ["waiting": "\(waiting)"])
      return false
    }
    if waiting < Self.maximumUnreadTopics / 2 {
      topicsPaused = nil
      logger.warning("topics are published again")
    } else if now >= paused + Self.longestPause {
      // Who does not read at all is not waited for.
      logger.error("every subscriber was cut: some do not read", metadata: ["waiting": "\(waiting)"])
      cutTopics()
      topicsPaused = nil
    }
    return topicsPaused == nil
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
    reloadTrustedKeys(at: moment)
    reconnectSilent(at: moment)
    tellDoors(at: moment)
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
    if engine.standing.isInDoubt, let refusal = engine.standing.refusal(engine.description.name, at: engine.ledger.latestSequence) {
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

  /// Tells when a door could not be opened again, and how many connections were refused.
  private func tellDoors(at moment: ContinuousClock.Instant) {
    for (name, door) in [("commands", commandDoor), ("topics", topicDoor)] {
      if let fault = door.fault {
        tell(
          "a door cannot be opened at the moment; it is tried again", of: engine.description.name,
          ["door": "\(name)", "reason": "\(fault)"], at: moment)
      }
      let refused = door.connections.refused
      let counted = refused - (refusedTold[name] ?? 0)
      guard counted > 0 else { continue }
      refusedTold[name] = refused
      engine.metrics.count(.connectionsRefused, counted)
      logger.warning("connections were refused: too many are open", metadata: ["door": "\(name)", "refused": "\(counted)"])
    }
  }

  private func reloadTrustedKeys(at moment: ContinuousClock.Instant) {
    guard let access else { return }
    do {
      guard let trusted = try access.reloadTrusted() else { return }
      for fault in trusted.faults { logger.error("a file of keys is left out: it holds no key", metadata: ["reason": "\(fault)"]) }
      cutTopics()
      for subscriber in subscribers { reconnect(subscriber) }
      logger.notice("the trusted keys were read again")
    } catch {
      tell(
        "the trusted keys cannot be read at the moment; those from before stay in force", of: engine.description.name,
        ["reason": "\(error)"], at: moment)
    }
  }

  /// A connection that was once turned away is not tried again by libzmq: after a long silence a new one is made.
  private func reconnectSilent(at now: ContinuousClock.Instant) {
    for subscriber in subscribers {
      let service = subscriber.follower.source.service
      let since = max(subscriber.follower.lastHeard ?? started, connected[service] ?? started)
      if unconnected.contains(service) || now >= since + Self.silenceBeforeReconnecting { reconnect(subscriber) }
    }
  }

  /// Connects anew; where that cannot be done at the moment, what is connected stays, and it is tried again.
  private func reconnect(_ subscriber: TopicSubscriber) {
    let service = subscriber.follower.source.service
    connected[service] = clock.monotonic()
    do {
      try subscriber.reconnect(security: access?.client(of: service) ?? .none)
      reconnections += 1
      unconnected.remove(service)
    } catch {
      unconnected.insert(service)
      tell("a service cannot be connected to at the moment; it is tried again", of: service, ["reason": "\(error)"], at: clock.monotonic())
    }
  }

  /// Until the next timer or heartbeat, in milliseconds; at once when something is left over from the last turn.
  private func waitingTime() -> Int {
    if !engine.standing.isHeld, subscribers.contains(where: { !$0.follower.pending.isEmpty }) { return 0 }
    if topicDoor.socket == nil || commandDoor.socket == nil { return 5 }
    var next = nextHeartbeat - clock.monotonic()
    if keyDoor?.isAsked ?? false { next = min(next, KeyDoor.pause) }
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
