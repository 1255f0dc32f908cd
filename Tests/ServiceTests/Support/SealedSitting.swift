import Access
import Ballots
import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf

@testable import Operator

/// A session of a province's council whose secretary and members have keys of their own, on products scored by a total a part.
struct SealedSitting {
  let province: Province
  let founder: PrivateKey
  let secretary: PrivateKey
  let chair: PrivateKey
  /// By number, from TV-01 on.
  let members: [PrivateKey]
  let council: String
  let session: String
  let dossiers: [String]

  /// - Parameters:
  ///   - province: where it sits; a new one where it is nil. Its doors ask for keys from then on.
  ///   - opening: what the opening says beside who is present; sealed by the secretary where it is nil.
  init(
    in province: Province? = nil, members count: Int = 3, dossiers: Int = 1, under law: Law = .of1489,
    opening: ((inout OpenSession) -> Void)? = nil
  ) throws {
    try self.init(in: province, scheduledWith: count, dossiers, law)
    try open(opening)
  }

  /// Scheduled, and not opened yet.
  static func scheduled(members: Int = 3) throws -> SealedSitting { try SealedSitting(in: nil, scheduledWith: members, 1, .of1489) }

  private init(in province: Province?, scheduledWith count: Int, _ products: Int, _ law: Law) throws {
    let province = try province ?? Province()
    let accepted = try (0..<products).map { _ in try province.anAcceptedDossier(under: law) }
    council = try province.aCouncil(members: count)
    session = try province.aScheduledSession(council: council, dossiers: accepted)
    dossiers = accepted
    let founder = try province.lockDoors()
    self.founder = founder
    func grant(_ name: String, _ role: Role, _ party: String = "") throws -> PrivateKey {
      let held = HeldRole.with {
        $0.role = role
        $0.unitCode = "66"
        $0.party = party
      }
      return try province.grant(name, [held], by: founder)
    }
    province.asker = try grant("kiem-tra", .auditor)
    secretary = try grant("thu-ky", .secretary)
    chair = try grant("chu-tich", .chair)
    let council = council
    members = try (1...count).map { try grant("uy-vien-\($0)", .councilMember, Scope.member(Province.member($0), of: council)) }
    self.province = province
  }

  var dossier: String { dossiers[0] }
  func key(_ member: Int) -> PrivateKey { members[member - 1] }

  func openingCommand(_ change: ((inout OpenSession) -> Void)? = nil) -> OpenSession {
    var command = province.opening(session, present: 1...members.count)
    if let change { change(&command) } else { command.seal(madeBy: secretary) }
    return command
  }

  func open(_ change: ((inout OpenSession) -> Void)? = nil) throws {
    try province.send(openingCommand(change), as: "", with: secretary)
  }

  func found(_ dossier: String? = nil) throws -> Case { try province.evaluationCase(dossier ?? self.dossier, in: session) }

  /// What a member scores, in the clear.
  func contents(_ member: Int, total: Double, dossier: String? = nil, remarks: String = "") throws -> SheetContents {
    let sheet = try province.aSheet(session, dossier ?? self.dossier, member: member, total: total)
    return .with {
      $0.choices = sheet.choices
      $0.partTotals = sheet.partTotals
      $0.remarks = remarks
    }
  }

  /// A sheet as a client that checks nothing would seal and sign it.
  ///
  /// - Parameters:
  ///   - ballot: another than the member's own on the case as it is now.
  ///   - signer: another than the member.
  ///   - sealingKey: another than the case's.
  func sheet(
    _ member: Int, _ contents: SheetContents, dossier: String? = nil, replaces: UInt32 = 0, as ballot: Ballot? = nil,
    by signer: PrivateKey? = nil, to sealingKey: Data? = nil
  ) throws -> SubmitSheet {
    let found = try found(dossier)
    let own = Ballot(session: session, dossier: found.item.dossierID, member: Province.member(member), round: found.round)
    var sheet = try SubmitSheet(
      ballot ?? own, contents, replaces: replaces, sealingKey: sealingKey ?? found.sealingKey, signer: signer ?? key(member))
    sheet.dossierID = own.dossier
    sheet.memberID = own.member
    return sheet
  }

