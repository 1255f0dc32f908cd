import Contracts
import Testing
import ZeroMQ

@testable import Messaging

@Suite("The wire")
struct WireTests {
  static let trace = "0af7651916cd43dd8448eb211c80319c"

  @Test("A traceparent is kept by the grammar of W3C, a later version's as far as it is known, and dropped otherwise")
  func traceparents() {
    let (trace, rest) = (Self.trace, "b7ad6b7169203331")
    let kept = [
      ("00-\(trace)-\(rest)-01", "00-\(trace)-\(rest)-01"), ("00-\(trace)-\(rest)-ff", "00-\(trace)-\(rest)-ff"),
      ("01-\(trace)-\(rest)-09", "00-\(trace)-\(rest)-01"), ("fe-\(trace)-\(rest)-0a-what.comes", "00-\(trace)-\(rest)-00"),
      ("01-\(trace)-\(rest)-0b-", "00-\(trace)-\(rest)-01"),
    ]
    for (given, text) in kept { #expect(TraceParent(given)?.text == text) }
    let zero = String(repeating: "0", count: 32)
    let dropped = [
      "", "00", "00-\(trace)-\(rest)", "00-\(trace)-\(rest)-1", "00-\(trace)-\(rest)-01-", "00-\(trace)-\(rest)-011",
      "ff-\(trace)-\(rest)-01",
      "0g-\(trace)-\(rest)-01", "01-\(trace)-\(rest)-01x", "00-\(trace.uppercased())-\(rest)-01", "00-\(zero)-\(rest)-01",
      "00-\(trace)-\(zero.prefix(16))-01", " 00-\(trace)-\(rest)-01", "00_\(trace)_\(rest)_01", "00-\(trace)-\(rest)-0\u{1B}",
      "\u{1B}\0" + String(repeating: "x", count: 900_000),
    ]
    for given in dropped { #expect(TraceParent(given) == nil, "\(given.prefix(80))") }
  }

  private func request(_ change: (inout RequestHeader) -> Void, then more: [UInt8] = []) throws -> Request {
    var header = RequestHeader.with {
      $0.id = "once"
      $0.name = "ocop.registration.v1.RegisterProduct"
      $0.actor.principal = "Nguyễn Văn A"
    }
    change(&header)
    let frames: [[UInt8]] = [[1], Array(WireFormat.protobuf.preamble.utf8), try header.serializedBytes() + more, []]
    return try Request(frames: frames.map { Frame($0) })
  }

  @Test("Every field of the header is bounded and judged, and an unknown one is refused")
  func headers() throws {
    #expect(try request { _ in }.header.actor.principal == "Nguyễn Văn A")
    let refused: [((inout RequestHeader) -> Void)] = [
      { $0.id = "" }, { $0.id = String(repeating: "a", count: 65) }, { $0.name = String(repeating: "a", count: 129) }, { $0.name = "a b" },
      { $0.name = "a\u{1B}" }, { $0.actor.principal = String(repeating: "a", count: 129) }, { $0.actor.principal = "a\u{202E}" },
      { $0.actor.onBehalfOf = "a\0" }, { $0.actor.onBehalfOf = String(repeating: "a", count: 129) },
      { $0.language = String(repeating: "v", count: 17) }, { $0.language = "\n" },
    ]
    for change in refused { #expect(throws: Request.Malformed.self) { try request(change) } }
    let unknown = try #require(throws: Request.Malformed.self) { try request({ _ in }, then: [0x78, 0x01]) }
    #expect(unknown.refusal.places.map(\.place) == ["header.#15"])
    let error = try #require(throws: Request.Malformed.self) { try request({ _ in }, then: [0xFF]) }
    #expect(error.refusal.detail.english == "The request cannot be read: frame 2 is no RequestHeader")
    #expect(try request { $0.traceparent = "\u{1B}" }.header.traceparent.isEmpty)
  }

  @Test("A problem stays below 16 KiB and can be printed, whatever was echoed in it; what is cut says so")
  func problemSize() throws {
    for sign in ["x", "\"", "ế", "\u{1B}", "\u{10FFFF}", "\u{301}"] {
      let echo = String(repeating: sign, count: 400_000)
      let refusal = Refusal(
        .rule, "x.y", .init(vi: echo, en: echo), remedy: .init(vi: echo, en: echo), source: echo,
        places: Array(repeating: .init(echo, vi: echo, en: echo), count: 500))
      let problem = refusal.problem(in: .vietnamese)
      #expect(try problem.jsonString().utf8.count <= 16_384)
      #expect(problem.detail.hasSuffix("…") && problem.detail.utf8.count <= 2_000)
      #expect(problem.faults.count <= 21)
      #expect(problem.faults.last?.detail == "và \(500 - (problem.faults.count - 1)) chỗ khác")
      #expect(problem.detail.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0xE0000 })
    }
  }

  @Test("Doors are made from one base: a folder's sockets, or three ports from one on")
  func doors() throws {
    #expect(try Doors(base: "ipc:///run/ocop", service: "council").queries == "ipc:///run/ocop/council.queries")
    let tcp = try Doors.standard(base: "tcp://127.0.0.1:7100", service: "council")
    #expect([tcp.commands, tcp.queries, tcp.topics] == ["tcp://127.0.0.1:7110", "tcp://127.0.0.1:7111", "tcp://127.0.0.1:7112"])
  }

  @Test("A socket path longer than the system allows is refused with its length")
  func longPath() {
    let error = #expect(throws: DoorError.self) { try Doors(base: "ipc:///" + String(repeating: "a", count: 120), service: "council") }
    #expect(error?.description.contains("107") == true)
  }

  @Test("Request ids are version 7 UUIDs, and later ones sort later")
  func requestIDs() {
    var random = SystemRandomNumberGenerator()
    let ids = (0..<100).map { RequestID.make(milliseconds: 1_700_000_000_000 + UInt64($0), using: &random) }
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy { $0.utf8.count == 36 && Array($0)[14] == "7" })
  }

  @Test("A published event is CloudEvents JSON, and is read back as it was")
  func cloudEvent() throws {
    let source = EventSource(province: "66", service: "registration")
    let record = EventRecord(
      sequence: 12, type: "product-registered", schema: "ocop.registration.v1.ProductRegistered", subject: "SP-00012",
      time: Instant(microseconds: 1_790_000_000_250_000), actor: "cán bộ \"xã\"\n", cause: "c-1", data: #"{"name":"Trà, {} \"]"}"#)
    let published = record.cloudEvent(from: source)
    let heard = try #require(HeardEvent(published: published, from: source))
    #expect(heard.id == "66.registration/12")
    #expect(heard.sequence == 12)
    #expect(heard.type == "product-registered")
    #expect(heard.actor == "cán bộ \"xã\"\n")
    #expect(heard.data == Array(record.data.utf8))
    #expect(String(decoding: published, as: UTF8.self).contains(#""specversion":"1.0""#))
    #expect(HeardEvent(published: published, from: EventSource(province: "48", service: "registration")) == nil)
  }

  @Test("JSON that is broken at any byte is no event, and never a crash")
  func truncated() {
    let source = EventSource(province: "66", service: "registration")
    let record = EventRecord(
      sequence: 1, type: "x", schema: "y", subject: "z", time: Instant(microseconds: 0), actor: "a", cause: "c", data: #"{"a":["\"",{}]}"#)
    let published = record.cloudEvent(from: source)
    for count in 0..<published.count { #expect(HeardEvent(published: Array(published[..<count]), from: source) == nil) }
  }

  @Test("Times are printed in UTC with microseconds")
  func instants() {
    #expect(Instant(microseconds: 1_790_000_000_250_000).description == "2026-09-21T14:13:20.250000Z")
    #expect(Instant(microseconds: -1).description == "1969-12-31T23:59:59.999999Z")
  }
}
