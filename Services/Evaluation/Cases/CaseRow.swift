import Contracts
import Ledger
import Messaging
import Rulebook
import RulebookContracts
import Runtime

/// An evaluation case: one product in one session.
struct CaseRow {
  let sessionID: String
  let item: SessionItem
  let level: String
  /// The council that scores it, and the unit it is the council of.
  let councilID: String
  let unitCode: String
  let rules: WorkingRules
  let state: CaseState
  let round: UInt32
  let resultVersion: UInt32
  let proposal: [AgreedOption]
  let result: ProductEvaluated?
  /// What sheets of this round are sealed to; empty where they are not sealed.
  let sealingKey: [UInt8]
  /// The event that opened it: keys that were learned later take no part.
  let openedIn: UInt64
  /// Members whose sheets count: present at the opening, scoring, not recused.
  var members: [String] = []

  var dossierID: String { item.dossierID }

  static let selection = """
    SELECT evaluation_case.session_id, item, level, working_rules, state, round, result_version, proposal, result.content,
      council_id, unit_code, sealing_key, opened_in
    FROM evaluation_case LEFT JOIN result ON result.session_id = evaluation_case.session_id
      AND result.dossier_id = evaluation_case.dossier_id AND result.version = result_version
    """

  init(_ row: TableRow) throws {
    sessionID = row[0]
    item = try SessionItem(jsonString: row[1])
    level = row[2]
    rules = try WorkingRules(jsonString: row[3])
    state = CaseState(rawValue: row[4]) ?? .unspecified
    round = row[5]
    resultVersion = row[6]
    let proposalText: String = row[7]
    proposal = proposalText.isEmpty ? [] : try AgreementAwaited(jsonString: proposalText).proposal
    result = try (row[8] as String?).map { try ProductEvaluated(jsonString: $0) }
    councilID = row[9]
    unitCode = row[10]
    sealingKey = row[11]
    openedIn = row[12]
  }

  static func findIfOpened(session: String, dossier: String, _ tables: Tables) throws -> CaseRow? {
    guard
      var found = try tables.first(
        "\(selection) WHERE evaluation_case.session_id = ? AND evaluation_case.dossier_id = ?", [session, dossier], CaseRow.init)
    else {
      return nil
    }
    try found.readMembers(tables)
    return found
  }

  static func find(session: String, dossier: String, _ tables: Tables) throws -> CaseRow {
    guard let found = try findIfOpened(session: session, dossier: dossier, tables) else {
      throw Refusal(
        .unknown, "case.unknown",
        .init(
          vi: "Phiên \(session) không chấm hồ sơ \(dossier), hoặc chưa khai mạc",
          en: "Session \(session) does not score dossier \(dossier), or has not been opened"),
        remedy: .init(
          vi: "Xem `ocop session show \(session)`; vừa khai mạc thì thử lại sau giây lát.",
          en: "See `ocop session show \(session)`; just opened, it may take a moment."))
    }
    return found
  }

  static func all(ofSession session: String, _ tables: Tables) throws -> [CaseRow] {
    try tables.all("\(selection) WHERE evaluation_case.session_id = ? ORDER BY evaluation_case.dossier_id", [session], CaseRow.init).map {
      row in
      var row = row
      try row.readMembers(tables)
      return row
    }
  }

  private mutating func readMembers(_ tables: Tables) throws {
    members = try tables.all(
      "SELECT member_id FROM case_member WHERE session_id = ? AND dossier_id = ? AND recused = 0 ORDER BY position", [sessionID, dossierID]
    ) { $0[0] }
  }

  /// Members whose sheet of a round is in, with its version; what is in it stays where it is.
  func sheetVersions(round: UInt32, _ tables: Tables) throws -> [String: UInt32] {
    Dictionary(
      uniqueKeysWithValues: try tables.all(
        "SELECT member_id, max(version) FROM sheet WHERE session_id = ? AND dossier_id = ? AND round = ? GROUP BY member_id",
        [sessionID, dossierID, round]
      ) { ($0[0], $0[1]) })
  }

  /// Whole sheets of a round by members not recused, in the members' order. Only for the synthesis, after scoring has closed.
  ///
  /// - Parameter counted: the sheets that were in when it closed; each member's last where the council tells of none (older logs).
  func sheets(round: UInt32, counted: [CountedSheet], _ tables: Tables) throws -> [SheetSubmitted] {
    let sheets = try tables.all(
      "SELECT content FROM sheet WHERE session_id = ? AND dossier_id = ? AND round = ? ORDER BY member_id, version",
      [sessionID, dossierID, round]
    ) { try SheetSubmitted(jsonString: $0[0]) }
    return members.compactMap { member in
      sheets.last { sheet in
        sheet.memberID == member && (counted.isEmpty || counted.contains { $0.memberID == member && $0.digest == sheet.digest })
      }
    }
  }

  /// The sheets of a round that counted when its scoring closed.
  func countedSheets(round: UInt32, _ tables: Tables) throws -> [SheetSubmitted] {
    try tables.first("SELECT content FROM unsealed WHERE session_id = ? AND dossier_id = ? AND round = ?", [sessionID, dossierID, round]) {
      try SheetsUnsealed(jsonString: $0[0]).sheets
    } ?? []
  }
}

extension CaseRow {
  /// The regime and criteria set that the dossier was filed under.
  func law(_ environment: EvaluationEnvironment) throws -> (regime: Regime, set: CriteriaSet?) {
    guard let regime = environment.rulebook.regime(item.regime) else { preconditionFailure("the rulebook lost regime \(item.regime)") }
    do {
      return (regime, try environment.rulebook.scoringSet(item.criteriaSet, regime: regime))
    } catch {
      throw Refusal(
        .fault, "rulebook.unreadable", .init(vi: error.reasonVi, en: error.reasonEn),
        remedy: .init(vi: "Báo người vận hành.", en: "Tell the operator."))
    }
  }

  var settings: CouncilSettings { CouncilSettings(rules) }
}

extension SheetSubmitted {
  /// The sheet in the rulebook's words.
  var scored: MemberSheet { MemberSheet(self) }
}
