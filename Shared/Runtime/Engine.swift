import Access
import Contracts
import Crypto
import Foundation
import Keys
import Ledger
import Messaging
import SwiftProtobuf

/// The heart of a service: what came in together becomes one transaction. Knows no socket and no thread.
public final class Engine<Environment: Sendable> {
  public let description: ServiceDescription<Environment>
  public let ledger: Ledger
  public var metrics = Counters()

  /// When a turn is due for a timer, even if nothing comes in: by the date, as what it is for is written in the log.
  public private(set) var nextTimer: Instant?
  /// When a turn is due for a checkpoint.
  public var nextCheckpoint: ContinuousClock.Instant? { checkpoints?.due }
  /// How the log stands to the others'.
  package private(set) var standing = LogStanding()

  private let environment: Environment
  private let clock: Clock
  /// Nil where the deployment runs without access control: then the sender is who it says.
  private let access: AccessDirectory?
  private let nonce: () -> [UInt8]
  /// Timers whose handler left them due: skipped until the next start, so that they cannot spin.
  private var stuckTimers: Set<String> = []
  private var topicNames: [ObjectIdentifier: String] = [:]
  /// What the next checkpoint will cover; nil where the service has no key to sign with.
  private var checkpoints: CheckpointKeeper?
  /// Signing keys that a service is known by; none where they are not known.
  private let signers: (String) -> [[UInt8]]
  /// How far services were heard whose last events have no effect here: on disk with the next transaction.
  private var passedOver: [String: LogCursor] = [:]
  private var passedOverCount = 0
  /// Since when the first of them waits to be noted.
  private var passedOverSince: ContinuousClock.Instant?
  /// Until when the others are waited for after a start; nil before the first turn.
  private var askingUntil: ContinuousClock.Instant?
  /// Covered services of which it was told that they claim more than what was settled.
  private var coveredTold: Set<String> = []
  /// From where followed logs went on that had gone back.
  private var resumptions: [String: [UInt64]] = [:]
  /// When remembered refusals were last looked through for those whose term is over.
  private var lookedThrough: ContinuousClock.Instant?
  /// Told of what no sender can mend: faults of the program.
  public var onFault: (String) -> Void = { _ in }

  public init(
    _ description: ServiceDescription<Environment>, storePath: String, province: String, environment: Environment, clock: Clock,
    access: AccessDirectory? = nil, nonce: @escaping () -> [UInt8], signingKey: Curve25519.Signing.PrivateKey? = nil,
    checkpoints policy: CheckpointPolicy = .init(), signers: @escaping (String) -> [[UInt8]] = { _ in [] }
  ) throws {
    self.description = description
    self.environment = environment
    self.clock = clock
    self.access = access
    self.nonce = nonce
    self.signers = signers
    ledger = try Ledger(
      path: storePath, source: EventSource(province: province, service: description.name), schema: description.schema,
      apply: description.applier)
    let source = ledger.source
    checkpoints = try signingKey.map { key in
      try ledger.read { try CheckpointKeeper(source: source, key: key, policy: policy, clock: clock, tables: $0) }
    }
    nextTimer = try ledger.nextTimer()
    resumptions = try ledger.read { try $0.resumptions() }
    standing.begun = ledger.latestSequence
    if ledger.isTailInDoubt { standing.awaited = description.heard }
    guard let access else { return }
    for name in Array(description.commands.keys) + Array(description.queries.keys) {
      precondition(access.rights.covers(message: name), "\(name) has no line in the table of rights")
    }
    for principal in try ledger.read({ try PrincipalTable.all($0) }) { access.learn(principal) }
  }

  /// How far each other service's log was followed.
  public func cursors() throws -> [String: LogCursor] {
    try ledger.cursors().merging(passedOver) { $1 }
  }

  /// Whether a turn is due for a timer or a checkpoint.
  public var isDue: Bool {
    guard !standing.isHeld else { return false }
    let moment = clock.monotonic()
    return nextTimer.map { $0 <= clock.now() } ?? false || nextCheckpoint.map { $0 <= moment } ?? false
      || passedOverSince.map { $0 + Self.passedOverTerm <= moment } ?? false
  }

