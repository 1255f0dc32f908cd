import Access
import Contracts
import Crypto
import Foundation
import Keys
import Messaging
import Rulebook
import SwiftProtobuf
import ZeroMQ

@testable import Council
@testable import Evaluation
@testable import Ledger
@testable import Notification
@testable import Registration
@testable import Runtime

/// A whole deployment in one test: the four real services on real stores, with the network and the clock in the test's hands.
///
/// `send` carries a command out and lets every consequence run its course; `sendOnly` leaves it in the network.
final class Province {
  let folder: URL
  let clock: MovableClock
  private(set) var nodes: [any Node] = []
  /// Who asks where a test names nobody, once the doors ask for keys.
  var asker: PrivateKey?
  /// The second founding officer, who confirms, once the doors ask for keys.
  private(set) var second: PrivateKey?
  private var requests = 0
  private var numbers = 0

  /// How often services sign checkpoints; nil where they have no keys.
  let checkpoints: CheckpointPolicy?

  /// - Parameters:
  ///   - today: the date in Viet Nam at which the test begins.
  ///   - checkpoints: gives every service a signing key, and says how often it vouches for its log.
  init(today: String = "2026-10-20", checkpoints: CheckpointPolicy? = nil) throws {
    self.checkpoints = checkpoints
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let date = CalendarDate(today) else { preconditionFailure("\(today) is no date") }
    clock = MovableClock(date.startOfDay + .seconds(9 * 3_600))
    try openNodes { nil }
  }

  private func openNodes(_ access: () throws -> AccessDirectory?) throws {
    nodes = []
    nodes = [
      try ServiceNode(registration, Law66.registration.get(), self, access()),
      try ServiceNode(council, Law66.council.get(), self, access()),
      try ServiceNode(evaluation, Law66.evaluation.get(), self, access()),
      try ServiceNode(
        notification,
        .init(
          templates: try Law66.templates.get(), geography: try Law66.registration.get().geography,
          mailbox: Maildir(root: folder.appendingPathComponent("mail").path), province: "66"), self, access()),
    ]
  }

  /// Starts the services anew on the same stores, with keys at their doors; the key of a founding officer is given back.
  func lockDoors() throws -> PrivateKey {
    let keys = KeyFolder(folder.appendingPathComponent("keys").path)
    try FileManager.default.createDirectory(atPath: keys.foundersFolder, withIntermediateDirectories: true)
    let founder = PrivateKey(named: "founder")
    try founder.writePublic(to: keys.foundersFolder + "/founder.pub")
    let second = PrivateKey(named: "founder-2")
    try second.writePublic(to: keys.foundersFolder + "/founder-2.pub")
    self.second = second
    let geography = try Law66.registration.get().geography
    try openNodes { AccessDirectory(trusted: try TrustedKeys(keys, province: "66"), geography: geography) }
    return founder
  }

  /// Starts the services anew, after something was done to their stores.
  func restart(_ change: () throws -> Void) throws {
    nodes = []
    try change()
    try openNodes { nil }
  }

  /// Has a new key granted, and confirmed by the second founder where that takes two.
  func grant(_ principal: String, _ roles: [HeldRole], by granter: PrivateKey) throws -> PrivateKey {
    let key = PrivateKey(named: principal)
    try confirm(
      send(
        GrantKey.with {
          $0.principalID = principal
          $0.name = principal
          $0.roles = roles
          $0.publicKey = key.publicKey.text
        }, as: "", with: granter))
    return key
  }

  /// Has the second founder confirm a grant that was only proposed.
  func confirm(_ accepted: Accepted) throws {
    guard accepted.events == ["grant-proposed"] else { return }
    try send(ConfirmGrant.with { $0.grantID = accepted.subject }, as: "", with: second)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The key that a service of every test signs with.
  static func signingKey(of service: String) -> Curve25519.Signing.PrivateKey {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(SHA256.hash(data: Array(service.utf8)))) else {
      preconditionFailure("any 32 bytes are a key")
    }
    return key
  }

  /// A number that this province has not given out yet.
  func nextNumber() -> Int {
    numbers += 1
    return numbers
  }

  func node(_ service: String) -> any Node {
    guard let node = nodes.first(where: { $0.service == service }) else { preconditionFailure("no service \(service)") }
    return node
  }

  /// Sends a command and delivers every event that follows, until nothing moves any more.
  ///
  /// - Throws: the `Problem` with which the command was refused.
  @discardableResult
  func send(
    _ command: some Message, as actor: String = "officer", with key: PrivateKey? = nil, id: String? = nil, language: String = "en"
  ) throws -> Accepted {
    let accepted = try sendOnly(command, as: actor, with: key, id: id, language: language)
    try settle()
    return accepted
  }

