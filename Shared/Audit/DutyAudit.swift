import Access
import Contracts
import Keys
import Messaging

/// Something that one person did where the rules want two, or that a council should know of. The logs fit all the same: nothing was altered.
public struct AuditRemark: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody granted herself a role or a key, or confirmed what she had proposed.
    case selfGranted = "self-granted"
    /// A principal holds roles that exclude each other.
    case rolesExclude = "roles-exclude"
    /// A principal is several members of one council, or one person handed in for several.
    case severalMembers = "several-members"
    /// A member, secretary, chair or provincial officer by one officer's word, although the program knew better.
    case noSecondOfficer = "no-second-officer"
    /// A member's key that was granted while the session went on took part in it.
    case keyDuringSession = "key-during-session"
    /// An officer of a commune or district changed a principal that was there, or let another act as a producer that somebody acts as.
    case changedFromBelow = "changed-from-below"
    /// A conflict of interest was declared for a member by another, once the product was being scored: the member's sheet does not count.
    case conflictOnBehalf = "conflict-on-behalf"
    /// Grants from before a second officer was asked for, or where no keys are.
    case beforeTheRule = "before-the-rule"
  }

  public var kind: Kind
  public var service: String
  public var sequence: UInt64
  public var text: LocalizedText
}

/// Looks for breaches of the separation of duties in the logs of Council and Evaluation (docs/decisions/0013-separation-of-duties.md).
struct DutyAudit {
  private var found: [AuditRemark] = []
  private var principals: [String: Principal] = [:]
  private var told: Set<String> = []
  /// Grants that no second officer confirmed, by programs that did not ask for one.
  private var early: (first: UInt64, count: Int)?
  /// Whether the log has come to an event of a program that asks for one, with keys at its doors.
  private var isRuleKnown = false
  /// Sessions that Council has opened: all their products are being scored.
  private var scored: Set<String> = []

  private var holdings = KeyHoldings()
  /// The event that opened a session's cases here.
  private var opened: [String: (sequence: UInt64, council: String)] = [:]
  private var admitted: Set<[String]> = []
  /// For which member a key or a principal has handed in: by session and voter.
  private var voters: [[String]: String] = [:]

  var remarks: [AuditRemark] {
    guard let early else { return found }
    return found + [
      AuditRemark(
        kind: .beforeTheRule, service: ServiceName.council, sequence: early.first,
        text: .init(
          vi:
            "\(early.count) lần cấp vai trò hay khóa cho thành viên, thư ký, chủ tịch, cán bộ tỉnh trước khi có quy tắc cán bộ thứ hai xác nhận, kể từ sự kiện này",
          en:
            "\(early.count) grants to members, secretaries, chairs, provincial officers from before a second officer was asked for, from this event on"
        ))
    ]
  }

  /// Takes the next event of a log. What cannot be read is the other checks' to find.
  mutating func take(_ record: EventRecord, of service: String) {
    switch (service, record.schema) {
    case (ServiceName.council, PrincipalChanged.protoMessageName):
      if let event = try? PrincipalChanged(jsonString: record.data) { takeChange(event, record) }
    case (ServiceName.council, SessionOpened.protoMessageName):
      if let event = try? SessionOpened(jsonString: record.data) { scored.insert(event.sessionID) }
    case (ServiceName.council, ConflictDeclared.protoMessageName):
      if let event = try? ConflictDeclared(jsonString: record.data) { takeConflict(event, record) }
    case (ServiceName.evaluation, PrincipalLearned.protoMessageName):
      if let event = try? PrincipalLearned(jsonString: record.data) { holdings.learn(event.principal, in: record.sequence) }
    case (ServiceName.evaluation, CaseOpened.protoMessageName):
      if let event = try? CaseOpened(jsonString: record.data), opened[event.sessionID] == nil {
        opened[event.sessionID] = (record.sequence, event.councilID)
      }
    case (ServiceName.evaluation, AdmittedKeyNoted.protoMessageName):
      if let event = try? AdmittedKeyNoted(jsonString: record.data) { admitted.insert([event.sessionID, event.memberID, event.publicKey]) }
    case (ServiceName.evaluation, SheetSubmitted.protoMessageName):
      if let event = try? SheetSubmitted(jsonString: record.data), !event.signedWith.isEmpty { takeSheet(event, record) }
    default: break
    }
  }