  /// How long it may take until it is on disk that events without an effect were heard.
  private static var passedOverTerm: Duration { .seconds(5) }
  /// How long a service that has started waits for the others' word of its log.
  private static var timeToAnswer: Duration { .seconds(2) }

  /// What a turn made, ready to go out: everything in it is on disk.
  public struct Outcome {
    public var replies: [(request: Request, body: ReplyBody)] = []
    public var published: [EventRecord] = []
    /// True when somebody may not follow topics any more, by key or by role: connections made before are to be cut.
    public var hasFollowerLost = false
    /// Followed logs of which it was settled from where they go on.
    public var resumed: [(service: String, cursor: LogCursor)] = []
    /// False when the disk was full: nothing was done, what was heard must be heard again.
    public var wasCommitted = true
  }

  /// Decides on everything that came in together and commits it at once.
  ///
  /// - Parameters:
  ///   - requests: commands, in the order they came.
  ///   - heard: events of other services, each service's in order and without gaps from its cursor on.
  /// - Throws: when the store fails for a reason other than a full disk; then nothing was done.
  public func turn(requests: [Request], heard: [(service: String, events: [HeardEvent])]) throws -> Outcome {
    let (now, moment) = (clock.now(), clock.monotonic())
    var outcome = Outcome()
    guard !requests.isEmpty || isDue || !passOver(heard) else { return outcome }
    var due: Instant?
    var checkpoints = checkpoints
    let before = standing
    outcome.replies.reserveCapacity(requests.count)
    do {
      try ledger.batch { batch in
        for (service, cursor) in passedOver { try batch.setCursor(service, to: cursor) }
        for request in requests {
          outcome.replies.append((request, try handle(request, in: &batch, at: now, &outcome.published)))
        }
        outcome.resumed = try settle(outcome.published, in: &batch, at: now)
        for (service, events) in heard where !outcome.resumed.contains(where: { $0.service == service }) {
          for event in events { try take(event, from: service, in: &batch, at: now, &outcome.published) }
          if let last = events.last { try batch.setCursor(service, to: LogCursor(last.sequence, last.chainHash)) }
        }
        // A log that went back is not written on, but for what an operator settles.
        if !before.isHeld {
          for timer in try batch.timersDue(at: now, limit: 100 + stuckTimers.count) where !stuckTimers.contains(timer.name) {
            try fire(timer, in: &batch, at: now, &outcome.published)
          }
          try vouch(&checkpoints, in: &batch, at: now, moment, &outcome.published)
        } else {
          checkpoints?.count(outcome.published, at: moment)
        }
        try forgetRefusals(in: batch, at: now, moment)
        due = try batch.nextTimer(besides: stuckTimers)
      }
      nextTimer = due
      self.checkpoints = checkpoints
      forgetPassedOver()
      outcome.hasFollowerLost = learnPrincipals(outcome.published)
      if !outcome.resumed.isEmpty { resumptions = try ledger.read { try $0.resumptions() } }
      // No failure of the commit, but one that has to be known.
      if ledger.checkpointFault != nil { metrics.count(.checkpointsFailed) }
      metrics.count(.commits)
      metrics.count(.commands, requests.count)
      metrics.count(.events, outcome.published.count)
    } catch LedgerError.full {
      standing = before
      metrics.count(.diskFull)
      let refusal = Refusal(
        .storageFull, "store.full",
        .init(
          vi: "Ổ đĩa của dịch vụ \(description.name) đã đầy; lệnh chưa được thực hiện",
          en: "The disk of service \(description.name) is full; the command was not carried out"),
        remedy: .init(
          vi: "Giải phóng dung lượng rồi gửi lại với cùng mã lệnh.", en: "Make room, then send again under the same id."))
      return Outcome(
        replies: try requests.map { ($0, try ReplyBody(refusal.problem(in: $0.language), format: $0.format)) }, published: [],
        wasCommitted: false)
    }
    return outcome
  }
}

