import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// Puts accepted dossiers on the agenda of a session (đợt đánh giá) of a council.
extension ScheduleSession: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .council(councilID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let date = check.date(heldOn, "heldOn")
    let place = check.text(place, "place", 1...200)
    if !(1...200).contains(dossierIds.count) {
      check.fault("dossierIds", vi: "phải có từ 1 đến 200 hồ sơ", en: "must be 1 to 200 dossiers")
    }
    if Set(dossierIds).count != dossierIds.count { check.fault("dossierIds", vi: "có hồ sơ bị trùng", en: "has a dossier twice") }
    try check.finish("session.invalid")
    guard let date else { preconditionFailure("checked above") }
    let council = try CouncilRow.find(councilID, context.tables)
    guard date.description >= council.validFrom, date.description <= council.validTo else {
      throw Refusal(
        .rule, "session.council-not-in-office",
        .init(
          vi: "Hội đồng \(councilID) có nhiệm kỳ từ \(council.validFrom) đến \(council.validTo), không gồm ngày \(date)",
          en: "Council \(councilID) is in office from \(council.validFrom) to \(council.validTo), not on \(date)"),
        remedy: .init(vi: "Chọn ngày trong nhiệm kỳ, hoặc lập hội đồng mới.", en: "Choose a date in its term, or set up another council."),
        source: council.decisionNumber)
    }
    let items = try dossierIds.map { try waiting($0, for: council, context.tables) }
    for item in items { try requireTable(of: item, council, context.environment.rulebook) }
    let number = try context.tables.nextNumber(of: "session")
    return [
      SessionScheduled.with {
        $0.sessionID = Identifier.text("PH", number)
        $0.councilID = councilID
        $0.councilName = council.name
        $0.level = council.level
        $0.unitCode = council.unitCode
        $0.heldOn = heldOn
        $0.place = place
        $0.items = items
        $0.members = council.members
      }
    ]
  }

  /// A set whose table is not held, or not held whole, binds no session, unless the council's decision supplies how it is scored.
  private func requireTable(of item: SessionItem, _ council: CouncilRow, _ rulebook: Rulebook) throws {
    let code = item.criteriaSet
    guard let regime = rulebook.regime(item.regime), let shortfall = rulebook.shortfall(ofSet: code, regime: regime),
      !council.rules.scoredByPartTotals.contains(code)
    else { return }
    throw Refusal(
      .rule, "session.set-without-table",
      .init(
        vi: "Bộ tiêu chí \(code) của hồ sơ \(item.dossierID) không dùng để chấm chính thức được: \(shortfall.vi)",
        en: "Criteria set \(code) of dossier \(item.dossierID) binds no session: \(shortfall.en)"),
      remedy: .init(
        vi: "Bổ sung bảng vào thư mục quy định, hoặc ghi bộ này vào scoredByPartTotals của hội đồng theo quyết định.",
        en: "Add the table to the rules, or name the set in the council's scoredByPartTotals, by its decision."),
      source: council.decisionNumber)
  }

  private func waiting(_ dossierID: String, for council: CouncilRow, _ tables: Tables) throws -> SessionItem {
    let found = try tables.first(
      "SELECT \(SessionItem.columns), unit_code, session FROM agenda WHERE dossier_id = ? AND level = ?", [dossierID, council.level]
    ) { row in (item: SessionItem(row), unitCode: row[8] as String, session: row[9] as Int64?) }
    guard let found, found.unitCode == council.unitCode else {
      throw Refusal(
        .rule, "session.dossier-not-accepted",
        .init(
          vi: "Hồ sơ \(dossierID) chưa được tiếp nhận ở cấp \(council.level) của đơn vị \(council.unitCode)",
          en: "Dossier \(dossierID) has not been received at the \(council.level) level of unit \(council.unitCode)"),
        remedy: .init(
          vi: "Xem các hồ sơ đang chờ bằng `ocop session agenda`; vừa tiếp nhận thì thử lại sau giây lát.",
          en: "See what waits with `ocop session agenda`; just received, it may take a moment."))
    }
    if let session = found.session {
      throw Refusal(
        .conflict, "session.dossier-on-another",
        .init(
          vi: "Hồ sơ \(dossierID) đã thuộc phiên \(Identifier.text("PH", session))",
          en: "Dossier \(dossierID) is on session \(Identifier.text("PH", session)) already"),
        remedy: .init(vi: "Bỏ hồ sơ này khỏi danh sách.", en: "Leave it out."))
    }
    return found.item
  }
}

extension SessionScheduled: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    try tables.execute(
      """
      INSERT INTO session (number, council, held_on, place, state, minutes_number, decision_number, sealing, paper)
      VALUES (?, ?, ?, ?, ?, '', '', '', 0)
      """,
      [number, Identifier.number(councilID, prefix: "HD"), heldOn, place, SessionState.scheduled.rawValue])
    for (position, item) in items.enumerated() {
      try tables.execute(
        """
        INSERT INTO item (session, dossier_id, position, state, round, sum, sheets, mean, stars, destination, to_level, article, result_version)
        VALUES (?, ?, ?, ?, 0, 0, 0, '', 0, 0, '', '', 0)
        """, [number, item.dossierID, position, ItemState.listed.rawValue])
      try tables.execute("UPDATE agenda SET session = ? WHERE dossier_id = ? AND level = ?", [number, item.dossierID, level])
    }
  }
}
