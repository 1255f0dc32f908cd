import Contracts
import Messaging
import Testing

@Suite("Thousands of commands at random over all four services")
struct RandomRunTests {
  @Test("Every service's tables equal a replay of its log, nothing became a dead letter, and nobody's work was lost")
  func rebuildEqualsLive() throws {
    let province = try Province(checkpoints: .init(events: 50))
    let office = RandomOffice(province, seed: Seed.run)
    try office.establishCouncils()
    for _ in 1...4_000 {
      try office.step()
      try province.settle()
    }
    try check(province, office, seed: Seed.run)
    #expect(try !province.events(ResultsDecided.self).isEmpty, "OCOP_TEST_SEED=\(Seed.run)")
  }

  @Test("Events that come late, in bursts, twice and out of order end in the same place", arguments: Seed.several(3))
  func unreliableNetwork(seed: UInt64) throws {
    let province = try Province(checkpoints: .init(events: 50))
    let office = RandomOffice(province, seed: seed)
    let network = UnreliableNetwork(seed: ~seed, clock: province.clock)
    try province.connect(by: network)
    try office.establishCouncils()
    for _ in 1...2_000 {
      try office.step()
      try network.turn()
      if office.accepted % 5 == 0 { for node in province.nodes { _ = try node.fireTimers() } }
    }
    try network.mend()
    #expect(try network.isQuiet())
    try province.settle()
    for trouble in ["lost", "twice", "heard already", "restarted"] { #expect(network.troubles[trouble, default: 0] > 0) }
    try check(province, office, seed: seed)
  }

  private func check(_ province: Province, _ office: RandomOffice, seed: UInt64) throws {
    for node in province.nodes {
      let comparison = try node.compareWithReplay()
      #expect(comparison.isEqual, "\(node.service): \(comparison), OCOP_TEST_SEED=\(seed)")
      #expect(comparison.events == (try node.latestSequence()))
      #expect(try node.deadLetters() == [], "\(node.service), OCOP_TEST_SEED=\(seed)")
      #expect(node.faults == [], "\(node.service), OCOP_TEST_SEED=\(seed)")
    }
    let audit = try CopiedStores(of: province).audit()
    #expect(try audit.checkResults(by: Province.rulebook.get()) > 0, "OCOP_TEST_SEED=\(seed)")
    #expect(audit.findings == [], "OCOP_TEST_SEED=\(seed)")
    #expect(audit.logs.allSatisfy { $0.checkpointCount > 1 }, "OCOP_TEST_SEED=\(seed)")
    try checkAgreement(province, seed: seed)
    // A run in which nothing happened would prove nothing.
    let happened = Set(try province.nodes.flatMap { try $0.events().map(\.type) })
    for type in ["dossier-completed", "session-opened", "sheet-submitted", "scoring-closed", "product-evaluated", "notice-delivered"] {
      #expect(happened.contains(type), "no \(type) in this run, OCOP_TEST_SEED=\(seed)")
    }
    #expect(office.accepted > 300, "\(office.accepted)")
    #expect(office.refused.count > 15, "\(office.refused)")
  }

  /// What one service knows of another's work is what that one did.
  private func checkAgreement(_ province: Province, seed: UInt64) throws {
    let sessions = try province.ask(ListSessions(), Sessions.self).sessions
    for session in sessions {
      let cases = try province.ask(ListCases.with { $0.sessionID = session.sessionID }, Cases.self).cases
      #expect(cases.count == (session.state == .scheduled ? 0 : session.items.count))
      for item in session.items {
        guard let found = cases.first(where: { $0.item.dossierID == item.item.dossierID }) else { continue }
        let place = "\(session.sessionID) \(item.item.dossierID), OCOP_TEST_SEED=\(seed)"
        #expect(found.round == item.round, "\(place)")
        if item.hasResult { #expect(found.result.result == item.result, "\(place)") }
        #expect((found.state == .adopted) == (session.state == .adopted || session.state == .decided), "\(place)")
        #expect(UInt32(found.sheetsIn.count) >= item.sheetsIn, "\(place)")
      }
    }
    let certificates = try province.ask(ListCertificates(), Certificates.self).certificates
    for certificate in certificates { #expect(try province.dossier(certificate.dossierID).state == .certified) }
    #expect(Set(certificates.map(\.productCode)).count == certificates.count)
    let notices = try province.ask(ListNotices.with { $0.limit = 1_000 }, Notices.self)
    #expect(notices.notices.allSatisfy { $0.state == "delivered" })
  }
}
