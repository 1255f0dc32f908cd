import Access
import ArgumentParser
import Contracts
import Foundation
import Messaging
import Rulebook

/// Plays a scenario under one regime, step by step, as the officers would: through the services' doors and nothing else.
final class Player {
  private let scenario: Scenario
  private let regime: Regime
  private let dates: Scenario.Dates
  private let rulebook: Rulebook
  private let services: PlayedServices
  private var played: Played

  init(scenario: Scenario, regime: Regime, dates: Scenario.Dates, rulebook: Rulebook, services: PlayedServices) {
    self.scenario = scenario
    self.regime = regime
    self.dates = dates
    self.rulebook = rulebook
    self.services = services
    played = Played(scenario: scenario.name, constructed: scenario.constructed, regime: regime.code, source: regime.source)
  }

  func play() throws -> Played {
    let started = ContinuousClock.now
    try services.admit(officers)
    let dossiers = try fileDossiers()
    var level = regime.firstEvaluatingLevel
    var waiting = dossiers
    while !waiting.isEmpty, level < .central {
      try receive(waiting.map(\.id), at: level)
      let sitting = try holdSession(of: waiting, at: level)
      played.sittings.append(sitting)
      waiting = waiting.filter { dossier in sitting.rows.contains { $0.dossierID == dossier.id && $0.destination == .forwarded } }
      level = regime.levelAbove(level)?.level ?? .central
    }
    let notices = try services.waitForNotices()
    played.notices = notices.notices.reduce(into: [:]) { counts, notice in counts[notice.notice.template, default: 0] += 1 }
    played.delivered = notices.notices.filter { $0.state == "delivered" }.count
    played.commands = services.commands
    played.seconds =
      Double((ContinuousClock.now - started).components.seconds)
      + Double((ContinuousClock.now - started).components.attoseconds) / 1e18
    return played
  }
}

// MARK: - Who plays

extension Player {
  private var officers: [PlayedServices.Part] {
    [
      .init("can-bo-xa", "Cán bộ xã", .communeOfficer, in: Set(scenario.producers.map(\.unit)).sorted()),
      .init("can-bo-district", "Cán bộ huyện", .districtOfficer, in: [scenario.district]),
      .init("thu-ky-district", "Thư ký Hội đồng huyện", .secretary, in: [scenario.district]),
      .init("can-bo-province", "Cán bộ tỉnh", .provincialOfficer, in: [scenario.province]),
      .init("thu-ky-province", "Thư ký Hội đồng tỉnh", .secretary, in: [scenario.province]),
    ]
  }

  private func actor(_ producerID: String) -> String { "chu-the.\(producerID)" }
  private func actor(_ memberID: String, of council: String) -> String { "\(council).\(memberID)" }
}

/// A dossier in play.
private struct FiledDossier {
  var id: String
  var product: Scenario.PlayedProduct
  var sum: Int
}

// MARK: - Registration

extension Player {
  private func fileDossiers() throws -> [FiledDossier] {
    var producers: [String: String] = [:]
    for (index, producer) in scenario.producers.enumerated() {
      producers[producer.key] = try services.send(
        try RegisterProducer.with {
          $0.name = producer.name
          $0.kind = try ProducerKind.named(producer.kind)
          $0.registrationNumber = "KB-\(index + 1)"
          $0.unitCode = producer.unit
          $0.representative = "(không có trong nguồn)"
        }, as: "can-bo-xa")
    }
    try services.admit(
      scenario.producers.compactMap { producer in
        producers[producer.key].map { .init(actor($0), producer.name, .producer, in: [producer.unit], party: $0) }
      })
    var filed: [FiledDossier] = []
    for product in scenario.products {
      guard let producer = producers[product.producer] else {
        throw ValidationError("\(product.name): không có chủ thể \(product.producer)")
      }
      let productID = try services.send(
        RegisterProduct.with {
          $0.producerID = producer
          $0.name = product.name
        }, as: actor(producer))
      let dossier = try file(product, productID, as: actor(producer))
      if let sum = product.sum {
        filed.append(FiledDossier(id: dossier, product: product, sum: sum))
      } else {
        played.notEvaluated.append(product.name)
      }
    }
    return filed
  }

