import SwiftProtobuf

/// One event of a service's log, as it is kept and as it is published.
///
/// The log keeps these members as columns; the published form is a CloudEvents 1.0 event in JSON, a function of them and
/// nothing else, so that the topic, the answer to `EventsSince` and an export agree byte for byte.
public struct EventRecord: Sendable, Equatable {
  /// Position in the log, from 1, without gaps.
  public var sequence: UInt64
  /// Name on topics, e.g. `product-registered`.
  public var type: String
  /// Full name of the message in `data`, e.g. `ocop.registration.v1.ProductRegistered`.
  public var schema: String
  /// What the event is about, e.g. `SP-00012`.
  public var subject: String
  public var time: Instant
  /// Who did it, and for whom (empty: for itself).
  public var actor: String
  public var onBehalfOf: String
  /// Id of the command, or of the event heard, that led to it.
  public var cause: String
  public var traceparent: String
  /// proto3 JSON of the message as everyone may see it, encoded once.
  public var data: String
  /// proto3 JSON of the whole message when `data` leaves something out that is sealed for now; otherwise nil.
  public var sealed: String?
  /// Chain hashes of the event and of the one before, 32 bytes each; empty where the event has no place in a log yet.
  public var chainHash: [UInt8] = []
  public var chainPrevious: [UInt8] = []

  public init(
    sequence: UInt64, type: String, schema: String, subject: String, time: Instant, actor: String, onBehalfOf: String = "",
    cause: String, traceparent: String = "", data: String, sealed: String? = nil
  ) {
    self.sequence = sequence
    self.type = type
    self.schema = schema
    self.subject = subject
    self.time = time
    self.actor = actor
    self.onBehalfOf = onBehalfOf
    self.cause = cause
    self.traceparent = traceparent
    self.data = data
    self.sealed = sealed
  }
}

/// Where events come from: one service of one province.
public struct EventSource: Sendable, Hashable {
  /// Two-digit code of the province.
  public var province: String
  /// Name of the service, e.g. `registration`.
  public var service: String

  public init(province: String, service: String) {
    self.province = province
    self.service = service
  }

  /// What the log is called outside its deployment: `66.registration`.
  public var logName: String { "\(province).\(service)" }

  /// The source whose log is called so; nil when the text is no such name.
  public init?(logName: String) {
    let parts = logName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(province: String(parts[0]), service: String(parts[1]))
  }

  /// What every topic of the source begins with: `ocop.66.registration.`
  public var topicPrefix: String { "ocop.\(province).\(service)." }
  public var heartbeatTopic: String { topicPrefix + "heartbeat" }
  public func topic(_ type: String) -> String { topicPrefix + type }
  public func eventID(_ sequence: UInt64) -> String { "\(province).\(service)/\(sequence)" }

  /// The event that an id names, `66.council/118`; nil when the text is no such id: a command's, or a timer's name.
  public static func event(named id: String) -> (owner: EventSource, sequence: UInt64)? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let owner = EventSource(logName: String(parts[0])), let sequence = UInt64(digits: String(parts[1])) else {
      return nil
    }
    return (owner, sequence)
  }
}

extension EventRecord {
  /// The event as it is published: CloudEvents 1.0, JSON, members always in this order.
  ///
  /// - Parameter printedTime: `time` in text, where the caller has it already: a batch shares one.
  public func cloudEvent(from source: EventSource, printedTime: String? = nil) -> [UInt8] {
    var json = JSONWriter(capacity: 704 + data.utf8.count)
    json.open()
    json.member("specversion", "1.0")
    json.member("id", source.eventID(sequence))
    json.member("source", "/ocop/\(source.province)/\(source.service)")
    json.member("type", "ocop.\(source.service).\(type)")
    json.member("subject", subject)
    json.member("time", printedTime ?? time.description)
    json.member("sequence", Self.padded(sequence))
    json.member("datacontenttype", "application/json")
    json.member("dataschema", "urn:ocop:schema:\(schema)")
    if !traceparent.isEmpty { json.member("traceparent", traceparent) }
    json.member("actor", actor)
    if !onBehalfOf.isEmpty { json.member("onbehalfof", onBehalfOf) }
    json.member("cause", cause)
    if !chainHash.isEmpty {
      json.member("chainhash", hexadecimal: chainHash)
      json.member("chainprevious", hexadecimal: chainPrevious)
    }
    json.member("data", raw: data)
    json.close()
    return json.bytes
  }

  /// CloudEvents wants sequences that sort as text: sixteen digits.
  static func padded(_ sequence: UInt64) -> String {
    let digits = String(sequence)
    return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
  }
}

/// Tells subscribers how far the log is, so that a lost last event is noticed.
public enum Heartbeat {
  /// - Parameter hash: the chain hash of the latest event, 32 bytes.
  public static func json(from source: EventSource, latest: UInt64, hash: [UInt8], at time: Instant) -> [UInt8] {
    var json = JSONWriter(capacity: 224)
    json.open()
    json.member("source", "/ocop/\(source.province)/\(source.service)")
    json.member("sequence", EventRecord.padded(latest))
    json.member("time", time.description)
    json.member("hash", hexadecimal: hash)
    json.close()
    return json.bytes
  }
}

/// Writes one flat JSON object; values are strings or JSON that is ready.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func open() { bytes.append(UInt8(ascii: "{")) }
  mutating func close() { bytes.append(UInt8(ascii: "}")) }

  mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
        bytes.append(contentsOf: text)
      } else {
        for byte in text { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(byte.highDigit)
      bytes.append(byte.lowDigit)
    default: bytes.append(byte)
    }
  }

  mutating func member(_ name: StaticString, raw value: String) {
    key(name)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func member(_ name: StaticString, hexadecimal value: [UInt8]) {
    key(name)
    bytes.append(UInt8(ascii: "\""))
    for byte in value {
      bytes.append(byte.highDigit)
      bytes.append(byte.lowDigit)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func key(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }
}