// MARK: - Commands

extension Engine {
  private func handle(_ request: Request, in batch: inout Batch, at now: Instant, _ published: inout [EventRecord]) throws -> ReplyBody {
    do {
      guard let handler = description.commands[request.header.name] else { throw unknown(request.header.name) }
      let holder = try identify(request)
      let decoded = try handler.decode(request.format, request.body)
      if request.header.name != SettleLog.protoMessageName,
        let held = standing.refusal(description.name, at: batch.latestSequence)
      {
        throw held
      }
      let sent = SentCommand(
        header: request.header, principal: holder?.principal ?? request.header.actor.principal, content: decoded.canonical,
        impersonal: decoded.impersonal)
      // Who was answered before is answered again, whatever became of its roles since.
      if let stored = try batch.storedReply(to: request.header.id) { return try repeated(stored, sent, request: request) }
      let actor = try permit(decoded, to: holder, request, batch.tables, at: now)
      return try decide(decoded, sent, request: request, actor: actor, sender: holder?.key, in: &batch, at: now, &published)
    } catch let refusal as Refusal {
      metrics.count(.refused)
      return try ReplyBody(refusal.problem(in: request.language), format: request.format)
    } catch  where !batch.isOver(because: error) {
      // Nothing that a sender can write ends the turn of the others.
      return try fault(error, of: request)
    }
  }

  /// A fault of the program: told to the sender without its cause, which is for the operator.
  private func fault(_ error: any Error, of request: Request) throws -> ReplyBody {
    metrics.count(.failed)
    let id = request.header.id
    onFault("command \(request.header.name) \(id): \(error)")
    let refusal = Refusal(
      .fault, "service.fault",
      .init(vi: "Lỗi bên trong dịch vụ; lệnh chưa được thực hiện", en: "A fault inside the service; the command was not carried out"),
      remedy: .init(
        vi: "Báo người vận hành kèm mã lệnh \(id); nhật ký của dịch vụ ghi rõ nguyên nhân.",
        en: "Tell the operator the id \(id); the service's log has the cause."))
    return try ReplyBody(refusal.problem(in: request.language), format: request.format)
  }

  private func decide(
    _ decoded: ServiceDescription<Environment>.CommandHandler.Decoded, _ sent: SentCommand, request: Request, actor: Actor,
    sender: PublicKey?, in batch: inout Batch, at now: Instant, _ published: inout [EventRecord]
  ) throws -> ReplyBody {
    let id = request.header.id
    do {
      let (accepted, reply, records) = try batch.savepoint { batch in
        let events = try decoded.decide(context(batch.tables, at: now, actor: actor, sender: sender, cause: id))
        let records = try append(
          events, actor: actor, cause: id, traceparent: request.header.traceparent, in: &batch, at: now)
        let accepted = Accepted.with {
          $0.subject = records.first?.subject ?? ""
          $0.sequence = records.last?.sequence ?? 0
          $0.events = records.map(\.type)
        }
        let reply: [UInt8] = try accepted.serializedBytes()
        let salt = nonce()
        try batch.remember(
          StoredReply(
            fingerprint: sent.fingerprint(salt: salt), salt: salt, principal: sent.principal, isRefusal: false, reply: reply),
          to: id, at: now)
        return (accepted, reply, records)
      }
      published.append(contentsOf: records)
      metrics.count(.accepted)
      // What is kept is what is sent, when the sender speaks protobuf.
      return request.format == .protobuf
        ? ReplyBody(name: Accepted.protoMessageName, format: .protobuf, bytes: reply) : try ReplyBody(accepted, format: request.format)
    } catch let refusal as Refusal where refusal.isRemembered {
      let problem = refusal.problem(in: request.language)
      try batch.remember(
        StoredReply(
          fingerprint: sent.impersonalFingerprint(), principal: sent.principal, isRefusal: true, reply: try problem.serializedBytes()),
        to: id, at: now)
      metrics.count(.refused)
      return try ReplyBody(problem, format: request.format)
    }
  }

