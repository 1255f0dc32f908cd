import Contracts
import Foundation
import Ledger
import Messaging

/// Proves one event alone: with the event, the hash before it and a path of hashes anybody comes to the root that the service signed.
public struct InclusionProof: Codable, Sendable, Equatable {
  static let format = "ocop proof 1"

  public var format: String
  /// `<province>.<service>`.
  public var log: String
  public var event: ExportedEvent
  /// Chain hash of the event before; for the first event, of the log's name.
  public var previousHash: String
  /// The hashes beside the way from the event to the root, the nearest to the event first.
  public var path: [String]
  public var checkpoint: ExportedCheckpoint

  /// Makes the proof of an event of a log.
  ///
  /// - Throws: `Refusal` when there is no such event, or no checkpoint covers it yet.
  public init(of sequence: UInt64, in origin: any LogSource) throws {
    let log = AuditedLog(origin)
    var event: LogLink?
    try log.read { if $0.record.sequence == sequence { event = $0 } }
    guard let event, sequence >= 1, sequence <= UInt64(log.hashes.count) else {
      throw Refusal(
        .unknown, "proof.no-event",
        .init(
          vi: "Nhật ký \(origin.source.logName) không có sự kiện \(sequence) khớp với các sự kiện trước nó",
          en: "The log \(origin.source.logName) has no event \(sequence) that fits those before it"),
        remedy: .init(vi: "Chạy `ocop audit verify`.", en: "Run `ocop audit verify`."))
    }
    guard
      let checkpoint = log.checkpoints.map(\.checkpoint).first(where: { $0.fromSequence <= sequence && sequence <= $0.toSequence }),
      checkpoint.toSequence <= UInt64(log.hashes.count), checkpoint.fromSequence >= 1
    else {
      throw Refusal(
        .conflict, "proof.not-covered",
        .init(
          vi: "Chưa có điểm xác nhận nào bao gồm sự kiện \(sequence) của \(origin.source.logName)",
          en: "No checkpoint covers event \(sequence) of \(origin.source.logName) yet"),
        remedy: .init(
          vi: "Dịch vụ có khóa ký sẽ xác nhận trong khoảng mười giây; thử lại sau.",
          en: "A service with a signing key signs one within about ten seconds; try again."))
    }
    let (from, to) = (Int(checkpoint.fromSequence), Int(checkpoint.toSequence))
    let tree = MerkleTree(Array(log.hashes[from - 1..<to]))
    format = Self.format
    self.log = origin.source.logName
    self.event = ExportedEvent(event)
    previousHash = (sequence == 1 ? LogChain(of: origin.source).hash : log.hashes[Int(sequence) - 2]).hexadecimal
    path = tree.path(to: Int(sequence) - from).map(\.hexadecimal)
    self.checkpoint = ExportedCheckpoint(checkpoint)
  }

  /// Reads a proof file.
  public init(file path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw AuditFileError(path: path, vi: "không đọc được", en: "it cannot be read")
    }
    try self.init(content: data, of: path)
  }

  /// Reads a proof file's content.
  ///
  /// - Parameter path: the file, for errors.
  package init(content data: Data, of path: String) throws(AuditFileError) {
    let proof: InclusionProof = try AuditFile.read(
      data, path: path, vi: "không phải là bản chứng minh của ocop", en: "it is no proof of ocop")
    guard proof.format == Self.format else {
      throw AuditFileError(path: path, vi: "không phải là bản chứng minh của ocop", en: "it is no proof of ocop")
    }
    self = proof
  }

  /// The proof as its file has it.
  public func bytes() throws -> Data { try AuditFile.bytes(of: self) + Data("\n".utf8) }

  /// What is wrong with the proof; nil when it holds.
  ///
  /// - Parameter keys: the service's signing keys, in hexadecimal digits. None but theirs counts: anybody can sign a log of his own.
  public func fault(keys: Set<String>) -> LocalizedText? {
    inconsistency
      ?? (keys.contains(checkpoint.publicKey)
        ? nil
        : .init(
          vi: "khóa \(checkpoint.publicKey) không phải khóa đã biết của dịch vụ",
          en: "the key \(checkpoint.publicKey) is not the service's known key"))
  }

  /// What in the proof does not fit the rest of it; nil when its parts belong together, whoever made it.
  public var inconsistency: LocalizedText? {
    let signed = checkpoint.checkpoint
    guard signed.source.logName == log, let link = event.link, let previous = [UInt8](hexadecimal: previousHash), previous.count == 32,
      StrictJSON.fault(in: Array(event.data.utf8)) == nil
    else {
      return .init(vi: "các phần của bản chứng minh không khớp nhau", en: "the proof's parts do not belong together")
    }
    if event.sequence == 1, previous != LogChain(of: signed.source).hash {
      return .init(vi: "mã băm đầu nhật ký không đúng", en: "the log does not begin with that hash")
    }
    var chain = LogChain(at: previous)
    link.extend(&chain)
    guard chain.hash == link.hash else {
      return .init(
        vi: "nội dung sự kiện cho mã băm \(chain.hash.hexadecimal), không phải \(event.hash)",
        en: "the event's content comes to \(chain.hash.hexadecimal), not to \(event.hash)")
    }
    guard signed.fromSequence >= 1, signed.fromSequence <= event.sequence, event.sequence <= signed.toSequence,
      signed.toSequence - signed.fromSequence < 1 << 32
    else {
      return .init(
        vi: "điểm xác nhận không bao gồm sự kiện \(event.sequence)", en: "the checkpoint does not cover event \(event.sequence)")
    }
    let path = path.map { [UInt8](hexadecimal: $0) ?? [] }
    let root = MerkleTree.root(
      from: chain.hash, at: Int(event.sequence - signed.fromSequence), of: Int(signed.toSequence - signed.fromSequence) + 1, path: path)
    guard root?.hexadecimal == signed.root else {
      return .init(
        vi: "đường băm không dẫn đến gốc đã ký \(signed.root)", en: "the path does not lead to the signed root \(signed.root)")
    }
    guard signed.isSignedByItsKey else {
      return .init(vi: "chữ ký của điểm xác nhận không đúng", en: "the checkpoint's signature is not valid")
    }
    return nil
  }
}