  /// - Parameter once: what is told one time only.
  private mutating func remark(
    _ kind: AuditRemark.Kind, _ service: String, _ record: EventRecord, once: String? = nil, vi: String, en: String
  ) {
    if let once, !told.insert("\(kind.rawValue) \(once)").inserted { return }
    found.append(AuditRemark(kind: kind, service: service, sequence: record.sequence, text: .init(vi: vi, en: en)))
  }
}

// MARK: - Council

extension DutyAudit {
  private mutating func takeChange(_ event: PrincipalChanged, _ record: EventRecord) {
    let now = event.principal
    let id = now.principalID
    let before = principals[id]
    principals[id] = now
    let keys = now.keys.filter { key in !(before?.keys ?? []).contains { $0.publicKey == key.publicKey } }
    let areRolesNew = before?.roles != now.roles
    if event.duties > 0 { isRuleKnown = true }
    guard !keys.isEmpty || areRolesNew else { return }
    let newRoles = areRolesNew ? now.roles.filter { !(before?.roles ?? []).contains($0) } : []
    // What a new role makes of the keys that were there is judged as if they were new.
    let gaining = newRoles.contains { $0.role.needsSecondOfficer } ? now.keys.filter(\.revokedAt.isEmpty) : keys
    let officers = Set(
      [record.actor] + gaining.flatMap { [$0.grantedBy, $0.confirmedBy] } + (areRolesNew ? [now.rolesGrantedBy, now.rolesConfirmedBy] : []))
    let isConfirmedBySame =
      gaining.contains { !$0.confirmedBy.isEmpty && $0.confirmedBy == $0.grantedBy }
      || areRolesNew && !now.rolesConfirmedBy.isEmpty && now.rolesConfirmedBy == now.rolesGrantedBy
    if officers.contains(id) || isConfirmedBySame {
      remark(
        .selfGranted, ServiceName.council, record, vi: "\(id): tự cấp cho mình, hoặc một người vừa cấp vừa xác nhận",
        en: "\(id): granted by herself, or proposed and confirmed by one person")
    }
    if let (one, other) = Exclusions.standard.conflict(among: now.roles) {
      remark(
        .rolesExclude, ServiceName.council, record, once: "\(id) \(one.name) \(other.name)",
        vi: "\(id): đồng thời giữ \(one.name) và \(other.name), hai vai trò loại trừ nhau",
        en: "\(id): holds both \(one.name) and \(other.name), which exclude each other")
    }
    if let (council, members) = now.roles.twoMembersOfOneCouncil {
      remark(
        .severalMembers, ServiceName.council, record, once: "\(id) \(council)",
        vi: "\(id): là nhiều thành viên của \(council): \(members.joined(separator: ", "))",
        en: "\(id): is several members of \(council): \(members.joined(separator: ", "))")
    }
    checkProvince(now, before, newRoles, record)
    checkSecondOfficer(now, gaining, newRoles, record)
  }

  /// What is the province's alone: principals that are there, and producers that somebody acts as.
  private mutating func checkProvince(_ now: Principal, _ before: Principal?, _ newRoles: [HeldRole], _ record: EventRecord) {
    let id = now.principalID
    guard let actor = principals[record.actor], !actor.roles.contains(where: { $0.role == .provincialOfficer }) else { return }
    guard before == nil else {
      return remark(
        .changedFromBelow, ServiceName.council, record,
        vi: "\(id): tài khoản đã có từ trước, do \(record.actor), không phải cán bộ tỉnh, thay đổi",
        en: "\(id): was there before and was changed by \(record.actor), who is no provincial officer")
    }
    for party in newRoles.filter({ $0.role == .producer }).map(\.party) {
      let others = principals.values.filter { other in
        other.principalID != id && other.roles.contains { $0.role == .producer && $0.party == party }
      }
      guard let other = others.map(\.principalID).min() else { continue }
      remark(
        .changedFromBelow, ServiceName.council, record,
        vi: "\(id): do \(record.actor), không phải cán bộ tỉnh, cấp cho chủ thể \(party), khi \(other) đã là tài khoản của chủ thể này",
        en:
          "\(id): may act as producer \(party) by the word of \(record.actor), who is no provincial officer, although \(other) did so already"
      )
    }
  }