  private func repeated(_ stored: StoredReply, _ sent: SentCommand, request: Request) throws -> ReplyBody {
    guard try sent.isRecognised(by: stored) else {
      throw Refusal(
        .conflict, "request.id-reused",
        .init(
          vi: "Mã lệnh \(request.header.id) đã được dùng cho một nội dung khác",
          en: "The id \(request.header.id) was used before, with other content"),
        remedy: .init(
          vi: "Nếu đây là lệnh mới, gửi lại với mã mới.", en: "If this is a new command, send it under a new id."))
    }
    metrics.count(.repeated)
    return stored.isRefusal
      ? try ReplyBody(Problem(serializedBytes: stored.reply), format: request.format)
      : try ReplyBody(Accepted(serializedBytes: stored.reply), format: request.format)
  }

  private func unknown(_ name: String) -> Refusal {
    Refusal(
      .malformed, "request.unknown-command",
      .init(
        vi: "Dịch vụ \(description.name) không có lệnh \(name)", en: "Service \(description.name) has no command \(name)"),
      remedy: .init(
        vi: "Các lệnh có: \(description.commands.keys.sorted().joined(separator: ", "))",
        en: "It has: \(description.commands.keys.sorted().joined(separator: ", "))"))
  }

  /// Takes away refusals whose term is over, a few at a time, so that nobody waits for it.
  private func forgetRefusals(in batch: Batch, at now: Instant, _ moment: ContinuousClock.Instant) throws {
    guard lookedThrough.map({ moment >= $0 + .seconds(1) }) ?? true else { return }
    try batch.forgetRefusals(before: now + RefusalTerm.duration * -1, limit: RefusalTerm.forgottenAtOnce)
    lookedThrough = moment
  }

}

// MARK: - Access

extension Engine {
  /// Who sends, proven by the key at the door; nil without access control, where a name is enough.
  private func identify(_ request: Request) throws -> Holder? {
    let claimed = request.header.actor
    guard claimed.principal.utf8.count <= 128, claimed.onBehalfOf.utf8.count <= 128, access != nil || !claimed.principal.isEmpty else {
      throw Refusal(
        .malformed, "request.no-actor",
        .init(vi: "Thiếu người thực hiện (header.actor.principal)", en: "header.actor.principal is missing or longer than 128 bytes"),
        remedy: .init(vi: "Ghi rõ ai gửi lệnh, ví dụ --as can-bo-xa.", en: "Say who sends the command, e.g. --as commune-officer."))
    }
    guard let access else { return nil }
    guard let key = request.senderKey, let holder = access.holder(ofKey: key) else { throw Refusal.keyNotGood }
    guard claimed.principal.isEmpty || claimed.principal == holder.principal else {
      throw Refusal.notYou(claimed.principal, holder.principal)
    }
    return holder
  }

  /// - Returns: who acts, and for whom.
  /// - Throws: `Refusal` when no role of the sender reaches what the command touches.
  private func permit(
    _ decoded: ServiceDescription<Environment>.CommandHandler.Decoded, to holder: Holder?, _ request: Request, _ tables: Tables,
    at now: Instant
  ) throws -> Actor {
    guard let access, let holder else { return request.header.actor }
    let scope = try decoded.scope(context(tables, at: now, actor: request.header.actor, sender: holder.key, cause: request.header.id))
    guard let grant = holder.grant(decoded.right, on: scope, in: access.rights, access.geography) else {
      throw Refusal.notPermitted(holder.principal, decoded.right, scope, access.rights)
    }
    let claimed = request.header.actor.onBehalfOf
    guard claimed.isEmpty || claimed == grant.onBehalfOf else { throw Refusal.notFor(claimed, grant.onBehalfOf) }
    return .with {
      $0.principal = holder.principal
      $0.onBehalfOf = grant.onBehalfOf
    }
  }

