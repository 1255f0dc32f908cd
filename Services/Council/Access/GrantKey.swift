import Access
import Contracts
import Keys
import Ledger
import Messaging
import Runtime

/// Gives a principal a key, and says what roles it holds. A second key beside the first is how keys are replaced without a gap.
///
/// What makes somebody a member, a secretary, a chair or a provincial officer, or gives one of them a key, is proposed only: it holds once a
/// second officer confirms it (`ConfirmGrant`). Our own rules, docs/decisions/0013-separation-of-duties.md; where no keys are asked for,
/// nobody knows who sends, and they cannot be kept.
extension GrantKey: Command {
  /// Officers of communes and districts give keys to producers; every other key comes from the province.
  package var aspect: String { !roles.isEmpty && roles.allSatisfy { $0.role == .producer } ? "producer" : "" }

  /// The unit of all its roles, present and future; the province when they are held in several.
  package func scope(_ context: CouncilContext) throws -> Scope {
    .roles(roles + (try PrincipalTable.find(principalID, context.tables)?.roles ?? []))
  }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let known = try PrincipalTable.find(principalID, context.tables)
    let key = try checkedForm(known, context)
    try requireProvince(known, context)
    let principal = try granted(key, to: known, by: context.actor.principal, confirmedBy: "", context)
    // Nor anything beside a proposal: whoever confirms has seen all that gains by it.
    try GrantProposal.requireNoneOpen(for: principalID, context.tables)
    guard context.sender != nil, needsSecondOfficer(known, principal) else {
      return [
        PrincipalChanged.with {
          $0.principal = principal
          $0.duties = context.sender == nil ? 0 : PrincipalChanged.separationOfDuties
        }
      ]
    }
    return [
      try GrantProposed.with {
        $0.grantID = try GrantProposal.nextID(context.tables)
        $0.principalID = principalID
        $0.name = principal.name
        $0.roles = roles
        $0.publicKey = key?.text ?? ""
        $0.proposedBy = context.actor.principal
        $0.proposedAt = context.now.description
        $0.expiresAt = (context.now + GrantProposal.term).description
        $0.heldKeys = known?.goodKeys ?? []
      }
    ]
  }

  /// - Returns: the key; nil where only the roles change.
  private func checkedForm(_ known: Principal?, _ context: CouncilContext) throws -> PublicKey? {
    var check = FieldCheck()
    check.text(name, "name", known == nil ? 1...200 : 0...200)
    if !Self.isUsable(principalID) {
      check.fault("principalId", vi: "gồm 1 đến 64 ký tự A-Z a-z 0-9 . _ -", en: "is 1 to 64 characters of A-Z a-z 0-9 . _ -")
    }
    if known == nil && roles.isEmpty { check.fault("roles", vi: "phải có ít nhất một vai trò", en: "must name a role") }
    if roles.count > 200 { check.fault("roles", vi: "có \(roles.count) vai trò; tối đa 200", en: "are \(roles.count); 200 at most") }
    if publicKey.isEmpty && roles.isEmpty { check.fault("publicKey", vi: "phải có", en: "is missing") }
    for (index, role) in roles.prefix(200).enumerated() { checkRole(role, index, &check, context) }
    let key = readKey(&check)
    try check.finish("key.invalid")
    return key
  }

  /// The principal as it is once this holds.
  ///
  /// - Throws: `Refusal` when it must not: judged when it is proposed, and again when it is confirmed.
  func granted(
    _ key: PublicKey?, to known: Principal?, by granter: String, confirmedBy confirmer: String, _ context: CouncilContext
  ) throws -> Principal {
    var principal = known ?? .with { $0.principalID = principalID }
    var check = FieldCheck()
    let name = check.text(name, "name", 0...200)
    if !name.isEmpty { principal.name = name }
    if !roles.isEmpty {
      principal.roles = roles
      principal.rolesGrantedBy = granter
      principal.rolesConfirmedBy = confirmer
    }
    let gaining = try needsSecondOfficer(known, principal) ? (known?.goodKeys ?? []).map { try PublicKey(text: $0) } : []
    try requireSomebodyElse(than: context.actor.principal, context.sender, gaining + (key.map { [$0] } ?? []))
    try requireFitting(principal.roles, context)
    if let key { try requireFresh(key, context) }
    principal.version += 1
    if !confirmer.isEmpty { principal.confirmGoodKeys(proposedBy: granter, confirmedBy: confirmer) }
    if let key {
      principal.keys.append(
        .with {
          $0.publicKey = key.text
          $0.grantedAt = context.now.description
          $0.grantedBy = granter
          $0.confirmedBy = confirmer
        })
    }
    return principal
  }

  private func needsSecondOfficer(_ known: Principal?, _ principal: Principal) -> Bool {
    let duties = principal.roles.filter { $0.role.needsSecondOfficer }
    return !publicKey.isEmpty && !duties.isEmpty || duties.contains { !(known?.roles ?? []).contains($0) }
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
    let fits =
      switch held.role {
      case .producer: Identifier.number(held.party, prefix: "CT") != nil
      case .councilMember:
        Scope.parts(ofMember: held.party).map { Identifier.number($0.council, prefix: "HD") != nil && Self.isUsable($0.member) } ?? false
      default: held.party.isEmpty
      }
    if !fits {
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

  /// Who may give keys to producers only makes new ones: changes nobody who is there, and gives nobody the place of a producer that somebody
  /// holds already.
  private func requireProvince(_ known: Principal?, _ context: CouncilContext) throws {
    guard aspect == "producer", try !context.senderMay(Self.protoMessageName, on: scope(context), context.environment.geography) else {
      return
    }
    if known == nil, let taken = try roles.first(where: { try PartyHolders.hasAny($0.party, context.tables) }) {
      throw Refusal(
        .forbidden, "key.existing-party",
        .init(
          vi: "Chủ thể \(taken.party) đã có tài khoản; chỉ cán bộ tỉnh mới cấp thêm tài khoản cho chủ thể này",
          en: "Somebody acts as producer \(taken.party) already; only the province lets another one do so"),
        remedy: .init(vi: "Đề nghị cán bộ tỉnh cấp.", en: "Ask a provincial officer to grant it."))
    }
    guard known != nil else { return }
    throw Refusal(
      .forbidden, "key.existing-principal",
      .init(
        vi: "Tài khoản \(principalID) đã có; chỉ cán bộ tỉnh mới được thay đổi khóa hay vai trò của tài khoản đã có",
        en: "There is a principal \(principalID) already; only the province changes one that is there"),
      remedy: .init(
        vi: "Đề nghị cán bộ tỉnh; nếu cấp cho người khác, dùng mã tài khoản khác (--principal).",
        en: "Ask a provincial officer; for somebody else choose another id (--principal)."))
  }

  /// Nobody gives herself a role or a key.
  ///
  /// - Parameter keys: those that gain by it.
  private func requireSomebodyElse(than actor: String, _ sender: PublicKey?, _ keys: [PublicKey]) throws {
    guard let sender, actor == principalID || keys.contains(where: { $0.curve == sender.curve || $0.signing == sender.signing }) else {
      return
    }
    throw Refusal(
      .forbidden, "key.to-oneself",
      .init(vi: "Không ai được tự cấp khóa hay vai trò cho mình", en: "Nobody grants a key or a role to herself"),
      remedy: .init(
        vi: "Đề nghị một cán bộ tỉnh khác; khóa phải là khóa mới của người nhận (`ocop key new`).",
        en: "Ask another provincial officer; the key must be a new one of who gets it (`ocop key new`)."))
  }

  /// Roles that go together, and one member of a council at most.
  private func requireFitting(_ roles: [HeldRole], _ context: CouncilContext) throws {
    guard context.sender != nil else { return }
    if let (one, other) = Exclusions.standard.conflict(among: roles) {
      throw Refusal(
        .rule, "key.roles-exclude",
        .init(
          vi: "\(principalID): một người không được đồng thời giữ vai trò \(one.name) và \(other.name)",
          en: "\(principalID): one principal does not hold both \(one.name) and \(other.name)"),
        remedy: .init(
          vi: "Giao cho hai người, hoặc cấp lại toàn bộ vai trò của người này; xem `ocop access table`.",
          en: "Give them to two people, or name all the roles of this one anew; see `ocop access table`."))
    }
    if let (council, members) = roles.twoMembersOfOneCouncil {
      throw Refusal(
        .rule, "key.two-members",
        .init(
          vi: "\(principalID): một người không thể là hai thành viên của \(council) (\(members.joined(separator: ", ")))",
          en: "\(principalID): one principal cannot be two members of \(council) (\(members.joined(separator: ", ")))"),
        remedy: .init(vi: "Cấp cho mỗi thành viên một tài khoản và một khóa riêng.", en: "A principal and a key for each member."))
    }
  }

  /// A key is granted once, each half of it: it never changes hands, and a revoked one never comes back.
  private func requireFresh(_ key: PublicKey, _ context: CouncilContext) throws {
    let signer = try context.tables.first("SELECT principal_id FROM signing_key WHERE signing = ?", [key.signing.hexadecimal]) {
      $0[0] as String
    }
    guard let holder = try PrincipalTable.holder(ofKey: key.curve.hexadecimal, context.tables)?.principalID ?? signer else { return }
    // Whose it is, is told to whom may list principals.
    let isShown = try context.senderMay(ListPrincipals.protoMessageName, on: scope(context), context.environment.geography)
    throw Refusal(
      .conflict, "key.granted-already",
      .init(
        vi: "Khóa \(key.short) đã được cấp\(isShown ? " cho \(holder)" : ""), hoặc phần ký của nó đã được cấp",
        en: "Key \(key.short) was granted already\(isShown ? " to \(holder)" : ""), or its signing half was"),
      remedy: .init(vi: "Tạo khóa mới bằng `ocop key new`.", en: "Make a new one with `ocop key new`."))
  }
}

extension Scope {
  static func roles(_ roles: [HeldRole]) -> Scope {
    let units = Set(roles.map(\.unitCode))
    return units.count == 1 ? Scope(unit: units.first) : .province
  }
}

/// Who acts as which producer.
enum PartyHolders {
  static func hasAny(_ party: String, _ tables: Tables) throws -> Bool {
    try tables.exists("SELECT 1 FROM party_holder WHERE party = ? LIMIT 1", [party])
  }

  fileprivate static func put(_ principal: Principal, _ tables: Tables) throws {
    try tables.execute("DELETE FROM party_holder WHERE principal_id = ?", [principal.principalID])
    for party in Set(principal.roles.filter { $0.role == .producer }.map(\.party)) {
      try tables.execute("INSERT INTO party_holder (party, principal_id) VALUES (?, ?)", [party, principal.principalID])
    }
  }
}

extension Principal {
  /// As they were granted, in order.
  var goodKeys: [String] { keys.filter(\.revokedAt.isEmpty).map(\.publicKey) }

  /// Two officers have looked at every key that is good: those that one alone had granted are confirmed from now on, by the other of them.
  fileprivate mutating func confirmGoodKeys(proposedBy proposer: String, confirmedBy confirmer: String) {
    for index in keys.indices where keys[index].revokedAt.isEmpty && keys[index].confirmedBy.isEmpty {
      keys[index].confirmedBy = keys[index].grantedBy == confirmer ? proposer : confirmer
    }
  }
}

extension PrincipalChanged: Event {
  /// What this program writes as `duties`.
  package static let separationOfDuties: UInt32 = 1

  package var subjectID: String { principal.principalID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try PrincipalTable.put(principal, in: record.sequence, tables)
    try PartyHolders.put(principal, tables)
    for key in principal.keys {
      // The first keeps it: logs from before may hold a half twice.
      try tables.execute(
        "INSERT INTO signing_key (signing, principal_id) VALUES (?, ?) ON CONFLICT (signing) DO NOTHING",
        [try PublicKey(text: key.publicKey).signing.hexadecimal, principal.principalID])
    }
    if !grantID.isEmpty { try GrantProposal.finish(grantID, .confirmed, tables) }
  }
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
