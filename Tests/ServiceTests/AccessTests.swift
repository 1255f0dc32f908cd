import Access
import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import Testing

/// The table of rights against the services: every line, every role, inside and outside of its reach.
@Suite("Who may do what")
struct AccessTests {
  /// What one does with a right on the things of Ea Kar: a command, or a query with whether its answer shows them.
  private enum Attempt {
    case command(any Message)
    case query((Province, PrivateKey) throws -> Bool)
  }

  /// A province with two districts' worth of roles, and things of the first in every state.
  private struct Scene {
    let province: Province
    let founder: PrivateKey
    let attempts: [String: Attempt]
    let council: String
    let producer: String

    init() throws {
      let province = try Province()
      self.province = province
      let producer = try province.aProducer()
      let product = try province.aProduct(of: producer)
      let filed = try province.aDossier(of: product, under: .of148)
      let council = try province.aCouncil(level: "district", year: "2026")
      // One case that is being scored, one whose result is adopted.
      let scored = try province.anAcceptedDossier(under: .of148)
      let open = try province.anOpenSession(council: council, dossiers: [scored])
      let adopted = try province.anAcceptedDossier(
        province.aDossier(of: province.aProduct(of: producer, name: "Trà đã chấm"), under: .of148), under: .of148)
      let past = try province.anOpenSession(council: council, dossiers: [adopted])
      try province.score(past, adopted, totals: [60, 60, 60, 60, 60])
      try province.send(province.closing(past))
      try province.send(
        AdoptResults.with {
          $0.sessionID = past
          $0.minutesNumber = "1/BB"
          $0.adoptedOn = "2026-10-20"
          $0.votesFor = 5
        })
      let waiting = try province.anAcceptedDossier(under: .of148)
      founder = try province.lockDoors()
      self.council = council
      self.producer = producer
      let granted = try province.grant("granted", [Self.role(.communeOfficer, "24373")], by: founder)
      var attempts: [String: Attempt] = [:]
      func command(_ message: some Message, _ aspect: String = "") {
        let name = type(of: message).protoMessageName
        attempts[aspect.isEmpty ? name : "\(name):\(aspect)"] = .command(message)
      }
      func query<Q: Message, A: Message>(_ question: Q, _ type: A.Type, _ shows: @escaping (A) -> Bool) {
        attempts[Q.protoMessageName] = .query { province, key in shows(try province.ask(question, type, with: key)) }
      }
      command(province.producerCommand())
      command(RegisterProduct.with { $0.producerID = producer })
      command(FileDossier.with { $0.productID = product })
      command(CompleteDossier.with { $0.dossierID = filed })
      command(RequestCompletion.with { $0.dossierID = filed })
      command(ReportDossier.with { $0.dossierID = filed })
      command(RecordAssessment.with { $0.dossierID = filed }, "commune")
      command(
        RecordAssessment.with {
          $0.dossierID = filed
          $0.assessor = .advisoryTeam
        }, "team")
      command(
        ReceiveDossier.with {
          $0.dossierID = filed
          $0.level = "district"
        })
      query(ListProducers(), Producers.self) { $0.producers.contains { $0.producerID == producer } }
      attempts["\(ListProducers.protoMessageName):personal"] = .query { province, key in
        let listed = try province.ask(ListProducers(), Producers.self, with: key).producers.first { $0.producerID == producer }
        return listed?.email == "htx@example.vn"
      }
      command(ErasePersonalData.with { $0.producerID = producer })
      query(ListProducts(), Products.self) { $0.products.contains { $0.productID == product } }
      query(GetDossier.with { $0.dossierID = filed }, Dossier.self) { $0.dossierID == filed }
      query(ListDossiers(), Dossiers.self) { $0.dossiers.contains { $0.dossierID == filed } }
      query(ListCertifiedProducts(), CertifiedProducts.self) { _ in true }

      command(
        GrantKey.with {
          $0.principalID = "somebody"
          $0.roles = [Self.role(.auditor, "24373")]
        })
      command(
        GrantKey.with {
          $0.principalID = "someone"
          $0.roles = [Self.role(.producer, "24373", producer)]
        }, "producer")
      // Its reason is missing, so that the key stays good.
      command(RevokeKey.with { $0.publicKey = granted.publicKey.text })
      let proposed = try province.send(
        GrantKey.with {
          $0.principalID = "proposed"
          $0.name = "proposed"
          $0.roles = [Self.role(.secretary, "24373")]
        }, as: "", with: founder
      ).subject
      command(ConfirmGrant.with { $0.grantID = proposed })
      command(DeclineGrant.with { $0.grantID = proposed })
      query(ListGrants.with { $0.all = true }, Grants.self) { $0.grants.contains { $0.proposal.grantID == proposed } }
      command(AdmitMemberKey.with { $0.sessionID = open })
      query(ListKeyHistory.with { $0.sessionID = past }, KeyHistory.self) { _ in true }
      query(ListPrincipals(), Principals.self) { $0.principals.contains { $0.principalID == "granted" } }
      command(EstablishCouncil.with { $0.unitCode = "651" })
      command(ScheduleSession.with { $0.councilID = council })
      command(
        DeclareConflict.with {
          $0.sessionID = open
          $0.memberID = "TV-01"
        })
      command(OpenSession.with { $0.sessionID = open })
      command(ResealSession.with { $0.sessionID = open })
      command(CloseScoring.with { $0.sessionID = open })
      command(AdoptResults.with { $0.sessionID = open })
      command(DecideResults.with { $0.sessionID = open })
      query(ListCouncils(), Councils.self) { $0.councils.contains { $0.councilID == council } }
      attempts["\(ListCouncils.protoMessageName):personal"] = .query { province, key in
        let listed = try province.ask(ListCouncils(), Councils.self, with: key).councils.first { $0.councilID == council }
        return listed?.members.first?.email == "tv-01@example.vn"
      }
      command(EraseMemberData.with { $0.councilID = council })
      query(ListAgenda(), Agenda.self) { $0.dossiers.contains { $0.item.dossierID == waiting } }
      query(GetSession.with { $0.sessionID = open }, Session.self) { $0.sessionID == open }
      query(ListSessions(), Sessions.self) { $0.sessions.contains { $0.sessionID == open } }
      query(ListCertificates(), Certificates.self) { _ in true }

      command(
        SubmitSheet.with {
          $0.sessionID = open
          $0.dossierID = scored
          $0.memberID = "TV-01"
        }, "unsealed")
      command(
        SubmitSheet.with {
          $0.sessionID = open
          $0.dossierID = scored
          $0.memberID = "TV-01"
          $0.sealed = Data([1])
        })
      command(
        AgreeOptions.with {
          $0.sessionID = open
          $0.dossierID = scored
        })
      let question = GetCase.with {
        $0.sessionID = past
        $0.dossierID = adopted
      }
      query(question, Case.self) { $0.sessionID == past }
      query(ListCases.with { $0.sessionID = past }, Cases.self) { !$0.cases.isEmpty }
      query(
        GetSheets.with {
          $0.sessionID = past
          $0.dossierID = adopted
        }, Sheets.self
      ) { !$0.rounds.isEmpty }
      query(ListPrecedents.with { $0.productID = "SP-00003" }, Precedents.self) { !$0.precedents.isEmpty }
      command(RegisterContact.with { $0.unitCode = "24373" })
      query(ListNotices.with { $0.limit = 1_000 }, Notices.self) { answer in
        answer.notices.contains { $0.notice.recipient == "producer:\(producer)" || $0.notice.recipient == "member:\(council):TV-01" }
      }
      self.attempts = attempts
    }

