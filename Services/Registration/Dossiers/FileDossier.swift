import Access
import Contracts
import Geography
import Ledger
import Messaging
import Rulebook
import Runtime

/// Files a dossier. The date of filing fixes the regime and the criteria set for ever.
///
/// Source: 26/2026/QĐ-TTg Art. 6, 7.1 and 12; 1048/QĐ-TTg and 148/QĐ-TTg for dossiers filed in their time.
extension FileDossier: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .product(productID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let today = context.now.date
    let date = filedOn.isEmpty ? today : check.date(filedOn, "filedOn", notAfter: today)
    let reason = checkBackdating(of: date, today, &check, context)
    check.choice(kind, "kind", among: [.first, .upgrade, .reEvaluation])
    Documents.check(documents, &check)
    SelfAssessment.check(selfAssessment, &check)
    try check.finish("dossier.invalid")
    guard let date else { preconditionFailure("checked above") }
    if context.isOwn, date != today { throw notToday(today) }
    let product = try ProductRow.find(productID, context.tables)
    let regime = try regime(on: date, context.environment)
    // A province's amended set takes the place of the one asked for, from its decision's date on.
    let code = context.environment.rulebook.setCode(criteriaSet, forDossierFiledOn: date)
    let set = try criteriaSet(code, of: regime, on: date, context.environment)
    try SelfAssessment.require(selfAssessment, regime: regime, set: set)
    let commune = try commune(of: product, on: date, context)
    try checkHistory(of: product, on: date, context.tables)
    let number = try context.tables.nextNumber(of: "dossier")
    return [
      DossierFiled.with {
        $0.dossierID = Identifier.text("HS", number)
        $0.productID = productID
        $0.productName = product.name
        $0.producerID = Identifier.text("CT", product.producerNumber)
        $0.producerName = product.producerName
        $0.unitCode = commune
        $0.kind = kind
        $0.filedOn = date.description
        $0.regime = regime.code
        $0.criteriaSet = code
        $0.documents = documents
        $0.samples = samples
        $0.version = 1
        $0.missing = Completeness.missing(regime: regime, set: set, kinds: Set(documents.map(\.kind)), samples: samples)
        $0.selfAssessment = selfAssessment
        $0.backdatingReason = reason
      }
    ]
  }

  /// The date of filing chooses the law: an earlier one is an officer's word, and says why.
  private func checkBackdating(of date: CalendarDate?, _ today: CalendarDate, _ check: inout FieldCheck, _ context: RegistrationContext)
    -> String
  {
    // A producer's own is refused as a whole, whatever the reason.
    guard let date, date <= today, !(context.isOwn && date < today) else { return "" }
    guard date == today else { return check.text(backdatingReason, "backdatingReason", 1...500, .many) }
    if !backdatingReason.isEmpty {
      check.fault(
        "backdatingReason", vi: "chỉ ghi khi ngày nộp trước hôm nay", en: "goes with a date of filing before today only")
    }
    return ""
  }

  private func notToday(_ today: CalendarDate) -> Refusal {
    Refusal(
      .rule, "dossier.filed-on-not-today",
      .init(
        vi: "Chủ thể chỉ nộp hồ sơ với ngày hôm nay (\(today)), không phải ngày \(filedOn)",
        en: "A producer files today (\(today)), not on \(filedOn)"),
      remedy: .init(
        vi: "Để trống ngày nộp. Nếu hồ sơ giấy đã nộp từ trước, đề nghị cán bộ xã nhập, kèm lý do.",
        en: "Leave the date out. Where it was filed on paper before, ask the commune's officer to enter it, with the reason."))
  }

  /// The producer's commune as it was on the date of filing: communes were merged and split on 2025-07-01. It reports on the dossier, so
  /// nobody chooses one that has nothing of the producer's.
  private func commune(of product: ProductRow, on date: CalendarDate, _ context: RegistrationContext) throws -> String {
    let geography = context.environment.geography
    func isInForce(_ code: String) -> Bool { geography.unit(code, on: date)?.level == .commune }
    let successors = geography.successors(of: product.unitCode)
    // A code may outlive its unit: what it came to is looked for since the change, what it came of before.
    let related = date >= Geography.twoTierSince ? successors.map(\.code) : geography.predecessors(of: product.unitCode)
    let own = ([product.unitCode] + related).filter(isInForce)
    let wanted = unitCode.isEmpty ? product.unitCode : unitCode
    if own.contains(wanted) { return wanted }
    if unitCode.isEmpty, date >= Geography.twoTierSince, successors.count == 1, successors[0].how != .part { return successors[0].code }
    // Of a commune that was gone before 2025 the tables tell no successor: the province does.
    if own.isEmpty, isInForce(wanted), try context.senderMay(Self.protoMessageName, on: .province, geography) { return wanted }
    let choice = own.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    let remedy = LocalizedText(
      vi: choice.isEmpty ? "Đề nghị cán bộ tỉnh nhập, kèm mã xã của ngày nộp (unitCode)." : "Chọn một trong các xã (unitCode): \(choice)",
      en: choice.isEmpty
        ? "Ask a provincial officer to enter it, with the commune of that date (unitCode)."
        : "Choose one of the communes (unitCode): \(choice)")
    let source = "Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg"
    guard isInForce(wanted) else {
      throw Refusal(
        .rule, "dossier.unit-not-in-force",
        .init(
          vi: "\(wanted) không phải là đơn vị cấp xã có hiệu lực vào ngày \(date)", en: "\(wanted) was no commune in force on \(date)"),
        remedy: remedy, source: source)
    }
    throw Refusal(
      .rule, "dossier.unit-not-the-producers",
      .init(
        vi: "\(wanted) không phải là xã của chủ thể (\(product.unitCode)), cũng không kế thừa hay được kế thừa bởi xã đó",
        en: "\(wanted) is not the producer's commune (\(product.unitCode)), nor one that came of it or that it came of"),
      remedy: remedy, source: source)
  }

  private func regime(on date: CalendarDate, _ environment: RegistrationEnvironment) throws -> Regime {
    guard let regime = environment.rulebook.regime(forDossierFiledOn: date, kind: kind.ruleKind) else {
      throw Refusal(
        .rule, "dossier.no-regime",
        .init(vi: "Không có quy định nào có hiệu lực vào ngày \(date)", en: "No regulation was in force on \(date)"),
        remedy: .init(vi: "Kiểm tra ngày nộp.", en: "Check the date of filing."), source: "1048/QĐ-TTg (21/08/2019)")
    }
    return regime
  }

  private func criteriaSet(_ code: String, of regime: Regime, on date: CalendarDate, _ environment: RegistrationEnvironment) throws
    -> CriteriaSet?
  {
    if regime.scoring == .partTotals {
      guard code.isEmpty else {
        throw Refusal(
          .rule, "dossier.no-criteria-sets",
          .init(
            vi: "Chưa có bảng tiêu chí của \(regime.code); hồ sơ được chấm theo tổng điểm từng phần",
            en: "The criteria tables of \(regime.code) are not held; its dossiers are scored by a total per part"),
          remedy: .init(vi: "Để trống bộ tiêu chí.", en: "Leave the criteria set empty."), source: regime.source)
      }
      return nil
    }
    // The regime has the set, its table is not held: scored by a total per part, and said so in the result.
    if regime.missingSets.contains(where: { $0.code == code }) { return nil }
    guard environment.rulebook.setCodes.contains(code) else { throw wrongSet(regime, date, environment) }
    let set: CriteriaSet
    do {
      set = try environment.rulebook.criteriaSet(code)
    } catch {
      throw Refusal(
        .fault, "rulebook.unreadable", .init(vi: error.reasonVi, en: error.reasonEn),
        remedy: .init(vi: "Báo người vận hành.", en: "Tell the operator."))
    }
    guard set.regimeCode == regime.code else { throw wrongSet(regime, date, environment) }
    return set
  }

  private func wrongSet(_ regime: Regime, _ date: CalendarDate, _ environment: RegistrationEnvironment) -> Refusal {
    // QD26-13 is a set of QD26-2026.
    let prefix = regime.code.prefix { $0 != "-" } + "-"
    let codes = environment.rulebook.setCodes.filter { $0.hasPrefix(prefix) }.joined(separator: ", ")
    return Refusal(
      .rule, "dossier.wrong-criteria-set",
      .init(
        vi: "\"\(criteriaSet)\" không phải là bộ tiêu chí của \(regime.code), quy định áp dụng cho ngày nộp \(date)",
        en: "\"\(criteriaSet)\" is no criteria set of \(regime.code), which applies to a dossier filed on \(date)"),
      remedy: .init(vi: "Chọn một trong: \(codes)", en: "Choose one of: \(codes)"), source: regime.source)
  }

  /// One open dossier at a time; a first evaluation only without a certificate in force, the other kinds only with one.
  private func checkHistory(of product: ProductRow, on date: CalendarDate, _ tables: Tables) throws {
    let open = try tables.first(
      "SELECT number FROM dossier WHERE product = ? AND state NOT IN (?, ?) ORDER BY number DESC LIMIT 1",
      [product.number, DossierState.certified.rawValue, DossierState.returned.rawValue]
    ) { $0[0] as Int64 }
    if let open {
      throw Refusal(
        .conflict, "dossier.open-already",
        .init(
          vi: "Sản phẩm \(productID) đang có hồ sơ \(Identifier.text("HS", open)) chưa xong",
          en: "Product \(productID) has an open dossier, \(Identifier.text("HS", open))"),
        remedy: .init(vi: "Bổ sung hồ sơ đó, hoặc chờ kết quả.", en: "Complete that one, or wait for its result."))
    }
    let certified = try tables.exists(
      "SELECT 1 FROM certificate WHERE product = ? AND valid_to >= ? LIMIT 1", [product.number, date.description])
    switch (kind, certified) {
    case (.first, true):
      throw Refusal(
        .rule, "dossier.certified-already",
        .init(
          vi: "Sản phẩm \(productID) đang có giấy chứng nhận còn hiệu lực", en: "Product \(productID) holds a certificate in force"),
        remedy: .init(vi: "Nộp hồ sơ nâng hạng hoặc phân hạng lại.", en: "File for an upgrade or a re-evaluation."),
        source: "Điều 6.1 Quyết định 26/2026/QĐ-TTg")
    case (.upgrade, false), (.reEvaluation, false):
      throw Refusal(
        .rule, "dossier.not-certified",
        .init(
          vi: "Sản phẩm \(productID) không có giấy chứng nhận còn hiệu lực để nâng hạng hay phân hạng lại",
          en: "Product \(productID) holds no certificate in force to upgrade or renew"),
        remedy: .init(vi: "Nộp hồ sơ đánh giá lần đầu.", en: "File for a first evaluation."), source: "Điều 6.1 Quyết định 26/2026/QĐ-TTg")
    default: break
    }
  }
}

