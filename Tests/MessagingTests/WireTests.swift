import Contracts
import Testing
import ZeroMQ

@testable import Messaging

@Suite("The wire")
struct WireTests {
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
