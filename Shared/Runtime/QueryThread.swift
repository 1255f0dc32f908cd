import Access
import Contracts
import Foundation
import Ledger
import Logging
import Messaging
import SwiftProtobuf
import Synchronization
import ZeroMQ

/// Answers a service's query door beside the loop, each question on one snapshot of the store.
final class QueryThread<Environment: Sendable>: @unchecked Sendable {  // handed over once, then used by its own thread only
  private let description: ServiceDescription<Environment>
  private let reader: LedgerReader
  private let environment: Environment
  private let access: AccessDirectory?
  private let clock: Clock
  private let logger: Logger
  private let state: LoopState
  private let waker: Waker
  private let stopping: Atomic<Bool>.Reference
  private let started: ContinuousClock.Instant
  private let door: Door
  private let intake: Intake
  private var refusedTold = 0
  private var cuts = 0
  /// Questions that are answered before it is looked whether to stop, or whether a job has ended.
  private static var maximumBatch: Int { 64 }
  private let jobs: Jobs
  private let backups: BackupFolder
  private let scratch: ScratchFolder

  init(
    engine: Engine<Environment>, environment: Environment, access: AccessControl?, context: Context, doors: Doors, limits: Limits,
    watch: DoorWatch,
    backups: BackupFolder, scratch: ScratchFolder, clock: Clock, logger: Logger, state: LoopState, waker: Waker,
    stopping: Atomic<Bool>.Reference
  ) throws {
    description = engine.description
    reader = try engine.ledger.makeReader()
    jobs = Jobs(makeReader: engine.ledger.makeReader, waker: waker, logger: logger)
    self.backups = backups
    self.scratch = scratch
    self.environment = environment
    self.access = access?.directory
    self.clock = clock
    self.logger = logger
    self.state = state
    self.waker = waker
    self.stopping = stopping
    started = clock.monotonic()
    door = try Door(
      context, .router, at: doors.queries, options: .requests(security: access?.server(.queries) ?? .none), limits: limits.doors,
      watch: watch)
    intake = Intake(asksForKeys: access != nil, quota: Quota(perSecond: limits.requestsPerSecond)) { [state] in state.count($0) }
  }

  func run() throws {
    while !stopping.load() { try runWhileSocketsStay() }
    jobs.stop()
    try passOnFinished()
    door.close()
    try reader.close()
  }

  private func runWhileSocketsStay() throws {
    var poller = Poller()
    let wake = poller.add(waker)
    let questions = door.socket.map { poller.add($0) }
    let generation = door.generation
    while !stopping.load(), generation == door.generation {
      try poller.wait(milliseconds: door.socket == nil ? 5 : 1_000)
      if poller.isReadable(wake) { waker.drain() }
      try passOnFinished()
      if let questions, poller.isReadable(questions) {
        for _ in 0..<Self.maximumBatch {
          guard let frames = try door.socket?.receive() else { break }
          try answer(frames)
        }
      }
      lookAfterDoor()
    }
  }

  private func lookAfterDoor() {
    door.reopen()
    if state.cuts != cuts {
      cuts = state.cuts
      door.cut()
    }
    let refused = door.connections.refused - refusedTold
    guard refused > 0 else { return }
    refusedTold += refused
    state.count(.connectionsRefused, refused)
  }

  private func passOnFinished() throws {
    // Where the door is shut for a moment they wait for it.
    guard let socket = door.socket else { return }
    for answer in jobs.takeAnswers() { try socket.reply(answer.body, to: answer.id, envelope: answer.envelope) }
  }

  private func answer(_ frames: [Frame]) throws {
    guard let socket = door.socket else { return }
    let request = try intake.take(frames, from: socket, at: clock.monotonic()) { access?.isService($0) ?? false }
    guard let request else { return }
    do {
      guard let body = try body(for: request) else { return }
      try Self.requireSize(of: body)
      try intake.answer(request, body, on: socket)
    } catch {
      try intake.answer(request, refused(error, request), on: socket)
    }
  }

  private func refused(_ error: any Error, _ request: Request) throws -> ReplyBody {
    if let refusal = error as? Refusal { return try ReplyBody(refusal.problem(in: request.language), format: request.format) }
    logger.error("a query failed", metadata: ["query": "\(request.header.name)", "reason": "\(error)"])
    let refusal = Refusal.internalFault("service.fault")
    return try ReplyBody(refusal.problem(in: request.language), format: request.format)
  }