  func submit(_ member: Int, total: Double, dossier: String? = nil, replaces: UInt32 = 0, remarks: String = "") throws {
    let contents = try contents(member, total: total, dossier: dossier, remarks: remarks)
    try province.send(try sheet(member, contents, dossier: dossier, replaces: replaces), as: "", with: key(member))
  }

  /// A sheet of every member, in order.
  func score(_ totals: [Double], dossier: String? = nil) throws {
    for (index, total) in totals.enumerated() { try submit(index + 1, total: total, dossier: dossier) }
  }

  /// - Parameter sealer: who opened it, or sealed it anew.
  func closing(sealedWith sealer: PrivateKey? = nil, excusing excused: [(member: Int, dossier: String)] = []) throws -> CloseScoring {
    var closing = province.closing(session, excusing: excused)
    try closing.open(try province.session(session), sealedWith: sealer ?? secretary, nextMadeBy: secretary)
    return closing
  }

  func close(sealedWith sealer: PrivateKey? = nil) throws {
    try province.send(closing(sealedWith: sealer), as: "", with: secretary)
  }

  /// - Returns: the rule by which a command was refused; it must have changed nothing.
  func refusal(_ command: some Message, by key: PrivateKey) throws -> String {
    let before = try province.nodes.map { try $0.latestSequence() }
    do {
      throw Province.NotRefused(accepted: try province.send(command, as: "", with: key))
    } catch let problem as Problem {
      guard try before == province.nodes.map({ try $0.latestSequence() }) else { throw Province.ChangedSomething(problem: problem) }
      return problem.rule
    }
  }

  /// Every byte of every service's store, the write-ahead log included.
  func storedBytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: province.folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.contains(".sqlite") }
      .reduce(into: Data()) { $0.append(try Data(contentsOf: $1)) }
  }

  func sheets(_ dossier: String? = nil) throws -> Sheets {
    let question = GetSheets.with {
      $0.sessionID = session
      $0.dossierID = dossier ?? self.dossier
    }
    return try province.ask(question, Sheets.self)
  }

  /// Whose the keys were, in the order of Evaluation's log.
  func holdings() throws -> [KeyHolding] {
    try province.ask(ListKeyHistory.with { $0.sessionID = session }, KeyHistory.self).keys
  }

  func role(_ role: Role, _ member: Int? = nil) -> HeldRole {
    .with {
      $0.role = role
      $0.unitCode = "66"
      if let member { $0.party = Scope.member(Province.member(member), of: council) }
    }
  }

  /// A further key of a member, granted and confirmed while the session goes on.
  func newKey(of member: Int) throws -> PrivateKey {
    let key = PrivateKey(named: "moi")
    try province.confirm(
      province.send(
        GrantKey.with {
          $0.principalID = "uy-vien-\(member)"
          $0.publicKey = key.publicKey.text
        }, as: "", with: founder))
    return key
  }

  /// A further session of the same council, scheduled.
  func anotherSession() throws -> String {
    let officer = try province.grant("tinh-\(province.nextNumber())", [role(.provincialOfficer)], by: founder)
    func send(_ command: some Message, _ key: PrivateKey) throws -> String { try province.send(command, as: "", with: key).subject }
    let producer = try send(province.producerCommand(), officer)
    let product = try send(
      RegisterProduct.with {
        $0.producerID = producer
        $0.name = "Mật ong"
      }, officer)
    let dossier = try send(province.filing(of: product, under: .of1489), officer)
    let commune = try province.grant(
      "xa-\(province.nextNumber())",
      [
        .with {
          $0.role = .communeOfficer
          $0.unitCode = "24373"
        }
      ], by: founder)
    _ = try send(province.report(on: dossier, version: 1), commune)
    _ = try send(province.receipt(of: dossier, level: "province", version: 2), officer)
    return try send(province.scheduling(council: council, dossiers: [dossier]), secretary)
  }

  func admission(of key: PrivateKey, for member: Int) -> AdmitMemberKey {
    .with {
      $0.sessionID = session
      $0.memberID = Province.member(member)
      $0.publicKey = key.publicKey.short
      $0.reason = "mất máy, đã đối chiếu tại phòng họp"
    }
  }
}
