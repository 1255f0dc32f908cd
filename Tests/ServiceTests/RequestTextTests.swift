import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Testing

@testable import Council
@testable import Evaluation
@testable import Notification
@testable import Registration
@testable import Runtime

@Suite("Every field of every request is judged before anything is done with it")
struct RequestTextTests {
  let province: Province

  init() throws { province = try Province() }

  private static let commands: [(service: String, name: String)] = [
    ("registration", Array(registration.commands.keys)), ("council", Array(council.commands.keys)),
    ("evaluation", Array(evaluation.commands.keys)), ("notification", Array(notification.commands.keys)),
  ].flatMap { service, names in names.sorted().map { (service, $0) } }

  private static let queries: [(service: String, name: String)] = [
    ("registration", Array(registration.queries.keys)), ("council", Array(council.queries.keys)),
    ("evaluation", Array(evaluation.queries.keys)), ("notification", Array(notification.queries.keys)),
  ].flatMap { service, names in names.sorted().map { (service, $0) } }

  /// Ways to every field of a kind in a message, those within other messages included.
  private static func ways(to kind: DeclaredField.Kind, in message: String) -> [[DeclaredField]] {
    DeclaredField.fields(of: message).flatMap { field -> [[DeclaredField]] in
      if field.kind == kind { return [[field]] }
      guard case .message(let name) = field.kind else { return [] }
      return ways(to: kind, in: name).map { [field] + $0 }
    }
  }

  private static func place(_ way: [DeclaredField]) -> String {
    way.map { $0.maximumCount == nil ? $0.name : "\($0.name)[0]" }.joined(separator: ".")
  }

  /// A message in JSON that has nothing but one field.
  private static func json(_ way: ArraySlice<DeclaredField>, _ value: Any) -> [String: Any] {
    guard let field = way.first else { return [:] }
    let inner: Any = way.count == 1 ? value : json(way.dropFirst(), value)
    return [field.name: field.maximumCount == nil ? inner : [inner]]
  }

  /// The same in protobuf.
  private static func protobuf(_ way: ArraySlice<DeclaredField>, _ value: [UInt8]) -> [UInt8] {
    guard let field = way.first else { return [] }
    let inner = way.count == 1 ? value : protobuf(way.dropFirst(), value)
    return varint(field.number << 3 | 2) + varint(inner.count) + inner
  }