    static func role(_ role: Role, _ unit: String, _ party: String = "") -> HeldRole {
      .with {
        $0.role = role
        $0.unitCode = unit
        $0.party = party
      }
    }

    /// - Parameter unit: what the role is held in; its party, where it has one, is in that unit too.
    func held(_ role: Role, in unit: String) -> HeldRole {
      switch role {
      case .producer: Self.role(role, unit, producer)
      case .councilMember: Self.role(role, unit, Scope.member("TV-01", of: council))
      default: Self.role(role, unit)
      }
    }

    /// Whether the door to a thing opens: nil when it does, else the rule that kept it shut.
    func outcome(_ right: String, with key: PrivateKey) throws -> String? {
      do {
        switch attempts[right] {
        case .command(let message): try province.sendOnly(message, as: "", with: key)
        case .query(let shows): return try shows(province, key) ? nil : "not shown"
        case nil: preconditionFailure("no attempt at \(right)")
        }
        return nil
      } catch let problem as Problem {
        return problem.rule.hasPrefix("access.") ? problem.rule : nil
      }
    }
  }

  /// What every service answers beside its own queries is tested at a real door: it needs one.
  private static let lines = Rights.standard.lines.filter { !$0.right.hasPrefix("ocop.messaging.") }

  /// The smallest unit in which a role reaches the things of Ea Kar: a commune's or a producer's own, or the district of the council.
  private func unit(of role: Role) -> String { role == .communeOfficer || role == .producer ? "24373" : "651" }