  /// Sends a command and delivers nothing.
  @discardableResult
  func sendOnly(
    _ command: some Message, as actor: String = "officer", with key: PrivateKey? = nil, id: String? = nil, language: String = "en"
  ) throws -> Accepted {
    let name = type(of: command).protoMessageName
    guard let service = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    requests += 1
    let reply = try raw(
      service, name: name, body: try command.serializedBytes(), id: id ?? "test-\(requests)", actor: actor, with: key,
      language: language)
    if reply.name == Problem.protoMessageName { throw try Problem(serializedBytes: reply.bytes) }
    return try Accepted(serializedBytes: reply.bytes)
  }

  /// Hands a request to a service as it comes from the wire, and gives its answer.
  func raw(
    _ service: String, name: String, body: [UInt8], id: String, actor: String = "officer", with key: PrivateKey? = nil,
    language: String = "en", format: WireFormat = .protobuf
  ) throws -> ReplyBody {
    var request = try request(name: name, body: body, id: id, actor: actor, language: language, format: format)
    request.senderKey = key?.publicKey.curveText
    return try node(service).turn([request])[0]
  }

  /// A request as a ROUTER socket gives it.
  func request(
    name: String, body: [UInt8], id: String, actor: String = "officer", language: String = "en", format: WireFormat = .protobuf
  ) throws -> Request {
    let header = RequestHeader.with {
      $0.id = id
      $0.name = name
      $0.language = language
      $0.actor = .with { $0.principal = actor }
    }
    return try Request(frames: [[1], Array(format.preamble.utf8), try format.encode(header), body].map { Frame($0) })
  }

  /// Sends a command that must be refused, checks that nothing changed anywhere, and gives the problem.
  func refusal(of command: some Message, as actor: String = "officer", language: String = "en") throws -> Problem {
    let before = try nodes.map { try $0.latestSequence() }
    do {
      let accepted = try send(command, as: actor, language: language)
      throw NotRefused(accepted: accepted)
    } catch let problem as Problem {
      let after = try nodes.map { try $0.latestSequence() }
      guard before == after else { throw ChangedSomething(problem: problem) }
      return problem
    }
  }

  struct NotRefused: Error { var accepted: Accepted }
  struct ChangedSomething: Error { var problem: Problem }

  /// Asks a query.
  ///
  /// - Parameter key: who asks, where the doors ask for keys.
  func ask<Answer: Message>(_ question: some Message, _ type: Answer.Type, with key: PrivateKey? = nil) throws -> Answer {
    let name = Swift.type(of: question).protoMessageName
    guard let service = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    let body = try node(service).answer(name, try question.serializedBytes(), with: key ?? asker)
    return try Answer(serializedBytes: body.bytes)
  }

  /// Delivers events between the services, in order, and fires due timers, until nothing moves.
  func settle() throws {
    var moved = true
    while moved {
      moved = false
      for node in nodes where try node.hearAll(from: nodes) { moved = true }
    }
  }

  /// Has an operator settle how a service's log goes on.
  @discardableResult
  func settleLog(
    at service: String, _ action: LogAction, of owner: String? = nil, _ sequence: UInt64 = 0, with key: PrivateKey? = nil
  ) throws -> Accepted {
    let command = SettleLog.with {
      $0.service = owner ?? service
      $0.action = action
      $0.sequence = sequence
      $0.reason = "Kho khôi phục từ bản sao lưu đêm qua"
    }
    requests += 1
    let reply = try raw(
      service, name: SettleLog.protoMessageName, body: command.serializedBytes(), id: "settle-\(requests)",
      actor: key == nil ? "operator" : "", with: key)
    if reply.name == Problem.protoMessageName { throw try Problem(serializedBytes: reply.bytes) }
    return try Accepted(serializedBytes: reply.bytes)
  }

  /// A service asks the others how far they have seen its log, as it does when it has started.
  func askAround(_ service: String) throws {
    for other in nodes where other.service != service {
      let place = try other.place(in: service)
      try node(service).hear(
        .with {
          $0.service = other.service
          $0.sequence = place.sequence
          $0.hash = place.hash?.hexadecimal ?? ""
        })
    }
  }

  /// Every event of a service's log, as others see it.
  func published(_ service: String) throws -> [EventRecord] { try node(service).events() }

  /// Events of one type, decoded.
  func events<E: Message>(_ type: E.Type) throws -> [E] {
    guard let service = ServiceName.owner(ofMessage: E.protoMessageName) else { return [] }
    return try published(service).filter { $0.schema == E.protoMessageName }.map { try E(jsonString: $0.data) }
  }
}

/// A clock that only the test moves.
final class MovableClock: @unchecked Sendable {  // used by one test thread
  private(set) var now: Instant
  private(set) var monotonic = ContinuousClock.now

  init(_ now: Instant) { self.now = now }

  /// Time passes.
  func advance(by duration: Duration) {
    now = now + duration
    monotonic += duration
  }

