import Access
import Ballots
import Contracts
import Crypto
import Foundation
import Ledger
import Messaging
import Rulebook
import RulebookContracts

/// Checks that every result follows from the sheets that were handed in, and that what was adopted, decided and certified is the result.
///
/// Takes the events of one log after the other, each in order; the law is the rulebook's, as for the service itself.
public struct ResultAudit {
  private struct CaseKey: Hashable {
    var session: String
    var dossier: String
  }

  private struct SheetKey: Hashable {
    var round: UInt32
    var member: String
    var version: UInt32
  }

  /// A sheet as it came in.
  private struct HandedIn {
    var digest: String
    /// The event with which it came in.
    var sequence: UInt64
  }

  private struct FoundCase {
    var opened: CaseOpened
    var recused: Set<String> = []
    var handedIn: [SheetKey: HandedIn] = [:]
    /// Members whose sheets do not open, or are faulty once opened, by round.
    var faulty: [UInt32: Set<String>] = [:]
    /// What the sheets of a round were sealed to; empty where they were not.
    var sealingKeys: [UInt32: Data] = [:]
    var counted: [UInt32: [SheetSubmitted]] = [:]
    var agreed = OptionsAgreed()
    /// By version.
    var results: [UInt32: ItemResult] = [:]
  }

  private let rulebook: Rulebook
  private var cases: [CaseKey: FoundCase] = [:]
  private var holdings = KeyHoldings()
  /// What the council last said sheets are sealed to, by session; empty where they are not sealed.
  private var sealing: [String: Data] = [:]
  private var certificates: [String: CertificateIssued] = [:]
  private var decided: [String: DecidedItem] = [:]
  public private(set) var findings: [AuditFinding] = []
  /// How many results were scored again.
  public private(set) var results = 0

  /// The services whose logs are there: what follows from another's is not asked for.
  private let services: Set<String>

  /// The order in which logs are taken: what follows from another comes after it.
  static let order = [ServiceName.evaluation, ServiceName.council, ServiceName.registration]

  public init(_ rulebook: Rulebook, services: Set<String>) {
    self.rulebook = rulebook
    self.services = services
  }

  /// Takes the next event of a log. One that cannot be read as what it says is a finding.
  public mutating func take(_ record: EventRecord, of service: String) {
    do {
      switch (service, record.schema) {
      case (ServiceName.evaluation, _): try takeEvaluation(record)
      case (ServiceName.council, SessionOpened.protoMessageName):
        let opened = try SessionOpened(jsonString: record.data)
        sealing[opened.sessionID] = opened.sealing.publicKey
      case (ServiceName.council, SessionResealed.protoMessageName):
        let resealed = try SessionResealed(jsonString: record.data)
        sealing[resealed.sessionID] = resealed.sealing.publicKey
      case (ServiceName.council, ScoringClosed.protoMessageName): takeClosing(try ScoringClosed(jsonString: record.data), record)
      case (ServiceName.council, ResultsAdopted.protoMessageName):
        let adopted = try ResultsAdopted(jsonString: record.data)
        for result in adopted.results { compare(result, session: adopted.sessionID, record) }
      case (ServiceName.council, ResultsDecided.protoMessageName):
        let results = try ResultsDecided(jsonString: record.data)
        for item in results.items {
          compare(item.result, session: results.sessionID, record)
          if !item.certificateID.isEmpty { decided[item.certificateID] = item }
        }
      case (ServiceName.council, CertificateIssued.protoMessageName):
        takeCertificate(try CertificateIssued(jsonString: record.data), record)
      case (ServiceName.registration, ProductCertified.protoMessageName):
        takeRegistered(try ProductCertified(jsonString: record.data), record)
      default: break
      }
    } catch {
      findings.append(
        AuditFinding(
          .result, service, record.sequence, expected: .init(stringLiteral: record.schema),
          found: .init(vi: "không đọc được: \(error)", en: "it cannot be read: \(error)")))
    }
  }
}

// MARK: - Evaluation

