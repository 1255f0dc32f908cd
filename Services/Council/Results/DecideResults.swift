import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// The People's Committee decides on the adopted results: each product is certified, sent up, or returned, as its regime says.
///
/// Source: 26/2026/QĐ-TTg Art. 4.1.a, 4.3, 7.3; 1048/QĐ-TTg and 148/QĐ-TTg for dossiers filed in their time.
extension DecideResults: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    var given = self
    check.text(&given.decisionNumber, "decisionNumber", 1...100)
    let date = check.date(decidedOn, "decidedOn", notAfter: context.now.date)
    check.text(&given.signedBy, "signedBy", 1...200)
    try check.finish("decision.invalid")
    guard let date else { preconditionFailure("checked above") }
    return try given.events(decidedOn: date, context)
  }

  private func events(decidedOn date: CalendarDate, _ context: CouncilContext) throws -> [any Event] {
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.adopted], for: .init(vi: "quyết định", en: "decided"))
    let items = try session.items(context.tables)
    var certificates = CertificateMaker(session: session, decision: self, decidedOn: date, context: context)
    var outcomes: [any Event] = []
    var decidedItems: [DecidedItem] = []
    for item in items {
      var decided = DecidedItem.with {
        $0.item = item.item
        $0.result = item.result
      }
      switch item.result.destination {
      case .certified:
        let certificate = try certificates.make(for: item)
        decided.certificateID = certificate.certificateID
        decided.productCode = certificate.productCode
        decided.validFrom = certificate.validFrom
        decided.validTo = certificate.validTo
        outcomes.append(certificate)
      case .forwarded: outcomes.append(forwarded(item, session))
      case .returned, .unspecified, .UNRECOGNIZED: outcomes.append(returned(item, session))
      }
      decidedItems.append(decided)
    }
    let decided = ResultsDecided.with {
      $0.sessionID = sessionID
      $0.councilName = session.council.name
      $0.level = session.council.level
      $0.unitCode = session.council.unitCode
      $0.decisionNumber = decisionNumber
      $0.decidedOn = decidedOn
      $0.signedBy = signedBy
      $0.items = decidedItems
    }
    return [decided] + outcomes
  }

  private func forwarded(_ item: ItemRow, _ session: SessionRow) -> ProductForwarded {
    .with {
      $0.sessionID = sessionID
      $0.dossierID = item.item.dossierID
      $0.productID = item.item.productID
      $0.productName = item.item.productName
      $0.producerID = item.item.producerID
      $0.producerName = item.item.producerName
      $0.fromLevel = session.council.level
      $0.toLevel = item.result.toLevel
      $0.mean = item.result.mean
      $0.stars = item.result.stars
      $0.decisionNumber = decisionNumber
      $0.article = item.result.article
    }
  }

  private func returned(_ item: ItemRow, _ session: SessionRow) -> ProductReturned {
    .with {
      $0.sessionID = sessionID
      $0.dossierID = item.item.dossierID
      $0.productID = item.item.productID
      $0.productName = item.item.productName
      $0.producerID = item.item.producerID
      $0.producerName = item.item.producerName
      $0.level = session.council.level
      $0.mean = item.result.mean
      $0.stars = item.result.stars
      $0.decisionNumber = decisionNumber
      $0.article = item.result.article
    }
  }
}

/// Numbers the certificates (giấy chứng nhận) of one decision, and the products within their communes.
struct CertificateMaker {
  let session: SessionRow
  let decision: DecideResults
  let decidedOn: CalendarDate
  let context: CouncilContext
  private var issued: Int64 = 0
  private var serials: [String: Int64] = [:]

  init(session: SessionRow, decision: DecideResults, decidedOn: CalendarDate, context: CouncilContext) {
    self.session = session
    self.decision = decision
    self.decidedOn = decidedOn
    self.context = context
  }

  mutating func make(for item: ItemRow) throws -> CertificateIssued {
    guard let regime = context.environment.rulebook.regime(item.item.regime) else {
      preconditionFailure("the rulebook lost regime \(item.item.regime)")
    }
    let number = try context.tables.nextNumber(of: "certificate") + issued
    issued += 1
    let commune = item.item.communeCode
    let serial = try serials[commune] ?? Self.lastSerial(in: commune, context.tables)
    serials[commune] = serial + 1
    let code = productCode(template: regime.productCodeTemplate, commune: commune, serial: serial + 1)
    return .with {
      $0.certificateID = Identifier.text("GCN", number)
      $0.sessionID = session.id
      $0.dossierID = item.item.dossierID
      $0.productID = item.item.productID
      $0.productName = item.item.productName
      $0.producerID = item.item.producerID
      $0.producerName = item.item.producerName
      $0.stars = item.result.stars
      $0.productCode = code
      $0.decisionNumber = decision.decisionNumber
      $0.validFrom = decidedOn.description
      $0.validTo = decidedOn.adding(months: regime.certificateMonths).description
      $0.level = session.council.level
      $0.mean = item.result.mean
      $0.article = item.result.article
    }
  }

  /// The last serial of a commune that was given out, or may have been in a part of the log that was lost.
  private static func lastSerial(in commune: String, _ tables: Tables) throws -> Int64 {
    let lost = try tables.lostNumbers()
    return try tables.first("SELECT last, lost FROM serial WHERE commune_code = ?", [commune]) { $0[0] + lost - $0[1] } ?? lost
  }

  /// T province, H district, X commune, STT the commune's serial, YYYY the year of evaluation.
  private func productCode(template: String, commune: String, serial: Int64) -> String {
    let heldOn = CalendarDate(session.heldOn) ?? decidedOn
    let parent = context.environment.geography.unit(commune, on: heldOn)?.parent ?? ""
    let isDistrict = context.environment.geography.unit(parent)?.level == .district
    // Since July 2025 there is no district to print; what the code then looked like under the older templates was not read.
    var code = isDistrict ? template : template.replacing("{H}-", with: "")
    for (part, value) in [
      ("{T}", context.environment.province), ("{H}", parent), ("{X}", commune), ("{STT}", String(serial)),
      ("{YYYY}", String(session.heldOn.prefix(4))),
    ] {
      code = code.replacing(part, with: value)
    }
    return code
  }
}

extension ResultsDecided: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE session SET state = ?, decision_number = ? WHERE number = ?",
      [SessionState.decided.rawValue, decisionNumber, Identifier.number(sessionID, prefix: "PH")])
  }
}

extension CertificateIssued: Event {
  package var subjectID: String { productID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO certificate (number, session, dossier_id, product_id, product_name, producer_id, producer_name, stars, product_code,
        decision_number, valid_from, valid_to, level, mean, article)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Identifier.number(certificateID, prefix: "GCN"), Identifier.number(sessionID, prefix: "PH"), dossierID, productID, productName,
        producerID, producerName, stars, productCode, decisionNumber, validFrom, validTo, level, mean, article,
      ])
    let lost = try tables.lostNumbers()
    try tables.execute(
      """
      INSERT INTO serial (commune_code, last, lost) SELECT commune_code, ? + 1, ? FROM agenda WHERE dossier_id = ? AND level = ?
      ON CONFLICT (commune_code) DO UPDATE SET last = last + 1 + excluded.lost - lost, lost = excluded.lost
      """, [lost, lost, dossierID, level])
  }
}

extension ProductForwarded: Event {
  package var subjectID: String { productID }

  /// The session's items hold everything already; the event is for others.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {}
}

extension ProductReturned: Event {
  package var subjectID: String { productID }

  /// The session's items hold everything already; the event is for others.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {}
}