  private func file(_ product: Scenario.PlayedProduct, _ productID: String, as producer: String) throws -> String {
    let documents = regime.requiredDocuments.filter { $0.kind != "samples" }.enumerated().map { index, document in
      Document.with {
        $0.kind = document.kind
        $0.title = document.nameVi
        $0.sha256 = String(repeating: "0", count: 62) + "\(10 + index)"
        $0.sizeBytes = 1_000_000
        $0.pages = 20
      }
    }
    let samples = UInt32(regime.samples ?? 5)
    // Filed on an earlier day, so by the commune, and without its last paper; the producers whose product is evaluated complete it.
    let dossier = try services.send(
      FileDossier.with {
        $0.productID = productID
        $0.kind = .first
        $0.filedOn = dates.filedOn
        $0.backdatingReason = "Nhập lại từ hồ sơ giấy của phiên đã họp (kịch bản)"
        $0.criteriaSet = product.sets[regime.code] ?? ""
        $0.documents = documents.dropLast()
        $0.samples = product.sum == nil ? 0 : samples
      }, as: "can-bo-xa")
    guard product.sum != nil, let last = documents.last else { return dossier }
    try services.send(
      CompleteDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = 1
        $0.documents = [last]
      }, as: producer)
    return dossier
  }

  private func receive(_ dossiers: [String], at level: AdministrativeLevel) throws {
    for (index, dossier) in dossiers.enumerated() {
      if regime.needsCommuneReport && level == regime.firstEvaluatingLevel { try report(dossier, number: index + 1) }
      let version = try services.version(ofDossier: dossier)
      try services.send(
        ReceiveDossier.with {
          $0.dossierID = dossier
          $0.expectedVersion = version
          $0.level = level.rawValue
          $0.receiptNumber = "\(index + 1)/TN-\(level.rawValue)"
          $0.receivedOn = dates.receivedOn
        }, as: "can-bo-\(level.rawValue)")
    }
    try services.wait(for: "agenda", on: ServiceName.council) {
      let agenda = try services.ask(ServiceName.council, ListAgenda.with { $0.level = level.rawValue }, Agenda.self)
      return agenda.dossiers.count == dossiers.count
    }
  }

  private func report(_ dossier: String, number: Int) throws {
    let version = try services.version(ofDossier: dossier)
    try services.send(
      ReportDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = version
        $0.reportNumber = "\(number)/BC-UBND"
        $0.reportedOn = dates.reportedOn
        $0.localMaterial = "Nguyên liệu tại địa phương (dựng để minh họa)"
        $0.localLabour = "Lao động tại địa phương (dựng để minh họa)"
        $0.ideaOrigin = "Ý tưởng của chủ thể (dựng để minh họa)"
        $0.localIdentity = "Gắn với địa phương (dựng để minh họa)"
      }, as: "can-bo-xa")
  }
}

// MARK: - Council and evaluation

extension Player {
  private var memberIDs: [String] { (1...scenario.members).map { $0 < 10 ? "TV-0\($0)" : "TV-\($0)" } }

  private func holdSession(of dossiers: [FiledDossier], at level: AdministrativeLevel) throws -> Played.Sitting {
    let council = try establishCouncil(at: level)
    let secretary = "thu-ky-\(level.rawValue)"
    let unit = level == .district ? scenario.district : scenario.province
    try services.admit(
      memberIDs.map { .init(actor($0, of: council), $0, .councilMember, in: [unit], party: Scope.member($0, of: council)) })
    let session = try services.send(
      ScheduleSession.with {
        $0.councilID = council
        $0.heldOn = dates.heldOn
        $0.place = "Hội trường UBND"
        $0.dossierIds = dossiers.map(\.id)
      }, as: secretary)
    var opening = OpenSession.with {
      $0.sessionID = session
      $0.presentMemberIds = memberIDs
    }
    if let key = services.key(of: secretary) { opening.seal(madeBy: key) }
    try services.send(opening, as: secretary)
    try services.wait(for: "cases", on: ServiceName.evaluation) {
      try services.ask(ServiceName.evaluation, ListCases.with { $0.sessionID = session }, Cases.self).cases.count == dossiers.count
    }
    let first = dossiers.map { dossier in dossier.product.deviatesFirst == true && played.sittings.isEmpty ? spread(dossier) : even(dossier)
    }
    try score(dossiers, totals: first, session: session, council: council)
    try close(session, secretary)
    let reopened = dossiers.filter { $0.product.deviatesFirst == true && played.sittings.isEmpty }
    if !reopened.isEmpty {
      try score(reopened, totals: reopened.map(even), session: session, council: council)
      try close(session, secretary)
    }
    try agree(session, secretary)
    try adoptAndDecide(session, secretary, level)
    return try sitting(session, level: level, again: reopened.map(\.product.name))
  }