extension ResultAudit {
  private mutating func takeEvaluation(_ record: EventRecord) throws {
    switch record.schema {
    case CaseOpened.protoMessageName:
      let opened = try CaseOpened(jsonString: record.data)
      cases[CaseKey(session: opened.sessionID, dossier: opened.item.dossierID)] = FoundCase(opened: opened)
    case MemberRecused.protoMessageName:
      let recused = try MemberRecused(jsonString: record.data)
      cases[CaseKey(session: recused.sessionID, dossier: recused.dossierID)]?.recused.insert(recused.memberID)
    case PrincipalLearned.protoMessageName:
      holdings.learn(try PrincipalLearned(jsonString: record.data).principal, in: record.sequence)
    case SheetSubmitted.protoMessageName: try takeSheet(try SheetSubmitted(jsonString: record.data), record)
    case SheetsUnsealed.protoMessageName: try takeUnsealed(try SheetsUnsealed(jsonString: record.data), record)
    case FaultySheetsFound.protoMessageName: takeFaulty(try FaultySheetsFound(jsonString: record.data), record)
    case DeviationFound.protoMessageName: try takeDeviation(try DeviationFound(jsonString: record.data), record)
    case OptionsAgreed.protoMessageName:
      let agreed = try OptionsAgreed(jsonString: record.data)
      cases[CaseKey(session: agreed.sessionID, dossier: agreed.dossierID)]?.agreed = agreed
    case ProductEvaluated.protoMessageName: try takeResult(try ProductEvaluated(jsonString: record.data), record)
    default: break
    }
  }

  private mutating func takeSheet(_ sheet: SheetSubmitted, _ record: EventRecord) throws {
    // Only a store has what is sealed.
    if let sealed = record.sealed {
      let whole = try SheetSubmitted(jsonString: sealed)
      checkDigest(of: whole, is: sheet.digest, member: sheet.memberID, record)
    }
    cases[CaseKey(session: sheet.sessionID, dossier: sheet.dossierID)]?
      .handedIn[SheetKey(round: sheet.round, member: sheet.memberID, version: sheet.version)] = HandedIn(
        digest: sheet.digest, sequence: record.sequence)
  }

  /// - Returns: true when the sheet is the one of the digest.
  @discardableResult
  private mutating func checkDigest(of sheet: SheetSubmitted, is digest: String, member: String, _ record: EventRecord) -> Bool {
    let found = Self.digest(of: sheet)
    guard found != digest || sheet.digest != digest else { return true }
    findings.append(
      AuditFinding(
        .sheet, ServiceName.evaluation, record.sequence,
        expected: .init(
          vi: "phiếu của \(member) với mã băm \(digest) như khi nộp",
          en: "\(member)'s sheet with the digest \(digest) it was handed in with"),
        found: .init(vi: "phiếu có mã băm \(found)", en: "a sheet whose digest is \(found)")))
    return false
  }

  /// The receipt that the member has: SHA-256 of the sealed bytes; of an unsealed sheet over the whole of it in protobuf, the digest left out.
  private static func digest(of sheet: SheetSubmitted) -> String {
    guard sheet.sealed.isEmpty else { return SHA256.hash(data: sheet.sealed).hexadecimal }
    var content = sheet
    content.digest = ""
    guard let bytes: [UInt8] = try? content.serializedBytes() else { return "" }
    return SHA256.hash(data: bytes).hexadecimal
  }

  private mutating func takeUnsealed(_ unsealed: SheetsUnsealed, _ record: EventRecord) throws {
    let key = CaseKey(session: unsealed.sessionID, dossier: unsealed.dossierID)
    guard let found = cases[key] else { return unknownCase(unsealed.dossierID, record) }
    for sheet in unsealed.sheets {
      let handedIn = found.handedIn[SheetKey(round: unsealed.round, member: sheet.memberID, version: sheet.version)]
      guard checkDigest(of: sheet, is: handedIn?.digest ?? "", member: sheet.memberID, record) else { break }
      if unsealed.isSealed { try checkSeal(of: sheet, in: unsealed, found, handedIn: handedIn?.sequence ?? 0, record) }
    }
    let excused = Set(unsealed.excused.map(\.memberID))
    let expected = found.opened.scoringMembers.filter { member in
      !found.recused.contains(member) && !excused.contains(member)
        && found.handedIn.keys.contains { $0.round == unsealed.round && $0.member == member }
    }
    let counted = unsealed.sheets.map(\.memberID)
    if counted != expected {
      findings.append(
        AuditFinding(
          .sheet, ServiceName.evaluation, record.sequence,
          expected: .init(
            vi: "các phiếu đã nộp của \(expected.joined(separator: ", "))",
            en: "the sheets handed in by \(expected.joined(separator: ", "))"),
          found: .init(vi: "phiếu của \(counted.joined(separator: ", "))", en: "sheets of \(counted.joined(separator: ", "))")))
    }
    cases[key]?.counted[unsealed.round] = unsealed.sheets
    cases[key]?.sealingKeys[unsealed.round] = unsealed.sealingKey
  }

