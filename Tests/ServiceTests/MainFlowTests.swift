import Contracts
import Testing

@Suite("From registration to stars")
struct MainFlowTests {
  @Test("A product goes from registration to a certificate, and the register shows it")
  func certified() throws {
    let province = try Province()
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 3)
    for member in 1...3 { try province.send(province.aSheet(session, dossier, member: member, except: ["1.1": "1.1#1"])) }
    try province.send(CloseScoring.with { $0.sessionID = session })
    try province.send(
      AgreeOptions.with {
        $0.sessionID = session
        $0.dossierID = dossier
      })
    try province.send(
      AdoptResults.with {
        $0.sessionID = session
        $0.minutesNumber = "05/BB-HĐ"
        $0.adoptedOn = "2026-10-20"
      })
    let item = try #require(try province.session(session).items.first)
    #expect(item.state == .evaluated)
    #expect(try province.nodes.allSatisfy { try $0.deadLetters().isEmpty })
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }
}
