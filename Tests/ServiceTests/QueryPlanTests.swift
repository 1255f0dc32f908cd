import Contracts
import Synchronization
import Testing

@Suite("Every query has its index")
struct QueryPlanTests {
  /// Statements that read a table from end to end on purpose.
  private static let allowed: [(part: String, reason: String)] = [
    ("FROM council ORDER BY number", "the list of all councils is the whole table"),
    ("SELECT service, sequence, hash FROM cursor", "one row a service that is heard"),
    ("FROM loss", "one row a loss that was settled"),
    ("SELECT reason FROM dead_letter", "asked by these tests only"),
  ]

  @Test("No statement of a full cycle at two levels, its letters and every query reads a whole table without an index")
  func plans() throws {
    let province = try Province()
    let statements = Mutex<[String: Set<String>]>([:])
    for node in province.nodes {
      let service = node.service
      try node.trace { sql in statements.withLock { _ = $0[service, default: []].insert(sql) } }
    }
    try playEverything(province)
    try askEverything(province)
    var seen = 0
    for node in province.nodes {
      for sql in statements.withLock({ $0[node.service] ?? [] }) where isQuery(sql) {
        seen += 1
        let scans = try node.queryPlan(of: sql).filter { $0.hasPrefix("SCAN ") && !$0.contains("USING") && !$0.contains("CONSTANT ROW") }
        let isAllowed = Self.allowed.contains { sql.contains($0.part) }
        #expect(scans.isEmpty || isAllowed, "\(node.service): \(scans) in \(sql)")
      }
    }
    #expect(seen > 80, "the trace saw \(seen) statements")
  }

  private func isQuery(_ sql: String) -> Bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { sql.hasPrefix($0) } && !sql.contains("pragma_")
  }

  private func playEverything(_ province: Province) throws {
    let incomplete = try province.send(province.filing(of: province.aProduct(name: "Một"), under: .of148)).subject
    try province.send(
      RequestCompletion.with {
        $0.dossierID = incomplete
        $0.expectedVersion = 1
        $0.reason = "Bổ sung"
      })
    try province.send(
      CompleteDossier.with {
        $0.dossierID = incomplete
        $0.expectedVersion = 2
        $0.documents = [province.aDocument("test-report")]
      })
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of148) }
    let session = try province.anOpenSession(
      council: province.aCouncil(members: 4, level: "district"), dossiers: dossiers, members: 4)
    try province.send(
      DeclareConflict.with {
        $0.sessionID = session
        $0.dossierID = dossiers[1]
        $0.memberID = "TV-04"
        $0.reason = "Người nhà"
      })
    try province.score(session, dossiers[0], totals: [60, 80, 70, 70])
    try province.score(session, dossiers[1], totals: [20, 20, 20])
    try province.send(province.closing(session))
    try province.score(session, dossiers[0], totals: [72, 80, 74])
    try province.send(province.closing(session, excusing: [(4, dossiers[0])]))
    try province.send(province.adoption(session))
    try province.send(province.decision(session))
    _ = try province.aResult(under: .of148, of: dossiers[0], at: "province", totals: [80])
    _ = try province.aResult(under: .of26, totals: [60], gates: 3)
    try province.send(
      RegisterContact.with {
        $0.unitCode = "24373"
        $0.name = "UBND xã"
      })
    _ = try? province.send(province.aSheet(session, dossiers[0], member: 1, total: 70))
  }

  private func askEverything(_ province: Province) throws {
    for search in ["", "tra"] {
      _ = try province.ask(ListProducers.with { $0.search = search }, Producers.self)
      _ = try province.ask(ListCertifiedProducts.with { $0.search = search }, CertifiedProducts.self)
      for producer in ["", "CT-00001"] {
        _ = try province.ask(
          ListProducts.with {
            $0.search = search
            $0.producerID = producer
          }, Products.self)
      }
    }
    for state in [DossierState.unspecified, .certified] {
      for regime in ["", "QD26-2026"] {
        _ = try province.ask(
          ListDossiers.with {
            $0.state = state
            $0.regime = regime
          }, Dossiers.self)
      }
    }
    _ = try province.ask(ListCouncils(), Councils.self)
    for level in ["", "province"] { _ = try province.ask(ListAgenda.with { $0.level = level }, Agenda.self) }
    for state in [SessionState.unspecified, .decided] { _ = try province.ask(ListSessions.with { $0.state = state }, Sessions.self) }
    for product in ["", "SP-00002"] { _ = try province.ask(ListCertificates.with { $0.productID = product }, Certificates.self) }
    _ = try province.ask(ListCases.with { $0.sessionID = "PH-00001" }, Cases.self)
    _ = try province.ask(
      GetSheets.with {
        $0.sessionID = "PH-00001"
        $0.dossierID = "HS-00002"
      }, Sheets.self)
    for recipient in ["", "producer:CT-00001"] {
      for state in ["", "delivered"] {
        _ = try province.ask(
          ListNotices.with {
            $0.recipient = recipient
            $0.state = state
          }, Notices.self)
      }
    }
    for node in province.nodes {
      _ = try node.published(after: 3, limit: 10)
      _ = try node.deadLetters()
    }
  }
}
