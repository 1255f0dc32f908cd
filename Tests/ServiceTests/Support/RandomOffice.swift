import Contracts
import Messaging
import SwiftProtobuf

/// A whole province's offices at work at random: commands right and wrong, sessions side by side, everything a seed repeats.
final class RandomOffice {
  private struct Sitting {
    var session: String
    var dossiers: [String]
    var members: Int
  }

  let province: Province
  private(set) var random: SeededGenerator
  private(set) var commands = 0
  private(set) var accepted = 0
  private(set) var refused: [String: Int] = [:]
  private var producers = ["CT-99999"]
  private var products = ["SP-99999"]
  private var dossiers: [String] = []
  private var councils: [(id: String, level: String, unit: String, members: Int)] = []
  private var sittings: [Sitting] = []
  private var sent: [(command: any Message, id: String, reply: Result<Accepted, Problem>)] = []

  init(_ province: Province, seed: UInt64) {
    self.province = province
    random = SeededGenerator(seed: seed)
  }

  /// Sets up a council for every place that dossiers can go to, so that no run is idle.
  func establishCouncils() throws {
    for (level, unit) in [("district", "651"), ("district", "643"), ("province", "66"), ("central", "00")] {
      let command = province.councilCommand(members: Int.random(in: 2...4, using: &random), level: level, unit: unit)
      councils.append((try province.sendOnly(command, id: "council-\(unit)").subject, level, unit, command.members.count))
    }
  }

