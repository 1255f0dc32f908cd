import Contracts
import Ledger

/// An event as exports and proofs write it: everything that its hash is made from, and the hash.
///
/// What is sealed is left out: its hash binds it, and an export gives nothing away that the topics do not.
public struct ExportedEvent: Codable, Sendable, Equatable {
  public var sequence: UInt64
  public var type: String
  public var schema: String
  public var subject: String
  /// Microseconds since 1970.
  public var time: Int64
  public var actor: String
  public var onBehalfOf: String
  public var cause: String
  public var traceparent: String
  /// JSON as text: its bytes are hashed as they are.
  public var data: String
  /// SHA-256 of the sealed text; not there where nothing is sealed.
  public var sealedHash: String?
  public var hash: String

  public init(_ link: LogLink) {
    let record = link.record
    sequence = record.sequence
    type = record.type
    schema = record.schema
    subject = record.subject
    time = record.time.microseconds
    actor = record.actor
    onBehalfOf = record.onBehalfOf
    cause = record.cause
    traceparent = record.traceparent
    data = record.data
    sealedHash = link.sealedHash
    hash = link.hash.hexadecimal
  }

  /// The event as it was read; nil when its hash is not 64 lower-case digits: other programs compare texts.
  public var link: LogLink? {
    guard let hash = [UInt8](hexadecimal: hash), hash.count == 32, hash.hexadecimal == self.hash else { return nil }
    let record = EventRecord(
      sequence: sequence, type: type, schema: schema, subject: subject, time: Instant(microseconds: time), actor: actor,
      onBehalfOf: onBehalfOf, cause: cause, traceparent: traceparent, data: data)
    return LogLink(record: record, sealedHash: sealedHash, hash: hash)
  }
}

/// A checkpoint as exports and proofs write it; members in the order of the text that is signed.
public struct ExportedCheckpoint: Codable, Sendable, Equatable {
  /// The event that carries it; left out in a proof.
  public var carriedBy: UInt64?
  public var province: String
  public var service: String
  public var fromSequence: UInt64
  public var toSequence: UInt64
  public var hash: String
  public var root: String
  public var time: String
  public var publicKey: String
  public var signature: String

  init(_ checkpoint: CheckpointSigned, carriedBy sequence: UInt64? = nil) {
    carriedBy = sequence
    province = checkpoint.province
    service = checkpoint.service
    fromSequence = checkpoint.fromSequence
    toSequence = checkpoint.toSequence
    hash = checkpoint.hash
    root = checkpoint.root
    time = checkpoint.time
    publicKey = checkpoint.publicKey
    signature = checkpoint.signature
  }

  public var checkpoint: CheckpointSigned {
    .with {
      $0.province = province
      $0.service = service
      $0.fromSequence = fromSequence
      $0.toSequence = toSequence
      $0.hash = hash
      $0.root = root
      $0.time = time
      $0.publicKey = publicKey
      $0.signature = signature
    }
  }
}
