import Contracts
import Ledger
import Messaging
import Rulebook
import RulebookContracts
import Runtime

/// A council with its members and working rules, as decisions need it.
struct CouncilRow {
  let number: Int64
  let name: String
  let level: String
  let unitCode: String
  let decisionNumber: String
  let decidedOn: String
  let validFrom: String
  let validTo: String
  let rules: WorkingRules
  /// The event that set it up: its members' addresses are kept with it.
  let establishedIn: UInt64
  /// Without their addresses.
  var members: [CouncilMember] = []

  var id: String { Identifier.text("HD", number) }

  static let selection = """
    SELECT number, name, level, unit_code, decision_number, decided_on, valid_from, valid_to, working_rules, established_in FROM council
    """

  init(_ row: TableRow) throws {
    number = row[0]
    name = row[1]
    level = row[2]
    unitCode = row[3]
    decisionNumber = row[4]
    decidedOn = row[5]
    validFrom = row[6]
    validTo = row[7]
    rules = try WorkingRules(jsonString: row[8])
    establishedIn = row[9]
  }

  static func find(_ id: String, _ tables: Tables) throws -> CouncilRow {
    guard let number = Identifier.number(id, prefix: "HD"), let council = try find(number, tables) else {
      throw Refusal.unknown(.init(vi: "hội đồng", en: "council"), id, list: "ocop council list")
    }
    return council
  }

  static func find(_ number: Int64, _ tables: Tables) throws -> CouncilRow? {
    guard var council = try tables.first("\(selection) WHERE number = ?", [number], CouncilRow.init) else { return nil }
    council.members = try readMembers(number, tables)
    return council
  }

  static func readMembers(_ number: Int64, _ tables: Tables) throws -> [CouncilMember] {
    try tables.all(
      "SELECT member_id, name, role, organisation, does_not_score FROM member WHERE council = ? ORDER BY position", [number]
    ) { row in
      .with {
        $0.memberID = row[0]
        $0.name = row[1]
        $0.role = CouncilRole(rawValue: row[2]) ?? .unspecified
        $0.organisation = row[3]
        $0.doesNotScore = row[4]
      }
    }
  }

  /// Where the event that set a council up has a member's address.
  static func emailField(_ position: Int) -> String { "members[\(position)].email" }
}

/// Who must be there for a council to act, by its working rules.
struct Quorum {
  let rules: WorkingRules
  let members: [CouncilMember]

  /// Members needed: the share of all members, rounded up.
  var needed: Int {
    (members.count * Int(rules.quorumNumerator) + Int(rules.quorumDenominator) - 1) / Int(rules.quorumDenominator)
  }

  /// - Returns: why `present` is no quorum, or nil when it is one.
  func failure(present: Set<String>, rule: String, what: LocalizedText) -> Refusal? {
    let chair = members.first { $0.role == .chair }
    let chairMissing = rules.chairMustAttend && !(chair.map { present.contains($0.memberID) } ?? false)
    guard present.count < needed || chairMissing else { return nil }
    let share = "\(rules.quorumNumerator)/\(rules.quorumDenominator)"
    return Refusal(
      .rule, rule,
      .init(
        vi: "\(what.vietnamese): có \(present.count)/\(members.count) thành viên, cần ít nhất \(needed) (\(share))"
          + (chairMissing ? ", và Chủ tịch phải có mặt" : ""),
        en: "\(what.english): \(present.count) of \(members.count) members, at least \(needed) are needed (\(share))"
          + (chairMissing ? ", and the chair must be present" : "")),
      remedy: .init(
        vi: "Chờ đủ thành viên, hoặc hoãn phiên họp.", en: "Wait for more members, or put the session off."),
      source: CouncilSettings(rules).source(of: .quorum))
  }
}

extension WorkingRules {
  /// - Returns: why a product with so many sheets could not be given a score, or nil when it can.
  func tooFewSheets(_ sheets: Int, on dossierID: String) -> Refusal? {
    let settings = CouncilSettings(self)
    let needed = settings.synthesis.minimumSheets
    // One sheet is always needed; that is told by name of who has not handed in.
    guard needed > 1, sheets < needed else { return nil }
    return Refusal(
      .rule, "session.too-few-sheets",
      .init(
        vi: "Hồ sơ \(dossierID) chỉ có \(sheets) người chấm; \"\(settings.synthesis.text())\" cần ít nhất \(needed) phiếu",
        en: "Dossier \(dossierID) has \(sheets) scoring members; the \(settings.synthesis.text(.english)) needs at least \(needed) sheets"),
      remedy: .init(
        vi: "Chờ đủ thành viên, hoặc hoãn hồ sơ này.", en: "Wait for more members, or put the dossier off."),
      source: settings.source(of: .synthesis))
  }
}
