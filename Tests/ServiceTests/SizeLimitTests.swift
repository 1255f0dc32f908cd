import Access
import Contracts
import Foundation
import Ledger
import Messaging
import SwiftProtobuf
import Testing

@testable import Runtime

/// A service whose events are as long as it is told.
public struct Sizes: Sendable {}

extension Fault: Command {
  public typealias Environment = Sizes
  public func scope(_ context: DecisionContext<Sizes>) -> Scope { .province }
  public func decide(_ context: DecisionContext<Sizes>) -> [any Event] { [Metric.long(Int(place) ?? 0)] }
}

extension Metric: Event {
  public var subjectID: String { "SP-00001" }
  public func apply(_ tables: Tables, _ record: EventRecord) {}

  /// An event of so many bytes.
  fileprivate static func long(_ bytes: Int) -> Metric {
    .with { $0.name = String(repeating: "x", count: bytes - #"{"name":""}"#.utf8.count) }
  }
}

private enum Lengthen: Reaction {
  static func react(to heard: SessionScheduled, _ context: DecisionContext<Sizes>) -> [any Event] { [Metric.long(Int(heard.place) ?? 0)] }
}

@Suite("Events and answers are bounded in bytes")
struct SizeLimitTests {
  private let engine: Engine<Sizes>
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-sizes-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let description = ServiceDescription<Sizes>(name: "registration", schema: DerivedSchema(version: 1, statements: [])) {
      $0.command(Fault.self)
      $0.event(Metric.self)
      $0.reaction(Lengthen.self)
    }
    engine = try Engine(
      description, storePath: folder.appendingPathComponent("sizes.sqlite").path, province: "66", environment: Sizes(), clock: .system,
      nonce: { Array(repeating: 1, count: 16) })
  }

  private func send(_ bytes: Int) throws -> ReplyBody {
    let header = RequestHeader.with {
      $0.id = "sized-\(bytes)"
      $0.name = Fault.protoMessageName
      $0.actor.principal = "officer"
      $0.language = "en"
    }
    let body = Fault.with { $0.place = "\(bytes)" }
    let frames: [[UInt8]] = [
      [1], Array(WireFormat.protobuf.preamble.utf8), try header.serializedBytes(), try body.serializedBytes(),
    ]
    return try engine.turn(requests: [try Request(frames: frames.map { .init($0) })], heard: []).replies[0].body
  }

  @Test("An event of 8 MiB is written; one byte more, and the command is refused and the event named")
  func command() throws {
    let most = Limits.maximumEventBytes
    #expect(try send(most).name == Accepted.protoMessageName)
    #expect(engine.ledger.latestSequence == 1)
    let problem = try Problem(serializedBytes: try send(most + 1).bytes)
    #expect(problem.rule == "event.too-large" && problem.status == 422)
    #expect(problem.detail.contains("metric of SP-00001 has \(most + 1) bytes"))
    #expect(engine.ledger.latestSequence == 1)
  }

  @Test("A reaction that would write a larger one is told of loudly, and the service goes on")
  func reaction() throws {
    var faults: [String] = []
    engine.onFault = { faults.append($0) }
    let source = EventSource(province: "66", service: "council")
    let heard = try (1...2).map { number in
      let scheduled = SessionScheduled.with { $0.place = "\(Limits.maximumEventBytes + 2 - number)" }
      let record = EventRecord(
        sequence: UInt64(number), type: "session-scheduled", schema: SessionScheduled.protoMessageName, subject: "PH-00001",
        time: Instant(microseconds: 0), actor: "thu-ky", cause: "c", data: try scheduled.jsonString())
      return try #require(HeardEvent(published: record.cloudEvent(from: source), from: source))
    }
    _ = try engine.turn(requests: [], heard: [("council", heard)])
    #expect(faults.count == 1 && faults[0].contains("event.too-large"))
    #expect(engine.ledger.latestSequence == 1)
    #expect(try engine.cursors()["council"]?.sequence == 2)
  }

  @Test("An answer of 4 MiB leaves; one byte more, and it is refused and says how to ask for less")
  func answers() throws {
    func answer(_ bytes: Int) -> ReplyBody { ReplyBody(name: "x", format: .json, bytes: Array(repeating: 0, count: bytes)) }
    try QueryThread<Sizes>.requireSize(of: answer(Limits.maximumAnswerBytes))
    let refusal = try #require(throws: Refusal.self) { try QueryThread<Sizes>.requireSize(of: answer(Limits.maximumAnswerBytes + 1)) }
    #expect(refusal.rule == "answer.too-large" && refusal.remedy.english.contains("limit and after"))
  }

  @Test("Events are handed out as far as an answer holds them, and one at least")
  func eventsSince() throws {
    for _ in 1...3 { _ = try send(1_000 + Int(engine.ledger.latestSequence)) }
    func fitting(_ bytes: Int, after sequence: UInt64 = 0, atMost limit: Int = 500) throws -> Int {
      try engine.ledger.read { try EventsSince.count(after: sequence, atMost: limit, fitting: bytes, $0) }
    }
    #expect(try fitting(1) == 1)
    #expect(try fitting(2_000 + 2 * Limits.envelopeBytes) == 1)
    #expect(try fitting(2_001 + 2 * Limits.envelopeBytes) == 2)
    #expect(try fitting(Limits.maximumAnswerBytes) == 3)
    #expect(try fitting(Limits.maximumAnswerBytes, atMost: 2) == 2)
    #expect(try fitting(2_003 + 2 * Limits.envelopeBytes, after: 1) == 2)
  }
}
