import Contracts
import Testing

@Suite("Agreeing on gated criteria")
struct AgreementTests {
  let province: Province
  let session: String
  let dossier: String

  /// Three sheets of 100 points, the third with the lower row of 1.5, whose top row is a 5-star gate.
  init() throws {
    province = try Province()
    dossier = try province.anAcceptedDossier()
    session = try province.anOpenSession(dossiers: [dossier], members: 3)
    for member in 1...2 { try province.send(province.aSheet(session, dossier, member: member)) }
    try province.send(province.aSheet(session, dossier, member: 3, except: ["1.5": "1.5#3"]))
  }

  private func result() throws -> ProductEvaluated { try province.evaluationCase(dossier, in: session).result }

  @Test("Until scoring closes there is nothing to agree on")
  func tooEarly() throws {
    #expect(try province.refusal(of: province.agreement(session, dossier)).rule == "agreement.not-awaited")
    #expect(try province.refusal(of: province.agreement(session, "HS-00099")).rule == "case.unknown")
  }

  @Test("The proposal is the option most members chose, for every gated criterion and no other")
  func proposal() throws {
    try province.send(province.closing(session))
    let found = try province.evaluationCase(dossier, in: session)
    #expect(found.state == .awaitingAgreement)
    let set = try Province.rulebook.get().criteriaSet("QD26-12")
    #expect(found.proposal.map(\.criterion) == set.gatedCriteria.map(\.number))
    #expect(found.proposal.first { $0.criterion == "1.5" }?.option == "1.5#4")
    #expect(!found.hasResult)
  }

  @Test("On a tie the proposal is the lower option")
  func tie() throws {
    let dossier = try province.anAcceptedDossier()
    let session = try province.anOpenSession(dossiers: [dossier], members: 2)
    try province.send(province.aSheet(session, dossier, member: 1))
    try province.send(province.aSheet(session, dossier, member: 2, except: ["1.5": "1.5#3"]))
    try province.send(province.closing(session))
    #expect(try province.evaluationCase(dossier, in: session).proposal.first { $0.criterion == "1.5" }?.option == "1.5#3")
  }

  @Test("The proposal stands where the council agrees without a change")
  func defaultProposal() throws {
    try province.send(province.closing(session))
    try province.send(province.agreement(session, dossier))
    #expect(try result().result.stars == 5)
    #expect(try result().gates.allSatisfy(\.met))
    let agreed = try #require(try province.events(OptionsAgreed.self).last)
    #expect(agreed.options == (try province.evaluationCase(dossier, in: session).proposal))
  }

  @Test("An option agreed lower than proposed lowers the stars, and the points stay")
  func overridden() throws {
    try province.send(province.closing(session))
    try province.send(province.agreement(session, dossier, ["1.5": "1.5#3"]))
    #expect(try result().result.stars == 4)
    #expect(try result().result.mean == "99.66")
    try province.send(province.agreement(session, dossier, ["1.5": "1.5#2", "1.1": "1.1#1"]))
    #expect(try result().result.stars == 2)
    #expect(try result().result.destination == .returned)
    #expect(try result().gates.filter { !$0.met }.map(\.criterion) == ["1.1", "1.5", "1.5"])
  }

  @Test("An agreement may be changed until the adoption; each change is a new version of the result")
  func changed() throws {
    try province.send(province.closing(session))
    for version in 1...3 as ClosedRange<UInt32> {
      try province.send(province.agreement(session, dossier, version == 2 ? ["1.5": "1.5#1"] : [:]))
      #expect(try result().result.version == version)
    }
    #expect(try result().result.stars == 5)
    #expect(try province.item(dossier, in: session).result.version == 3)
  }

  @Test("None of the rows can be agreed on where the form prints no zero")
  func noneOfTheRows() throws {
    try province.send(province.closing(session))
    try province.send(province.agreement(session, dossier, ["1.1": "1.1#0"]))
    #expect(try result().result.stars == 2)
  }

  @Test(
    "A criterion without a gate, an unknown one, and an option of another criterion are refused",
    arguments: [("1.2", "1.2#1"), ("99", "99#1"), ("", ""), ("1.1", "1.1#9"), ("1.1", "1.5#1"), ("1.1", ""), ("1.5", "1.5#0")])
  func unusable(criterion: String, option: String) throws {
    try province.send(province.closing(session))
    let problem = try province.refusal(of: province.agreement(session, dossier, [criterion: option]))
    #expect(problem.rule == "agreement.invalid-option")
    #expect(problem.faults.map(\.place) == ["options[0]"])
  }

  @Test("Two options for one criterion are refused")
  func twice() throws {
    try province.send(province.closing(session))
    var command = province.agreement(session, dossier, ["1.5": "1.5#3"])
    command.options.append(command.options[0])
    #expect(try province.refusal(of: command).faults.map(\.place) == ["options[1]"])
  }

  @Test("After the adoption nothing is agreed on any more")
  func adopted() throws {
    try province.send(province.closing(session))
    try province.send(province.agreement(session, dossier))
    try province.send(province.adoption(session))
    #expect(try province.refusal(of: province.agreement(session, dossier, ["1.5": "1.5#3"])).rule == "agreement.adopted-already")
    #expect(try province.evaluationCase(dossier, in: session).state == .adopted)
    #expect(try province.events(ResultFrozen.self).map(\.version) == [1])
  }

  @Test("An agreement changed while the adoption is under way gives way to the version that the council adopted")
  func changedDuringTheAdoption() throws {
    try province.send(province.closing(session))
    try province.send(province.agreement(session, dossier))
    try province.sendOnly(province.adoption(session))
    try province.sendOnly(province.agreement(session, dossier, ["1.5": "1.5#3"]))
    try province.settle()
    #expect(try result().result.stars == 5)
    #expect(try result().result == province.item(dossier, in: session).result)
    #expect(try province.evaluationCase(dossier, in: session).state == .adopted)
    #expect(try province.node("evaluation").deadLetters().isEmpty)
    #expect(try province.node("evaluation").compareWithReplay().isEqual)
  }

  @Test("A regime without gates, or without tables, awaits no agreement", arguments: [Law.of1048, .of148, .of1489])
  func noGates(law: Law) throws {
    let other = try province.aResult(under: law, totals: [60])
    #expect(try province.evaluationCase(other.dossier, in: other.session).proposal.isEmpty)
  }

  @Test("Where there is nothing to agree on, an agreement is refused")
  func notAwaited() throws {
    let dossier = try province.anAcceptedDossier(under: .of1489)
    let session = try province.anOpenSession(dossiers: [dossier], members: 1)
    try province.score(session, dossier, totals: [60])
    try province.close(session)
    #expect(try province.refusal(of: province.agreement(session, dossier)).rule == "agreement.not-awaited")
  }
}