  private mutating func takeConflict(_ conflict: ConflictDeclared, _ record: EventRecord) {
    guard scored.contains(conflict.sessionID), !record.onBehalfOf.isEmpty else { return }
    // The member's own, by another of the member's roles.
    let roles = principals[record.actor]?.roles ?? []
    guard !roles.contains(where: { $0.role == .councilMember && $0.party == record.onBehalfOf }) else { return }
    remark(
      .conflictOnBehalf, ServiceName.council, record,
      vi:
        "\(conflict.sessionID): \(record.actor) khai báo xung đột lợi ích thay \(record.onBehalfOf) về hồ sơ \(conflict.dossierID) khi đang chấm điểm",
      en:
        "\(conflict.sessionID): \(record.actor) declared a conflict of interest for \(record.onBehalfOf) on dossier \(conflict.dossierID) while it was scored"
    )
  }

  private mutating func checkSecondOfficer(
    _ now: Principal, _ keys: [AccessKey], _ roles: [HeldRole], _ record: EventRecord
  ) {
    let keyAlone = now.roles.contains { $0.role.needsSecondOfficer } && keys.contains { $0.confirmedBy.isEmpty }
    let roleAlone = roles.contains { $0.role.needsSecondOfficer } && now.rolesConfirmedBy.isEmpty
    guard keyAlone || roleAlone else { return }
    guard isRuleKnown else {
      early = (early?.first ?? record.sequence, (early?.count ?? 0) + 1)
      return
    }
    let what = now.roles.filter { $0.role.needsSecondOfficer }.map { "\($0.role.name) \($0.party)" }.joined(separator: ", ")
    remark(
      .noSecondOfficer, ServiceName.council, record, vi: "\(now.principalID) (\(what)): được cấp mà không có cán bộ thứ hai xác nhận",
      en: "\(now.principalID) (\(what)): granted without a second officer's confirmation")
  }
}

// MARK: - Evaluation

extension DutyAudit {
  private mutating func takeSheet(_ sheet: SheetSubmitted, _ record: EventRecord) {
    let key = try? PublicKey(text: sheet.signedWith)
    for voter in ["key:\(key?.signing.hexadecimal ?? "")", "principal:\(record.actor)"] {
      let other = voters[[sheet.sessionID, voter]]
      voters[[sheet.sessionID, voter]] = other ?? sheet.memberID
      guard let other, other != sheet.memberID else { continue }
      let members = [other, sheet.memberID].joined(separator: ", ")
      remark(
        .severalMembers, ServiceName.evaluation, record, once: "\(sheet.sessionID) \(record.actor) \(members)",
        vi: "\(sheet.sessionID): \(record.actor) nộp phiếu của nhiều thành viên: \(members)",
        en: "\(sheet.sessionID): \(record.actor) handed in for several members: \(members)")
    }
    guard let (began, council) = opened[sheet.sessionID] else { return }
    let member = Scope.member(sheet.memberID, of: council)
    let isOld = holdings.all.contains {
      $0.member == member && $0.publicKey == sheet.signedWith && $0.endedIn == 0 && $0.learnedIn < began
    }
    guard !isOld else { return }
    let isAdmitted = admitted.contains([sheet.sessionID, sheet.memberID, sheet.signedWith])
    remark(
      .keyDuringSession, ServiceName.evaluation, record, once: "\(sheet.sessionID) \(member) \(sheet.signedWith)",
      vi: "\(sheet.sessionID): khóa \(key?.short ?? "") của \(member), cấp sau khi khai mạc, đã ký phiếu; "
        + (isAdmitted ? "Hội đồng đã cho phép dùng khóa này" : "Hội đồng chưa cho phép dùng khóa này"),
      en: "\(sheet.sessionID): the key \(key?.short ?? "") of \(member), granted after the opening, signed a sheet; "
        + (isAdmitted ? "the council had admitted it" : "the council had not admitted it"))
  }
}
