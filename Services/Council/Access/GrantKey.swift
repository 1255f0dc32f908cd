import Access
import Contracts
import Keys
import Ledger
import Messaging
import Runtime

/// Gives a principal a key, and says what roles it holds. A second key beside the first is how keys are replaced without a gap.
extension GrantKey: Command {
  /// Officers of communes and districts give keys to producers; every other key comes from the province.
  package var aspect: String { !roles.isEmpty && roles.allSatisfy { $0.role == .producer } ? "producer" : "" }

  /// The unit of all its roles, present and future; the province when they are held in several.
  package func scope(_ context: CouncilContext) throws -> Scope {
    .roles(roles + (try PrincipalTable.find(principalID, context.tables)?.roles ?? []))
  }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let known = try PrincipalTable.find(principalID, context.tables)
    var check = FieldCheck()
    let name = check.text(name, "name", known == nil ? 1...200 : 0...200)
    if !Self.isUsable(principalID) {
      check.fault("principalId", vi: "gồm 1 đến 64 ký tự A-Z a-z 0-9 . _ -", en: "is 1 to 64 characters of A-Z a-z 0-9 . _ -")
    }
    if known == nil && roles.isEmpty { check.fault("roles", vi: "phải có ít nhất một vai trò", en: "must name a role") }
    if publicKey.isEmpty && roles.isEmpty { check.fault("publicKey", vi: "phải có", en: "is missing") }
    for (index, role) in roles.enumerated() { checkRole(role, index, &check, context) }
    let key = readKey(&check)
    try check.finish("key.invalid")
    try requireProducersOnly(known)
    if let key { try requireFresh(key, context) }
    var principal =
      known
      ?? .with { $0.principalID = principalID }
    if !name.isEmpty { principal.name = name }
    if !roles.isEmpty { principal.roles = roles }
    principal.version += 1
    if let key {
      principal.keys.append(
        .with {
          $0.publicKey = key.text
          $0.grantedAt = context.now.description
          $0.grantedBy = context.actor.principal
        })
    }
    return [PrincipalChanged.with { $0.principal = principal }]
  }

  private static func isUsable(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch UnicodeScalar(byte) {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
        default: false
        }
      }
  }

  private func checkRole(_ held: HeldRole, _ index: Int, _ check: inout FieldCheck, _ context: CouncilContext) {
    check.choice(held.role, "roles[\(index)].role", among: Rights.roles)
    if context.environment.geography.unit(held.unitCode) == nil {
      check.fault("roles[\(index)].unitCode", vi: "không phải là đơn vị của tỉnh", en: "is no unit of the province")
    }
    if held.role.hasParty != !held.party.isEmpty {
      check.fault(
        "roles[\(index)].party", vi: "cần cho chủ thể (CT-00001) và thành viên hội đồng (HD-00001/TV-01), và chỉ cho họ",
        en: "is wanted for a producer (CT-00001) and a council member (HD-00001/TV-01), and for nobody else")
    }
  }

  private func readKey(_ check: inout FieldCheck) -> PublicKey? {
    guard !publicKey.isEmpty else { return nil }
    do {
      return try PublicKey(text: publicKey)
    } catch {
      check.fault("publicKey", vi: "không phải là khóa công khai: \(error.reason)", en: "is no public key: \(error.reason)")
      return nil
    }
  }

  /// Who may give keys to producers only must not give one to somebody who is more than that.
  private func requireProducersOnly(_ known: Principal?) throws {
    guard aspect == "producer", let known, known.roles.contains(where: { $0.role != .producer }) else { return }
    throw Refusal(
      .forbidden, "key.not-a-producer",
      .init(vi: "\(principalID) có vai trò khác ngoài chủ thể", en: "\(principalID) holds other roles than a producer's"),
      remedy: .init(vi: "Đề nghị cán bộ tỉnh cấp khóa.", en: "Ask a provincial officer."))
  }

  /// A key is granted once: it never changes hands, and a revoked one never comes back.
  private func requireFresh(_ key: PublicKey, _ context: CouncilContext) throws {
    if let principal = try PrincipalTable.holder(ofKey: key.curve.hexadecimal, context.tables) {
      throw Refusal(
        .conflict, "key.granted-already",
        .init(
          vi: "Khóa \(key.short) đã được cấp cho \(principal.principalID)", en: "Key \(key.short) was granted to \(principal.principalID)"),
        remedy: .init(vi: "Tạo khóa mới bằng `ocop key new`.", en: "Make a new one with `ocop key new`."))
    }
  }
}

extension Scope {
  static func roles(_ roles: [HeldRole]) -> Scope {
    let units = Set(roles.map(\.unitCode))
    return units.count == 1 ? Scope(unit: units.first) : .province
  }
}

extension PrincipalChanged: Event {
  package var subjectID: String { principal.principalID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws { try PrincipalTable.put(principal, tables) }
}

extension ListPrincipals: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Principals {
    try .with {
      $0.principals = try PrincipalTable.all(context.tables).filter { principal in
        (principalID.isEmpty || principal.principalID == principalID) && context.viewer.sees(.roles(principal.roles))
      }
    }
  }
}
