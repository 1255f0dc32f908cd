import Contracts
import Foundation
import Ledger
import Messaging
import Rulebook
import SwiftProtobuf
import ZeroMQ

@testable import Council
@testable import Evaluation
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
  private var requests = 0
  private var numbers = 0

  /// - Parameter today: the date in Viet Nam at which the test begins.
  init(today: String = "2026-10-20") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let date = CalendarDate(today) else { preconditionFailure("\(today) is no date") }
    clock = MovableClock(date.startOfDay + .seconds(9 * 3_600))
    nodes = [
      try ServiceNode(registration, try .init(rules: Folders.rules, units: Folders.units, province: "66"), self),
      try ServiceNode(council, try .init(rules: Folders.rules, units: Folders.units, province: "66"), self),
      try ServiceNode(evaluation, try .init(rules: Folders.rules), self),
      try ServiceNode(
        notification,
        try .init(templates: Folders.templates, units: Folders.units, province: "66", maildir: folder.appendingPathComponent("mail").path),
        self),
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

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
  func send(_ command: some Message, as actor: String = "officer", id: String? = nil, language: String = "en") throws -> Accepted {
    let accepted = try sendOnly(command, as: actor, id: id, language: language)
    try settle()
    return accepted
  }

  /// Sends a command and delivers nothing.
  @discardableResult
  func sendOnly(_ command: some Message, as actor: String = "officer", id: String? = nil, language: String = "en") throws -> Accepted {
    let name = type(of: command).protoMessageName
    guard let service = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    requests += 1
    let header = RequestHeader.with {
      $0.id = id ?? "test-\(requests)"
      $0.name = name
      $0.language = language
      $0.actor = .with { $0.principal = actor }
    }
    let frames = [[1], Array("ocop/1 protobuf".utf8), try header.serializedBytes(), try command.serializedBytes()].map { Frame($0) }
    let reply = try node(service).turn([try Request(frames: frames)])[0]
    if reply.name == Problem.protoMessageName { throw try Problem(serializedBytes: reply.bytes) }
    return try Accepted(serializedBytes: reply.bytes)
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
  func ask<Answer: Message>(_ question: some Message, _ type: Answer.Type) throws -> Answer {
    let name = Swift.type(of: question).protoMessageName
    guard let service = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    let body = try node(service).answer(name, try question.serializedBytes())
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

  init(_ now: Instant) { self.now = now }

  func advance(by duration: Duration) { now = now + duration }

  var clock: Clock { Clock { self.now } }
}

/// Folders of the project that the services read.
enum Folders {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let rules = root + "/Rules"
  static let units = root + "/Units"
  static let templates = root + "/Templates"
}

/// One service of a test deployment, whatever its environment.
protocol Node: AnyObject {
  var service: String { get }
  func turn(_ requests: [Request]) throws -> [ReplyBody]
  func hear(_ events: [HeardEvent], from service: String) throws
  func hearAll(from nodes: [any Node]) throws -> Bool
  func answer(_ query: String, _ body: [UInt8]) throws -> ReplyBody
  func latestSequence() throws -> UInt64
  func events() throws -> [EventRecord]
  func cursor(of service: String) throws -> UInt64
  /// Heard events that no reaction could take.
  func deadLetters() throws -> [String]
  func compareWithReplay() throws -> RebuildComparison
}

final class ServiceNode<Environment: Sendable>: Node {
  let service: String
  let engine: Engine<Environment>
  private let environment: Environment
  private let reader: LedgerReader
  private let clock: MovableClock
  private let folder: URL

  init(_ description: ServiceDescription<Environment>, _ environment: Environment, _ province: Province) throws {
    service = description.name
    self.environment = environment
    clock = province.clock
    folder = province.folder
    var nonces: UInt8 = 0
    engine = try Engine(
      description, storePath: province.folder.appendingPathComponent("\(description.name).sqlite").path, province: "66",
      environment: environment, clock: province.clock.clock,
      nonce: {
        nonces &+= 1
        return Array(repeating: nonces, count: 16)
      })
    reader = try engine.ledger.makeReader()
  }

  func turn(_ requests: [Request]) throws -> [ReplyBody] {
    try engine.turn(requests: requests, heard: []).replies.map(\.body)
  }

  func hear(_ events: [HeardEvent], from service: String) throws {
    _ = try engine.turn(requests: [], heard: [(service, events)])
  }

  func hearAll(from nodes: [any Node]) throws -> Bool {
    var moved = false
    for owner in nodes where engine.description.heard.contains(owner.service) {
      let cursor = try engine.ledger.cursors()[owner.service] ?? 0
      let source = EventSource(province: "66", service: owner.service)
      let events = try owner.events().filter { $0.sequence > cursor }.compactMap {
        HeardEvent(published: $0.cloudEvent(from: source), from: source)
      }
      if !events.isEmpty {
        try hear(events, from: owner.service)
        moved = true
      }
    }
    if let due = engine.nextTimer, due <= clock.now {
      _ = try engine.turn(requests: [], heard: [])
      moved = true
    }
    return moved
  }

  func answer(_ query: String, _ body: [UInt8]) throws -> ReplyBody {
    guard let handler = engine.description.queries[query] else { preconditionFailure("no query \(query)") }
    return try reader.snapshot { snapshot in
      do {
        return try handler.answer(.protobuf, Frame(body), QueryContext(snapshot: snapshot, now: clock.now, environment: environment))
      } catch let refusal as Refusal {
        throw refusal.problem(in: .english)
      }
    }
  }

  func latestSequence() throws -> UInt64 { engine.ledger.latestSequence }
  func events() throws -> [EventRecord] { try reader.snapshot { try $0.events(after: 0, limit: 1_000_000) } }
  func cursor(of service: String) throws -> UInt64 { try engine.ledger.cursors()[service] ?? 0 }

  func deadLetters() throws -> [String] {
    try reader.snapshot { try $0.tables.all("SELECT reason FROM dead_letter ORDER BY service, sequence") { $0[0] } }
  }

  func compareWithReplay() throws -> RebuildComparison {
    try reader.compareWithReplay(scratch: folder.appendingPathComponent("replay-\(UUID().uuidString).sqlite").path)
  }
}
