import Contracts
import Foundation
import SwiftProtobuf
import Text
import ZeroMQ

/// How the second and third frames of a message are written.
public enum WireFormat: Sendable, Equatable {
  case protobuf
  case json

  /// The first frame: the protocol and its version, then the format.
  public var preamble: String {
    switch self {
    case .protobuf: "ocop/1 protobuf"
    case .json: "ocop/1 json"
    }
  }

  static let protobufPreamble = Array(WireFormat.protobuf.preamble.utf8)
  static let jsonPreamble = Array(WireFormat.json.preamble.utf8)

  init?(_ frame: Frame) {
    let format: WireFormat? = frame.withBytes { bytes in
      if bytes.elementsEqual(Self.protobufPreamble) { return .protobuf }
      if bytes.elementsEqual(Self.jsonPreamble) { return .json }
      return nil
    }
    guard let format else { return nil }
    self = format
  }

  public func encode(_ message: any Message) throws -> [UInt8] {
    switch self {
    case .protobuf: try message.serializedBytes()
    case .json: try message.jsonUTF8Bytes()
    }
  }

  public func decode<Decoded: Message>(_ type: Decoded.Type, _ frame: Frame) throws -> Decoded {
    try frame.withBytes { try decode(type, $0) }
  }

  public func decode<Decoded: Message>(_ type: Decoded.Type, _ bytes: UnsafeRawBufferPointer) throws -> Decoded {
    switch self {
    case .protobuf: try Decoded(serializedBytes: Array(bytes), partial: true)
    case .json: try Decoded(jsonUTF8Bytes: Array(bytes), options: Self.strict)
    }
  }

  /// Reads a message that came to a door and judges every field of it, before anything is done with one.
  ///
  /// - Throws: a malformed-request refusal.
  public func read<Read: Message>(_ type: Read.Type, _ frame: Frame) throws -> Read {
    let message: Read
    do {
      message = try decode(type, frame)
    } catch {
      let reason = Self.reason(error)
      throw Refusal(
        .malformed, "request.malformed",
        .init(
          vi: "Nội dung không phải là \(Read.protoMessageName)\(reason.vietnamese)",
          en: "The body is no \(Read.protoMessageName)\(reason.english)"),
        remedy: .init(vi: "Đối chiếu tệp .proto của dịch vụ.", en: "Compare it with the service's .proto file."))
    }
    try MessageJudge.judge(message)
    return message
  }

  /// What the sender may know of why bytes were not read: the decoder's own words are not for strangers.
  fileprivate static func reason(_ error: any Error) -> LocalizedText {
    guard case JSONDecodingError.unknownField(let name) = error else { return "" }
    let shown = printable(name).cut(toBytes: 64)
    return .init(vi: ": không có trường \"\(shown)\"", en: ": it has no field \"\(shown)\"")
  }

  /// An unknown member is a mistake of the sender's that a silent default would hide.
  private static let strict: JSONDecodingOptions = {
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = false
    options.messageDepthLimit = 32
    return options
  }()
}

/// A request as it came in: who to answer, in what format, and the frames not decoded yet.
public struct Request {
  /// Everything before the preamble: the identity that ROUTER adds and, from a REQ socket, its empty delimiter.
  public var envelope: [Frame]
  public var format: WireFormat
  public var header: RequestHeader
  public var body: Frame
  /// The public key that the sender proved to have, in Z85; set by who took the request from a door that asks for keys.
  public var senderKey: String?

  public var language: Language { Language(header: header.language) }

  /// A header holds names and a trace: no more is looked at.
  static let maximumHeaderBytes = 8_192