  /// - Returns: true when a key was revoked.
  private func learnPrincipals(_ records: [EventRecord]) -> Bool {
    guard let access else { return false }
    var hasLost = false
    for record in records {
      let principal: Principal?
      switch record.schema {
      case PrincipalChanged.protoMessageName: principal = try? PrincipalChanged(jsonString: record.data).principal
      case PrincipalLearned.protoMessageName: principal = try? PrincipalLearned(jsonString: record.data).principal
      default: continue
      }
      if let principal, access.learn(principal) { hasLost = true }
    }
    return hasLost
  }
}

// MARK: - Events

extension Engine {
  private func context(
    _ tables: Tables, at now: Instant, actor: Actor, sender: PublicKey? = nil, cause: String
  ) -> DecisionContext<Environment> {
    DecisionContext(
      tables: tables, now: now, actor: actor, sender: sender, environment: environment, cause: cause, nonce: nonce, standing: standing)
  }

  private func append(
    _ events: [any Event], actor: Actor, cause: String, traceparent: String, in batch: inout Batch, at now: Instant
  ) throws -> [EventRecord] {
    try events.map { event in
      var event = event
      var personal: [PersonalValue] = []
      event.changePersonal { field, party, value in
        guard !value.isEmpty else { return }
        let kept = PersonalValue(field: field, party: party, salt: nonce(), value: value)
        value = kept.commitment
        personal.append(kept)
      }
      let whole = try Self.json(event)
      let published = try event.published.map { try Self.json($0) }
      let type = type(of: event)
      let record = EventRecord(
        sequence: 0, type: topicName(of: type), schema: type.protoMessageName, subject: event.subjectID, time: now,
        actor: actor.principal, onBehalfOf: actor.onBehalfOf, cause: cause, traceparent: traceparent, data: published ?? whole,
        sealed: published == nil ? nil : whole)
      try requireSize(of: record)
      let appended = try batch.append(record, personal: personal) { record, tables in try event.apply(tables, record) }
      for party in event.erasedParties { try batch.erasePersonal(of: party) }
      return appended
    }
  }

  /// Every follower must be able to hear an event: what is larger is refused before it is written.
  private func requireSize(of record: EventRecord) throws {
    let bytes = record.data.utf8.count + (record.sealed?.utf8.count ?? 0)
    guard bytes > Limits.maximumEventBytes else { return }
    throw Refusal(
      .rule, "event.too-large",
      .init(
        vi: "Sự kiện \(record.type) của \(record.subject) dài \(bytes) byte; cho phép nhiều nhất \(Limits.maximumEventBytes)",
        en: "The event \(record.type) of \(record.subject) has \(bytes) bytes; at most \(Limits.maximumEventBytes) are allowed"),
      remedy: .init(
        vi: "Chia nhỏ nội dung rồi gửi lại với mã mới; nếu không chia được, báo người vận hành.",
        en: "Send less at a time, under a new id; where that cannot be done, tell the operator."))
  }

  /// Making the name costs more than looking it up.
  private func topicName(of type: any Event.Type) -> String {
    if let name = topicNames[ObjectIdentifier(type)] { return name }
    let name = type.topicName
    topicNames[ObjectIdentifier(type)] = name
    return name
  }

  private static func json(_ event: any Event) throws -> String {
    String(decoding: try event.jsonUTF8Bytes() as [UInt8], as: UTF8.self)
  }

  private func take(
    _ event: HeardEvent, from service: String, in batch: inout Batch, at now: Instant, _ published: inout [EventRecord]
  ) throws {
    guard let react = reaction(to: event, from: service) else { return }
    let actor = Actor.with { $0.principal = "service:\(description.name)" }
    do {
      let records = try batch.savepoint { batch in
        var context = context(batch.tables, at: now, actor: actor, cause: event.id)
        context.retellings = resumptions[service, default: []].count { $0 < event.sequence }
        let events = try react(event, context)
        return try append(events, actor: actor, cause: event.id, traceparent: event.traceparent, in: &batch, at: now)
      }
      published.append(contentsOf: records)
      metrics.count(.heard)
    } catch {
      guard !batch.isOver(because: error) else { throw error }
      let reason = (error as? Refusal)?.problem(in: .english).description ?? "\(error)"
      try batch.keepDeadLetter(service: service, sequence: event.sequence, type: event.type, reason: reason, at: now)
      metrics.count(.dead)
      onFault("event \(event.id) of \(service) was kept as a dead letter: \(reason)")
    }
  }

