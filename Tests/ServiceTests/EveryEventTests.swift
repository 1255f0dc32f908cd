import Contracts
import Foundation
import Keys
import Messaging
import Testing

@testable import Operator

/// What `Scripts/record-logs` keeps of every version, so that later ones can be shown everything that a log may hold.
@Suite("A year in which everything happens")
struct EveryEventTests {
  @Test("Every type of event that a service knows happens in one run, and the run is whole")
  func everything() throws {
    let province = try Province(checkpoints: .init(events: 50))
    try anOrdinaryYear(province)
    try recordAssessments(province)
    try breakAMailbox(province)
    try erase(province)
    try settleLosses(province)
    try voteAgain(province)
    for node in province.nodes {
      let happened = Set(try node.events().map(\.schema))
      #expect(node.eventTypes.subtracting(happened) == [], "\(node.service): never happened")
      #expect(try node.compareWithReplay().isEqual, "\(node.service)")
      #expect(try node.deadLetters().isEmpty && node.faults.isEmpty, "\(node.service)")
    }
    let stores = try CopiedStores(of: province)
    #expect(try stores.audit().findings == [])
    if let folder = ProcessInfo.processInfo.environment["OCOP_KEEP_STORES"] {
      try FileManager.default.copyItem(atPath: stores.folder, toPath: folder)
    }
  }

  /// Offices at work until what is left to chance has happened: products returned, sent up and certified, members stepping back.
  private func anOrdinaryYear(_ province: Province) throws {
    let office = RandomOffice(province, seed: 1_048)
    try office.establishCouncils()
    var missing: Set = [
      "completion-requested", "conflict-declared", "item-reopened", "product-returned", "product-forwarded", "certificate-issued",
      "deviation-found", "member-recused", "options-agreed", "dossier-returned", "dossier-forwarded", "product-certified",
    ]
    var steps = 0
    while !missing.isEmpty {
      for _ in 1...100 {
        try office.step()
        try province.settle()
      }
      steps += 100
      missing.subtract(try province.nodes.flatMap { try $0.events().map(\.type) })
      try #require(steps < 10_000, "never happened: \(missing)")
    }
  }

  /// Each service hears that another has seen more of its log than there is, and an operator accepts that.
  private func settleLosses(_ province: Province) throws {
    for node in province.nodes {
      try node.hear(
        .with {
          $0.service = node.service == ServiceName.council ? ServiceName.evaluation : ServiceName.council
          $0.sequence = 1_000_000
        })
      try province.settleLog(at: node.service, .acceptLoss)
    }
    try province.settle()
  }

  private func recordAssessments(_ province: Province) throws {
    try province.send(
      RecordAssessment.with {
        $0.dossierID = try province.aDossier()
        $0.expectedVersion = 1
        $0.assessor = .commune
        $0.lines = [
          .with {
            $0.criterion = "1.1"
            $0.option = "1.1#3"
          }
        ]
      })
  }

  private func breakAMailbox(_ province: Province) throws {
    let producer = try province.aProducer()
    let mailbox = province.folder.appendingPathComponent("mail/producer-\(producer)").path
    try #require(FileManager.default.createFile(atPath: mailbox, contents: nil))
    try province.aDossier(of: province.aProduct(of: producer))
    try FileManager.default.removeItem(atPath: mailbox)
    province.clock.advance(by: .seconds(10))
    try province.settle()
  }

  private func erase(_ province: Province) throws {
    let producer = try province.aProducer()
    let product = try province.aProduct(of: producer)
    try province.send(
      ErasePersonalData.with {
        $0.producerID = producer
        $0.requestNumber = "12/ĐN"
        $0.requestedOn = "2026-10-01"
        $0.reason = "Chủ thể đề nghị"
      })
    try province.aDossier(of: product)
    try province.send(
      EraseMemberData.with {
        $0.councilID = try province.aCouncil()
        $0.memberID = "TV-02"
        $0.requestNumber = "13/ĐN"
        $0.requestedOn = "2026-10-01"
        $0.reason = "Thành viên đề nghị"
      })
  }

  /// A sealed session whose key is lost, whose next sheets are faulty, and whose third lie too far apart; then a key is taken away.
  private func voteAgain(_ province: Province) throws {
    let sitting = try SealedSitting(in: province)
    let admitted = try sitting.newKey(of: 2)
    try province.send(sitting.admission(of: admitted, for: 2), as: "", with: sitting.secretary)
    try sitting.score([60, 60, 60])
    try province.send(
      ResealSession.with {
        $0.sessionID = sitting.session
        $0.reason = "Máy của thư ký bị hỏng"
        $0.sealing = SealingKey(for: sitting.session, madeBy: sitting.chair)
      }, as: "", with: sitting.chair)
    var incomplete = try sitting.contents(1, total: 70)
    incomplete.partTotals.removeLast()
    try province.send(sitting.sheet(1, incomplete), as: "", with: sitting.key(1))
    for member in 2...3 { try sitting.submit(member, total: 70) }
    try sitting.close(sealedWith: sitting.chair)
    for totals in [[50.0, 70, 60], [70, 70, 70]] {
      try sitting.score(totals)
      try sitting.close()
    }
    try province.send(province.adoption(sitting.session), as: "", with: sitting.secretary)
    try province.send(
      RevokeKey.with {
        $0.publicKey = sitting.key(1).publicKey.text
        $0.reason = "mất máy"
      }, as: "", with: sitting.founder)
    try proposeInVain(province, sitting)
  }

  /// A grant that is declined, and one that nobody confirms.
  private func proposeInVain(_ province: Province, _ sitting: SealedSitting) throws {
    for reason in ["không đúng người", nil] {
      let proposed = try province.send(
        GrantKey.with {
          $0.principalID = "du-bi"
          $0.name = "Dự bị"
          $0.roles = [sitting.role(.secretary)]
        }, as: "", with: sitting.founder
      ).subject
      if let reason {
        try province.send(
          DeclineGrant.with {
            $0.grantID = proposed
            $0.reason = reason
          }, as: "", with: province.second)
      }
    }
    province.clock.advance(by: .seconds(30 * 86_400))
    try province.settle()
  }
}
