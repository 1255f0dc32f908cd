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
  /// After SIGTERM, how many turns may still find commands that had arrived before.
  static var drainingTurns: Int { 1_000 }

  private let engine: Engine<Environment>
  private let clock: Clock
  private let logger: Logger
  private let state: LoopState
  private let waker: Waker
  private let stopping: Atomic<Bool>.Reference
  private let doors: Doors

  private let commandSocket: Socket
  private let topicSocket: Socket
  private let subscribers: [TopicSubscriber]
  private var nextHeartbeat: Instant
  /// Topics by event type.
  private var topics: [String: [UInt8]] = [:]

  init(
    engine: Engine<Environment>, context: Context, doors: Doors, peers: [String: Doors], clock: Clock, logger: Logger, state: LoopState,
    waker: Waker, stopping: Atomic<Bool>.Reference
  ) throws {
    self.engine = engine
    self.clock = clock
    self.logger = logger
    self.state = state
    self.waker = waker
    self.stopping = stopping
    self.doors = doors
    nextHeartbeat = clock.now()
    commandSocket = try Socket(context, .router)
    try commandSocket.bind(doors.commands)
    var topicOptions = Socket.Options()
    // A subscriber that lags further repairs the gap from the log.
    topicOptions.sendHighWaterMark = 50_000
    topicSocket = try Socket(context, .xpub, options: topicOptions)
    try topicSocket.bind(doors.topics)
    let cursors = try engine.ledger.cursors()
    subscribers = try engine.description.heard.sorted().map { name in
      guard let peer = peers[name] else { preconditionFailure("no doors for \(name)") }
      return try TopicSubscriber(
        context, source: EventSource(province: engine.ledger.source.province, service: name), doors: peer, committed: cursors[name] ?? 0)
    }
  }

  /// Turns until told to stop, then finishes what has arrived.
  func run() throws {
    var poller = Poller()
    let commands = poller.add(commandSocket)
    let wake = poller.add(waker)
    _ = poller.add(topicSocket)
    for subscriber in subscribers {
      _ = poller.add(subscriber.topicSocket)
      _ = poller.add(subscriber.querySocket)
    }
    while !stopping.load() {
      try poller.wait(milliseconds: waitingTime())
      if poller.isReadable(wake) { waker.drain() }
      // XPUB reports subscriptions here; who subscribes is nobody's business.
      while try topicSocket.receive() != nil {}
      _ = try turn(takingCommands: poller.isReadable(commands))
    }
    try drain()
    commandSocket.close()
    topicSocket.close()
    for subscriber in subscribers { subscriber.close() }
  }

  /// No new connection is taken; whatever had arrived is decided on and answered.
  private func drain() throws {
    try commandSocket.unbind(doors.commands)
    for _ in 0..<Self.drainingTurns where try turn(takingCommands: true) == 0 { return }
  }

  /// - Returns: how many commands were taken.
  private func turn(takingCommands: Bool) throws -> Int {
    let now = clock.now()
    let requests = takingCommands ? try receiveCommands() : []
    for subscriber in subscribers { try subscriber.turn(at: now) }
    let heard = subscribers.compactMap { subscriber in
      subscriber.follower.pending.isEmpty ? nil : (subscriber.follower.source.service, subscriber.follower.pending)
    }
    let timersDue = engine.nextTimer.map { $0 <= now } ?? false
    if !requests.isEmpty || !heard.isEmpty || timersDue {
      let outcome = try engine.turn(requests: requests, heard: heard)
      for (request, body) in outcome.replies { try commandSocket.reply(body, to: request) }
      try publish(outcome.published)
      settle(heard, wasCommitted: outcome.wasCommitted)
    }
    try beat(at: now)
    return requests.count
  }

  private func receiveCommands() throws -> [Request] {
    var requests: [Request] = []
    while requests.count < Self.maximumBatch, let frames = try commandSocket.receive() {
      do {
        requests.append(try Request(frames: frames))
      } catch {
        engine.metrics.count(.malformed)
        guard !error.envelope.isEmpty else { continue }
        try commandSocket.reply(ReplyBody(error.refusal.problem(in: .vietnamese), format: error.format), to: "", envelope: error.envelope)
      }
    }
    return requests
  }

  private func publish(_ records: [EventRecord]) throws {
    guard let first = records.first else { return }
    let source = engine.ledger.source
    let time = first.time.description
    for record in records {
      try topicSocket.send([topic(of: record.type), record.cloudEvent(from: source, printedTime: record.time == first.time ? time : nil)])
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
    let source = engine.ledger.source
    try topicSocket.send([
      Array(source.heartbeatTopic.utf8), Heartbeat.json(from: source, latest: engine.ledger.latestSequence, at: now),
    ])
    state.publish(
      .init(
        metrics: engine.metrics,
        heard: subscribers.map {
          .init(
            service: $0.follower.source.service, committed: $0.follower.committed, latest: $0.follower.latestKnown,
            lastHeard: $0.follower.lastHeard,
            ownerLost: $0.follower.ownerLost)
        }))
    for subscriber in subscribers where subscriber.follower.ownerLost {
      logger.error(
        "a log is shorter than what was followed: it was restored from an older copy; see the runbook",
        metadata: ["owner": "\(subscriber.follower.source.service)", "followed": "\(subscriber.follower.committed)"])
    }
  }

  /// Until the next timer or heartbeat, in milliseconds; at once when something is left over from the last turn.
  private func waitingTime() -> Int {
    if subscribers.contains(where: { !$0.follower.pending.isEmpty }) { return 0 }
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