  /// The signature, whose key it is, and that the sealed bytes open to what is shown. A sheet that cannot count is remembered: no result may
  /// follow from it.
  private mutating func checkSeal(
    of sheet: SheetSubmitted, in unsealed: SheetsUnsealed, _ found: FoundCase, handedIn sequence: UInt64, _ record: EventRecord
  ) throws {
    let (regime, set) = try law(found)
    let member = Scope.member(sheet.memberID, of: found.opened.councilID)
    let faults = unsealed.faults(of: sheet, by: member, in: sequence, among: holdings.all)
    let contents = SheetContents.with {
      $0.choices = sheet.choices
      $0.partTotals = sheet.partTotals
      $0.remarks = sheet.remarks
    }
    if faults.contains(.doesNotOpen) || !SheetCheck(contents).faults(regime: regime, set: set, settings: settings(found)).isEmpty {
      cases[CaseKey(session: unsealed.sessionID, dossier: unsealed.dossierID)]?.faulty[unsealed.round, default: []].insert(sheet.memberID)
    }
    let wrong = faults.filter { $0 != .doesNotOpen }
    guard !wrong.isEmpty else { return }
    findings.append(
      AuditFinding(
        .sheet, ServiceName.evaluation, record.sequence,
        expected: .init(
          vi: "phiếu do \(member) ký và niêm phong, mở ra đúng như đã nêu",
          en: "a sheet that \(member) signed and sealed, shown as it opens"),
        found: .init(stringLiteral: wrong.map(\.rawValue).joined(separator: ", "))))
  }

  /// A product is sent back for the sheets that really cannot count, and for no other.
  private mutating func takeFaulty(_ event: FaultySheetsFound, _ record: EventRecord) {
    let faulty = (cases[CaseKey(session: event.sessionID, dossier: event.dossierID)]?.faulty[event.round] ?? []).sorted()
    let told = event.sheets.map(\.memberID).sorted()
    guard told != faulty || told.isEmpty else { return }
    findings.append(
      AuditFinding(
        .sheet, ServiceName.evaluation, record.sequence,
        expected: .init(
          vi: "các phiếu không tính được: \(faulty.joined(separator: ", "))",
          en: "the sheets that cannot count: \(faulty.joined(separator: ", "))"),
        found: .init(stringLiteral: told.joined(separator: ", "))))
  }

  private mutating func takeDeviation(_ event: DeviationFound, _ record: EventRecord) throws {
    guard let found = cases[CaseKey(session: event.sessionID, dossier: event.dossierID)] else {
      return unknownCase(event.dossierID, record)
    }
    let (regime, set) = try law(found)
    let settings = settings(found)
    let scored = try (found.counted[event.round] ?? []).map { try Scoring.score(MemberSheet($0), regime: regime, set: set) }
    let deviation = Scoring.deviation(scored, measure: settings.deviationMeasure)
    guard deviation.truncatedUp.hundredths != Int(event.deviationHundredths) || settings.allows(deviation: deviation) else { return }
    findings.append(
      AuditFinding(
        .result, ServiceName.evaluation, record.sequence,
        expected: .init(
          vi: "độ lệch \(deviation.truncatedUp.formatted(.vietnamese)) tính từ các phiếu, vượt mức của quy chế",
          en: "the deviation \(deviation.truncatedUp.formatted(.english)) of the sheets, over the limit of the working rules"),
        found: .init(
          vi: Points(hundredths: Int(event.deviationHundredths)).formatted(.vietnamese),
          en: Points(hundredths: Int(event.deviationHundredths)).formatted(.english))))
  }