  @Test("Every command and query is open to whom the table says, within their unit, and to nobody else")
  func everyCell() throws {
    let scene = try Scene()
    var inside: [Role: PrivateKey] = [:]
    var outside: [Role: PrivateKey] = [:]
    for role in Rights.roles {
      inside[role] = try scene.province.grant("\(role.name).in", [scene.held(role, in: unit(of: role))], by: scene.founder)
      // The same party named in another unit: a role reaches no further than where it was given.
      outside[role] = try scene.province.grant("\(role.name).out", [scene.held(role, in: "643")], by: scene.founder)
    }
    var cells = 0
    for line in Self.lines {
      for role in Rights.roles {
        guard let near = inside[role], let far = outside[role] else { continue }
        let reach = line.reach(of: role)
        let (insideOutcome, outsideOutcome) = (try scene.outcome(line.right, with: near), try scene.outcome(line.right, with: far))
        #expect((insideOutcome == nil) == (reach != .none), "\(line.right) by \(role.name) inside: \(insideOutcome ?? "let in")")
        #expect((outsideOutcome == nil) == (reach == .everywhere), "\(line.right) by \(role.name) outside: \(outsideOutcome ?? "let in")")
        cells += 2
      }
    }
    #expect(cells == Self.lines.count * Rights.roles.count * 2)
  }

