import Contracts
import Ledger
import Messaging
import Runtime

/// A session as decisions need it.
struct SessionRow {
  let number: Int64
  let heldOn: String
  let place: String
  let state: SessionState
  let minutesNumber: String
  let decisionNumber: String
  let council: CouncilRow
  /// What sheets are sealed to now; nil where they are not sealed.
  let sealing: SealingKey?
  let isOnPaper: Bool

  var id: String { Identifier.text("PH", number) }

  static func find(_ id: String, _ tables: Tables) throws -> SessionRow {
    guard let number = Identifier.number(id, prefix: "PH"), let session = try find(number, tables) else {
      throw Refusal.unknown(.init(vi: "phiên họp", en: "session"), id, list: "ocop session list")
    }
    return session
  }

  static func find(_ number: Int64, _ tables: Tables) throws -> SessionRow? {
    try tables.first(
      "SELECT council, held_on, place, state, minutes_number, decision_number, sealing, paper FROM session WHERE number = ?", [number]
    ) { row in
      guard let council = try CouncilRow.find(row[0] as Int64, tables) else { preconditionFailure("a session has a council: foreign key") }
      let sealing: String = row[6]
      return try SessionRow(
        number: number, heldOn: row[1], place: row[2], state: SessionState(rawValue: row[3]) ?? .unspecified, minutesNumber: row[4],
        decisionNumber: row[5], council: council, sealing: sealing.isEmpty ? nil : SealingKey(jsonString: sealing), isOnPaper: row[7])
    }
  }

  /// - Throws: `Refusal` when the session is in none of the states that allow `what`.
  func require(_ states: Set<SessionState>, for what: LocalizedText) throws {
    guard states.contains(state) else {
      throw Refusal(
        .conflict, "session.wrong-state",
        .init(
          vi: "Phiên \(id) đang ở trạng thái \"\(state.label.vietnamese)\", không thể \(what.vietnamese)",
          en: "Session \(id) is \"\(state.label.english)\"; it cannot be \(what.english)"),
        remedy: .init(vi: "Xem `ocop session show \(id)`.", en: "See `ocop session show \(id)`."))
    }
  }

  func items(_ tables: Tables) throws -> [ItemRow] {
    try tables.all("\(ItemRow.selection) WHERE item.session = ? ORDER BY position", [council.level, number], ItemRow.init)
  }

  func item(_ dossierID: String, _ tables: Tables) throws -> ItemRow? {
    try tables.first(
      "\(ItemRow.selection) WHERE item.session = ? AND item.dossier_id = ?", [council.level, number, dossierID], ItemRow.init)
  }

  func requiredItem(_ dossierID: String, _ tables: Tables) throws -> ItemRow {
    guard let item = try item(dossierID, tables) else {
      throw Refusal.unknown(.init(vi: "hồ sơ của phiên \(id)", en: "dossier on session \(id)"), dossierID, list: "ocop session show \(id)")
    }
    return item
  }

  func present(_ tables: Tables) throws -> [String] {
    try tables.all("SELECT member_id FROM attendance WHERE session = ? ORDER BY member_id", [number]) { $0[0] }
  }

  /// Every time it was sealed anew, in order; the last hundred times, so that one answer holds them. All are in the log.
  func resealings(_ tables: Tables) throws -> [Resealing] {
    try tables.all("SELECT content FROM resealing WHERE session = ? ORDER BY sequence DESC LIMIT 100", [number]) {
      try Resealing(jsonString: $0[0])
    }.reversed()
  }

  /// Keys that the council admitted while the session went on, in order.
  func admittedKeys(_ tables: Tables) throws -> [AdmittedKey] {
    try tables.all("SELECT content FROM admitted_key WHERE session = ? ORDER BY sequence", [number]) { try AdmittedKey(jsonString: $0[0]) }
  }

  /// Members recused from a dossier.
  func recused(from dossierID: String, _ tables: Tables) throws -> Set<String> {
    Set(try tables.all("SELECT member_id FROM conflict WHERE session = ? AND dossier_id = ?", [number, dossierID]) { $0[0] })
  }

  /// Sheets of a round that Evaluation has told of, by member.
  func sheetsIn(_ dossierID: String, round: UInt32, _ tables: Tables) throws -> [CountedSheet] {
    try tables.all(
      "SELECT member_id, version, digest FROM sheet_in WHERE session = ? AND dossier_id = ? AND round = ? ORDER BY member_id",
      [number, dossierID, round]
    ) { row in
      .with {
        $0.memberID = row[0]
        $0.version = row[1]
        $0.digest = row[2]
      }
    }
  }

  /// Members of whom a sheet on a dossier could not count in an earlier round.
  func faultyMembers(_ dossierID: String, _ tables: Tables) throws -> Set<String> {
    Set(try tables.all("SELECT member_id FROM faulty_sheet WHERE session = ? AND dossier_id = ?", [number, dossierID]) { $0[0] })
  }

  /// Members whose sheet on a dossier is expected: present, scoring, not recused.
  func expected(on dossierID: String, present: [String], _ tables: Tables) throws -> [String] {
    let recused = try recused(from: dossierID, tables)
    let scoring = Set(council.members.filter { !$0.doesNotScore }.map(\.memberID))
    return present.filter { scoring.contains($0) && !recused.contains($0) }
  }
}

/// A dossier on a session's agenda.
struct ItemRow {
  let item: SessionItem
  let state: ItemState
  let round: UInt32
  let result: ItemResult

  /// Takes the level, then what a WHERE clause names.
  static let selection = """
    SELECT \(SessionItem.columns), state, round, sum, sheets, mean, stars, destination, to_level, article, result_version
    FROM item JOIN agenda ON agenda.dossier_id = item.dossier_id AND agenda.level = ?
    """

  init(_ row: TableRow) {
    item = SessionItem(row)
    state = ItemState(rawValue: row[8]) ?? .unspecified
    round = row[9]
    let dossierID = item.dossierID
    result = .with {
      $0.dossierID = dossierID
      $0.sumHundredths = row[10]
      $0.sheets = row[11]
      $0.mean = row[12]
      $0.stars = row[13]
      $0.destination = Destination(rawValue: row[14]) ?? .unspecified
      $0.toLevel = row[15]
      $0.article = row[16]
      $0.version = row[17]
    }
  }
}

extension SessionState {
  var label: LocalizedText {
    switch self {
    case .scheduled: .init(vi: "đã lên lịch", en: "scheduled")
    case .scoring: .init(vi: "đang chấm điểm", en: "scoring")
    case .closed: .init(vi: "đã đóng chấm điểm", en: "closed for scoring")
    case .adopted: .init(vi: "đã thông qua kết quả", en: "adopted")
    case .decided: .init(vi: "đã có quyết định", en: "decided")
    case .unspecified, .UNRECOGNIZED: .init(vi: "không rõ", en: "unknown")
    }
  }
}
