import Access
import Contracts
import Keys
import Messaging
import SwiftProtobuf
import Testing

@testable import Audit
@testable import Operator

/// What one person must not do alone. The rules are the programme's own: docs/decisions/0013-separation-of-duties.md.
@Suite("Separation of duties")
struct DutyTests {
  private func role(_ role: Role, _ unit: String = "66", _ party: String = "") -> HeldRole {
    .with {
      $0.role = role
      $0.unitCode = unit
      $0.party = party
    }
  }

  private func grant(_ principal: String, _ roles: [HeldRole], _ key: PublicKey? = PrivateKey(named: "x").publicKey) -> GrantKey {
    .with {
      $0.principalID = principal
      $0.name = principal
      $0.roles = roles
      if let key { $0.publicKey = key.text }
    }
  }

  /// - Returns: the rule of the refusal, or nil when it was carried out.
  private func refusal(_ province: Province, _ command: some Message, _ key: PrivateKey?) throws -> String? {
    do {
      try province.send(command, as: "", with: key)
      return nil
    } catch let problem as Problem {
      return problem.rule
    }
  }

  private func principal(_ province: Province, _ id: String) throws -> Principal? {
    try province.ask(ListPrincipals.with { $0.principalID = id }, Principals.self).principals.first
  }

  private func letters(_ province: Province, to recipient: String) throws -> [NoticeWritten] {
    try province.ask(
      ListNotices.with {
        $0.recipient = recipient
        $0.limit = 1_000
      }, Notices.self
    ).notices.map(\.notice)
  }

  // MARK: - Granting