  private func establishCouncil(at level: AdministrativeLevel) throws -> String {
    let unit = level == .district ? scenario.district : scenario.province
    let year = dates.heldOn.prefix(4)
    return try services.send(
      EstablishCouncil.with {
        $0.name = "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp \(LevelName.text(level.rawValue, .vietnamese))"
        $0.level = level.rawValue
        $0.unitCode = unit
        $0.decisionNumber = "01/QĐ-UBND (ví dụ)"
        $0.decidedOn = "\(year)-01-15"
        $0.validFrom = "\(year)-01-15"
        $0.validTo = "\(year)-12-31"
        $0.members = memberIDs.enumerated().map { index, id in
          .with {
            $0.memberID = id
            $0.name = index == 0 ? "Chủ tịch Hội đồng" : index == scenario.members - 1 ? "Thư ký Hội đồng" : "Ủy viên \(index)"
            $0.role = index == 0 ? .chair : index == 1 ? .viceChair : index == scenario.members - 1 ? .secretary : .member
          }
        }
        $0.workingRules = .with {
          $0.quorumNumerator = scenario.quorum.numerator
          $0.quorumDenominator = scenario.quorum.denominator
          $0.chairMustAttend = true
          $0.maximumDeviationHundredths = scenario.maximumDeviation * 100
          $0.missedGate = .lowersStars
          $0.source = scenario.rulesSource
          // Constructed: the decision lets the one set without a table be scored by a total per part.
          $0.scoredByPartTotals = regime.missingSets.map(\.code)
        }
      }, as: "can-bo-\(level.rawValue)")
  }

  private func even(_ dossier: FiledDossier) -> [Int] { scenario.totals(sum: dossier.sum) }

  /// The first member far above the others.
  private func spread(_ dossier: FiledDossier) -> [Int] {
    var totals = even(dossier)
    totals[0] += Int(scenario.maximumDeviation) + 5
    return totals
  }

  private func score(_ dossiers: [FiledDossier], totals: [[Int]], session: String, council: String) throws {
    for (dossier, totals) in zip(dossiers, totals) {
      let question = GetCase.with {
        $0.sessionID = session
        $0.dossierID = dossier.id
      }
      let found = try services.ask(ServiceName.evaluation, question, Case.self)
      for (index, member) in memberIDs.enumerated() {
        var sheet = SubmitSheet.with {
          $0.sessionID = session
          $0.dossierID = dossier.id
          $0.memberID = member
        }
        try fill(&sheet, dossier.product, total: totals[index], variant: index)
        let actor = actor(member, of: council)
        if let key = services.key(of: actor) { sheet = try sheet.sealed(for: found, by: key, rulebook) }
        try services.send(sheet, as: actor)
      }
    }
  }

  private func fill(_ sheet: inout SubmitSheet, _ product: Scenario.PlayedProduct, total: Int, variant: Int) throws {
    let code = product.sets[regime.code] ?? ""
    guard regime.scoring == .criteria, let set = try rulebook.scoringSet(code, regime: regime) else {
      sheet.partTotals = partTotals(total)
      return
    }
    let stars = regime.stars(at: Points(total))
    let maker = SheetMaker(
      set: set, gatesMetUpTo: regime.hasStarGates ? stars : 0, missedGate: regime.hasStarGates ? product.missesGate : nil)
    guard let choices = maker.choices(total: total, variant: variant) else {
      throw ValidationError("\(product.name): không dựng được phiếu \(total) điểm theo bộ \(code)")
    }
    sheet.choices = choices
  }

  /// The total split as the parts' maxima are, whole points.
  private func partTotals(_ total: Int) -> [PartTotal] {
    var left = total
    return regime.partMaxima.enumerated().map { index, part in
      let maximum = part.maximum.hundredths / 100
      let points = index == regime.partMaxima.count - 1 ? left : total * maximum / 100
      left -= points
      return .with {
        $0.part = part.code
        $0.hundredths = UInt32(points * 100)
      }
    }
  }