  private func reaction(
    to event: HeardEvent, from service: String
  ) -> ((HeardEvent, DecisionContext<Environment>) throws -> [any Event])? {
    if event.schema == CheckpointSigned.protoMessageName {
      let owner = EventSource(province: ledger.source.province, service: service)
      return { [signers] event, context in
        try WitnessCheckpoint.react(
          to: event.message(CheckpointSigned.self), heardAs: event, from: owner, keys: signers(service), context.tables)
      }
    }
    guard let reaction = description.reactions[event.schema], reaction.owner == service else { return nil }
    return reaction.react
  }

  /// Notes how far services were heard whose events have no effect here, without a transaction: heard again after a stop, they have
  /// none either.
  ///
  /// - Returns: false when an event has an effect, or so many had none that their place should be kept.
  private func passOver(_ heard: [(service: String, events: [HeardEvent])]) -> Bool {
    let count = heard.reduce(0) { $0 + $1.events.count }
    guard passedOverCount + count < 10_000,
      heard.allSatisfy({ service, events in events.allSatisfy { reaction(to: $0, from: service) == nil } })
    else { return false }
    passedOverCount += count
    if count > 0 { passedOverSince = passedOverSince ?? clock.monotonic() }
    for (service, events) in heard { if let last = events.last { passedOver[service] = LogCursor(last.sequence, last.chainHash) } }
    return true
  }

  private func forgetPassedOver() { (passedOver, passedOverCount, passedOverSince) = ([:], 0, nil) }

  /// Signs what waits for a checkpoint before a stop, so that the store that stays behind is covered to its end.
  ///
  /// - Returns: the checkpoint, to be published; empty where there is nothing to cover, or no key.
  public func vouchBeforeStop() throws -> [EventRecord] {
    guard !standing.isHeld else { return [] }
    var checkpoints = checkpoints
    var published: [EventRecord] = []
    do {
      try ledger.batch { batch in
        for (service, cursor) in passedOver { try batch.setCursor(service, to: cursor) }
        try vouch(&checkpoints, in: &batch, at: clock.now(), clock.monotonic(), isStopping: true, &published)
      }
      forgetPassedOver()
    } catch LedgerError.full {
      // It is signed after the next start.
      return []
    }
    self.checkpoints = checkpoints
    return published
  }

  /// Signs a checkpoint when one is due.
  private func vouch(
    _ checkpoints: inout CheckpointKeeper?, in batch: inout Batch, at now: Instant, _ moment: ContinuousClock.Instant,
    isStopping: Bool = false, _ published: inout [EventRecord]
  ) throws {
    checkpoints?.count(published, at: moment)
    guard let checkpoint = try checkpoints?.checkpoint(in: batch, due: moment, at: now, isStopping: isStopping) else { return }
    let actor = Actor.with { $0.principal = "service:\(description.name)" }
    published += try append([checkpoint], actor: actor, cause: "checkpoint", traceparent: "", in: &batch, at: now)
    try checkpoints?.cover(checkpoint, batch.tables, at: moment)
    metrics.count(.checkpointsSigned)
  }

