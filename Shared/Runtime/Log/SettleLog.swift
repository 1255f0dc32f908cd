import Contracts
import Ledger
import Messaging

/// An operator says how it goes on where a log is not what others have seen of it, or where an event cannot be heard.
///
/// Of every service alike, so it is no `Command` of one environment.
extension SettleLog {
  /// - Throws: `Refusal` when there is nothing of the kind to settle: going back without need would take events twice.
  func decide<Environment: Sendable>(_ context: DecisionContext<Environment>, of own: String) throws -> LogSettled {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...500)
    if !hash.isEmpty, hash.utf8.count != 64 || [UInt8](hexadecimal: hash) == nil {
      check.fault("hash", vi: "không phải 64 chữ số thập lục phân", en: "is no 64 hexadecimal digits")
    }
    check.choice(action, "action", among: [.resumeAt, .skipEvent, .acceptLoss])
    try check.finish("log.invalid")
    var settled = LogSettled.with {
      $0.service = service
      $0.action = action
      $0.sequence = sequence
      $0.hash = hash
      $0.reason = reason
    }
    if action == .acceptLoss {
      guard service == own, context.standing.isInDoubt else { throw nothing("không có phần mất nào", "there is no loss") }
      settled.seen = context.standing.wentBack.values.sorted { $0.service < $1.service }
      settled.lost = context.standing.lost
      return settled
    }
    let cursor = try context.tables.cursors()[service] ?? LogCursor(0)
    settled.seen = [
      .with {
        $0.service = own
        $0.sequence = cursor.sequence
        $0.hash = cursor.hash?.hexadecimal ?? ""
      }
    ]
    if action == .skipEvent {
      guard let stalled = context.standing.stalled[service], stalled == sequence, sequence == cursor.sequence + 1 else {
        throw nothing("không có sự kiện nào bị kẹt ở #\(sequence)", "no event is stuck at #\(sequence)")
      }
    } else {
      guard context.standing.diverged.contains(service) else {
        throw nothing("nhật ký của \(service) vẫn khớp", "the log of \(service) fits what was followed")
      }
      guard sequence <= cursor.sequence else {
        throw nothing("chỉ mới nghe đến #\(cursor.sequence)", "it was followed up to #\(cursor.sequence) only")
      }
    }
    return settled
  }

  private func nothing(_ vi: String, _ en: String) -> Refusal {
    Refusal(
      .conflict, "log.nothing-to-settle", .init(vi: "Không có gì để xử lý: \(vi)", en: "There is nothing to settle: \(en)"),
      remedy: .init(vi: "Xem `ocop status`.", en: "See `ocop status`."))
  }
}

extension LogSettled: Event {
  package var subjectID: String { sequence == 0 ? service : "\(service)/\(sequence)" }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    switch action {
    case .resumeAt:
      // What the owner signed of its lost part stays in the log here; its new checkpoints come in that place.
      try tables.execute("DELETE FROM witnessed_checkpoint WHERE service = ? AND to_sequence > ?", [service, sequence])
      try tables.execute(
        "INSERT INTO resumption (settled_in, service, sequence) VALUES (?, ?, ?)", [record.sequence, service, sequence])
    case .acceptLoss:
      for seen in seen {
        try tables.execute(
          "INSERT OR IGNORE INTO accepted_loss (service, sequence, hash, settled_in) VALUES (?, ?, ?, ?)",
          [seen.service, seen.sequence, seen.hash, record.sequence])
      }
      if lost > 0 { try tables.passOverNumbers(of: lost, settledIn: record.sequence) }
    case .unspecified, .skipEvent, .UNRECOGNIZED: break
    }
  }
}

extension Tables {
  /// From where each followed log went on that had gone back, once for each time.
  func resumptions() throws -> [String: [UInt64]] {
    let rows = try all("SELECT service, sequence FROM resumption ORDER BY settled_in") { ($0[0] as String, [$0[1] as UInt64]) }
    return Dictionary(rows) { $0 + $1 }
  }

  /// Whether it was settled that this much of the log was seen and lost.
  func isAccepted(_ seen: LogSeen) throws -> Bool {
    try exists("SELECT 1 FROM accepted_loss WHERE service = ? AND sequence = ? AND hash = ?", [seen.service, seen.sequence, seen.hash])
  }
}