  /// Somebody, or NTP, sets the date and time of day; no time passes.
  func set(forwardBy duration: Duration) { now = now + duration }

  var clock: Clock { Clock(now: { self.now }, monotonic: { self.monotonic }) }
}

/// Folders of the project that the services read.
enum Folders {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let rules = root + "/Rules"
  static let units = root + "/Units"
  static let templates = root + "/Templates"
}

/// The law, the map and the letters of province 66, read once for all tests.
enum Law66 {
  private static let map = ProvinceMap(folder: Folders.units, province: "66")
  static let registration = Result { try RegistrationEnvironment(rules: Folders.rules, map: map) }
  static let council = Result { try CouncilEnvironment(rules: Folders.rules, map: map) }
  static let evaluation = Result { try EvaluationEnvironment(rules: Folders.rules) }
  static let templates = Result { try Templates(folder: Folders.templates) }
}

/// One service of a test deployment, whatever its environment.
protocol Node: AnyObject {
  var service: String { get }
  func turn(_ requests: [Request]) throws -> [ReplyBody]
  func hear(_ events: [HeardEvent], from service: String) throws
  func hearAll(from nodes: [any Node]) throws -> Bool
  /// Fires timers that are due.
  func fireTimers() throws -> Bool
  /// Another service tells how far it has seen this one's log.
  func hear(_ seen: LogSeen) throws
  /// As the loop tells it, each turn after a start.
  func awaitPeers()
  /// As the loop tells it, of an event of another service that cannot be heard.
  func isStuck(at sequence: UInt64, of service: String)
  /// Logs that this one follows no more, since they are not what it followed.
  var diverged: Set<String> { get }
  /// The chain hash of the log's last event.
  var latestHash: [UInt8] { get }
  func answer(_ question: EventsSince) throws -> (batch: EventBatch, events: [HeardEvent])
  /// The cursor in another's log, hash included.
  func place(in service: String) throws -> LogCursor
  /// Services that this one follows.
  var heard: Set<String> { get }
  /// Messages that this one keeps as events.
  var eventTypes: Set<String> { get }
  func answer(_ query: String, _ body: [UInt8], with key: PrivateKey?) throws -> ReplyBody
  func latestSequence() throws -> UInt64
  func events() throws -> [EventRecord]
  /// At most `limit` events after a sequence, as the other services hear them.
  func published(after sequence: UInt64, limit: Int) throws -> [HeardEvent]
  /// Every row of a table or view, each value as text.
  func rows(_ table: String) throws -> [[String]]
  /// Tells every statement that the service runs from here on.
  func trace(_ take: @escaping @Sendable (String) -> Void) throws
  func queryPlan(of sql: String) throws -> [String]
  /// Faults of the program that the service told of.
  var faults: [String] { get }
  func cursor(of service: String) throws -> UInt64
  /// Heard events that no reaction could take.
  func deadLetters() throws -> [String]
  func compareWithReplay() throws -> RebuildComparison
}

final class ServiceNode<Environment: Sendable>: Node {
  let service: String
  let engine: Engine<Environment>
  private let environment: Environment
  private let access: AccessDirectory?
  private let reader: LedgerReader
  private let clock: MovableClock
  private let folder: URL
  private var followers: [String: TopicFollower] = [:]
  private(set) var faults: [String] = []

  init(_ description: ServiceDescription<Environment>, _ environment: Environment, _ province: Province, _ access: AccessDirectory?) throws
  {
    self.access = access
    service = description.name
    self.environment = environment
    clock = province.clock
    folder = province.folder
    var nonces: UInt8 = 0
    engine = try Engine(
      description, storePath: province.folder.appendingPathComponent("\(description.name).sqlite").path, province: "66",
      environment: environment, clock: province.clock.clock, access: access,
      nonce: {
        nonces &+= 1
        return Array(repeating: nonces, count: 16)
      }, signingKey: province.checkpoints == nil ? nil : Province.signingKey(of: description.name),
      checkpoints: province.checkpoints ?? .init(),
      signers: { [checkpoints = province.checkpoints] in
        checkpoints == nil ? [] : [Array(Province.signingKey(of: $0).publicKey.rawRepresentation)]
      })
    reader = try engine.ledger.makeReader()
    engine.onFault = { [unowned self] in faults.append($0) }
  }

  func turn(_ requests: [Request]) throws -> [ReplyBody] {
    let outcome = try engine.turn(requests: requests, heard: [])
    for (service, cursor) in outcome.resumed { followers[service]?.resume(at: cursor) }
    return outcome.replies.map(\.body)
  }

  func hear(_ events: [HeardEvent], from service: String) throws {
    _ = try engine.turn(requests: [], heard: [(service, events)])
  }