  private mutating func takeResult(_ event: ProductEvaluated, _ record: EventRecord) throws {
    let key = CaseKey(session: event.sessionID, dossier: event.dossierID)
    guard let found = cases[key] else { return unknownCase(event.dossierID, record) }
    cases[key]?.results[event.result.version] = event.result
    results += 1
    guard event.knockouts == found.agreed.knockouts else {
      findings.append(
        AuditFinding(
          .result, ServiceName.evaluation, record.sequence,
          expected: .init(vi: "các căn cứ loại như biên bản thống nhất", en: "the grounds for being out as they were agreed"),
          found: .init(stringLiteral: event.knockouts.map(\.text).joined(separator: "; "))))
      return
    }
    let (regime, set) = try law(found)
    guard let level = AdministrativeLevel(rawValue: found.opened.level) else { return unknownCase(event.dossierID, record) }
    let result: EvaluationResult
    let totals: [ScoredSheet]
    do throws(ScoringError) {
      let sheets = (found.counted[event.round] ?? []).map(MemberSheet.init)
      totals = try sheets.map { (sheet) throws(ScoringError) in try Scoring.score(sheet, regime: regime, set: set) }
      result = try Scoring.result(
        sheets, regime: regime, set: set, level: level,
        agreed: found.agreed.options.map { SheetChoice(criterion: $0.criterion, option: $0.option) }, settings: settings(found),
        knockouts: found.agreed.knockouts.compactMap(\.asFound))
    } catch {
      findings.append(
        AuditFinding(
          .result, ServiceName.evaluation, record.sequence,
          expected: .init(vi: "kết quả tính được từ các phiếu", en: "a result that follows from the sheets"),
          found: .init(
            vi: error.faults.map { $0.text(.vietnamese) }.joined(separator: "; "),
            en: error.faults.map { $0.text(.english) }.joined(separator: "; "))))
      return
    }
    for (what, expected, kept) in differences(result, totals, event) where expected != kept {
      findings.append(
        AuditFinding(
          .result, ServiceName.evaluation, record.sequence,
          expected: .init(
            vi: "\(what.vietnamese) \(expected) của hồ sơ \(event.dossierID), tính từ các phiếu",
            en: "\(what.english) \(expected) of dossier \(event.dossierID), from its sheets"), found: .init(stringLiteral: kept)))
      return
    }
  }

  private func differences(
    _ result: EvaluationResult, _ totals: [ScoredSheet], _ event: ProductEvaluated
  ) -> [(LocalizedText, expected: String, kept: String)] {
    let kept = event.result
    let (destination, toLevel) = result.destination.words
    return [
      (
        .init(vi: "tổng điểm từng phiếu", en: "each sheet's total"),
        totals.map { "\($0.member) \($0.total.hundredths)" }.joined(separator: ", "),
        event.members.map { "\($0.memberID) \($0.totalHundredths)" }.joined(separator: ", ")
      ),
      (.init(vi: "tổng", en: "sum"), "\(result.sumOfTotals.hundredths)", "\(kept.sumHundredths)"),
      (
        .init(vi: "phiếu không tính", en: "sheets left out"), result.leftOut.joined(separator: ", "),
        event.leftOutMembers.joined(separator: ", ")
      ),
      (.init(vi: "số phiếu", en: "number of sheets"), "\(result.sheetCount)", "\(kept.sheets)"),
      (.init(vi: "điểm bình quân", en: "mean"), result.scoreText, kept.mean),
      (.init(vi: "hạng sao theo điểm", en: "stars by points"), "\(result.bandStars)", "\(event.bandStars)"),
      (.init(vi: "hạng sao", en: "stars"), "\(result.stars)", "\(kept.stars)"),
      (
        .init(vi: "nơi đến", en: "destination"), "\(destination) \(toLevel ?? "")", "\(kept.destination.word) \(kept.toLevel)"
      ),
      (.init(vi: "độ lệch", en: "deviation"), "\(result.deviation.truncatedUp.hundredths)", "\(event.deviationHundredths)"),
    ]
  }

  private mutating func unknownCase(_ dossier: String, _ record: EventRecord) {
    findings.append(
      AuditFinding(
        .result, ServiceName.evaluation, record.sequence,
        expected: .init(vi: "hồ sơ \(dossier) đã mở chấm trong phiên", en: "dossier \(dossier), opened in its session"),
        found: .init(vi: "không có", en: "none")))
  }

  /// The regime and criteria set that the dossier was filed under.
  private func law(_ found: FoundCase) throws -> (regime: Regime, set: CriteriaSet?) {
    let item = found.opened.item
    guard let regime = rulebook.regime(item.regime) else { throw MissingLaw(code: item.regime) }
    return (regime, try rulebook.scoringSet(item.criteriaSet, regime: regime))
  }

  private func settings(_ found: FoundCase) -> CouncilSettings { CouncilSettings(found.opened.workingRules) }
}

private struct MissingLaw: Error, CustomStringConvertible {
  var code: String
  var description: String { "the rulebook has no regime \(code)" }
}

// MARK: - What followed from the results