  private static func varint(_ value: Int) -> [UInt8] {
    value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F | 0x80)] + varint(value >> 7)
  }

  private func problem(_ command: (service: String, name: String), _ body: [UInt8], _ format: WireFormat = .json) throws -> Problem {
    let reply = try province.raw(command.service, name: command.name, body: body, id: "judged", format: format)
    try #require(reply.name == Problem.protoMessageName, "\(command.name) was taken")
    return try reply.bytes.withUnsafeBytes { try format.decode(Problem.self, $0) }
  }

  private static let forbidden = [
    "\0", "\u{1B}[2J", "\r\n", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{E0041}",
    "\u{E000}",
    "\u{FFFE}", "\u{FFFD}", "a\u{301}\u{301}\u{301}\u{301}\u{301}",
  ]

  @Test("No text of any command takes a control, invisible, turning or private character, nor a run of marks; the place is named")
  func everyTextOfEveryCommand() throws {
    var texts = 0
    for command in Self.commands {
      for way in Self.ways(to: .text, in: command.name) {
        texts += 1
        for bad in Self.forbidden + (way.last?.isMultiline == true ? [] : ["a\nb", "\t"]) {
          let body = try JSONSerialization.data(withJSONObject: Self.json(way[...], "x\(bad)"))
          let problem = try problem(command, Array(body))
          #expect(problem.rule == "request.text" && problem.status == 400, "\(command.name) \(Self.place(way))")
          #expect(problem.faults.map(\.place) == [Self.place(way)])
          #expect(problem.textFormatString().unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        }
      }
    }
    #expect(texts > 100, "only \(texts) were found")
    #expect(try province.nodes.allSatisfy { try $0.latestSequence() == 0 })
  }

  @Test("No text and no bytes of any command or query are longer than declared, in bytes; at the bound they are read")
  func everyBound() throws {
    for (message, isQuery) in Self.commands.map({ ($0, false) }) + Self.queries.map({ ($0, true) }) {
      for kind in [DeclaredField.Kind.text, .bytes] {
        for way in Self.ways(to: kind, in: message.name) {
          let most = try #require(way.last).maximumBytes
          for (count, isTaken) in [(most, true), (most + 1, false)] {
            let body = Self.protobuf(way[...], Array(repeating: UInt8(ascii: "a"), count: count))
            let problem = isQuery ? try asked(message, body) : try self.problem(message, body, .protobuf)
            let isJudged = problem?.rule == "request.text"
            #expect(isJudged != isTaken, "\(message.name) \(Self.place(way)) of \(count) bytes")
            if !isTaken { #expect(problem?.faults.map(\.place) == [Self.place(way)]) }
          }
        }
      }
    }
  }

  private func asked(_ query: (service: String, name: String), _ body: [UInt8]) throws -> Problem? {
    do {
      _ = try province.node(query.service).answer(query.name, body, with: nil)
      return nil
    } catch let problem as Problem {
      return problem
    }
  }

  @Test("No repeated field takes more elements than declared")
  func everyCount() throws {
    for command in Self.commands {
      for field in DeclaredField.fields(of: command.name) {
        guard let most = field.maximumCount else { continue }
        let problem = try problem(command, Array(repeating: Self.protobuf([field], []), count: most + 1).flatMap(\.self), .protobuf)
        #expect(problem.faults.map(\.place) == [field.name])
        #expect(problem.faults[0].detail.contains("\(most + 1)"))
      }
    }
  }

  @Test("A field that the message does not have is refused in protobuf as in JSON, at any depth")
  func unknownFields() throws {
    let stranger: [UInt8] = [0x98, 0x06, 0x01]
    let outer = try problem(("registration", RegisterProduct.protoMessageName), stranger, .protobuf)
    #expect(outer.rule == "request.text" && outer.faults.map(\.place) == ["#…"])
    let inner = Self.protobuf(DeclaredField.fields(of: FileDossier.protoMessageName)[4...4], [0x78, 0x01])
    let nested = try problem(("registration", FileDossier.protoMessageName), inner, .protobuf)
    #expect(nested.faults.map(\.place) == ["documents[0].#15"])
    let json = try problem(("registration", RegisterProduct.protoMessageName), Array(#"{"nam\u001be": "Trà"}"#.utf8))
    #expect(json.rule == "request.malformed")
    #expect(json.detail == "The body is no ocop.registration.v1.RegisterProduct: it has no field \"nam\\u{1B}e\"")
  }

  @Test("A name of one letter and half a megabyte of marks is refused without a look at it")
  func marks() throws {
    let command = RegisterProduct.with {
      $0.producerID = "CT-00001"
      $0.name = "a" + String(repeating: "\u{301}\u{316}", count: 130_000)
    }
    #expect(MessageJudge(command).bytesRead == 8)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "request.text")
    #expect(problem.faults[0].detail == "has 520001 bytes; at most 1024 are allowed")
    #expect(try problem.serializedData().count < 1_000)
  }

  @Test("Of eighty thousand faults twenty are named and the others counted")
  func manyFaults() throws {
    var check = FieldCheck()
    for index in 0...80_000 { check.fault("lines[\(index)]", vi: "sai", en: "is wrong") }
    let refusal = try #require(throws: Refusal.self) { try check.finish("x.invalid") }
    let problem = refusal.problem(in: .english)
    #expect(problem.faults.count == 21)
    #expect(problem.faults.last?.detail == "and 79981 more")
    #expect(problem.detail.hasPrefix("80001 to mend") && problem.detail.utf8.count <= 2_000)
    let lines = RecordAssessment.with { $0.lines = Array(repeating: .with { $0.criterion = "\u{1B}" }, count: 80_001) }
    #expect(try province.refusal(of: lines).faults.map(\.place) == ["lines"])
    let criteria = RecordAssessment.with { $0.lines = Array(repeating: .with { $0.criterion = "\u{1B}" }, count: 100) }
    let judged = try province.refusal(of: criteria)
    #expect(judged.faults.count == 21 && judged.faults[19].place == "lines[19].criterion" && judged.faults[20].detail == "and 80 more")
  }

  @Test("A refusal that is remembered is short, whatever was sent")
  func remembered() throws {
    let producer = try province.aProducer()
    let product = try province.aProduct(of: producer)
    var filing = province.filing(of: product)
    filing.criteriaSet = String(repeating: "Q", count: 1_000_000)
    #expect(try province.refusal(of: filing).rule == "request.text")
    filing.criteriaSet = String(repeating: "Q", count: 128)
    let problem = try province.refusal(of: filing)
    #expect(problem.status != 400)
    #expect(try problem.serializedData().count < 2_000)
  }

  @Test("What the fields promise in characters they hold in bytes: Vietnamese taken apart, and the names of Ê Đê and Ba Na")
  func promised() throws {
    var producer = province.producerCommand()
    producer.name = "He\u{323}\u{302}p ta\u{301}c xa\u{303} Ƀuôn ƀơnah Y Čung Niê\u{306} Kđăm"
    let id = try province.send(producer).subject
    let listed = try province.ask(ListProducers(), Producers.self).producers
    #expect(listed.last?.name == producer.name.precomposedStringWithCanonicalMapping)
    let product = RegisterProduct.with {
      $0.producerID = id
      $0.name = String(repeating: "e\u{323}\u{302}", count: 200)
      $0.description_p = String(repeating: "o\u{31B}\u{323}", count: 3_999) + "\n"
    }
    #expect(try province.send(product).subject == "SP-00001")
  }

  @Test("A traceparent that is none is dropped, and a good one is carried on to the event")
  func traceparent() throws {
    let good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    for (number, given) in [good, "\u{1B}\0" + String(repeating: "x", count: 7_000)].enumerated() {
      let header = RequestHeader.with {
        $0.id = "traced-\(number)"
        $0.name = RegisterProducer.protoMessageName
        $0.actor.principal = "officer"
        $0.traceparent = given
      }
      let frames: [[UInt8]] = [
        [1], Array(WireFormat.protobuf.preamble.utf8), try header.serializedBytes(), try province.producerCommand().serializedBytes(),
      ]
      let reply = try province.node("registration").turn([try Request(frames: frames.map { .init($0) })])[0]
      #expect(reply.name == Accepted.protoMessageName)
    }
    #expect(try province.published("registration").map(\.traceparent) == [good, ""])
  }
}
