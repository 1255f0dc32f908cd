import Contracts
import Testing

@Suite("Setting up a council")
struct CouncilTests {
  let province: Province

  init() throws { province = try Province() }

  @Test(
    "Every fault of a council is named with its place",
    arguments: [
      .init("name") { $0.name = "" }, .init("decisionNumber") { $0.decisionNumber = " " },
      .init("decidedOn") { $0.decidedOn = "2026-13-01" },
      .init("decidedOn") { $0.decidedOn = "2026-10-21" }, .init("validFrom") { $0.validFrom = "" },
      .init("validTo") { $0.validTo = "31/12/2026" },
      .init("validTo") { $0.validTo = "2026-01-14" }, .init("level") { $0.level = "commune" }, .init("level") { $0.level = "" },
      .init("level") { $0.level = "xã" }, .init("unitCode") { $0.unitCode = "651" }, .init("unitCode") { $0.unitCode = "01" },
      .init("unitCode") { $0.level = "central" }, .init("unitCode") { $0.level = "district" },
      .init("members[1].memberId") { $0.members[1].memberID = "TV-01" }, .init("members[2].memberId") { $0.members[2].memberID = "" },
      .init("members[2].memberId") { $0.members[2].memberID = String(repeating: "a", count: 33) },
      .init("members[2].memberId") { $0.members[2].memberID = ".." }, .init("members[2].memberId") { $0.members[2].memberID = "a/b" },
      .init("members[2].memberId") { $0.members[2].memberID = "TV:03" }, .init("members[2].memberId") { $0.members[2].memberID = "TV 03" },
      .init("members[2].memberId") { $0.members[2].memberID = "Ủy-viên" },
      .init("members[1].name") { $0.members[1].name = "" },
      .init("members[2].role") { $0.members[2].role = .unspecified }, .init("members") { $0.members[0].role = .member },
      .init("members") { $0.members[1].role = .chair }, .init("members") { for index in 0..<5 { $0.members[index].doesNotScore = true } },
      .init("workingRules.quorum") { $0.workingRules.quorumDenominator = 0 },
      .init("workingRules.quorum") { $0.workingRules.quorumNumerator = 0 },
      .init("workingRules.quorum") { $0.workingRules.quorumNumerator = 5 },
      .init("workingRules.quorum") { $0.workingRules.quorumDenominator = 101 },
      .init("workingRules.maximumDeviationHundredths") { $0.workingRules.maximumDeviationHundredths = 10_001 },
      .init("workingRules.missedGate") { $0.workingRules.missedGate = .unspecified },
      .init("workingRules.source") { $0.workingRules.source = "" },
    ] as [Breaking<EstablishCouncil>])
  func fault(breaking: Breaking<EstablishCouncil>) throws {
    var command = province.councilCommand()
    breaking(&command)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "council.invalid")
    #expect(problem.faults.map(\.place) == [breaking.place])
  }

  @Test("A council has 1 to 50 members")
  func numberOfMembers() throws {
    var command = province.councilCommand(members: 50)
    try province.send(command)
    command = province.councilCommand(members: 51)
    #expect(try province.refusal(of: command).faults.map(\.place) == ["members"])
    command.members = []
    #expect(try province.refusal(of: command).faults.map(\.place).allSatisfy { $0 == "members" })
  }

  @Test("A council keeps its members in their order, and its working rules")
  func kept() throws {
    var command = province.councilCommand(members: 3)
    command.members[2].role = .secretary
    command.members[2].doesNotScore = true
    let id = try province.send(command).subject
    let found = try #require(try province.ask(ListCouncils(), Councils.self).councils.first)
    #expect(found.councilID == id)
    #expect(found.members == command.members)
    #expect(found.workingRules == command.workingRules)
  }

  @Test(
    "A district of before July 2025, the province and the centre have councils",
    arguments: [("district", "651"), ("province", "66"), ("central", "00")])
  func levels(level: String, unit: String) throws {
    #expect(try province.aCouncil(level: level, unit: unit).hasPrefix("HD-"))
  }
}
