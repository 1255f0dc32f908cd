import Contracts
import SwiftProtobuf

/// An event of another service, read from its published form.
public struct HeardEvent: Sendable, Equatable {
  /// Id of the CloudEvent, e.g. `66.council/118`.
  public var id: String
  public var sequence: UInt64
  /// Name on topics, e.g. `session-opened`.
  public var type: String
  /// Full name of the message in `data`.
  public var schema: String
  public var subject: String
  public var time: String
  public var actor: String
  public var traceparent: String
  /// Chain hashes of the event and of the one before in its owner's log, 32 bytes each; nil from an owner of before there were any.
  public var chainHash: [UInt8]?
  public var chainPrevious: [UInt8]?
  /// proto3 JSON of the message.
  public var data: [UInt8]
  /// The published bytes.
  public var published: [UInt8]

  /// Reads a published event; nil when it is none of `source`.
  public init?(published: [UInt8], from source: EventSource) {
    guard let members = JSONMembers(published) else { return nil }
    let typePrefix = "ocop.\(source.service)."
    guard members.string("source") == "/ocop/\(source.province)/\(source.service)", let type = members.string("type"),
      type.hasPrefix(typePrefix), let sequence = members.string("sequence").flatMap({ UInt64(digits: $0, width: 16) }),
      let id = members.string("id"),
      let schema = members.string("dataschema"), schema.hasPrefix("urn:ocop:schema:"), let data = members.raw("data")
    else { return nil }
    self.id = id
    self.sequence = sequence
    self.type = String(type.dropFirst(typePrefix.count))
    self.schema = String(schema.dropFirst("urn:ocop:schema:".count))
    self.subject = members.string("subject") ?? ""
    self.time = members.string("time") ?? ""
    self.actor = members.string("actor") ?? ""
    self.traceparent = members.string("traceparent") ?? ""
    guard members.hash("chainhash", &chainHash), members.hash("chainprevious", &chainPrevious) else { return nil }
    self.data = data
    self.published = published
  }

  /// Whether `data` has the commitment to a personal value where the value stood.
  var withholdsPersonal: Bool {
    let mark = Array("\"#sha256:".utf8)
    return data.indices.contains { data[$0] == mark[1] && $0 > 0 && data[($0 - 1)...].starts(with: mark) }
  }

  /// The message in `data`. A later version of the contract may have members that this one does not know: they are passed over.
  public func message<Event: Message>(_ type: Event.Type) throws -> Event {
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = true
    return try Event(jsonUTF8Bytes: data, options: options)
  }
}

extension [UInt8] {
  /// A chain hash from its 64 digits; nil when the text is none.
  init?(chainHash text: String) {
    guard text.utf8.count == 64 else { return nil }
    self.init(hexadecimal: text)
  }
}

/// The members of one JSON object, found without reading what is inside them.
package struct JSONMembers {
  private let bytes: [UInt8]
  private var ranges: [String: Range<Int>] = [:]

  /// - Returns: nil when the bytes are no JSON object, or one that two readers could read differently.
  package init?(_ bytes: [UInt8]) {
    guard StrictJSON.fault(in: bytes) == nil else { return nil }
    self.bytes = bytes
    var scanner = Scanner(bytes: bytes)
    guard scanner.take("{") else { return nil }
    if scanner.take("}") {
      guard scanner.isAtEnd else { return nil }
      return
    }
    repeat {
      guard let key = scanner.string(), scanner.take(":"), let value = scanner.value() else { return nil }
      ranges[String(decoding: bytes[key.dropFirst().dropLast()], as: UTF8.self)] = value
    } while scanner.take(",")
    guard scanner.take("}"), scanner.isAtEnd else { return nil }
  }

  package func raw(_ name: String) -> [UInt8]? {
    ranges[name].map { Array(bytes[$0]) }
  }

  /// A string member; nil when it is missing or no string.
  package func string(_ name: String) -> String? {
    guard let range = ranges[name], bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    let inside = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard inside.contains(UInt8(ascii: "\\")) else { return String(decoding: inside, as: UTF8.self) }
    return try? Google_Protobuf_StringValue(jsonUTF8Bytes: Array(bytes[range])).value
  }

  /// Reads a chain hash, where there is one.
  ///
  /// - Returns: false when what is there is none.
  func hash(_ name: String, _ hash: inout [UInt8]?) -> Bool {
    guard ranges[name] != nil else { return true }
    hash = string(name).flatMap { [UInt8](chainHash: $0) }
    return hash != nil
  }

  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return position == bytes.count
      }
    }

    mutating func skipSpace() {
      while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
      position += 1
      return true
    }

    /// The range of a string, its quotes included.
    mutating func string() -> Range<Int>? {
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
      let start = position
      position += 1
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\\"): position += 2
        case UInt8(ascii: "\""):
          position += 1
          return start..<position
        default: position += 1
        }
      }
      return nil
    }

    /// The range of any value: brackets are counted, strings passed over.
    mutating func value() -> Range<Int>? {
      skipSpace()
      let start = position
      var depth = 0
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          guard string() != nil else { return nil }
          if depth == 0 { return start..<position }
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return start < position ? start..<position : nil }
          depth -= 1
          if depth == 0 {
            position += 1
            return start..<position
          }
        case UInt8(ascii: ","):
          if depth == 0 { return start < position ? start..<position : nil }
        default: break
        }
        position += 1
      }
      return nil
    }
  }
}
