import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import RulebookContracts
import Runtime

/// Sets up a council for a period by a numbered decision, with its members and its working rules (Quy chế hoạt động).
///
/// Source: 26/2026/QĐ-TTg Art. 7.3.b; the decree fixes no number of members and no quorum, the working rules do.
extension EstablishCouncil: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { Scope(unit: unitCode) }

  package var withoutPersonal: Self {
    var other = self
    for index in other.members.indices { other.members[index].email = "" }
    return other
  }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    var given = self
    check.text(&given.name, "name", 1...200)
    check.text(&given.decisionNumber, "decisionNumber", 1...100)
    check.date(decidedOn, "decidedOn", notAfter: context.now.date)
    let from = check.date(validFrom, "validFrom")
    let to = check.date(validTo, "validTo")
    if let from, let to, to < from { check.fault("validTo", vi: "trước validFrom", en: "is before validFrom") }
    checkPlace(&check, context.environment)
    given.checkMembers(&check)
    given.checkRules(&check)
    try check.finish("council.invalid")
    let number = try context.tables.nextNumber(of: "council")
    return [given.event(councilID: Identifier.text("HD", number))]
  }

  private func event(councilID: String) -> CouncilEstablished {
    .with {
      $0.councilID = councilID
      $0.name = name
      $0.level = level
      $0.unitCode = unitCode
      $0.decisionNumber = decisionNumber
      $0.decidedOn = decidedOn
      $0.validFrom = validFrom
      $0.validTo = validTo
      $0.members = members
      $0.workingRules = workingRules
    }
  }

  private func checkPlace(_ check: inout FieldCheck, _ environment: CouncilEnvironment) {
    guard let level = AdministrativeLevel(rawValue: level), level != .commune else {
      check.fault("level", vi: "phải là district, province hoặc central", en: "must be district, province or central")
      return
    }
    if level == .central {
      if unitCode != "00" { check.fault("unitCode", vi: "cấp trung ương là \"00\"", en: "the centre is \"00\"") }
    } else if environment.geography.unit(unitCode)?.level != level {
      check.fault(
        "unitCode", vi: "\"\(unitCode)\" không phải là đơn vị cấp \(level.rawValue)", en: "\"\(unitCode)\" is no \(level.rawValue)")
    }
  }

  private mutating func checkMembers(_ check: inout FieldCheck) {
    if !(1...50).contains(members.count) { check.fault("members", vi: "phải có từ 1 đến 50 người", en: "must be 1 to 50") }
    var seen: Set<String> = []
    for (index, member) in members.enumerated() {
      if !Self.isUsable(memberID: member.memberID) {
        check.fault(
          "members[\(index)].memberId", vi: "gồm 1 đến 32 ký tự A-Z a-z 0-9 . _ -, không bắt đầu bằng dấu chấm",
          en: "is 1 to 32 characters of A-Z a-z 0-9 . _ -, the first no full stop")
      }
      check.text(&members[index].name, "members[\(index)].name", 1...200)
      check.text(&members[index].organisation, "members[\(index)].organisation", 0...200)
      check.text(&members[index].email, "members[\(index)].email", 0...200)
      check.choice(member.role, "members[\(index)].role", among: [.chair, .viceChair, .member, .secretary])
      if !seen.insert(member.memberID).inserted { check.fault("members[\(index)].memberId", vi: "bị trùng", en: "is there twice") }
    }
    if members.filter({ $0.role == .chair }).count != 1 {
      check.fault("members", vi: "phải có đúng một Chủ tịch", en: "must have exactly one chair")
    }
    if members.allSatisfy(\.doesNotScore) { check.fault("members", vi: "không có ai chấm điểm", en: "has nobody who scores") }
  }

  /// It stands in principals' roles, in signed texts and in the names of mailboxes.
  private static func isUsable(memberID: String) -> Bool {
    (1...32).contains(memberID.utf8.count) && !memberID.hasPrefix(".")
      && memberID.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private mutating func checkRules(_ check: inout FieldCheck) {
    let rules = workingRules
    if !(1...100).contains(rules.quorumDenominator) || rules.quorumNumerator < 1 || rules.quorumNumerator > rules.quorumDenominator {
      check.fault("workingRules.quorum", vi: "phải là phân số từ 1/100 đến 1", en: "must be a share from 1/100 to 1")
    }
    if rules.maximumDeviationHundredths > 10_000 {
      check.fault("workingRules.maximumDeviationHundredths", vi: "lớn hơn 100 điểm", en: "is more than 100 points")
    }
    check.choice(rules.missedGate, "workingRules.missedGate", among: [.lowersStars, .fails])
    check.text(&workingRules.source, "workingRules.source", 1...300)
    check.choice(rules.deviation, "workingRules.deviation", among: DeviationRule.allCases)
    check.choice(rules.synthesis, "workingRules.synthesis", among: SynthesisRule.allCases)
    check.choice(rules.rounding, "workingRules.rounding", among: RoundingRule.allCases)
    let areRounded = rules.rounding == .halfUp || rules.rounding == .halfEven
    if rules.roundingDecimals > (areRounded ? 2 : 0) {
      check.fault(
        "workingRules.roundingDecimals", vi: areRounded ? "phải từ 0 đến 2" : "chỉ đi cùng quy tắc làm tròn",
        en: areRounded ? "must be 0 to 2" : "goes with a rounding only")
    }
    let (scoring, needed) = (members.count { !$0.doesNotScore }, CouncilSettings(rules).synthesis.minimumSheets)
    if needed > 1, scoring < needed {
      check.fault(
        "workingRules.synthesis", vi: "cần ít nhất \(needed) người chấm, hội đồng có \(scoring)",
        en: "needs at least \(needed) scoring members, the council has \(scoring)")
    }
    for (index, named) in rules.sources.enumerated() {
      check.choice(named.rule, "workingRules.sources[\(index)].rule", among: WorkingRule.allCases.filter { $0 != .unspecified })
      check.text(&workingRules.sources[index].source, "workingRules.sources[\(index)].source", 1...300)
      if rules.sources[..<index].contains(where: { $0.rule == named.rule }) {
        check.fault("workingRules.sources[\(index)].rule", vi: "bị trùng", en: "is there twice")
      }
    }
  }
}

extension CouncilEstablished: Event {
  package var subjectID: String { councilID }

  package mutating func changePersonal(_ change: PersonalChange) {
    for index in members.indices {
      change(CouncilRow.emailField(index), Scope.member(members[index].memberID, of: councilID), &members[index].email)
    }
  }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(councilID, prefix: "HD")
    try tables.execute(
      """
      INSERT INTO council (number, name, level, unit_code, decision_number, decided_on, valid_from, valid_to, working_rules, established_in)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, name, level, unitCode, decisionNumber, decidedOn, validFrom, validTo, try workingRules.jsonString(), record.sequence,
      ])
    for (position, member) in members.enumerated() {
      try tables.execute(
        """
        INSERT INTO member (council, member_id, position, name, role, organisation, does_not_score) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [number, member.memberID, position, member.name, member.role.rawValue, member.organisation, member.doesNotScore])
    }
  }
}
