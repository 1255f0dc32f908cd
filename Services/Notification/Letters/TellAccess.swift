import Access
import Contracts
import Keys
import Ledger
import Runtime

/// Somebody's keys or roles changed: whose they are is told, by whom, whatever the change is. That is how a key that was added unseen is seen.
enum TellPrincipalChanged: Reaction {
  static func react(to heard: PrincipalChanged, _ context: NotificationContext) throws -> [any Event] {
    let now = heard.principal
    // As it was known here before this.
    let before = try PrincipalTable.find(now.principalID, context.tables) ?? Principal()
    let changes = keyChanges(before, now) + roleChanges(before, now)
    guard !changes.isEmpty else { return [] }
    return try context.notices(
      grouped(Recipients.of(now.principalID, holding: before.roles + now.roles)) { $0 }.map { recipient, _ in
        Letter(
          recipient: recipient, name: now.name, template: .accessChanged,
          values: ["principal": now.principalID, "changes": changes.joined(separator: "\n")])
      })
  }

  private static func keyChanges(_ before: Principal, _ now: Principal) -> [String] {
    let known = Dictionary(before.keys.map { ($0.publicKey, $0.revokedAt) }) { $1 }
    return now.keys.compactMap { key in
      let short = shortened(key.publicKey)
      if !key.revokedAt.isEmpty {
        return known[key.publicKey] == key.revokedAt
          ? nil : "- Thu hồi khóa \(short); người thu hồi: \(key.revokedBy); lý do: \(key.reason)"
      }
      return known[key.publicKey] == nil ? "- Cấp khóa \(short); \(granters(key.grantedBy, key.confirmedBy))" : nil
    }
  }

  private static func roleChanges(_ before: Principal, _ now: Principal) -> [String] {
    guard before.roles != now.roles else { return [] }
    let by = now.rolesGrantedBy.isEmpty ? "" : "; \(granters(now.rolesGrantedBy, now.rolesConfirmedBy))"
    return ["- Vai trò từ nay: \(listed(now.roles))\(by)"]
  }

  private static func granters(_ granter: String, _ confirmer: String) -> String {
    "người cấp: \(granter)" + (confirmer.isEmpty ? "" : "; người xác nhận: \(confirmer)")
  }
}

/// A grant waits for a second officer: whom it is for is told already.
enum TellGrantProposed: Reaction {
  static func react(to heard: GrantProposed, _ context: NotificationContext) throws -> [any Event] {
    let before = try PrincipalTable.find(heard.principalID, context.tables) ?? Principal()
    var changes: [String] = []
    if !heard.publicKey.isEmpty { changes.append("- Khóa \(shortened(heard.publicKey))") }
    if !heard.roles.isEmpty { changes.append("- Vai trò: \(listed(heard.roles))") }
    if !heard.heldKeys.isEmpty {
      changes.append("- Áp dụng cho cả các khóa đang có: \(heard.heldKeys.map(shortened).joined(separator: ", "))")
    }
    return try context.notices(
      grouped(Recipients.of(heard.principalID, holding: before.roles + heard.roles)) { $0 }.map { recipient, _ in
        Letter(
          recipient: recipient, name: heard.name, template: .grantProposed,
          values: [
            "principal": heard.principalID, "grant": heard.grantID, "changes": changes.joined(separator: "\n"), "by": heard.proposedBy,
            "until": printed(String(heard.expiresAt.prefix(10))),
          ])
      })
  }
}

/// The council admitted a member's new key while the session goes on: every member of the session is told.
enum TellKeyAdmitted: Reaction {
  static func react(to heard: MemberKeyAdmitted, _ context: NotificationContext) throws -> [any Event] {
    try context.notices(
      (try Sessions.noted(heard.sessionID, context.tables)?.members ?? []).map { member in
        Letter(
          recipient: member.recipient, name: member.name, template: .keyAdmitted,
          values: [
            "session": heard.sessionID, "member": heard.memberID, "key": shortened(heard.publicKey), "by": heard.admittedBy,
            "reason": heard.reason,
          ])
      })
  }
}

/// First sixteen digits, as everywhere where people compare keys.
func shortened(_ key: String) -> String { (try? PublicKey(text: key))?.short ?? "" }

private func listed(_ roles: [HeldRole]) -> String {
  roles.map { "\($0.role.told) (\($0.unitCode)\($0.party.isEmpty ? "" : ", \($0.party)"))" }.joined(separator: ", ")
}

extension Role {
  /// In the words of the letter.
  fileprivate var told: String {
    switch self {
    case .producer: "chủ thể"
    case .communeOfficer: "cán bộ xã"
    case .districtOfficer: "cán bộ huyện"
    case .provincialOfficer: "cán bộ tỉnh"
    case .councilMember: "thành viên hội đồng"
    case .secretary: "thư ký hội đồng"
    case .chair: "chủ tịch hội đồng"
    case .auditor: "cán bộ kiểm tra"
    case .operator: "người vận hành"
    case .integration: "chương trình kết nối"
    case .unspecified, .UNRECOGNIZED: "không rõ"
    }
  }
}
