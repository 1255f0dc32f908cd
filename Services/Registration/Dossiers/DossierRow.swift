import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// A dossier (hồ sơ) as decisions need it.
struct DossierRow {
  let number: Int64
  let productNumber: Int64
  let productName: String
  let producerNumber: Int64
  let producerName: String
  /// Commune on the date of filing.
  let unitCode: String
  let kind: DossierKind
  let filedOn: String
  let regime: String
  let criteriaSet: String
  let state: DossierState
  let version: UInt32
  let level: String
  let samples: UInt32
  let missing: [String]
  let reason: String
  /// Dates as text, empty until they come.
  let completeOn: String
  let reportedOn: String
  let receivedOn: String
  /// Why an officer entered an earlier date of filing; empty where nobody did.
  let backdatingReason: String

  var id: String { Identifier.text("HS", number) }
  var productID: String { Identifier.text("SP", productNumber) }
  var producerID: String { Identifier.text("CT", producerNumber) }

  static let selection = """
    SELECT dossier.number, product, product.name, producer, producer.name, dossier.unit_code, dossier.kind, filed_on, regime, criteria_set, state,
      version, level, samples, missing, reason, complete_on, reported_on, received_on, backdating_reason
    FROM dossier JOIN product ON product.number = dossier.product JOIN producer ON producer.number = product.producer
    """

  init(_ row: TableRow) {
    number = row[0]
    productNumber = row[1]
    productName = row[2]
    producerNumber = row[3]
    producerName = row[4]
    unitCode = row[5]
    kind = DossierKind(rawValue: row[6]) ?? .unspecified
    filedOn = row[7]
    regime = row[8]
    criteriaSet = row[9]
    state = DossierState(rawValue: row[10]) ?? .unspecified
    version = row[11]
    level = row[12]
    samples = row[13]
    missing = (row[14] as String).split(separator: "\n").map(String.init)
    reason = row[15]
    completeOn = row[16]
    reportedOn = row[17]
    receivedOn = row[18]
    backdatingReason = row[19]
  }

  /// - Throws: `Refusal` when there is no such dossier.
  static func find(_ id: String, _ tables: Tables) throws -> DossierRow {
    let found = try Identifier.number(id, prefix: "HS").flatMap { number in
      try tables.first("\(selection) WHERE dossier.number = ?", [number], DossierRow.init)
    }
    guard let found else { throw Refusal.unknown(.init(vi: "hồ sơ", en: "dossier"), id, list: "ocop dossier list") }
    return found
  }

  /// The dossier that another service tells of. After a loss its number may stand for another product there: then nothing is done.
  static func find(_ id: String, of productID: String, _ tables: Tables) throws -> DossierRow {
    let dossier = try find(id, tables)
    guard dossier.productID == productID else {
      throw Refusal(
        .conflict, "dossier.other-product",
        .init(
          vi: "Hồ sơ \(id) ở đây là của sản phẩm \(dossier.productID), không phải \(productID)",
          en: "Dossier \(id) is of product \(dossier.productID) here, not of \(productID)"),
        remedy: .init(
          vi: "Không ghi gì vào sổ. Đối chiếu hai nhật ký; xem docs/runbook.md, \"A log went back\".",
          en: "Nothing was entered. Compare the two logs; see docs/runbook.md, \"A log went back\"."))
    }
    return dossier
  }

  /// The dossier, if the writer saw its latest version: two writers never overwrite each other.
  static func find(_ id: String, version: UInt32, _ tables: Tables) throws -> DossierRow {
    let dossier = try find(id, tables)
    guard dossier.version == version else {
      throw Refusal(
        .conflict, "dossier.changed-meanwhile",
        .init(
          vi: "Hồ sơ \(id) đã sang phiên bản \(dossier.version); lệnh này dựa trên phiên bản \(version)",
          en: "Dossier \(id) is at version \(dossier.version); the command was made on version \(version)"),
        remedy: .init(
          vi: "Xem lại bằng `ocop dossier show \(id)`, rồi gửi với --version \(dossier.version).",
          en: "Look again with `ocop dossier show \(id)`, then send with --version \(dossier.version)."))
    }
    return dossier
  }

  /// - Throws: `Refusal` when the dossier is in none of the states that allow `what`.
  func require(_ states: Set<DossierState>, for what: LocalizedText) throws {
    guard states.contains(state) else {
      throw Refusal(
        .conflict, "dossier.wrong-state",
        .init(
          vi: "Hồ sơ \(id) đang ở trạng thái \"\(state.label.vietnamese)\", không thể \(what.vietnamese)",
          en: "Dossier \(id) is \"\(state.label.english)\"; it cannot be \(what.english)"),
        remedy: .init(vi: "Xem `ocop dossier show \(id)`.", en: "See `ocop dossier show \(id)`."))
    }
  }

  /// The regime the dossier was filed under, for ever.
  func frozenRegime(_ environment: RegistrationEnvironment) -> Regime {
    guard let regime = environment.rulebook.regime(regime) else {
      preconditionFailure("the rulebook lost regime \(self.regime), under which \(id) was filed")
    }
    return regime
  }
}

extension DossierState {
  /// The words of Vietnamese one-stop systems.
  var label: LocalizedText {
    switch self {
    case .incomplete: .init(vi: "thiếu thành phần", en: "incomplete")
    case .filed: .init(vi: "đã nộp", en: "filed")
    case .completionRequested: .init(vi: "yêu cầu bổ sung", en: "sent back for completion")
    case .reported: .init(vi: "xã đã báo cáo", en: "reported by the commune")
    case .accepted: .init(vi: "đã tiếp nhận, chờ đánh giá", en: "received, to be evaluated")
    case .forwarded: .init(vi: "đã chuyển cấp trên", en: "sent up")
    case .certified: .init(vi: "đã được công nhận", en: "certified")
    case .returned: .init(vi: "không được công nhận", en: "not certified")
    case .unspecified, .UNRECOGNIZED: .init(vi: "không rõ", en: "unknown")
    }
  }
}

/// What a regime wants in a dossier and what is there.
enum Completeness {
  /// Kinds of required documents that are missing; "samples" when too few samples were handed in.
  static func missing(regime: Regime, set: CriteriaSet?, kinds: Set<String>, samples: UInt32) -> [String] {
    var missing = regime.requiredDocuments.map(\.kind).filter { $0 != "samples" && !kinds.contains($0) }
    let wanted = set?.samples ?? regime.samples ?? 0
    if samples < wanted { missing.append("samples") }
    return missing
  }

  static func refusal(_ dossier: DossierRow, regime: Regime) -> Refusal {
    let names = dossier.missing.map { kind in
      regime.requiredDocuments.first { $0.kind == kind }.map { LocalizedText(vi: $0.nameVi, en: $0.nameEn) }
        ?? .init(vi: "mẫu sản phẩm", en: "sample units")
    }
    return Refusal(
      .rule, "dossier.incomplete",
      .init(
        vi: "Hồ sơ \(dossier.id) còn thiếu: \(names.map(\.vietnamese).joined(separator: ", "))",
        en: "Dossier \(dossier.id) still lacks: \(names.map(\.english).joined(separator: ", "))"),
      remedy: .init(vi: "Bổ sung bằng `ocop dossier complete`.", en: "Complete it with `ocop dossier complete`."), source: regime.source)
  }
}
