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
    let wanted = Int(limit == 0 ? 500 : min(limit, 1_000))
    let fitting = try Self.count(after: after, atMost: wanted, fitting: Limits.maximumAnswerBytes, snapshot.tables)
    let events = try snapshot.events(after: after, limit: fitting, withPersonal: withPersonal)
    batch.count = UInt32(events.count)
    return (batch, events)
  }

  /// How many events after a sequence fit into so many bytes together; the first always does.
  static func count(after sequence: UInt64, atMost limit: Int, fitting bytes: Int, _ tables: Tables) throws -> Int {
    let sizes = try tables.all(
      "SELECT length(CAST(data AS BLOB)) FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?", [sequence, limit]
    ) { $0[0] as Int }
    var total = 0
    return max(
      1,
      sizes.prefix { size in
        total += size + Limits.envelopeBytes
        return total <= bytes
      }.count)
  }
}
