import Access
import Ballots
import Contracts
import Ledger
import Messaging
import Runtime

/// Closes the scoring of every open item of a session. Refused while a sheet is missing and not excused: not scored is not zero.
extension CloseScoring: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.scoring], for: .init(vi: "đóng chấm điểm", en: "closed for scoring"))
    try requireOpeningKey(session, context.tables)
    let present = try session.present(context.tables)
    let open = try session.items(context.tables).filter { $0.state == .scoring }
    try checkExcuses(session, open: open, present: present, context.tables)
    var missing: [Refusal.Place] = []
    var closed: [ClosedItem] = []
    for item in open {
      let dossierID = item.item.dossierID
      let excusedMembers = Set(excused.filter { $0.dossierID == dossierID }.map(\.memberID))
      let sheetsIn = try session.sheetsIn(dossierID, round: item.round, context.tables)
      let expected = try session.expected(on: dossierID, present: present, context.tables).filter { !excusedMembers.contains($0) }
      for member in expected where !sheetsIn.contains(where: { $0.memberID == member }) {
        missing.append(.init("\(dossierID)/\(member)", vi: "chưa nộp phiếu", en: "has not handed in a sheet"))
      }
      let away = try session.recused(from: dossierID, context.tables).union(excusedMembers)
      let quorum = Quorum(rules: session.council.rules, members: session.council.members)
      let what = LocalizedText(vi: "Hồ sơ \(dossierID) không đủ thành viên chấm", en: "Dossier \(dossierID) has no quorum")
      if let failure = quorum.failure(present: Set(present).subtracting(away), rule: "session.item-no-quorum", what: what) { throw failure }
      if let failure = session.council.rules.tooFewSheets(expected.count, on: dossierID) { throw failure }
      closed.append(
        .with {
          $0.dossierID = dossierID
          $0.round = item.round
          // A log from before receipts were counted tells of none: then the last version counts.
          let counted = sheetsIn.filter { expected.contains($0.memberID) }
          $0.sheets = counted.allSatisfy { !$0.digest.isEmpty } ? counted : []
        })
      if expected.isEmpty { missing.append(.init(dossierID, vi: "không có phiếu nào", en: "has no sheet at all")) }
    }
    guard missing.isEmpty else { throw Self.incomplete(sessionID, missing) }
    return [
      ScoringClosed.with {
        $0.sessionID = sessionID
        $0.items = closed
        $0.excused = excused
        $0.openingKey = openingKey
        if hasNextSealing { $0.nextSealing = nextSealing }
      }
    ]
  }

  /// The key must open what was sealed, and what may be scored again must have a key that nobody has published.
  private func requireOpeningKey(_ session: SessionRow, _ tables: Tables) throws {
    guard let sealing = session.sealing else {
      guard openingKey.isEmpty, !hasNextSealing else {
        throw Refusal(
          .rule, "session.is-unsealed",
          .init(vi: "Phiên \(sessionID) không niêm phong phiếu", en: "The sheets of session \(sessionID) are not sealed"),
          remedy: .init(vi: "Đóng chấm điểm không kèm khóa.", en: "Close the scoring without keys."))
      }
      return
    }
    guard let key = try? OpeningKey(openingKey), key.opens(sealing.publicKey) else {
      throw Refusal(
        .rule, "session.wrong-opening-key",
        .init(
          vi: "Khóa mở không thuộc khóa niêm phong \(sealing.short) của phiên \(sessionID)",
          en: "The opening key does not belong to the sealing key \(sealing.short) of session \(sessionID)"),
        remedy: .init(
          vi: "Đóng bằng khóa của người đã khai mạc (hoặc niêm phong lại); mất khóa thì dùng `ocop session reseal`.",
          en: "Close it with the key of whoever opened or resealed it; where that is lost, use `ocop session reseal`."))
    }
    try nextSealing.requireUsable(tables)
  }

  /// Only a sheet that is expected can be excused, once, with a reason; and one that is in is not excused away.
  private func checkExcuses(_ session: SessionRow, open: [ItemRow], present: [String], _ tables: Tables) throws {
    var check = FieldCheck()
    var seen: Set<[String]> = []
    for (index, sheet) in excused.enumerated() {
      check.text(sheet.reason, "excused[\(index)].reason", 1...1_000, .many)
      let isOpen = open.contains { $0.item.dossierID == sheet.dossierID }
      if try !isOpen || !session.expected(on: sheet.dossierID, present: present, tables).contains(sheet.memberID) {
        check.fault(
          "excused[\(index)]", vi: "không chờ phiếu nào của \(sheet.memberID) về hồ sơ \(sheet.dossierID)",
          en: "expects no sheet of \(sheet.memberID) on dossier \(sheet.dossierID)")
      } else if !seen.insert([sheet.dossierID, sheet.memberID]).inserted {
        check.fault("excused[\(index)]", vi: "bị trùng", en: "is there twice")
      }
    }
    try check.finish("excuse.invalid")
    for item in open { try requireNotIn(item, session, tables) }
  }

  /// Nobody's sheet is dropped once it is in. A member whose sheet was faulty once may be left out: else the product would be scored again
  /// for ever.
  private func requireNotIn(_ item: ItemRow, _ session: SessionRow, _ tables: Tables) throws {
    let dossier = item.item.dossierID
    let sheetsIn = Set(try session.sheetsIn(dossier, round: item.round, tables).map(\.memberID))
    let droppable = try session.faultyMembers(dossier, tables)
    guard
      let dropped = excused.first(where: {
        $0.dossierID == dossier && sheetsIn.contains($0.memberID) && !droppable.contains($0.memberID)
      })
    else { return }
    throw Refusal(
      .rule, "session.sheet-is-in",
      .init(
        vi: "Phiếu của \(dropped.memberID) về hồ sơ \(dossier), vòng \(item.round), đã nộp; không được ghi là vắng phiếu",
        en: "The sheet of \(dropped.memberID) on dossier \(dossier), round \(item.round), is in and cannot be excused"),
      remedy: .init(
        vi: "Đóng chấm điểm mà không ghi vắng phiếu cho thành viên này.", en: "Close the scoring without excusing this member."),
      places: [
        .init("\(dossier)/\(dropped.memberID)", vi: "phiếu đã nộp", en: "has handed in a sheet")
      ])
  }

  private static func incomplete(_ sessionID: String, _ missing: [Refusal.Place]) -> Refusal {
    let shown = missing.prefix(10).map(\.place).joined(separator: ", ")
    return Refusal(
      .rule, "session.sheets-missing",
      .init(
        vi: "Phiên \(sessionID) còn thiếu \(missing.count) phiếu: \(shown)\(missing.count > 10 ? ", …" : "")",
        en: "Session \(sessionID) lacks \(missing.count) sheets: \(shown)\(missing.count > 10 ? ", …" : "")"),
      remedy: .init(
        vi: "Chờ thành viên nộp phiếu, hoặc ghi lý do vắng phiếu bằng --excuse.",
        en: "Wait for the members' sheets, or excuse them with a reason by --excuse."), places: missing)
  }
}

extension ScoringClosed: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    if hasNextSealing { try nextSealing.noteUse(tables) }
    try tables.execute(
      "UPDATE session SET state = ?, sealing = ? WHERE number = ?",
      [SessionState.closed.rawValue, hasNextSealing ? try nextSealing.jsonString() : "", number])
    for item in items {
      try tables.execute(
        "UPDATE item SET state = ? WHERE session = ? AND dossier_id = ?", [ItemState.closed.rawValue, number, item.dossierID])
      for sheet in excused where sheet.dossierID == item.dossierID {
        try tables.execute(
          "INSERT INTO excused (session, dossier_id, round, member_id, reason) VALUES (?, ?, ?, ?, ?)",
          [number, item.dossierID, item.round, sheet.memberID, sheet.reason])
      }
    }
  }
}