  /// Sends one command; what follows from it is left to the network.
  func step() throws {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<4: try register()
    case 4..<12: try registerProduct()
    case 12..<22: try file()
    case 22..<42: try handleDossier()
    case 42..<43: try establish()
    case 43..<48: try schedule()
    case 48..<94: try sit()
    case 94: try declareConflict()
    case 95..<97: try registerContact()
    default: try sendAgain()
    }
  }

  // MARK: Sending

  @discardableResult
  private func send(_ command: some Message) throws -> String? {
    commands += 1
    let id = "random-\(commands)"
    let actor = random.chance(1) ? "" : random.pick(["officer", "commune", "secretary"]) ?? ""
    let language = random.chance(50) ? "vi" : "en"
    do {
      let reply = try province.sendOnly(command, as: actor, id: id, language: language)
      accepted += 1
      if actor == "officer" { sent.append((command, id, .success(reply))) }
      return reply.subject
    } catch let problem as Problem {
      guard problem.status < 500 else { throw problem }
      refused[problem.rule, default: 0] += 1
      // What could not be read is not remembered and may be decided anew.
      if actor == "officer", language == "en", problem.status != 400 { sent.append((command, id, .failure(problem))) }
      return nil
    }
  }

  struct AnsweredOtherwise: Error { var id: String }

  private func sendAgain() throws {
    guard let old = random.pick(sent) else { return }
    let reply: Result<Accepted, Problem>
    do {
      reply = .success(try province.sendOnly(old.command, id: old.id))
    } catch let problem as Problem {
      reply = .failure(problem)
    }
    switch (reply, old.reply) {
    case (.success(let new), .success(let first)) where new == first: return
    case (.failure(let new), .failure(let first)) where new == first: return
    default: throw AnsweredOtherwise(id: old.id)
    }
  }

  // MARK: Registration

  private func register() throws {
    var command = province.producerCommand(unit: random.pick(["24373", "24382", "24400", "24127", "24550", "651"]) ?? "")
    if random.chance(10) { command.registrationNumber = "40A-1" }
    if random.chance(10) { command.name = "" }
    if let id = try send(command) { producers.append(id) }
  }

  private func registerProduct() throws {
    let producer = random.pick(producers.suffix(20)) ?? ""
    let name = (random.pick(["Trà", "Cà phê", "Gạo"]) ?? "") + " \(Int.random(in: 1...20, using: &random))"
    let command = RegisterProduct.with {
      $0.producerID = producer
      $0.name = name
    }
    if let id = try send(command) { products.append(id) }
  }

  private func file() throws {
    let law = random.pick(Law.allCases) ?? .of26
    var command = province.filing(of: random.pick(products.suffix(30)) ?? "", under: law)
    if random.chance(15) { command.documents = [] }
    if random.chance(10) { command.samples = 0 }
    if random.chance(5) { command.filedOn = "2019-01-01" }
    if random.chance(5) { command.criteriaSet = "QD1048-10" }
    if random.chance(10) { command.kind = .upgrade }
    if random.chance(20) { command.unitCode = "24373" }
    if let id = try send(command) { dossiers.append(id) }
  }

  private func handleDossier() throws {
    guard let id = random.pick(random.chance(80) ? dossiers.suffix(20) : dossiers) else { return }
    let found = try province.dossier(id)
    let version = random.chance(95) ? found.version : found.version + 1
    let level =
      found.state == .forwarded ? found.level : found.regime == "QD1048-2019" || found.regime == "QD148-2023" ? "district" : "province"
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1,
      2 where found.state != .reported:
      try send(
        CompleteDossier.with {
          $0.dossierID = id
          $0.expectedVersion = version
          $0.documents = (Law.of1048.documents + Law.of26.documents).map { province.aDocument($0) }
          $0.samples = 5
        })
    case 3 where random.chance(50):
      try send(
        RequestCompletion.with {
          $0.dossierID = id
          $0.expectedVersion = version
          $0.reason = "Bổ sung"
        })
    case 3, 4,
      5 where found.state == .filed || random.chance(20):
      try send(province.report(on: id, version: version))
    default: try send(province.receipt(of: id, level: random.chance(90) ? level : "central", version: version))
    }
  }

  private func registerContact() throws {
    let unit = random.pick(["24373", "24400", "66", "00", "99"]) ?? ""
    try send(
      RegisterContact.with {
        $0.unitCode = unit
        $0.name = "UBND \(unit)"
        $0.email = "\(unit)@example.vn"
      })
  }

  // MARK: Council

  private func establish() throws {
    let (level, unit) =
      random.pick([("district", "651"), ("district", "643"), ("province", "66"), ("central", "00"), ("commune", "24373")]) ?? ("", "")
    let members = Int.random(in: 1...4, using: &random)
    let command = province.councilCommand(
      members: members, level: level, unit: unit, maximumDeviation: random.pick([0, 1_000, 1_500]) ?? 0)
    if let id = try send(command) { councils.append((id, level, unit, members)) }
  }

  private func schedule() throws {
    let agenda = try province.ask(ListAgenda(), Agenda.self).dossiers
    let first = random.chance(90) ? random.pick(agenda) : nil
    let able = councils.filter { first == nil || $0.level == first?.level && $0.unit == first?.unitCode }
    guard let council = random.pick(able) else { return }
    let waiting = agenda.filter { $0.level == council.level && $0.unitCode == council.unit }.map(\.item.dossierID)
    var wanted = Array(waiting.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    if random.chance(5), let other = random.pick(dossiers) { wanted.append(other) }
    if wanted.isEmpty, random.chance(95) { return try handleDossier() }
    let command = province.scheduling(council: council.id, dossiers: wanted, on: random.chance(95) ? "2026-10-20" : "2027-10-20")
    if let id = try send(command) { sittings.append(Sitting(session: id, dossiers: wanted, members: council.members)) }
  }

  private func declareConflict() throws {
    guard let sitting = random.pick(sittings), let dossier = random.pick(sitting.dossiers) else { return }
    let member = Int.random(in: 1...5, using: &random)
    try send(
      DeclareConflict.with {
        $0.sessionID = sitting.session
        $0.dossierID = dossier
        $0.memberID = Province.member(member)
        $0.reason = "Người nhà"
      })
  }

  // MARK: The sitting

  private func sit() throws {
    guard let index = sittings.indices.randomElement(using: &random) else { return try schedule() }
    let sitting = sittings[index]
    let found = try province.session(sitting.session)
    switch found.state {
    case .scheduled: try send(province.opening(sitting.session, present: random.chance(90) ? 1...sitting.members : 1...1))
    case .scoring where random.chance(found.items.allSatisfy(\.waitingFor.isEmpty) ? 20 : 95): try handIn(sitting, found)
    case .scoring:
      let waiting = found.items.flatMap { item in item.waitingFor.map { (item.item.dossierID, $0) } }
      var command = province.closing(sitting.session)
      if random.chance(20) {
        command.excused = waiting.map { dossier, member in
          .with {
            $0.dossierID = dossier
            $0.memberID = member
            $0.reason = "Vắng"
          }
        }
      }
      try send(command)
    case .closed, .adopted, .unspecified, .UNRECOGNIZED: try conclude(sitting)
    case .decided:
      try conclude(sitting)
      sittings.remove(at: index)
    }
    // Some sittings never come to an end: too many have stepped back.
    if random.chance(1), !sittings.isEmpty { sittings.removeFirst() }
  }

  private func handIn(_ sitting: Sitting, _ found: Session) throws {
    guard let item = random.pick(found.items.filter { $0.state == .scoring }) else { return }
    let waiting = item.waitingFor.compactMap { Int($0.suffix(2)) }
    let member = (random.chance(80) ? random.pick(waiting) : nil) ?? Int.random(in: 1...(sitting.members + 1), using: &random)
    // Members mostly see a product alike: its number decides what it is worth.
    let worth = [45, 58, 66, 72, 81, 92][(Int(item.item.dossierID.suffix(5)) ?? 0) % 6]
    let total = Double(random.chance(95) ? worth + Int.random(in: 0...6, using: &random) : Int.random(in: 20...95, using: &random))
    var sheet = try province.aSheet(
      sitting.session, item.item.dossierID, member: member, total: total, gates: random.chance(80) ? 3 : 0,
      replaces: random.chance(90) ? 0 : 1)
    if random.chance(5), !sheet.choices.isEmpty { sheet.choices.removeLast() }
    if random.chance(5), !sheet.partTotals.isEmpty { sheet.partTotals[0].hundredths = 9_999 }
    try send(sheet)
  }

  private func conclude(_ sitting: Sitting) throws {
    switch Int.random(in: 0..<4, using: &random) {
    case 0, 1:
      guard let dossier = random.pick(sitting.dossiers) else { return }
      try send(province.agreement(sitting.session, dossier, random.chance(30) ? ["1.1": "1.1#1"] : [:]))
    case 2:
      var command = province.adoption(sitting.session)
      if random.chance(20) { command.votesAgainst = 9 }
      try send(command)
    default: try send(province.decision(sitting.session))
    }
  }
}
