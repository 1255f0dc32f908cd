import Contracts
import Ledger
import Messaging

extension EventsSince {
  /// What a log has after a sequence, if it is the log that the asker followed.
  ///
  /// - Throws: `Refusal` when `after_hash` is no hash.
  func answer(on snapshot: Snapshot) throws -> (batch: EventBatch, events: [EventRecord]) {
    guard afterHash.isEmpty || afterHash.utf8.count == 64 && [UInt8](hexadecimal: afterHash) != nil else {
      throw Refusal(
        .malformed, "request.malformed",
        .init(vi: "afterHash không phải là 64 chữ số thập lục phân", en: "afterHash is no 64 hexadecimal digits"),
        remedy: .init(vi: "Đối chiếu messaging.proto.", en: "Compare it with messaging.proto."))
    }
    var batch = EventBatch()
    batch.latest = try snapshot.latestSequence()
    batch.hash = try snapshot.chainHash(of: after)?.hexadecimal ?? ""
    batch.diverged = batch.hash.isEmpty || !afterHash.isEmpty && afterHash.lowercased() != batch.hash
    guard !batch.diverged else { return (batch, []) }
    let limit = limit == 0 ? 500 : min(limit, 1_000)
    let events = try snapshot.events(after: after, limit: Int(limit), withPersonal: withPersonal)
    batch.count = UInt32(events.count)
    return (batch, events)
  }
}