extension ResultAudit {
  /// Evaluation counted what was in when the council closed the scoring, sealed to the council's key.
  private mutating func takeClosing(_ closing: ScoringClosed, _ record: EventRecord) {
    for item in closing.items {
      let found = cases[CaseKey(session: closing.sessionID, dossier: item.dossierID)]
      guard services.contains(ServiceName.evaluation), let counted = found?.counted[item.round] else { continue }
      let receipts = Set(item.sheets.map(\.digest))
      // A log from before receipts were counted tells of none.
      if !receipts.isEmpty, let other = counted.first(where: { !receipts.contains($0.digest) }) {
        findings.append(
          AuditFinding(
            .sheet, ServiceName.council, record.sequence,
            expected: .init(
              vi: "các phiếu của hồ sơ \(item.dossierID) đã có khi đóng chấm điểm",
              en: "the sheets on dossier \(item.dossierID) that were in when the scoring closed"),
            found: .init(
              vi: "Evaluation tính phiếu \(other.digest) của \(other.memberID)",
              en: "Evaluation counted \(other.memberID)'s sheet \(other.digest)")))
      }
      let (expected, kept) = (sealing[closing.sessionID] ?? Data(), found?.sealingKeys[item.round] ?? Data())
      if expected != kept {
        findings.append(
          AuditFinding(
            .sheet, ServiceName.council, record.sequence,
            expected: .init(
              vi: "phiếu niêm phong bằng khóa \(expected.hexadecimal) của phiên",
              en: "sheets sealed to the session's key \(expected.hexadecimal)"),
            found: .init(stringLiteral: kept.hexadecimal)))
      }
    }
    sealing[closing.sessionID] = closing.nextSealing.publicKey
  }

  private mutating func compare(_ result: ItemResult, session: String, _ record: EventRecord) {
    let made = cases[CaseKey(session: session, dossier: result.dossierID)]?.results[result.version]
    guard services.contains(ServiceName.evaluation), made != result else { return }
    findings.append(
      AuditFinding(
        .decision, ServiceName.council, record.sequence,
        expected: .init(
          vi: "kết quả \(result.version) của hồ sơ \(result.dossierID) như Evaluation đã tính: \(made.map(Self.text) ?? "không có")",
          en: "result \(result.version) of dossier \(result.dossierID) as Evaluation made it: \(made.map(Self.text) ?? "none")"),
        found: .init(stringLiteral: Self.text(result))))
  }

  private static func text(_ result: ItemResult) -> String { "\(result.mean), \(result.stars)★, \(result.destination.word)" }

  private mutating func takeCertificate(_ certificate: CertificateIssued, _ record: EventRecord) {
    certificates[certificate.certificateID] = certificate
    let item = decided[certificate.certificateID]
    guard
      item?.item.dossierID != certificate.dossierID || item?.result.stars != certificate.stars || item?.result.mean != certificate.mean
        || item?.item.productID != certificate.productID || item?.result.destination != .certified
    else { return }
    findings.append(
      AuditFinding(
        .decision, ServiceName.council, record.sequence,
        expected: .init(
          vi: "giấy chứng nhận theo quyết định: \(item.map { Self.text($0.result) } ?? "không có")",
          en: "a certificate by the decision: \(item.map { Self.text($0.result) } ?? "none")"),
        found: .init(stringLiteral: "\(certificate.certificateID): \(certificate.mean), \(certificate.stars)★")))
  }

  private mutating func takeRegistered(_ product: ProductCertified, _ record: EventRecord) {
    guard services.contains(ServiceName.council) else { return }
    let certificate = certificates[product.certificateID]
    guard
      certificate?.stars != product.stars || certificate?.productID != product.productID || certificate?.validTo != product.validTo
        || certificate?.productCode != product.productCode
    else { return }
    findings.append(
      AuditFinding(
        .decision, ServiceName.registration, record.sequence,
        expected: .init(
          vi: "giấy chứng nhận của Hội đồng: \(certificate.map { "\($0.certificateID) \($0.stars)★" } ?? "không có")",
          en: "the council's certificate: \(certificate.map { "\($0.certificateID) \($0.stars)★" } ?? "none")"),
        found: .init(stringLiteral: "\(product.certificateID) \(product.stars)★")))
  }
}

extension KnockoutFound {
  fileprivate var asFound: KnockoutFinding? {
    Knockout.Kind(rawValue: kind).map { KnockoutFinding(criterion: criterion.isEmpty ? nil : criterion, kind: $0, text: text) }
  }
}

extension Contracts.Destination {
  fileprivate var word: String {
    switch self {
    case .certified: "certified"
    case .forwarded: "forwarded"
    case .returned: "returned"
    case .unspecified, .UNRECOGNIZED: ""
    }
  }
}
