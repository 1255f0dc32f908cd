import Contracts
import Foundation
import Testing
import Text

@testable import Messaging

@Suite("JSON is read by everybody alike, or by nobody")
struct StrictJSONTests {
  @Test(
    "JSON to the letter is taken",
    arguments: [
      "{}", "[]", " { } ", "null", "true", "false", "0", "-0", "12", "-1.5e+10", "1E-2", "\"\"", #"{"a":{"a":[{"a":1},{"a":2}]}}"#,
      #"["\ud83d\ude00","\"\\\/\b\f\n\r\t\u0000"]"#, "\"ế\u{7F}\u{2028}\"", "{\"a\":1,\"A\":2}",
    ])
  func good(text: String) {
    #expect(StrictJSON.fault(in: Array(text.utf8)) == nil)
  }

  @Test(
    "What two readers could read differently is not",
    arguments: [
      "", " ", "{", "}", "{}{}", "{} x", "{}\u{0}", "\u{FEFF}{}", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[01]", "[+1]", "[.5]", "[1.]",
      "[1e]",
      "[-]", "[NaN]", "[Infinity]", "[tru]", "[nulls]", "\"a", "\"\n\"", "\"\u{1}\"", #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud800""#,
      #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"b":[{"a":1,"c":{},"a":2}]}"#,
      #"{"\ud83d\ude00":1,"😀":2}"#, "// x\n{}",
    ])
  func bad(text: String) {
    #expect(StrictJSON.fault(in: Array(text.utf8)) != nil)
  }

  @Test("Bytes that are not UTF-8, and more levels than any document has, are refused")
  func bytes() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ] {
      #expect(StrictJSON.fault(in: bytes) != nil)
    }
    func nested(_ depth: Int) -> [UInt8] { Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8) }
    #expect(StrictJSON.fault(in: nested(StrictJSON.maximumDepth)) == nil)
    #expect(StrictJSON.fault(in: nested(StrictJSON.maximumDepth + 1)) != nil)
    #expect(StrictJSON.fault(in: nested(1_000_000)) != nil)
    #expect(StrictJSON.fault(in: Array("[1.0]".utf8), integersOnly: true) != nil)
    #expect(StrictJSON.fault(in: Array("[1e3]".utf8), integersOnly: true) != nil)
    #expect(StrictJSON.fault(in: Array("[-10]".utf8), integersOnly: true) == nil)
  }

  @Test("A published event with a member twice, in it or in its data, or with another form of its sequence, is not heard")
  func heard() throws {
    let source = EventSource(province: "66", service: "registration")
    let record = EventRecord(
      sequence: 7, type: "product-registered", schema: "ocop.registration.v1.ProductRegistered", subject: "SP-00001",
      time: Instant(microseconds: 1), actor: "a", cause: "c", data: #"{"productId":"SP-00001"}"#)
    let published = String(decoding: record.cloudEvent(from: source), as: UTF8.self)
    #expect(HeardEvent(published: Array(published.utf8), from: source) != nil)
    for (text, other) in [
      ("\"subject\"", "\"subject\":\"SP-00002\",\"subject\""), ("\"productId\"", "\"productId\":\"SP-00002\",\"productId\""),
      ("\"0000000000000007\"", "\"7\""), ("\"0000000000000007\"", "\"+000000000000007\""), ("\"0000000000000007\"", "7"),
      ("SP-00001", "\\ud800"),
    ] {
      let changed = published.replacing(text, with: other, maxReplacements: 1)
      #expect(changed != published)
      #expect(HeardEvent(published: Array(changed.utf8), from: source) == nil, "\(other)")
    }
    #expect(HeardEvent(published: Array((published + "{}").utf8), from: source) == nil)
  }

  @Test("What is not printable is escaped in JSON, which says the same afterwards")
  func printed() throws {
    let value = ["a": "\u{7F}\u{85}\u{9B}2J\u{202E}\u{2028}\u{200B}\u{E0041}ế \u{1B}[31m"]
    let json = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    let printed = printableJSON(json)
    #expect(printed.unicodeScalars.allSatisfy { $0.isPrintable })
    #expect(printed.contains("ế"))
    #expect(try JSONDecoder().decode([String: String].self, from: Data(printed.utf8)) == value)
    // JSON from elsewhere stays one line: its own breaks are spaces.
    #expect(printableJSON("{\n\"a\":\r1}") == "{ \"a\": 1}")
    #expect(printableJSON("{\n\"a\":1}", keepsLines: true) == "{\n\"a\":1}")
  }
}
