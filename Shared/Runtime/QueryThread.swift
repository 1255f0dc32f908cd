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
  private let makeReader: @Sendable () throws -> LedgerReader
  private let environment: Environment
  private let access: AccessDirectory?
  private let clock: Clock
  private let logger: Logger
  private let state: LoopState
  private let waker: Waker
  private let stopping: Atomic<Bool>.Reference
  private let started: Instant
  private let context: Context
  private let door: Door
  private var quota: Quota
  /// Long jobs put their answers here.
  private let finished: Socket
  private let jobs = DispatchGroup()

  static var jobEndpoint: String { "inproc://jobs" }

  init(
    engine: Engine<Environment>, environment: Environment, access: AccessControl?, context: Context, doors: Doors, limits: Limits,
    clock: Clock, logger: Logger, state: LoopState, waker: Waker, stopping: Atomic<Bool>.Reference
  ) throws {
    makeReader = engine.ledger.makeReader
    description = engine.description
    reader = try makeReader()
    self.environment = environment
    self.access = access?.directory
    self.clock = clock
    self.logger = logger
    self.state = state
    self.waker = waker
    self.stopping = stopping
    self.context = context
    started = clock.now()
    door = try Door(context, .router, at: doors.queries, options: .requests(security: access?.server(.queries) ?? .none))
    quota = Quota(perSecond: limits.requestsPerSecond)
    finished = try Socket(context, .pull)
    try finished.bind(Self.jobEndpoint)
  }

  func run() throws {
    while !stopping.load() { try runWhileSocketsStay() }
    jobs.wait()
    try passOnFinished()
    door.close()
    finished.close()
    try reader.close()
  }

  private func runWhileSocketsStay() throws {
    var poller = Poller()
    let answers = poller.add(finished)
    let wake = poller.add(waker)
    let questions = door.socket.map { poller.add($0) }
    let generation = door.generation
    let cuts = state.cuts
    while !stopping.load(), generation == door.generation {
      try poller.wait(milliseconds: door.socket == nil ? 5 : 1_000)
      if poller.isReadable(wake) { waker.drain() }
      if poller.isReadable(answers) { try passOnFinished() }
      if let questions, poller.isReadable(questions) {
        while let frames = try door.socket?.receive() { try answer(frames) }
      }
      if state.cuts != cuts, door.socket != nil { door.cut() }
      try door.reopen()
    }
  }

  private func passOnFinished() throws {
    while let frames = try finished.receive() { try door.socket?.send(frames.map(\.bytes)) }
  }

  private func answer(_ frames: [Frame]) throws {
    var request: Request
    do {
      request = try Request(frames: frames)
      if access != nil { request.senderKey = request.body.peerKey }
    } catch {
      guard !error.envelope.isEmpty else { return }
      try door.socket?.reply(ReplyBody(error.refusal.problem(in: .vietnamese), format: error.format), to: "", envelope: error.envelope)
      return
    }
    do {
      let key = request.senderKey
      if access?.isService(key) != true, let wait = quota.take(key, at: clock.now()) {
        throw Refusal.tooMany(perSecond: quota.perSecond, retryAfter: wait)
      }
      guard let body = try body(for: request) else { return }
      try Self.requireSize(of: body)
      try door.socket?.reply(body, to: request)
    } catch {
      try door.socket?.reply(try refused(error, request), to: request)
    }
  }

  private func refused(_ error: any Error, _ request: Request) throws -> ReplyBody {
    if let refusal = error as? Refusal { return try ReplyBody(refusal.problem(in: request.language), format: request.format) }
    logger.error("a query failed", metadata: ["query": "\(request.header.name)", "reason": "\(error)"])
    let refusal = Refusal(
      .fault, "service.fault", .init(vi: "Lỗi bên trong dịch vụ; không trả lời được", en: "A fault inside the service; there is no answer"),
      remedy: .init(
        vi: "Báo người vận hành; nhật ký của dịch vụ ghi rõ nguyên nhân.", en: "Tell the operator; the service's log has the cause."))
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
      start(request) { reader in try Self.rebuildReport(reader) }
      return nil
    case BackUp.protoMessageName:
      let backUp: BackUp = try decoded(request)
      start(request) { [logger] reader in
        let (bytes, sequence) = try reader.backUp(to: backUp.path)
        do {
          try reader.noteBackup()
        } catch {
          // The copy is whole all the same, and on a full disk it is what is wanted most.
          logger.error("a backup was made and could not be noted", metadata: ["copy": "\(backUp.path)", "reason": "\(error)"])
        }
        return BackUpReport.with {
          $0.path = backUp.path
          $0.bytes = bytes
          $0.sequence = sequence
        }
      }
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
    let asked = question.limit == 0 ? 500 : min(question.limit, 1_000)
    return try reader.snapshot { snapshot in
      let limit = try Self.events(after: question.after, atMost: Int(asked), fitting: Limits.maximumAnswerBytes, snapshot.tables)
      let events = try snapshot.events(after: question.after, limit: limit, withPersonal: question.withPersonal).map {
        $0.cloudEvent(from: snapshot.source)
      }
      let batch = EventBatch.with {
        $0.count = UInt32(events.count)
      }
      var latest = batch
      latest.latest = try snapshot.latestSequence()
      return try ReplyBody(latest, format: format, attachments: events)
    }
  }

  /// How many events after a sequence fit into so many bytes together; the first always does.
  static func events(after sequence: UInt64, atMost limit: Int, fitting bytes: Int, _ tables: Tables) throws -> Int {
    let sizes = try tables.all(
      "SELECT length(CAST(data AS BLOB)) FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?", [sequence, limit]
    ) { $0[0] as Int }
    var total = 0
    return max(
      1,
      sizes.prefix { size in
        total += size + Limits.envelopeBytes
        return total <= bytes
      }.count)
  }

  private func status() throws -> Status {
    let view = state.read()
    let now = clock.now()
    let sizes = reader.sizes
    return try reader.snapshot { snapshot in
      let cursors = try snapshot.cursors()
      return try Status.with {
        $0.service = description.name
        $0.version = Version.current
        $0.province = snapshot.source.province
        $0.sequence = try snapshot.latestSequence()
        $0.uptimeSeconds = UInt64(max(0, now.secondsSince1970 - started.secondsSince1970))
        $0.storeBytes = sizes.store
        $0.walBytes = sizes.wal
        $0.heard = view.heard.map { heard in
          .with {
            $0.service = heard.service
            $0.cursor = max(cursors[heard.service] ?? 0, heard.committed)
            $0.latest = max(heard.latest, $0.cursor)
            $0.logIsShorter = heard.ownerLost
            $0.silentSeconds = UInt64(max(0, now.secondsSince1970 - (heard.lastHeard ?? started).secondsSince1970))
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
      }
    }
  }

  private static func rebuildReport(_ reader: LedgerReader) throws -> RebuildReport {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-replay-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    return RebuildReport(try reader.compareWithReplay(scratch: scratch))
  }

  /// Runs a long question on a thread and a connection of its own, so that short ones go on being answered.
  private func start<Answer: Message>(_ request: Request, _ job: @escaping @Sendable (LedgerReader) throws -> Answer) {
    let envelope = request.envelope.map(\.bytes)
    let (id, format, language) = (request.header.id, request.format, request.language)
    let (makeReader, context, logger) = (makeReader, context, logger)
    DispatchQueue.global(qos: .utility).async(group: jobs) {
      do {
        let body: ReplyBody
        do {
          let reader = try makeReader()
          defer { try? reader.close() }
          body = try ReplyBody(job(reader), format: format)
        } catch {
          logger.error("a job failed", metadata: ["reason": "\(error)"])
          let refusal = Refusal(
            .fault, "service.job-failed", .init(vi: "Không làm được", en: "It could not be done"),
            remedy: .init(
              vi: "Nhật ký của dịch vụ ghi rõ nguyên nhân; sửa rồi gửi lại.",
              en: "The service's log has the cause: mend it, then send again."))
          body = try ReplyBody(refusal.problem(in: language), format: format)
        }
        let socket = try Socket(context, .push)
        defer { socket.close() }
        try socket.connect(QueryThread.jobEndpoint)
        try socket.reply(body, to: id, envelope: envelope)
      } catch {
        logger.error("an answer was lost", metadata: ["reason": "\(error)"])
      }
    }
  }
}