  /// Once the council has counted every sheet, the scoring is closed and the results awaited.
  private func close(_ session: String, _ secretary: String) throws {
    try services.wait(for: "sheets", on: ServiceName.council) {
      try self.session(session).items.allSatisfy(\.waitingFor.isEmpty)
    }
    var closing = CloseScoring.with { $0.sessionID = session }
    if let key = services.key(of: secretary) { try closing.open(self.session(session), sealedWith: key, nextMadeBy: key) }
    try services.send(closing, as: secretary)
    try services.wait(for: "synthesis", on: ServiceName.evaluation) {
      let cases = try services.ask(ServiceName.evaluation, ListCases.with { $0.sessionID = session }, Cases.self).cases
      return cases.allSatisfy { $0.state != .scoring || $0.round > 1 }
    }
    try services.wait(for: "results", on: ServiceName.council) {
      try self.session(session).items.allSatisfy { $0.state != .closed || regime.hasStarGates }
    }
  }

  private func agree(_ session: String, _ secretary: String) throws {
    var cases: [Case] = []
    // The last round's synthesis may still be on its way: a case that is being scored would be left out.
    try services.wait(for: "synthesis", on: ServiceName.evaluation) {
      cases = try services.ask(ServiceName.evaluation, ListCases.with { $0.sessionID = session }, Cases.self).cases
      return cases.allSatisfy { $0.state != .scoring }
    }
    for found in cases where found.state == .awaitingAgreement {
      try services.send(
        AgreeOptions.with {
          $0.sessionID = session
          $0.dossierID = found.item.dossierID
        }, as: secretary)
    }
    try services.wait(for: "results", on: ServiceName.council) { try self.session(session).items.allSatisfy { $0.state == .evaluated } }
  }

  private func adoptAndDecide(_ session: String, _ secretary: String, _ level: AdministrativeLevel) throws {
    try services.send(
      AdoptResults.with {
        $0.sessionID = session
        $0.minutesNumber = "01/BB-HĐ (ví dụ)"
        $0.adoptedOn = dates.heldOn
        $0.votesFor = UInt32(scenario.members)
      }, as: secretary)
    try services.send(
      DecideResults.with {
        $0.sessionID = session
        $0.decisionNumber = level == .district ? "210/QĐ-UBND (ví dụ)" : "2100/QĐ-UBND (ví dụ)"
        $0.decidedOn = dates.decidedOn
        $0.signedBy = "Chủ tịch UBND"
      }, as: "can-bo-\(level.rawValue)")
    let open = Set(try self.session(session).items.map(\.item.dossierID))
    try services.wait(for: "decision", on: ServiceName.registration) {
      try open.allSatisfy { id in
        let state = try services.ask(ServiceName.registration, GetDossier.with { $0.dossierID = id }, Dossier.self).state
        return [.certified, .forwarded, .returned].contains(state)
      }
    }
  }

  private func session(_ id: String) throws -> Session {
    try services.ask(ServiceName.council, GetSession.with { $0.sessionID = id }, Session.self)
  }

  private func sitting(_ id: String, level: AdministrativeLevel, again: [String]) throws -> Played.Sitting {
    let found = try session(id)
    let cases = try services.ask(ServiceName.evaluation, ListCases.with { $0.sessionID = id }, Cases.self).cases
    let certificates = try services.ask(ServiceName.council, ListCertificates(), Certificates.self).certificates
    return Played.Sitting(
      sessionID: id, council: found.councilName, level: level.rawValue, heldOn: found.heldOn,
      rows: found.items.map { item in
        let evaluated = cases.first { $0.item.dossierID == item.item.dossierID }?.result ?? ProductEvaluated()
        return Played.Row(
          dossierID: item.item.dossierID, product: item.item.productName, producer: item.item.producerName,
          criteriaSet: item.item.criteriaSet, scoring: evaluated.scoring, totals: evaluated.members.map(\.totalHundredths),
          sum: item.result.sumHundredths, sheets: item.result.sheets, mean: item.result.mean, bandStars: evaluated.bandStars,
          stars: item.result.stars, destination: item.result.destination, toLevel: item.result.toLevel, article: item.result.article,
          missedGates: evaluated.gates.filter { !$0.met && $0.stars <= evaluated.bandStars }.map {
            .init(stars: $0.stars, criterion: $0.criterion, required: $0.requiredOption, agreed: $0.agreedOption)
          },
          productCode: certificates.last { $0.dossierID == item.item.dossierID && $0.sessionID == id }?.productCode ?? "", round: item.round
        )
      }, scoredAgain: again)
  }
}