  func hearAll(from nodes: [any Node]) throws -> Bool {
    guard !engine.standing.isHeld else { return false }
    var moved = false
    for owner in nodes where heard.contains(owner.service) {
      if try follow(owner) { moved = true }
    }
    engine.note(diverged: diverged, stalled: engine.standing.stalled)
    return try fireTimers() || moved
  }

  /// Takes what the owner has, as the loop does, without the network in between.
  private func follow(_ owner: any Node) throws -> Bool {
    let place = try place(in: owner.service)
    var follower = followers[owner.service] ?? TopicFollower(source: EventSource(province: "66", service: owner.service), from: place)
    // A test may have told events by itself.
    if follower.committed != place.sequence { follower.resume(at: place) }
    defer { followers[owner.service] = follower }
    let (latest, hash) = (try owner.latestSequence(), owner.latestHash)
    if !follower.isDiverged, latest == follower.committed, hash == follower.cursor.hash { return false }
    follower.hear(latest: latest, hash: hash, at: clock.monotonic)
    var moved = false
    while let (id, question) = follower.question(at: clock.monotonic) {
      let (batch, events) = try owner.answer(question)
      follower.hear(events, batch, answering: id, at: clock.monotonic)
      let pending = follower.pending
      guard !pending.isEmpty else { continue }
      try hear(pending, from: owner.service)
      follower.commit(pending.count)
      moved = true
    }
    return moved
  }

  var diverged: Set<String> { Set(followers.filter(\.value.isDiverged).keys) }
  var latestHash: [UInt8] { engine.ledger.latestHash }
  func place(in service: String) throws -> LogCursor { try engine.cursors()[service] ?? LogCursor(0) }
  func hear(_ seen: LogSeen) throws { try engine.hear(seen) }
  func awaitPeers() { engine.awaitPeers(at: clock.monotonic) }
  func isStuck(at sequence: UInt64, of service: String) { engine.note(diverged: [], stalled: [service: sequence]) }

  func answer(_ question: EventsSince) throws -> (batch: EventBatch, events: [HeardEvent]) {
    var question = question
    question.withPersonal = true
    let (batch, events) = try reader.snapshot { try question.answer(on: $0) }
    return (batch, events.map(heard))
  }

  private func heard(_ record: EventRecord) -> HeardEvent {
    let source = engine.ledger.source
    guard let event = HeardEvent(published: record.cloudEvent(from: source), from: source) else {
      preconditionFailure("event \(record.sequence) cannot be read back")
    }
    return event
  }

  func fireTimers() throws -> Bool {
    guard engine.isDue else { return false }
    _ = try engine.turn(requests: [], heard: [])
    return true
  }

  var heard: Set<String> { engine.description.heard }
  var eventTypes: Set<String> { Set(engine.description.events.keys) }

  func published(after sequence: UInt64, limit: Int) throws -> [HeardEvent] {
    try reader.snapshot { try $0.events(after: sequence, limit: limit, withPersonal: true) }.map(heard)
  }

  func rows(_ table: String) throws -> [[String]] {
    try reader.snapshot { snapshot in
      let columns = try snapshot.tables.first("SELECT count(*) FROM pragma_table_info(?)", [table]) { $0[0] as Int } ?? 0
      return try snapshot.tables.all("SELECT * FROM \(table)") { row in (0..<columns).map { row[$0] as String? ?? "NULL" } }
    }
  }

  func trace(_ take: @escaping @Sendable (String) -> Void) throws {
    engine.ledger.trace(take)
    try reader.trace(take)
  }

  func queryPlan(of sql: String) throws -> [String] { try engine.ledger.queryPlan(of: sql) }

  func answer(_ query: String, _ body: [UInt8], with key: PrivateKey?) throws -> ReplyBody {
    guard let handler = engine.description.queries[query] else { preconditionFailure("no query \(query)") }
    return try reader.snapshot { snapshot in
      do {
        return try handler.answer(
          .protobuf, Frame(body),
          QueryContext(
            snapshot: snapshot, now: clock.now, environment: environment,
            viewer: Viewer(asking: query, key: key?.publicKey.curveText, access)))
      } catch let refusal as Refusal {
        throw refusal.problem(in: .english)
      }
    }
  }

  func latestSequence() throws -> UInt64 { engine.ledger.latestSequence }
  func events() throws -> [EventRecord] { try reader.snapshot { try $0.events(after: 0, limit: 1_000_000) } }
  func cursor(of service: String) throws -> UInt64 { try place(in: service).sequence }

  func deadLetters() throws -> [String] {
    try reader.snapshot { try $0.tables.all("SELECT reason FROM dead_letter ORDER BY service, sequence") { $0[0] } }
  }

  func compareWithReplay() throws -> RebuildComparison {
    try reader.compareWithReplay(in: ScratchFolder(folder.path + "/scratch", service: reader.source.service), Cancellation())
  }
}
