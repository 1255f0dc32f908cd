import Contracts
import Foundation
import Rulebook

/// A regime that a test plays under, with a day on which dossiers were filed and where they are evaluated first.
enum Law: CaseIterable {
  case of1048, of148, of1489, of26

  var filedOn: String {
    switch self {
    case .of1048: "2022-03-01"
    case .of148: "2024-03-01"
    case .of1489: "2025-09-01"
    case .of26: "2026-09-01"
    }
  }

  /// A set to file under; those of 1048 and 148 are scored by a total per part, so that a test can give any total.
  var criteriaSet: String {
    switch self {
    case .of1048: "QD1048-03"
    case .of148, .of1489: ""
    case .of26: "QD26-12"
    }
  }

  var documents: [String] {
    switch self {
    case .of1048: ["product-registration", "business-plan", "organisation-introduction", "business-registration"]
    case .of148, .of1489: []
    case .of26: ["form-01", "form-02"]
    }
  }

  var firstLevel: String { self == .of1048 || self == .of148 ? "district" : "province" }

  /// The year in which the council sits.
  var year: String { String(filedOn.prefix(4)) }
}

/// Builders that say only what matters to a test.
extension Province {
  static let rulebook = Result { try Rulebook(directory: Folders.rules) }

  func producerCommand(name: String = "HTX Xuân Sang", unit: String = "24373") -> RegisterProducer {
    let number = "40A-\(nextNumber())"
    return .with {
      $0.name = name
      $0.kind = .cooperative
      $0.registrationNumber = number
      $0.unitCode = unit
      $0.representative = "Người đại diện"
      $0.email = "htx@example.vn"
    }
  }

  @discardableResult
  func aProducer(name: String = "HTX Xuân Sang", unit: String = "24373") throws -> String {
    try send(producerCommand(name: name, unit: unit)).subject
  }

  @discardableResult
  func aProduct(of producer: String? = nil, name: String = "Trà thảo mộc") throws -> String {
    let producer = try producer ?? aProducer()
    return try send(
      RegisterProduct.with {
        $0.producerID = producer
        $0.name = name
      }
    ).subject
  }

  /// A filing that the regime of its day takes as complete.
  func filing(of product: String, under law: Law = .of26, on date: String? = nil) -> FileDossier {
    .with {
      $0.productID = product
      $0.kind = .first
      $0.filedOn = date ?? law.filedOn
      if $0.filedOn != clock.now.date.description { $0.backdatingReason = "Hồ sơ giấy nộp tại xã" }
      $0.criteriaSet = law.criteriaSet
      $0.documents = law.documents.map { aDocument($0) }
      $0.samples = 5
    }
  }

  /// A complete dossier, filed.
  @discardableResult
  func aDossier(of product: String? = nil, under law: Law = .of26, filedOn: String? = nil, set: String? = nil) throws -> String {
    var filing = filing(of: try product ?? aProduct(), under: law, on: filedOn)
    if let set { filing.criteriaSet = set }
    return try send(filing).subject
  }

  func aDocument(_ kind: String, title: String? = nil) -> Document {
    .with {
      $0.kind = kind
      $0.title = title ?? kind
      $0.sha256 = String(repeating: "ab", count: 32)
      $0.sizeBytes = 1_000
    }
  }

  func version(of dossier: String) throws -> UInt32 { try self.dossier(dossier).version }
  func dossier(_ id: String) throws -> Dossier { try ask(GetDossier.with { $0.dossierID = id }, Dossier.self) }
  func session(_ id: String) throws -> Session { try ask(GetSession.with { $0.sessionID = id }, Session.self) }

  func item(_ dossier: String, in session: String) throws -> SessionItemState {
    guard let item = try self.session(session).items.first(where: { $0.item.dossierID == dossier }) else { throw NotThere(what: dossier) }
    return item
  }

