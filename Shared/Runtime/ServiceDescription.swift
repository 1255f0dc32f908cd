import Access
import Contracts
import Foundation
import Ledger
import Messaging
import SwiftProtobuf
import ZeroMQ

/// Everything that makes a service: one declaration.
///
/// ```swift
/// let registration = ServiceDescription<RegistrationEnvironment>(name: "registration", schema: schema) {
///   $0.command(RegisterProduct.self)
///   $0.event(ProductRegistered.self)
///   $0.query(ListProducts.self)
///   $0.reaction(CertifyProduct.self, from: "council")
/// }
/// ```
public struct ServiceDescription<Environment: Sendable>: Sendable {
  public let name: String
  public let schema: DerivedSchema
  /// Services whose topics are followed: all the others, for what they tell and for their checkpoints.
  public let heard: Set<String>

  var commands: [String: CommandHandler] = [:]
  var queries: [String: QueryHandler] = [:]
  var events: [String: EventHandler] = [:]
  var reactions: [String: ReactionHandler] = [:]
  var timers: [String: @Sendable (TimerEntry, DecisionContext<Environment>) throws -> [any Event]] = [:]

  var gauges: [Gauge] = []

  /// Something of a service's own that the page of metrics shows.
  struct Gauge: Sendable {
    var name: String
    var help: String
    var value: @Sendable (Snapshot) throws -> Double
  }

  struct CommandHandler: Sendable {
    var decode: @Sendable (WireFormat, Frame) throws -> Decoded

    struct Decoded {
      /// The content in canonical bytes, whatever format it came in.
      var canonical: [UInt8]
      /// The same without personal values.
      var impersonal: () throws -> [UInt8]
      /// What the table of rights calls it.
      var right: String
      var scope: (DecisionContext<Environment>) throws -> Scope
      var decide: (DecisionContext<Environment>) throws -> [any Event]
    }
  }

  struct QueryHandler: Sendable {
    var answer: @Sendable (WireFormat, Frame, QueryContext<Environment>) throws -> ReplyBody
  }

  typealias EventHandler = @Sendable (EventRecord, Tables) throws -> Void

  struct ReactionHandler: Sendable {
    /// The service whose events these are: nobody else's word is taken for them.
    var owner: String
    var needsPersonal: Bool
    var react: @Sendable (HeardEvent, DecisionContext<Environment>) throws -> [any Event]
  }

  public init(name: String, schema: DerivedSchema, _ declare: (inout Self) -> Void) {
    self.name = name
    self.schema = schema.adding(PrincipalTable.statements)
    heard = Set(ServiceName.all).subtracting([name])
    event(CheckpointSigned.self)
    event(CheckpointWitnessed.self)
    event(LogSettled.self)
    settling()
    declare(&self)
    // Council keeps the principals; the others learn them.
    if name != ServiceName.council {
      reaction(LearnPrincipal<Environment>.self)
      event(PrincipalLearned.self)
    }
  }

  package mutating func command<C: Command>(_ type: C.Type) where C.Environment == Environment {
    precondition(commands[C.protoMessageName] == nil, "\(C.protoMessageName) is declared twice")
    commands[C.protoMessageName] = CommandHandler { format, frame in
      let command = try format.read(C.self, frame)
      let right = command.aspect.isEmpty ? C.protoMessageName : "\(C.protoMessageName):\(command.aspect)"
      return .init(
        canonical: try command.serializedBytes(), impersonal: { try command.withoutPersonal.serializedBytes() }, right: right,
        scope: { try command.scope($0) }
      ) { try command.decide($0) }
    }
  }

  /// What an operator settles of a log, in every service.
  private mutating func settling() {
    let own = name
    commands[SettleLog.protoMessageName] = CommandHandler { format, frame in
      let command = try format.read(SettleLog.self, frame)
      let bytes: [UInt8] = try command.serializedBytes()
      return .init(canonical: bytes, impersonal: { bytes }, right: SettleLog.protoMessageName, scope: { _ in .province }) {
        [try command.decide($0, of: own)]
      }
    }
  }

  package mutating func event<E: Event>(_ type: E.Type) {
    precondition(events[E.protoMessageName] == nil, "\(E.protoMessageName) is declared twice")
    events[E.protoMessageName] = { record, tables in
      try E(jsonUTF8Bytes: Array((record.sealed ?? record.data).utf8)).apply(tables, record)
    }
  }

  package mutating func query<Q: Query>(_ type: Q.Type) where Q.Environment == Environment {
    precondition(queries[Q.protoMessageName] == nil, "\(Q.protoMessageName) is declared twice")
    queries[Q.protoMessageName] = QueryHandler { format, frame, context in
      let question = try format.read(Q.self, frame)
      try context.viewer.require(Q.protoMessageName) { try question.scope(context) }
      return try ReplyBody(question.answer(context), format: format)
    }
  }

  /// Several to one message: the events of each follow, in the order in which they are declared, and none sees what the others write.
  package mutating func reaction<R: Reaction>(_ type: R.Type) where R.Environment == Environment {
    let name = R.Heard.protoMessageName
    let first = reactions[name]
    guard let owner = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    precondition(heard.contains(owner), "\(name) comes from \(owner), which is not followed")
    reactions[name] = ReactionHandler(owner: owner, needsPersonal: R.needsPersonal || first?.needsPersonal ?? false) { event, context in
      try (first?.react(event, context) ?? []) + R.react(to: event.message(R.Heard.self), context)
    }
  }

  /// Events of a service whose personal values are wanted here.
  func personalEvents(of service: String) -> Set<String> {
    Set(reactions.filter { $0.value.owner == service && $0.value.needsPersonal }.keys)
  }

  /// - Parameters:
  ///   - name: in Prometheus' manner, e.g. `ocop_notices_pending`.
  ///   - value: looked up on a snapshot for every scrape.
  package mutating func gauge(_ name: String, _ help: String, _ value: @escaping @Sendable (Snapshot) throws -> Double) {
    gauges.append(Gauge(name: name, help: help, value: value))
  }

  package mutating func timer<T: TimerHandling>(_ type: T.Type) where T.Environment == Environment {
    timers[T.kind] = { try T.fire($0, $1) }
  }

  /// Compares a store that is not in use with a replay of its log.
  public func compareWithReplay(store path: String) throws -> RebuildReport {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-replay-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    return RebuildReport(try RebuildComparison.make(store: path, schema: schema, apply: applier, scratch: scratch))
  }

  /// Applies a record of the log by its schema's name.
  var applier: EventApplier {
    let events = events
    return { record, tables in
      guard let apply = events[record.schema] else { throw UnknownEvent(schema: record.schema, sequence: record.sequence) }
      try apply(record, tables)
    }
  }
}

/// The log holds an event that this program has no code for.
struct UnknownEvent: Error, CustomStringConvertible {
  var schema: String
  var sequence: UInt64
  var description: String { "event \(sequence) is a \(schema), which this program does not know" }
}