extension DossierFiled: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let state: DossierState = missing.isEmpty ? .filed : .incomplete
    try tables.execute(
      """
      INSERT INTO dossier (
        number, product, unit_code, kind, filed_on, regime, criteria_set, state, version, level, samples, missing, reason,
        complete_on, reported_on, received_on, backdating_reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, '', ?, '', '', ?)
      """,
      [
        Identifier.number(dossierID, prefix: "HS"), Identifier.number(productID, prefix: "SP"), unitCode, kind.rawValue, filedOn, regime,
        criteriaSet, state.rawValue, version, samples, missing.joined(separator: "\n"), missing.isEmpty ? filedOn : "",
        backdatingReason,
      ])
    try Documents.write(documents, dossier: dossierID, tables)
    try SelfAssessment.write(selfAssessment, dossier: dossierID, tables)
  }
}

extension DossierKind {
  /// The same in the rulebook's words.
  var ruleKind: EvaluationKind {
    switch self {
    case .upgrade: .upgrade
    case .reEvaluation: .reEvaluation
    case .first, .unspecified, .UNRECOGNIZED: .first
    }
  }
}

/// A product as decisions need it.
struct ProductRow {
  let number: Int64
  let name: String
  let producerNumber: Int64
  let producerName: String
  let unitCode: String

  static func find(_ id: String, _ tables: Tables) throws -> ProductRow {
    let found = try Identifier.number(id, prefix: "SP").flatMap { number in
      try tables.first(
        """
        SELECT product.name, producer.number, producer.name, producer.unit_code
        FROM product JOIN producer ON producer.number = product.producer WHERE product.number = ?
        """, [number]
      ) { row in
        ProductRow(number: number, name: row[0], producerNumber: row[1], producerName: row[2], unitCode: row[3])
      }
    }
    guard let found else { throw Refusal.unknown(.init(vi: "sản phẩm", en: "product"), id, list: "ocop product list") }
    return found
  }
}