  func evaluationCase(_ dossier: String, in session: String) throws -> Case {
    try ask(
      GetCase.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }, Case.self)
  }

  struct NotThere: Error { var what: String }

  func report(on dossier: String, version: UInt32) -> ReportDossier {
    .with {
      $0.dossierID = dossier
      $0.expectedVersion = version
      $0.reportNumber = "15/BC-UBND"
      $0.reportedOn = "2026-09-10"
      $0.localMaterial = "có"
      $0.localLabour = "có"
      $0.ideaOrigin = "có"
      $0.localIdentity = "có"
    }
  }

  func aReport(on dossier: String) throws {
    try send(report(on: dossier, version: version(of: dossier)))
  }

  func receipt(of dossier: String, level: String, version: UInt32) -> ReceiveDossier {
    .with {
      $0.dossierID = dossier
      $0.expectedVersion = version
      $0.level = level
      $0.receiptNumber = "1/TN"
      $0.receivedOn = "2026-09-15"
    }
  }

  /// The dossier with its report where one is needed, received at the level that evaluates next.
  @discardableResult
  func anAcceptedDossier(_ dossier: String? = nil, under law: Law = .of26, at level: String? = nil) throws -> String {
    let dossier = try dossier ?? aDossier(under: law)
    if try self.dossier(dossier).state == .filed, law != .of1048 { try aReport(on: dossier) }
    try send(receipt(of: dossier, level: level ?? law.firstLevel, version: version(of: dossier)))
    return dossier
  }

  func councilCommand(
    members: Int = 5, level: String = "province", unit: String = "66", maximumDeviation: UInt32 = 1_000, year: String = "2026"
  ) -> EstablishCouncil {
    .with {
      $0.name = "Hội đồng"
      $0.level = level
      $0.unitCode = unit
      $0.decisionNumber = "01/QĐ-UBND"
      $0.decidedOn = "\(year)-01-15"
      $0.validFrom = "\(year)-01-15"
      $0.validTo = "\(year)-12-31"
      $0.members = (1...members).map { number in
        .with {
          $0.memberID = Self.member(number)
          $0.name = "Thành viên \(number)"
          $0.role = number == 1 ? .chair : number == 2 ? .viceChair : .member
          $0.email = "\(Self.member(number).lowercased())@example.vn"
        }
      }
      $0.workingRules = .with {
        $0.quorumNumerator = 3
        $0.quorumDenominator = 4
        $0.chairMustAttend = true
        $0.maximumDeviationHundredths = maximumDeviation
        $0.missedGate = .lowersStars
        $0.source = "Quy chế 01/QC-HĐ"
        $0.scoredByPartTotals = ["QD1048-03"]
      }
    }
  }

  /// Members are TV-01 (chair), TV-02 (vice-chair), …; the quorum is three quarters with the chair, the limit ten points.
  @discardableResult
  func aCouncil(
    members: Int = 5, level: String = "province", unit: String? = nil, maximumDeviation: UInt32 = 1_000, year: String = "2026"
  ) throws -> String {
    let unit = unit ?? (level == "district" ? "651" : level == "central" ? "00" : "66")
    return try send(councilCommand(members: members, level: level, unit: unit, maximumDeviation: maximumDeviation, year: year)).subject
  }

  static func member(_ number: Int) -> String { number < 10 ? "TV-0\(number)" : "TV-\(number)" }

  func scheduling(council: String, dossiers: [String], on date: String = "2026-10-20") -> ScheduleSession {
    .with {
      $0.councilID = council
      $0.heldOn = date
      $0.place = "Hội trường"
      $0.dossierIds = dossiers
    }
  }

  func opening(_ session: String, present: some Sequence<Int>) -> OpenSession {
    .with {
      $0.sessionID = session
      $0.presentMemberIds = present.map { Self.member($0) }
    }
  }

  @discardableResult
  func aScheduledSession(council: String? = nil, dossiers: [String], members: Int = 5, on date: String = "2026-10-20") throws -> String {
    let council = try council ?? aCouncil(members: members)
    return try send(scheduling(council: council, dossiers: dossiers, on: date)).subject
  }

  /// A session of the council on the dossiers, open with everyone present.
  @discardableResult
  func anOpenSession(council: String? = nil, dossiers: [String], members: Int = 5, on date: String = "2026-10-20") throws -> String {
    let session = try aScheduledSession(council: council, dossiers: dossiers, members: members, on: date)
    try send(opening(session, present: 1...members))
    return session
  }

  /// A member's sheet with the best option of every criterion, or another choice where `except` names one.
  func aSheet(_ session: String, _ dossier: String, member: Int, except: [String: String] = [:], replaces: UInt32 = 0) throws -> SubmitSheet
  {
    let set = try Self.rulebook.get().criteriaSet(self.dossier(dossier).criteriaSet)
    return .with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.memberID = Self.member(member)
      $0.replacesVersion = replaces
      $0.choices = set.scoredCriteria.map { criterion in
        .with {
          $0.criterion = criterion.number
          $0.option = except[criterion.number] ?? criterion.options.max { $0.points < $1.points }?.id ?? ""
        }
      }
    }
  }

  /// A member's sheet that comes to a total: whole points where there is a criteria set, else hundredths split over the parts.
  ///
  /// - Parameter gates: the sheet reaches every gate of so many stars and below.
  func aSheet(_ session: String, _ dossier: String, member: Int, total: Double, gates: Int = 0, replaces: UInt32 = 0) throws -> SubmitSheet
  {
    let found = try self.dossier(dossier)
    let rulebook = try Self.rulebook.get()
    var sheet = SubmitSheet.with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.memberID = Self.member(member)
      $0.replacesVersion = replaces
    }
    if rulebook.setCodes.contains(found.criteriaSet) {
      sheet.choices = try Self.choices(of: try rulebook.criteriaSet(found.criteriaSet), total: Int(total), gates: gates)
    } else {
      guard let regime = rulebook.regime(found.regime) else { throw NotThere(what: found.regime) }
      sheet.partTotals = Self.parts(of: regime, total: Int((total * 100).rounded()))
    }
    return sheet
  }

  /// Fills one part after the other.
  private static func parts(of regime: Regime, total: Int) -> [PartTotal] {
    var rest = total
    return regime.partMaxima.map { part in
      let points = min(rest, part.maximum.hundredths)
      rest -= points
      return .with {
        $0.part = part.code
        $0.hundredths = UInt32(points)
      }
    }
  }

  /// One option a criterion, so that the points come to the total.
  private static func choices(of set: CriteriaSet, total: Int, gates: Int) throws -> [Choice] {
    let others = Set(set.scoredCriteria.compactMap { $0.dependency?.criterion })
    var ways: [Int: [Choice]] = [0: []]
    for criterion in set.scoredCriteria {
      let lowest = criterion.options.lastIndex { ($0.minimumStars ?? .max) <= gates }
      var allowed = lowest.map { Array(criterion.options[$0...]) } ?? criterion.selectableOptions
      if others.contains(criterion.number) { allowed.removeAll { $0.points == .zero } }
      var next: [Int: [Choice]] = [:]
      for (sum, choices) in ways.sorted(by: { $0.key < $1.key }) {
        for option in allowed {
          let reached = sum + option.points.hundredths / 100
          guard reached <= total, next[reached] == nil else { continue }
          next[reached] =
            choices + [
              .with {
                $0.criterion = criterion.number
                $0.option = option.id
              }
            ]
        }
      }
      ways = next
    }
    guard let choices = ways[total] else { throw NotThere(what: "a sheet of \(total) points") }
    return choices
  }

  /// Every member's sheet on a product, from the first member on.
  func score(_ session: String, _ dossier: String, totals: [Double], gates: Int = 0) throws {
    for (index, total) in totals.enumerated() {
      try send(aSheet(session, dossier, member: index + 1, total: total, gates: gates))
    }
  }

  func closing(_ session: String, excusing excused: [(member: Int, dossier: String)] = []) -> CloseScoring {
    .with {
      $0.sessionID = session
      $0.excused = excused.map { member, dossier in
        .with {
          $0.memberID = Self.member(member)
          $0.dossierID = dossier
          $0.reason = "Công tác đột xuất"
        }
      }
    }
  }

  func agreement(_ session: String, _ dossier: String, _ options: [String: String] = [:]) -> AgreeOptions {
    .with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.options = options.sorted { $0.key < $1.key }.map { criterion, option in
        .with {
          $0.criterion = criterion
          $0.option = option
        }
      }
    }
  }

  func adoption(_ session: String) -> AdoptResults {
    .with {
      $0.sessionID = session
      $0.minutesNumber = "05/BB-HĐ"
      $0.adoptedOn = "2026-10-20"
      $0.votesFor = 5
    }
  }

  func decision(_ session: String, on date: String = "2026-10-20") -> DecideResults {
    .with {
      $0.sessionID = session
      $0.decisionNumber = "99/QĐ-UBND"
      $0.decidedOn = date
      $0.signedBy = "Chủ tịch UBND"
    }
  }

  /// Closes the scoring and takes the proposed options where an agreement is awaited.
  func close(_ session: String) throws {
    try send(closing(session))
    for item in try self.session(session).items where try evaluationCase(item.item.dossierID, in: session).state == .awaitingAgreement {
      try send(agreement(session, item.item.dossierID))
    }
  }

  /// Plays a session to its end on received dossiers: each list of totals is one product's, one total a member.
  @discardableResult
  func aDecidedSession(
    on dossiers: [String], totals: [[Double]], gates: Int = 0, level: String = "province", unit: String? = nil, year: String = "2026"
  ) throws -> String {
    let members = totals.map(\.count).max() ?? 0
    let council = try aCouncil(members: members, level: level, unit: unit, maximumDeviation: 0, year: year)
    let session = try anOpenSession(council: council, dossiers: dossiers, members: members, on: "\(year)-10-20")
    for (dossier, totals) in zip(dossiers, totals) { try score(session, dossier, totals: totals, gates: gates) }
    try close(session)
    try send(adoption(session))
    try send(decision(session, on: "\(year)-10-20"))
    return session
  }

  /// The only product's result of a session at a level, from the members' totals to the decision.
  func aResult(
    under law: Law, of dossier: String? = nil, at level: String? = nil, totals: [Double], gates: Int = 0
  ) throws -> (dossier: String, session: String, result: ItemResult) {
    let level = level ?? law.firstLevel
    let accepted = try anAcceptedDossier(dossier, under: law, at: level)
    let session = try aDecidedSession(on: [accepted], totals: [totals], gates: gates, level: level, year: law.year)
    return (accepted, session, try item(accepted, in: session).result)
  }
}