  @Test("Nobody grants herself a role or a key, in whole or half")
  func oneself() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let officer = try province.grant("tinh", [role(.provincialOfficer)], by: founder)
    #expect(try refusal(province, grant("tinh", [role(.provincialOfficer), role(.districtOfficer, "651")]), officer) == "key.to-oneself")
    #expect(try refusal(province, grant("tinh", []), officer) == "key.to-oneself")
    let half = try PublicKey(curve: PrivateKey(named: "x").publicKey.curve, signing: officer.publicKey.signing)
    #expect(try refusal(province, grant("nguoi-khac", [role(.auditor)], half), officer) == "key.to-oneself")
    #expect(try refusal(province, grant("nguoi-khac", [role(.auditor)], founder.publicKey), founder) == "key.to-oneself")
  }

  @Test("Either half of a key belongs to one principal for ever")
  func halves() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let key = try province.grant("a", [role(.auditor)], by: founder)
    let other = PrivateKey(named: "x").publicKey
    for half in [
      try PublicKey(curve: key.publicKey.curve, signing: other.signing), try .init(curve: other.curve, signing: key.publicKey.signing),
    ] {
      #expect(try refusal(province, grant("b", [role(.auditor)], half), founder) == "key.granted-already")
      #expect(try refusal(province, grant("a", [], half), founder) == "key.granted-already")
    }
  }

  @Test("Roles that exclude each other are not held together, as the printed table says, and all others are")
  func exclusions() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    func held(_ role: Role) -> HeldRole {
      self.role(role, "66", role == .producer ? "CT-00001" : role == .councilMember ? "HD-00001/TV-01" : "")
    }
    for (index, one) in Rights.roles.enumerated() {
      for other in Rights.roles[(index + 1)...] {
        let refused = try refusal(province, grant("\(one.name).\(other.name)", [held(one), held(other)]), founder)
        #expect(refused == (Exclusions.standard.excludes(one, other) ? "key.roles-exclude" : nil), "\(one.name), \(other.name)")
      }
    }
    let allowed: Set<Set<Role>> = [[.districtOfficer, .provincialOfficer], [.councilMember, .secretary], [.councilMember, .chair]]
    for one in Rights.roles {
      for other in Rights.roles where one != other { #expect(Exclusions.standard.excludes(one, other) != allowed.contains([one, other])) }
    }
    // Also when the second comes later.
    _ = try province.grant("thu-ky", [role(.secretary)], by: founder)
    #expect(try refusal(province, grant("thu-ky", [role(.secretary), role(.provincialOfficer)]), founder) == "key.roles-exclude")
  }

  @Test("Nobody is two members of one council, and may be a member of two")
  func twoMembers() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    func members(_ parties: String...) -> [HeldRole] { parties.map { role(.councilMember, "66", $0) } }
    #expect(try refusal(province, grant("a", members("HD-00001/TV-01", "HD-00001/TV-02")), founder) == "key.two-members")
    #expect(try refusal(province, grant("a", members("HD-00001/TV-01", "HD-00002/TV-02")), founder) == nil)
  }

  @Test(
    "A member, a secretary, a chair, a provincial officer comes into being by two officers' word",
    arguments: [Role.councilMember, .secretary, .chair, .provincialOfficer])
  func secondOfficer(held: Role) throws {
    let province = try Province()
    let founder = try province.lockDoors()
    province.asker = founder
    let key = PrivateKey(named: "x")
    let roles = [role(held, "66", held == .councilMember ? "HD-00001/TV-01" : "")]
    let proposed = try province.send(grant("a", roles, key.publicKey), as: "", with: founder)
    #expect(proposed.events == ["grant-proposed"] && proposed.subject == "CP-00001")
    #expect(try principal(province, "a") == nil)
    #expect(try refusal(province, ScheduleSession(), key) == "access.key-not-good")
    let confirming = ConfirmGrant.with { $0.grantID = "CP-00001" }
    #expect(try refusal(province, confirming, founder) == "grant.same-officer")
    #expect(try refusal(province, grant("a", roles), founder) == "grant.open-already")
    let pending = try province.ask(ListGrants(), Grants.self).grants
    #expect(pending.map(\.proposal.grantID) == ["CP-00001"] && pending[0].proposal.proposedBy == "founder:founder")
    #expect(try refusal(province, confirming, province.second) == nil)
    let made = try #require(try principal(province, "a"))
    #expect(made.roles == roles)
    #expect(made.keys.map(\.grantedBy) == ["founder:founder"] && made.keys.map(\.confirmedBy) == ["founder:founder-2"])
    #expect(made.rolesGrantedBy == "founder:founder" && made.rolesConfirmedBy == "founder:founder-2")
    #expect(try refusal(province, ScheduleSession(), key) != "access.key-not-good")
    #expect(try refusal(province, confirming, province.second) == "grant.not-open")
    #expect(try province.ask(ListGrants(), Grants.self).grants.isEmpty)
    // A further key takes two as well.
    #expect(try province.send(grant("a", []), as: "", with: founder).events == ["grant-proposed"])
    for node in province.nodes { #expect(try node.compareWithReplay().isEqual && node.deadLetters().isEmpty) }
  }

  @Test("Who gains by a grant does not confirm it, nor does whose key it is")
  func beneficiary() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let officer = try province.grant("tinh", [role(.provincialOfficer)], by: founder)
    let own = try province.send(grant("tinh", []), as: "", with: founder).subject
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = own }, officer) == "grant.same-officer")
    let half = try PublicKey(curve: PrivateKey(named: "x").publicKey.curve, signing: PrivateKey(named: "y").publicKey.signing)
    let other = try province.send(grant("thu-ky", [role(.secretary)], half), as: "", with: officer).subject
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = other }, officer) == "grant.same-officer")
    // One person with an officer's key and a founder's cannot be told from two; one with half of the key can.
    let mixed = try PublicKey(curve: PrivateKey(named: "x").publicKey.curve, signing: try #require(province.second).publicKey.signing)
    let third = try province.send(grant("chu-tich", [role(.chair)], mixed), as: "", with: officer).subject
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = third }, province.second) == "key.to-oneself")
  }

  @Test("A proposal that is declined, or that nobody confirms in thirty days, comes to nothing")
  func inVain() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    province.asker = founder
    let first = try province.send(grant("a", [role(.chair)]), as: "", with: founder).subject
    let declining = DeclineGrant.with {
      $0.grantID = first
      $0.reason = "không đúng người"
    }
    #expect(try refusal(province, declining, province.second) == nil)
    let second = try province.send(grant("a", [role(.chair)]), as: "", with: founder).subject
    province.clock.advance(by: .seconds(30 * 86_400 - 1))
    try province.settle()
    #expect(try province.ask(ListGrants(), Grants.self).grants.count == 1)
    province.clock.advance(by: .seconds(1))
    try province.settle()
    #expect(try province.ask(ListGrants.with { $0.all = true }, Grants.self).grants.map(\.state) == [.declined, .expired])
    for id in [first, second] {
      #expect(try refusal(province, ConfirmGrant.with { $0.grantID = id }, province.second) == "grant.not-open")
    }
    #expect(try principal(province, "a") == nil)
    #expect(try province.node(ServiceName.council).compareWithReplay().isEqual)
  }

  @Test("What was proposed is judged again when it is confirmed, as the principals are then")
  func judgedAgain() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let key = PrivateKey(named: "x").publicKey
    let proposed = try province.send(grant("a", [role(.secretary)], key), as: "", with: founder).subject
    _ = try province.send(grant("b", [role(.auditor)], key), as: "", with: founder)
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = proposed }, province.second) == "key.granted-already")
  }

  @Test("A key that one officer gave beside a member's role is seen by the second: the proposal names it, and nothing changes meanwhile")
  func keysBesideAProposal() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    province.asker = founder
    let first = try province.grant("p", [role(.communeOfficer, "24373")], by: founder)
    let beside = PrivateKey(named: "beside")
    _ = try province.send(grant("p", [], beside.publicKey), as: "", with: province.second)
    let member = [role(.councilMember, "66", "HD-00001/TV-01")]
    let proposed = try province.send(grant("p", member, nil), as: "", with: founder)
    #expect(proposed.events == ["grant-proposed"])
    let pending = try #require(try province.ask(ListGrants(), Grants.self).grants.first)
    #expect(pending.proposal.heldKeys == [first.publicKey.text, beside.publicKey.text])
    let letter = try #require(try letters(province, to: "member:HD-00001:TV-01").last)
    #expect(letter.template == "grant-proposed" && letter.text.contains(beside.publicKey.short))
    // Nobody adds one while it is open, by a grant that would hold at once.
    #expect(try refusal(province, grant("p", []), founder) == "grant.open-already")
    #expect(try refusal(province, grant("p", [role(.communeOfficer, "24376")], nil), founder) == "grant.open-already")
    try province.send(ConfirmGrant.with { $0.grantID = proposed.subject }, as: "", with: province.second)
    let made = try #require(try principal(province, "p"))
    // Two officers stand behind each, whoever of them had given it.
    #expect(made.keys.map(\.grantedBy) == ["founder:founder", "founder:founder-2"])
    #expect(made.keys.map(\.confirmedBy) == ["founder:founder-2", "founder:founder"])
    #expect(try remarks([(ServiceName.council, province.published(ServiceName.council))]) == [])
    func alone(_ event: inout PrincipalChanged) {
      if !event.grantID.isEmpty { event.principal.keys[1].confirmedBy = "" }
    }
    #expect(try remarks([(ServiceName.council, province.published(ServiceName.council))], alone) == [.noSecondOfficer])
    #expect(try province.node(ServiceName.council).compareWithReplay().isEqual)
  }

  @Test("A proposal holds for the keys that it names: when one of them is taken away it is proposed anew")
  func keysChanged() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let first = try province.grant("p", [role(.auditor)], by: founder)
    let proposed = try province.send(grant("p", [role(.chair)]), as: "", with: founder).subject
    try province.send(
      RevokeKey.with {
        $0.publicKey = first.publicKey.text
        $0.reason = "mất máy"
      }, as: "", with: founder)
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = proposed }, province.second) == "grant.keys-changed")
    try province.send(
      DeclineGrant.with {
        $0.grantID = proposed
        $0.reason = "đề nghị lại"
      }, as: "", with: founder)
    let again = try province.send(grant("p", [role(.chair)]), as: "", with: founder).subject
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = again }, province.second) == nil)
  }

  @Test("An officer's own key, given to somebody before, does not become a member's by her word")
  func ownKeyBefore() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let second = try #require(province.second)
    let mixed = try PublicKey(curve: PrivateKey(named: "x").publicKey.curve, signing: second.publicKey.signing)
    _ = try province.send(grant("p", [role(.auditor)], mixed), as: "", with: founder)
    #expect(try refusal(province, grant("p", [role(.chair)], nil), second) == "key.to-oneself")
    let proposed = try province.send(grant("p", [role(.chair)], nil), as: "", with: founder).subject
    #expect(try refusal(province, ConfirmGrant.with { $0.grantID = proposed }, second) == "key.to-oneself")
  }

  @Test("A commune lets nobody act as a producer that somebody acts as already; the province does, and the audit names old grants")
  func existingParty() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let officer = try province.grant("xa", [role(.communeOfficer, "24373")], by: founder)
    let producer = [role(.producer, "24373", "CT-00001")]
    _ = try province.grant("htx", producer, by: officer)
    #expect(try refusal(province, grant("x", producer), officer) == "key.existing-party")
    #expect(try refusal(province, grant("x", [role(.producer, "24373", "CT-00002")] + producer), officer) == "key.existing-party")
    #expect(try refusal(province, grant("y", [role(.producer, "24373", "CT-00002")]), officer) == nil)
    #expect(try refusal(province, grant("x", producer), founder) == nil)
    let council = try province.published(ServiceName.council)
    #expect(try remarks([(ServiceName.council, council)]) == [])
    let byTheCommune = council.map { record in
      var record = record
      if record.subject == "x" { record.actor = "xa" }
      return record
    }
    #expect(try remarks([(ServiceName.council, byTheCommune)]) == [.changedFromBelow])
    // Whoever gives it up leaves it free.
    for id in ["htx", "x"] { _ = try province.send(grant(id, [role(.producer, "24373", "CT-00003")], nil), as: "", with: founder) }
    #expect(try refusal(province, grant("z", producer), officer) == nil)
    #expect(try province.node(ServiceName.council).compareWithReplay().isEqual)
  }

  // MARK: - Sessions

  @Test("A sheet that is in is not excused away once the sheets of a round were seen; who is excused, or has a conflict declared, is told")
  func dropped() throws {
    let sitting = try SealedSitting(members: 4)
    let province = sitting.province
    func told(_ member: Int) throws -> [NoticeWritten] {
      try letters(province, to: "member:\(sitting.council):TV-0\(member)").filter {
        ["conflict-declared", "sheet-excused"].contains($0.template)
      }
    }
    try sitting.score([50, 70, 70, 70])
    try sitting.close()
    #expect(try sitting.found().round == 2)
    for (member, total) in [(1, 65.0), (2, 70), (3, 70)] { try sitting.submit(member, total: total) }
    #expect(
      try sitting.refusal(sitting.closing(excusing: [(1, sitting.dossier), (4, sitting.dossier)]), by: sitting.secretary)
        == "session.sheet-is-in")
    func conflict(_ member: Int) -> DeclareConflict {
      .with {
        $0.sessionID = sitting.session
        $0.dossierID = sitting.dossier
        $0.memberID = Province.member(member)
        $0.reason = "Người nhà của chủ thể"
      }
    }
    try province.send(sitting.closing(excusing: [(4, sitting.dossier)]), as: "", with: sitting.secretary)
    #expect(try province.item(sitting.dossier, in: sitting.session).result.sheets == 3)
    let excused = try #require(try told(4).first)
    #expect(try told(4).count == 1 && told(1).isEmpty)
    for part in ["Trà thảo mộc", "vòng 2", "Công tác đột xuất"] { #expect(excused.text.contains(part), "\(part)") }
    // Conflicts: one's own is no news, another's word is, and the audit names it.
    let other = try SealedSitting(members: 4)
    try other.province.send(
      DeclareConflict.with {
        $0.sessionID = other.session
        $0.dossierID = other.dossier
        $0.memberID = "TV-01"
        $0.reason = "Người nhà"
      }, as: "", with: other.key(1))
    func audited() throws -> [AuditRemark.Kind] {
      try remarks([(ServiceName.council, other.province.published(ServiceName.council))])
    }
    #expect(try audited() == [])
    var declared = conflict(2)
    (declared.sessionID, declared.dossierID) = (other.session, other.dossier)
    try other.province.send(declared, as: "", with: other.secretary)
    #expect(try audited() == [.conflictOnBehalf])
    #expect(try letters(other.province, to: "member:\(other.council):TV-01").allSatisfy { $0.template != "conflict-declared" })
    let letter = try #require(try letters(other.province, to: "member:\(other.council):TV-02").last)
    #expect(letter.template == "conflict-declared" && letter.text.contains("thu-ky") && letter.text.contains("Người nhà của chủ thể"))
    for node in province.nodes + other.province.nodes { #expect(try node.compareWithReplay().isEqual && node.deadLetters().isEmpty) }
  }

  @Test("A conflict that the secretary declares before the opening, and a chair's own as a member, are no remark")
  func conflictsOfOthers() throws {
    let sitting = try SealedSitting.scheduled(members: 4)
    let province = sitting.province
    try province.confirm(
      province.send(grant("chu-tich", [sitting.role(.chair), sitting.role(.councilMember, 4)], nil), as: "", with: sitting.founder))
    func conflict(_ member: Int) -> DeclareConflict {
      .with {
        $0.sessionID = sitting.session
        $0.dossierID = sitting.dossier
        $0.memberID = Province.member(member)
        $0.reason = "Người nhà"
      }
    }
    try province.send(conflict(1), as: "", with: sitting.secretary)
    try sitting.open()
    try province.send(conflict(4), as: "", with: sitting.chair)
    #expect(try remarks([(ServiceName.council, province.published(ServiceName.council))]) == [])
    #expect(try province.events(ConflictDeclared.self).map(\.declaredBy) == ["thu-ky", ""])
  }

  @Test("Nobody hands in for two members of a session, whatever became of her roles")
  func onePerson() throws {
    let sitting = try SealedSitting()
    try sitting.submit(1, total: 70)
    try sitting.province.confirm(
      sitting.province.send(grant("uy-vien-1", [sitting.role(.councilMember, 2)], nil), as: "", with: sitting.founder))
    let sheet = try sitting.sheet(2, sitting.contents(2, total: 70), by: sitting.key(1))
    #expect(try sitting.refusal(sheet, by: sitting.key(1)) == "sheet.one-person-two-members")
    try sitting.submit(2, total: 71)
  }

  @Test("A key granted once the session has begun signs no sheet, unless the council admits it: in the minutes, and told to every member")
  func tooNew() throws {
    let sitting = try SealedSitting()
    let province = sitting.province
    try sitting.submit(2, total: 70)
    let key = try sitting.newKey(of: 2)
    let sheet = try sitting.sheet(2, sitting.contents(2, total: 90), replaces: 1, by: key)
    #expect(try sitting.refusal(sheet, by: key) == "sheet.key-too-new")
    // Members themselves and officers cannot let it in.
    let admission = sitting.admission(of: key, for: 2)
    #expect(try sitting.refusal(admission, by: sitting.key(2)) == "access.not-permitted")
    #expect(try sitting.refusal(admission, by: sitting.founder) == "access.not-permitted")
    var another = admission
    another.memberID = "TV-01"
    #expect(try sitting.refusal(another, by: sitting.secretary) == "admission.not-the-members")
    try province.send(admission, as: "", with: sitting.secretary)
    #expect(try sitting.refusal(admission, by: sitting.chair) == "admission.admitted-already")
    try province.send(sheet, as: "", with: key)
    for member in 1...3 {
      let letter = try #require(
        try letters(province, to: "member:\(sitting.council):TV-0\(member)").first { $0.template == "key-admitted" })
      #expect(letter.text.contains(key.publicKey.short) && letter.text.contains("mất máy"))
    }
    try sitting.submit(1, total: 90)
    try sitting.submit(3, total: 90)
    try sitting.close()
    let verified = VerifiedSheet.all(of: try sitting.sheets(), council: sitting.council, try sitting.holdings())
    #expect(verified.allSatisfy { $0.faults.isEmpty })
    try province.send(province.adoption(sitting.session), as: "", with: sitting.secretary)
    let adopted = try #require(try province.events(ResultsAdopted.self).first)
    #expect(adopted.admittedKeys.map(\.memberID) == ["TV-02"] && adopted.admittedKeys.map(\.key) == [key.publicKey.short])
    #expect(try province.session(sitting.session).admittedKeys == adopted.admittedKeys)
    for node in province.nodes { #expect(try node.compareWithReplay().isEqual && node.deadLetters().isEmpty) }
  }

  @Test("Nobody admits a key of her own: the chair who is a member asks the secretary")
  func admitsOneself() throws {
    let sitting = try SealedSitting.scheduled()
    let province = sitting.province
    try province.confirm(
      province.send(grant("chu-tich", [sitting.role(.chair), sitting.role(.councilMember, 1)], nil), as: "", with: sitting.founder))
    try sitting.open()
    let key = PrivateKey(named: "moi")
    try province.confirm(province.send(grant("chu-tich", [], key.publicKey), as: "", with: sitting.founder))
    let admission = sitting.admission(of: key, for: 1)
    #expect(try sitting.refusal(admission, by: sitting.chair) == "key.to-oneself")
    #expect(try sitting.refusal(admission, by: key) == "key.to-oneself")
    try province.send(admission, as: "", with: sitting.secretary)
  }

  @Test("A sealing key that was ever used is refused for every later session, at the opening, the closing and a resealing")
  func sealingKeys() throws {
    let sitting = try SealedSitting()
    let province = sitting.province
    let first = try province.session(sitting.session).sealing
    try sitting.score([70, 71, 72])
    var closing = try sitting.closing()
    closing.nextSealing = first
    #expect(try sitting.refusal(closing, by: sitting.secretary) == "session.sealing-key-used")
    try sitting.close()
    let next = try province.session(sitting.session).sealing
    let reopened = try SealedSitting(in: Province())
    for (place, used) in [(sitting, first), (sitting, next)] {
      // Another session of the same province: the published key is known.
      let dossier = try place.anotherSession()
      var opening = province.opening(dossier, present: 1...3)
      opening.sealing = used
      #expect(try place.refusal(opening, by: place.secretary) == "session.sealing-key-used")
    }
    let own = try reopened.province.session(reopened.session).sealing
    #expect(
      try reopened.refusal(
        ResealSession.with {
          $0.sessionID = reopened.session
          $0.reason = "x"
          $0.sealing = own
        }, by: reopened.secretary) == "session.sealing-key-used")
  }

  // MARK: - Letters

  @Test("Every grant, key, revocation and receipt is told to whom it concerns, and a replaced sheet is said to be replaced")
  func told() throws {
    let sitting = try SealedSitting()
    let province = sitting.province
    let mine = "member:\(sitting.council):TV-02"
    #expect(try letters(province, to: mine).map(\.template).contains("grant-proposed"))
    let granted = try #require(try letters(province, to: mine).first { $0.template == "access-changed" })
    for part in [sitting.key(2).publicKey.short, "founder:founder;", "founder:founder-2", "uy-vien-2", "thành viên hội đồng"] {
      #expect(granted.text.contains(part), "\(part)")
    }
    #expect(try letters(province, to: "principal:thu-ky").map(\.template) == ["grant-proposed", "access-changed"])
    let added = try sitting.newKey(of: 2)
    #expect(try #require(try letters(province, to: mine).last).text.contains("Cấp khóa \(added.publicKey.short)"))
    try sitting.submit(2, total: 70.25, remarks: "bí mật")
    let received = try #require(try letters(province, to: mine).last)
    #expect(received.template == "sheet-received")
    let digest = try #require(try province.events(SheetSubmitted.self).last).digest
    for part in [sitting.session, "Trà thảo mộc", digest, sitting.key(2).publicKey.short, "Phiên bản: 1"] {
      #expect(received.text.contains(part), "\(part)")
    }
    #expect(!received.text.contains("bí mật") && !received.text.contains("70,25") && !received.text.contains("70.25"))
    try sitting.submit(2, total: 71, replaces: 1)
    let replaced = try #require(try letters(province, to: mine).last)
    #expect(replaced.template == "sheet-replaced" && replaced.subject.contains("thay thế"))
    try province.send(
      RevokeKey.with {
        $0.publicKey = added.publicKey.text
        $0.reason = "mất máy"
      }, as: "", with: sitting.founder)
    #expect(try #require(try letters(province, to: mine).last).text.contains("Thu hồi khóa \(added.publicKey.short)"))
    // A producer hears of a key that the commune adds.
    let officer = try province.grant("xa", [role(.communeOfficer, "24373")], by: sitting.founder)
    _ = try province.grant("htx", [role(.producer, "24373", "CT-00001")], by: officer)
    #expect(try #require(try letters(province, to: "producer:CT-00001").last).text.contains("người cấp: xa"))
    let node = province.node(ServiceName.notification)
    #expect(try node.compareWithReplay().isEqual && node.deadLetters().isEmpty)
  }

  @Test("A sheet that the secretary types in is told to its member too; one of a session of long ago, heard anew, is no news")
  func toldOfPaper() throws {
    let sitting = try SealedSitting { $0.paper = true }
    let province = sitting.province
    func typeIn(_ total: Double, replaces: UInt32 = 0) throws {
      let sheet = try province.aSheet(sitting.session, sitting.dossier, member: 2, total: total, replaces: replaces)
      try province.send(sheet, as: "", with: sitting.secretary)
    }
    func receipts() throws -> [String] {
      try letters(province, to: "member:\(sitting.council):TV-02").map(\.template).filter { $0.hasPrefix("sheet-") }
    }
    try typeIn(70)
    try typeIn(71, replaces: 1)
    #expect(try receipts() == ["sheet-received", "sheet-replaced"])
    province.clock.advance(by: .seconds(31 * 86_400))
    try typeIn(72, replaces: 2)
    #expect(try receipts() == ["sheet-received", "sheet-replaced"])
  }

  @Test("A receipt goes out where Evaluation's log is heard before Council's")
  func receiptsAhead() throws {
    let sitting = try SealedSitting()
    try sitting.submit(2, total: 70)
    let evaluation = sitting.province.node(ServiceName.evaluation)
    let fresh = try Province()
    try fresh.node(ServiceName.notification).hear(
      evaluation.published(after: 0, limit: 1_000), from: ServiceName.evaluation)
    let letter = try #require(try fresh.events(NoticeWritten.self).first { $0.recipient == "member:\(sitting.council):TV-02" })
    #expect(letter.template == "sheet-received" && letter.text.contains(sitting.session))
    #expect(try letter.text.contains(#require(sitting.province.events(SheetSubmitted.self).last).digest))
  }

  // MARK: - The audit

  private func remarks(_ logs: [(String, [EventRecord])], _ change: (inout PrincipalChanged) -> Void = { _ in }) throws -> [AuditRemark
    .Kind]
  {
    var audit = DutyAudit()
    for (service, log) in logs {
      for var record in log {
        if record.schema == PrincipalChanged.protoMessageName {
          var event = try PrincipalChanged(jsonString: record.data)
          change(&event)
          record.data = try event.jsonString()
        }
        audit.take(record, of: service)
      }
    }
    return audit.remarks.map(\.kind)
  }

  @Test("The audit names what one person did alone, tells it from a log of before the rule, and is silent on a session as it should be")
  func audited() throws {
    let sitting = try SealedSitting()
    try sitting.score([70, 71, 72])
    try sitting.close()
    let province = sitting.province
    func logs() throws -> [(String, [EventRecord])] {
      try [ServiceName.evaluation, ServiceName.council].map { ($0, try province.published($0)) }
    }
    #expect(try remarks(logs()) == [])
    #expect(try remarks(logs()) { if $0.principal.principalID == "thu-ky" { $0.principal.keys[0].grantedBy = "thu-ky" } } == [.selfGranted])
    #expect(
      try remarks(logs()) { if $0.principal.principalID == "thu-ky" { $0.principal.keys[0].confirmedBy = "founder:founder" } } == [
        .selfGranted
      ])
    #expect(
      try remarks(logs()) { if $0.principal.principalID == "thu-ky" { $0.principal.roles.append(role(.provincialOfficer)) } } == [
        .rolesExclude
      ])
    #expect(
      try remarks(logs()) { if $0.principal.principalID == "uy-vien-1" { $0.principal.roles.append(sitting.role(.councilMember, 2)) } }
        == [.severalMembers])
    func unconfirmed(_ event: inout PrincipalChanged) {
      guard event.principal.principalID == "thu-ky" else { return }
      event.principal.keys[0].confirmedBy = ""
      event.principal.rolesConfirmedBy = ""
    }
    #expect(try remarks(logs(), unconfirmed) == [.noSecondOfficer])
    #expect(
      try remarks(logs()) {
        unconfirmed(&$0)
        $0.duties = 0
      } == [.beforeTheRule])
    // A log that knew the rule once does not forget it.
    #expect(
      try remarks(logs()) {
        unconfirmed(&$0)
        if $0.principal.principalID == "thu-ky" { $0.duties = 0 }
      } == [.noSecondOfficer])
    // A key that came during the session and took part.
    let another = try SealedSitting()
    let key = try another.newKey(of: 2)
    try another.province.send(another.admission(of: key, for: 2), as: "", with: another.chair)
    try another.province.send(another.sheet(2, another.contents(2, total: 70), by: key), as: "", with: key)
    #expect(try remarks([(ServiceName.evaluation, another.province.published(ServiceName.evaluation))]) == [.keyDuringSession])
    // Sheets of two members by one.
    let evaluation = try province.published(ServiceName.evaluation).map { record in
      var record = record
      if record.schema == SheetSubmitted.protoMessageName { record.actor = "uy-vien-1" }
      return record
    }
    #expect(try Set(remarks([(ServiceName.evaluation, evaluation)])) == [.severalMembers])
    // A commune's officer changed somebody who was there.
    let officer = try province.grant("xa", [role(.communeOfficer, "24373")], by: sitting.founder)
    _ = try province.grant("htx", [role(.producer, "24373", "CT-00001")], by: officer)
    try province.send(grant("htx", []), as: "", with: sitting.founder)
    #expect(try remarks(logs()) == [])
    let council = try province.published(ServiceName.council).map { record in
      var record = record
      if record.subject == "htx" { record.actor = "xa" }
      return record
    }
    #expect(try remarks([(ServiceName.council, council)]) == [.changedFromBelow])
  }

  // MARK: - What refusals and lists tell

  @Test("Lists and refusals do not tell whether another's producer exists, nor whose a number or a key is")
  func oracles() throws {
    let province = try Province()
    let producer = try province.aProducer(unit: "24400")
    try province.aProduct(of: producer)
    let founder = try province.lockDoors()
    let officer = try province.grant("xa", [role(.communeOfficer, "24373")], by: founder)
    func products(_ producer: String, _ key: PrivateKey) throws -> Products {
      try province.ask(ListProducts.with { $0.producerID = producer }, Products.self, with: key)
    }
    #expect(try products(producer, founder).products.count == 1)
    for id in [producer, "CT-00077", "x"] { #expect(try products(id, officer) == Products()) }
    // A number that is another's.
    var command = province.producerCommand(unit: "24373")
    command.registrationNumber = try #require(try province.events(ProducerRegistered.self).first).registrationNumber
    func said(_ key: PrivateKey) -> Problem? {
      do { try province.send(command, as: "", with: key) } catch { return error as? Problem }
      return nil
    }
    #expect(said(officer)?.rule == "producer.registered-already")
    #expect(said(officer)?.description.contains(producer) == false)
    #expect(said(officer)?.remedy.contains("provincial officer") == true)
    #expect(said(founder)?.detail.contains(producer) == true)
    // A key that is another's.
    let auditor = try province.grant("kiem-toan", [role(.auditor)], by: founder)
    let again = grant("htx", [role(.producer, "24373", "CT-00001")], auditor.publicKey)
    let problem = try #require(throws: Problem.self) { try province.send(again, as: "", with: officer) }
    #expect(problem.rule == "key.granted-already" && !problem.description.contains("kiem-toan"))
  }

  @Test("Precedents are picked for who asks before the list is cut")
  func precedents() throws {
    let province = try Province()
    for unit in ["24373", "24400", "24400"] {
      let dossier = try province.aDossier(of: province.aProduct(of: province.aProducer(unit: unit)))
      _ = try province.aResult(under: .of26, of: dossier, totals: [75], gates: 4)
    }
    let founder = try province.lockDoors()
    let officer = try province.grant("xa", [role(.communeOfficer, "24373")], by: founder)
    func found(_ limit: UInt32, _ key: PrivateKey) throws -> [String] {
      try province.ask(
        ListPrecedents.with {
          $0.criteriaSet = "QD26-12"
          $0.limit = limit
        }, Precedents.self, with: key
      ).precedents.map(\.item.communeCode)
    }
    #expect(try found(1, officer) == ["24373"])
    #expect(try found(2, founder) == ["24400", "24400"])
    #expect(try found(0, founder).count == 3)
  }
}