  private func fire(_ timer: TimerEntry, in batch: inout Batch, at now: Instant, _ published: inout [EventRecord]) throws {
    let actor = Actor.with { $0.principal = "service:\(description.name)" }
    do {
      guard let handler = description.timers[timer.kind] else { throw UnknownTimer(kind: timer.kind) }
      let cause = "timer:\(timer.name)"
      let records = try batch.savepoint { batch in
        let events = try handler(timer, context(batch.tables, at: now, actor: actor, cause: cause))
        return try append(events, actor: actor, cause: cause, traceparent: "", in: &batch, at: now)
      }
      published.append(contentsOf: records)
      metrics.count(.timersFired)
      if records.isEmpty { stuckTimers.insert(timer.name) }
    } catch {
      guard !batch.isOver(because: error) else { throw error }
      stuckTimers.insert(timer.name)
      metrics.count(.timersStuck)
      onFault("timer \(timer.name) is set aside until the next start: \(error)")
    }
  }
}

// MARK: - How the log stands to the others'

extension Engine {
  /// Has commands, timers and checkpoints wait after a start until every other service has said how far it has seen this log: what a log
  /// lost is known before it is written on. An empty log waits like any other, since it may be one that was lost. A service that is not
  /// there is waited for two seconds from the first turn on; queries wait for nothing.
  package func awaitPeers(at now: ContinuousClock.Instant) {
    guard let askingUntil else {
      standing.unanswered = description.heard
      askingUntil = now + Self.timeToAnswer
      return
    }
    if now >= askingUntil { standing.unanswered = [] }
  }

  /// Another service told how far it has seen this log.
  public func hear(_ seen: LogSeen) throws {
    standing.unanswered.remove(seen.service)
    let mine = try ledger.chainHash(of: seen.sequence)
    let fits = mine.map { seen.hash.isEmpty || $0.hexadecimal == seen.hash } ?? false
    if fits {
      standing.wentBack[seen.service] = nil
      standing.covered.remove(seen.service)
    } else if try ledger.read({ try $0.isAccepted(seen) }) {
      standing.wentBack[seen.service] = nil
    } else if standing.covered.contains(seen.service) {
      if coveredTold.insert(seen.service).inserted {
        onFault("\(seen.service) claims event \(seen.sequence) of this log, beyond the loss of it that was accepted; it holds nobody up")
      }
    } else {
      standing.wentBack[seen.service] = seen
    }
    guard standing.awaited != nil else { return }
    standing.awaited?.remove(seen.service)
    guard standing.awaited?.isEmpty ?? false, standing.wentBack.isEmpty else { return }
    standing.awaited = nil
    // On a full disk the others are asked again at the next start.
    do { try ledger.batch { try $0.clearTailDoubt() } } catch LedgerError.full { metrics.count(.diskFull) }
  }

  /// The followers' own word of the logs that they follow.
  package func note(diverged: Set<String>, stalled: [String: UInt64]) {
    standing.diverged = diverged
    standing.stalled = stalled
  }

  /// What was settled takes its effect beside the log: a cursor moves, a doubt is over.
  ///
  /// - Returns: followed logs with the place from where they go on.
  private func settle(_ records: [EventRecord], in batch: inout Batch, at now: Instant) throws -> [(service: String, cursor: LogCursor)] {
    var resumed: [(service: String, cursor: LogCursor)] = []
    for record in records {
      guard let settled = LogSettled(of: record) else { continue }
      switch settled.action {
      case .acceptLoss:
        // One that claims more each time would hold the service for ever.
        standing.covered.formUnion(standing.wentBack.keys)
        standing.wentBack = [:]
        standing.awaited = nil
        try batch.clearTailDoubt()
        continue
      case .skipEvent:
        try batch.keepDeadLetter(
          service: settled.service, sequence: settled.sequence, type: "unheard", reason: settled.reason, at: now)
        standing.stalled[settled.service] = nil
      default: standing.diverged.remove(settled.service)
      }
      let hash = settled.action == .resumeAt ? [UInt8](hexadecimal: settled.hash) : nil
      let cursor = LogCursor(settled.sequence, hash.flatMap { $0.isEmpty ? nil : $0 })
      try batch.setCursor(settled.service, to: cursor)
      resumed.append((settled.service, cursor))
    }
    return resumed
  }
}

private struct UnknownTimer: Error {
  var kind: String
}
