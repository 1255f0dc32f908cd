import Contracts
import Ledger
import Messaging

/// A service heard another's checkpoint: it keeps it, so that the owner cannot take it back.
///
/// What contradicts a checkpoint kept before is refused, and shows as a dead letter: the owner's log was rolled back or rewritten.
enum WitnessCheckpoint {
  /// - Parameter keys: the owner's known signing keys; with none, the key that the checkpoint names must at least have signed it.
  static func react(
    to checkpoint: CheckpointSigned, heardAs event: HeardEvent, from owner: EventSource, keys: [[UInt8]], _ tables: Tables
  ) throws -> [any Event] {
    guard checkpoint.source == owner, checkpoint.fromSequence >= 1, checkpoint.fromSequence <= checkpoint.toSequence,
      checkpoint.toSequence < event.sequence
    else {
      throw refusal(
        "checkpoint.not-its-own", vi: "điểm xác nhận không phải của nhật ký \(owner.logName)",
        en: "the checkpoint is none of the log \(owner.logName)")
    }
    guard checkpoint.isSignedByItsKey else {
      throw refusal("checkpoint.signature", vi: "chữ ký không đúng", en: "the signature is not valid")
    }
    guard keys.isEmpty || keys.contains(where: { $0.hexadecimal == checkpoint.publicKey }) else {
      throw refusal(
        "checkpoint.other-key", vi: "khóa \(checkpoint.publicKey) không phải khóa của \(owner.service)",
        en: "the key \(checkpoint.publicKey) is none of \(owner.service)")
    }
    let last = try tables.first(
      "SELECT to_sequence, hash FROM witnessed_checkpoint WHERE service = ? ORDER BY to_sequence DESC LIMIT 1", [owner.service]
    ) { (sequence: $0[0] as UInt64, hash: $0[1] as String) }
    if let last, checkpoint.fromSequence <= last.sequence {
      throw refusal(
        "checkpoint.contradicts",
        vi:
          "đã giữ điểm xác nhận đến sự kiện \(last.sequence) (\(last.hash)); nay nhận \(checkpoint.fromSequence)–\(checkpoint.toSequence) (\(checkpoint.hash)): nhật ký đã bị lùi lại hoặc viết lại",
        en:
          "a checkpoint up to event \(last.sequence) (\(last.hash)) was kept, and this one covers \(checkpoint.fromSequence) to \(checkpoint.toSequence) (\(checkpoint.hash)): the log was rolled back or rewritten"
      )
    }
    return [CheckpointWitnessed.with { $0.checkpoint = checkpoint }]
  }

  private static func refusal(_ rule: String, vi: String, en: String) -> Refusal {
    Refusal(
      .conflict, rule, .init(vi: vi, en: en),
      remedy: .init(
        vi: "Giữ nguyên các kho và chạy `ocop audit verify`.", en: "Keep the stores as they are and run `ocop audit verify`."))
  }
}

extension CheckpointWitnessed: Event {
  package var subjectID: String { checkpoint.subjectID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO witnessed_checkpoint (service, to_sequence, from_sequence, hash, root, time, public_key, signature)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        checkpoint.service, checkpoint.toSequence, checkpoint.fromSequence, checkpoint.hash, checkpoint.root, checkpoint.time,
        checkpoint.publicKey, checkpoint.signature,
      ])
  }
}
