import Contracts
import Crypto

/// The hashes that bind every event of a log to all before it: hash n = SHA-256(hash n-1 ‖ the canonical bytes of event n).
///
/// Changing, removing or exchanging an event changes every hash after it. PROTOCOL.md, "The log's chain", says it byte by byte.
public struct LogChain: Sendable, Equatable {
  /// The hash of the last event, 32 bytes.
  public private(set) var hash: [UInt8]

  /// The chain of a log without events.
  public init(of source: EventSource) {
    hash = Array(SHA256.hash(data: Array("ocop log 1\n\(source.logName)".utf8)))
  }

  /// The chain up to an event whose hash is known.
  public init(at hash: [UInt8]) {
    self.hash = hash
  }

  /// Goes on by one event of the log.
  public mutating func append(_ record: EventRecord) {
    append(record, sealedHash: record.sealed.map(Self.sealedHash(of:)))
  }

  /// Goes on by one event of which the sealed text is known by its hash only; `record.sealed` is passed over.
  public mutating func append(_ record: EventRecord, sealedHash: String?) {
    var bytes: [UInt8] = []
    // One allocation for most events: names and marks take less than 400 bytes.
    bytes.reserveCapacity(hash.count + 400 + record.data.utf8.count)
    bytes += hash
    Self.write(record, sealedHash: sealedHash, to: &bytes)
    hash = Array(SHA256.hash(data: bytes))
  }

  /// What a sealed text is bound by, in 64 digits: the chain can be followed by those who may not read the text yet.
  public static func sealedHash(of text: String) -> String { SHA256.hash(data: Array(text.utf8)).hexadecimal }

  /// Every column after its length in four bytes, the highest first; nothing sealed is the length 2^32 - 1.
  private static func write(_ record: EventRecord, sealedHash: String?, to bytes: inout [UInt8]) {
    write(String(record.sequence), to: &bytes)
    write(record.type, to: &bytes)
    write(record.schema, to: &bytes)
    write(record.subject, to: &bytes)
    write(String(record.time.microseconds), to: &bytes)
    write(record.actor, to: &bytes)
    write(record.onBehalfOf, to: &bytes)
    write(record.cause, to: &bytes)
    write(record.traceparent, to: &bytes)
    write(record.data, to: &bytes)
    if let sealedHash { write(sealedHash, to: &bytes) } else { bytes.append(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF]) }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    let count = UInt32(text.utf8.count)
    bytes.append(UInt8(truncatingIfNeeded: count >> 24))
    bytes.append(UInt8(truncatingIfNeeded: count >> 16))
    bytes.append(UInt8(truncatingIfNeeded: count >> 8))
    bytes.append(UInt8(truncatingIfNeeded: count))
    bytes.append(contentsOf: text.utf8)
  }
}