  /// - Returns: nil when a job was started that will answer later.
  private func body(for request: Request) throws -> ReplyBody? {
    let viewer = try Viewer(asking: request.header.name, key: request.senderKey, access)
    if Self.common.contains(request.header.name) { try viewer.require(request.header.name) { .province } }
    switch request.header.name {
    case EventsSince.protoMessageName:
      let question: EventsSince = try decoded(request)
      if question.withPersonal { try viewer.require(EventsSince.protoMessageName + ":personal") { .province } }
      return try events(since: question, format: request.format)
    case GetStatus.protoMessageName: return try ReplyBody(status(), format: request.format)
    case CheckRebuild.protoMessageName:
      try jobs.compare(request, in: scratch)
      return nil
    case BackUp.protoMessageName:
      let backUp: BackUp = try decoded(request)
      try jobs.backUp(request, as: backUp.path, into: backups)
      return nil
    default:
      guard let handler = description.queries[request.header.name] else { throw unknown(request.header.name) }
      return try reader.snapshot { snapshot in
        try handler.answer(
          request.format, request.body, QueryContext(snapshot: snapshot, now: clock.now(), environment: environment, viewer: viewer))
      }
    }
  }

  private func decoded<Question: Message>(_ request: Request) throws -> Question { try request.format.read(Question.self, request.body) }

  /// An answer that is too long to be taken whole is not sent at all: half of it would read as all.
  static func requireSize(of body: ReplyBody) throws {
    guard body.bytes.count > Limits.maximumAnswerBytes else { return }
    throw Refusal(
      .rule, "answer.too-large",
      .init(
        vi: "Câu trả lời dài \(body.bytes.count) byte; cho phép nhiều nhất \(Limits.maximumAnswerBytes)",
        en: "The answer has \(body.bytes.count) bytes; at most \(Limits.maximumAnswerBytes) are allowed"),
      remedy: .init(
        vi: "Hỏi ít hơn mỗi lần: đặt limit và after, hoặc nêu rõ một mục (ví dụ round).",
        en: "Ask for less at a time: set limit and after, or name one (e.g. round)."))
  }

  private func unknown(_ name: String) -> Refusal {
    let known = (Array(description.queries.keys) + Self.common).sorted()
    return Refusal(
      .malformed, "request.unknown-query",
      .init(vi: "Dịch vụ \(description.name) không có truy vấn \(name)", en: "Service \(description.name) has no query \(name)"),
      remedy: .init(vi: "Các truy vấn có: \(known.joined(separator: ", "))", en: "It has: \(known.joined(separator: ", "))"))
  }

  /// Queries of every service.
  private static var common: Set<String> {
    [EventsSince.protoMessageName, GetStatus.protoMessageName, CheckRebuild.protoMessageName, BackUp.protoMessageName]
  }
}

// MARK: - Queries of every service

extension QueryThread {
  private func events(since question: EventsSince, format: WireFormat) throws -> ReplyBody {
    try reader.snapshot { snapshot in
      let (batch, events) = try question.answer(on: snapshot)
      return try ReplyBody(batch, format: format, attachments: events.map { $0.cloudEvent(from: snapshot.source) })
    }
  }

  private func status() throws -> Status {
    let view = state.read()
    let now = clock.monotonic()
    let sizes = reader.sizes
    return try reader.snapshot { snapshot in
      let cursors = try snapshot.cursors()
      return try Status.with {
        $0.service = description.name
        $0.version = Version.current
        $0.province = snapshot.source.province
        $0.sequence = try snapshot.latestSequence()
        $0.uptimeSeconds = (now - started).wholeSeconds
        $0.storeBytes = sizes.store
        $0.walBytes = sizes.wal
        // Before the loop's first turn the store tells: who has just started is asked by the others all the same.
        let followed = view.heard.isEmpty ? description.heard.sorted().map { LoopState.HeardState(of: $0, cursors[$0]) } : view.heard
        $0.heard = followed.map { heard in
          .with {
            let cursor = heard.cursor.furthest(cursors[heard.service])
            $0.service = heard.service
            $0.cursor = cursor.sequence
            $0.cursorHash = cursor.hash?.hexadecimal ?? ""
            $0.latest = max(heard.latest, $0.cursor)
            $0.logIsShorter = heard.isDiverged
            $0.diverged = heard.isDiverged
            $0.stalledAt = heard.stalledAt ?? 0
            $0.silentSeconds = (now - (heard.lastHeard ?? started)).wholeSeconds
          }
        }
        $0.timersWaiting = try snapshot.count(of: .timer)
        $0.deadLetters = try snapshot.count(of: .deadLetter)
        $0.metrics = Counter.allCases.map { counter in
          .with {
            $0.name = counter.name
            $0.value = Double(view.metrics[counter])
          }
        }
        $0.residentBytes = ProcessMemory.resident
        $0.wentBack = view.standing.wentBack.values.sorted { $0.service < $1.service }
        $0.tailInDoubt = view.standing.awaited != nil
      }
    }
  }
}