  @Test("What a party may do itself, another party of the same unit may not")
  func anotherParty() throws {
    let scene = try Scene()
    let producer = try scene.province.grant("p", [Scene.role(.producer, "24373", "CT-00099")], by: scene.founder)
    let member = try scene.province.grant("m", [Scene.role(.councilMember, "651", "\(scene.council)/TV-02")], by: scene.founder)
    for line in Self.lines {
      if line.reach(of: .producer) == .own { #expect(try scene.outcome(line.right, with: producer) != nil, "\(line.right)") }
      if line.reach(of: .councilMember) == .own { #expect(try scene.outcome(line.right, with: member) != nil, "\(line.right)") }
    }
  }

  @Test("A key that nobody granted, and one that was revoked, opens nothing; a second key works before and after")
  func keys() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let stranger = PrivateKey(named: "stranger")
    #expect(throws: Problem.self) { try province.send(province.producerCommand(), as: "", with: stranger) }
    let role = Scene.role(.communeOfficer, "24373")
    let first = try province.grant("xa", [role], by: founder)
    try province.send(province.producerCommand(), as: "", with: first)
    let second = PrivateKey(named: "xa")
    try province.send(
      GrantKey.with {
        $0.principalID = "xa"
        $0.publicKey = second.publicKey.text
      }, as: "", with: founder)
    try province.send(province.producerCommand(), as: "", with: second)
    try province.send(
      RevokeKey.with {
        $0.publicKey = String(first.publicKey.short)
        $0.reason = "mất máy"
      }, as: "", with: founder)
    #expect(try refusal(province, province.producerCommand(), first) == "access.key-not-good")
    try province.send(province.producerCommand(), as: "", with: second)
    // A key never changes hands and never comes back.
    for principal in ["xa", "another"] {
      let again = GrantKey.with {
        $0.principalID = principal
        $0.name = "x"
        $0.roles = [role]
        $0.publicKey = first.publicKey.text
      }
      #expect(try refusal(province, again, founder) == "key.granted-already")
    }
  }

  @Test("Who acts is who holds the key, and what an officer types in for a producer says both")
  func actors() throws {
    let province = try Province()
    let producer = try province.aProducer()
    let founder = try province.lockDoors()
    let officer = try province.grant("xa", [Scene.role(.communeOfficer, "24373")], by: founder)
    let own = try province.grant("htx", [Scene.role(.producer, "24373", producer)], by: officer)
    let product = RegisterProduct.with {
      $0.producerID = producer
      $0.name = "Trà"
    }
    do {
      try province.send(product, as: "giam-doc", with: own)
      Issue.record("somebody else's name was taken")
    } catch let problem as Problem {
      #expect(problem.rule == "access.not-you")
    }
    try province.send(product, as: "", with: own)
    try province.send(
      RegisterProduct.with {
        $0.producerID = producer
        $0.name = "Mật ong"
      }, as: "xa", with: officer)
    let registered = try province.published(ServiceName.registration).filter { $0.type == "product-registered" }
    #expect(registered.map(\.actor) == ["htx", "xa"])
    #expect(registered.map(\.onBehalfOf) == ["", producer])
  }

  @Test("An officer of a commune gives keys to producers there, and cannot make anybody more than that")
  func grantingUpwards() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    let officer = try province.grant("xa", [Scene.role(.communeOfficer, "24373")], by: founder)
    _ = try province.grant("tinh", [Scene.role(.provincialOfficer, "66")], by: founder)
    func granting(_ principal: String, _ role: HeldRole) throws -> String? {
      try refusal(
        province,
        GrantKey.with {
          $0.principalID = principal
          $0.name = "x"
          $0.roles = [role]
          $0.publicKey = PrivateKey(named: "x").publicKey.text
        }, officer)
    }
    #expect(try granting("a", Scene.role(.producer, "24373", "CT-00001")) == nil)
    #expect(try granting("b", Scene.role(.producer, "24376", "CT-00001")) == "access.not-permitted")
    #expect(try granting("c", Scene.role(.communeOfficer, "24373")) == "access.not-permitted")
    #expect(try granting("d", Scene.role(.provincialOfficer, "24373")) == "access.not-permitted")
    #expect(try granting("tinh", Scene.role(.producer, "24373", "CT-00001")) == "access.not-permitted")
    // Nor changes anybody who is there, herself included.
    for there in ["xa", "a"] { #expect(try granting(there, Scene.role(.producer, "24373", "CT-00001")) == "key.existing-principal") }
    let second = GrantKey.with {
      $0.principalID = "a"
      $0.roles = [Scene.role(.producer, "24373", "CT-00001")]
      $0.publicKey = PrivateKey(named: "x").publicKey.text
    }
    #expect(try refusal(province, second, founder) == nil)
  }

  @Test("Every service knows a principal as Council does, also after its tables were made anew from its log")
  func learned() throws {
    let province = try Province()
    let founder = try province.lockDoors()
    for number in 1...5 { _ = try province.grant("p\(number)", [Scene.role(.auditor, "66")], by: founder) }
    let known = try province.node(ServiceName.council).rows("principal")
    #expect(known.count == 5)
    for node in province.nodes {
      #expect(try node.rows("principal") == known)
      #expect(try node.compareWithReplay().isEqual)
      #expect(try node.deadLetters().isEmpty)
    }
  }

  @Test("Who may follow topics no more, by key or by role or by unit, is told of, and nobody else: connections made before are to be cut")
  func followersLost() throws {
    let directory = AccessDirectory(
      trusted: try TrustedKeys(KeyFolder("/nonexistent"), province: "66"), geography: try Law66.registration.get().geography)
    func learn(_ id: String, _ roles: [HeldRole], _ keys: [(PrivateKey, revoked: String)]) -> Bool {
      directory.learn(
        .with {
          $0.principalID = id
          $0.roles = roles
          $0.keys = keys.map { key, revoked in
            .with {
              $0.publicKey = key.publicKey.text
              $0.revokedAt = revoked
            }
          }
        })
    }
    let (key, other) = (PrivateKey(named: "a"), PrivateKey(named: "b"))
    let auditor = [Scene.role(.auditor, "66")]
    #expect(!learn("a", auditor, [(key, "")]))
    #expect(!learn("a", auditor, [(key, ""), (other, "")]))
    // One key of two.
    #expect(learn("a", auditor, [(key, ""), (other, "2026-10-20T00:00:00Z")]))
    // Another role of the same right; then the unit, then the role.
    #expect(!learn("a", [Scene.role(.provincialOfficer, "66")], [(key, "")]))
    #expect(learn("a", [Scene.role(.provincialOfficer, "24373")], [(key, "")]))
    #expect(!learn("a", auditor, [(key, "")]))
    #expect(learn("a", [Scene.role(.secretary, "66")], [(key, "")]))
    // Who could not follow loses nothing there.
    #expect(!learn("a", [Scene.role(.secretary, "66")], [(key, "2026-10-20T00:00:00Z")]))
  }

  /// - Returns: the rule of the refusal, or nil when it was carried out.
  private func refusal(_ province: Province, _ command: some Message, _ key: PrivateKey) throws -> String? {
    do {
      try province.send(command, as: "", with: key)
      return nil
    } catch let problem as Problem {
      return problem.rule
    }
  }
}