  /// Reads the frames of a request that a ROUTER received.
  ///
  /// - Throws: `Malformed` with whatever of the envelope is known, so that the sender can be told.
  public init(frames: [Frame]) throws(Malformed) {
    guard let identity = frames.first else { throw Malformed(envelope: [], format: .json, "no frames") }
    var envelope = [identity]
    var rest = frames.dropFirst()
    if let delimiter = rest.first, delimiter.count == 0 {
      envelope.append(delimiter)
      rest = rest.dropFirst()
    }
    guard let first = rest.first, let format = WireFormat(first) else {
      throw Malformed(envelope: envelope.map(\.bytes), format: .json, "frame 1 must be \"ocop/1 json\" or \"ocop/1 protobuf\"")
    }
    guard rest.count == 3 else {
      throw Malformed(
        envelope: envelope.map(\.bytes), format: format, "a request has 3 frames: preamble, header, body; got \(rest.count)")
    }
    guard rest[rest.startIndex + 1].count <= Self.maximumHeaderBytes else {
      throw Malformed(envelope: envelope.map(\.bytes), format: format, "frame 2 is longer than \(Self.maximumHeaderBytes) bytes")
    }
    do {
      header = try format.decode(RequestHeader.self, rest[rest.startIndex + 1])
    } catch {
      throw Malformed(envelope: envelope.map(\.bytes), format: format, "frame 2 is no RequestHeader\(WireFormat.reason(error).english)")
    }
    guard Self.isUsable(id: header.id) else {
      throw Malformed(envelope: envelope.map(\.bytes), format: format, "header.id must be 1 to 64 characters of A-Z a-z 0-9 . _ : -")
    }
    guard Self.isUsable(name: header.name) else {
      throw Malformed(envelope: envelope.map(\.bytes), format: format, "header.name must be at most 128 characters of A-Z a-z 0-9 . _")
    }
    header.traceparent = TraceParent(header.traceparent)?.text ?? ""
    let judge = MessageJudge(header, at: "header")
    guard judge.faults.isEmpty else {
      throw Malformed(envelope: envelope.map(\.bytes), format: format, refusal: judge.faults.refusal("request.malformed"))
    }
    self.envelope = envelope
    self.format = format
    self.body = rest[rest.startIndex + 2]
  }

  /// As messages are named: letters, digits, `.` and `_`.
  private static func isUsable(name: String) -> Bool {
    name.utf8.count <= 128 && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  static func isUsable(id: String) -> Bool {
    let bytes = id.utf8
    guard (1...64).contains(bytes.count) else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// A request that could not be read.
  public struct Malformed: Error {
    /// Where to answer; empty when that is not known.
    public var envelope: [[UInt8]]
    public var format: WireFormat
    public var refusal: Refusal

    init(envelope: [[UInt8]], format: WireFormat, refusal: Refusal) {
      self.envelope = envelope
      self.format = format
      self.refusal = refusal
    }

    init(envelope: [[UInt8]], format: WireFormat, _ reason: String) {
      self.init(
        envelope: envelope, format: format,
        refusal: Refusal(
          .malformed, "request.malformed",
          .init(vi: "Không đọc được yêu cầu: \(reason)", en: "The request cannot be read: \(reason)"),
          remedy: .init(vi: "Xem PROTOCOL.md, mục Yêu cầu.", en: "See PROTOCOL.md, section Requests.")))
    }
  }
}

/// A reply's header and body, ready to send or to keep.
public struct ReplyBody: Sendable, Equatable {
  /// Full name of the message in `bytes`.
  public var name: String
  public var format: WireFormat
  public var bytes: [UInt8]
  /// Events that follow an `EventBatch`, one a frame.
  public var attachments: [[UInt8]] = []

  public init(_ message: some Message, format: WireFormat, attachments: [[UInt8]] = []) throws {
    self.init(name: type(of: message).protoMessageName, format: format, bytes: try format.encode(message), attachments: attachments)
  }

  /// `accepted`, or the status of the problem, for whoever counts.
  public var outcome: String {
    guard name == Problem.protoMessageName else { return "accepted" }
    return (try? bytes.withUnsafeBytes { try format.decode(Problem.self, $0) }).map { String($0.status) } ?? "refused"
  }

  /// A message that is encoded already.
  public init(name: String, format: WireFormat, bytes: [UInt8], attachments: [[UInt8]] = []) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.attachments = attachments
  }
}

extension Socket {
  /// Answers through the envelope that the request came in.
  ///
  /// - Parameter counter: counts the answer until it has left.
  public func reply(_ body: ReplyBody, to request: Request, countedBy counter: OutstandingBytes? = nil) throws {
    for frame in request.envelope {
      guard try frame.withBytes({ try send($0, more: true) }) else { return }
    }
    try send(body.frames(answering: request.header.id), countedBy: counter)
  }

  /// Answers where no request could be read, or where only the envelope's bytes were kept.
  public func reply(_ body: ReplyBody, to requestID: String, envelope: [[UInt8]], countedBy counter: OutstandingBytes? = nil) throws {
    try send(envelope + body.frames(answering: requestID), countedBy: counter)
  }
}

extension ReplyBody {
  func frames(answering requestID: String) throws -> [[UInt8]] {
    let header = ReplyHeader.with {
      $0.requestID = requestID
      $0.name = name
    }
    return [format == .json ? WireFormat.jsonPreamble : WireFormat.protobufPreamble, try format.encode(header), bytes] + attachments
  }
}
