/// Reads one entry of `regimes.yaml` and refuses what does not hold together.
extension Regime {
  init(reading entry: RuleNode) throws(RulebookError) {
    try entry.allowOnly(Self.keys)
    code = try entry.required("code").text()
    source = try entry.required("source").text()
    documents = try entry.list("documents") { (item) throws(RulebookError) in try item.text() }
    effectiveFrom = try entry.required("effective_from").date()
    effectiveTo = try entry.value("effective_to") { (item) throws(RulebookError) in try item.date() }
    newFilingsUntil = try entry.value("new_filings_until") { (item) throws(RulebookError) in try item.date() }
    scoring = try entry.required("scoring").choice(ScoringMode.self)
    partMaxima = try Self.parts(entry.required("parts"))
    bands = try Self.bands(entry.required("bands"))
    hasStarGates = try entry.value("star_gates") { (item) throws(RulebookError) in try item.boolean() } ?? false
    let certifiable = try entry.optional("certifiable")
    certifiableFromStars = try certifiable?.required("from_stars").integer(in: 1...5)
    certifiableArticle = try certifiable?.required("article").text()
    levels = try Self.levels(entry.required("levels"))
    let kindsRead = try entry.list("kinds") { (item) throws(RulebookError) in try item.choice(EvaluationKind.self) }
    kinds = kindsRead.isEmpty ? EvaluationKind.allCases : kindsRead
    let certificate = try entry.required("certificate")
    certificateMonths = try certificate.required("months").integer(in: 1...600)
    certificateArticle = try certificate.required("article").text()
    productCodeTemplate = try entry.required("product_code").required("template").text()
    requiredDocuments = try entry.list("documents_required") { (item) throws(RulebookError) in try RequiredDocument(reading: item) }
    requiredDocumentsNote = try entry.value("documents_required_note") { (item) throws(RulebookError) in try item.text() }
    let samplesRead = try entry.optional("samples")
    samples = try samplesRead?.required("products").integer(in: 0...1000)
    serviceSamples = try samplesRead?.required("services").integer(in: 0...1000)
    limits = try TimeLimits(reading: entry.optional("limits"))
    sessionCutoffs = try entry.list("sessions") { (item) throws(RulebookError) in try SessionCutoff(reading: item) }
    missingSets = try entry.list("sets_missing") { (item) throws(RulebookError) in try MissingSet(reading: item) }

    let last = newFilingsUntil ?? effectiveTo
    if let last, last < effectiveFrom {
      throw entry.fault(vi: "\(code): hết hiệu lực trước khi có hiệu lực", en: "\(code): ends before it takes effect")
    }
    if requiredDocuments.isEmpty, requiredDocumentsNote == nil {
      throw entry.fault(
        vi: "\(code): danh mục hồ sơ trống thì phải có `documents_required_note`",
        en: "\(code): an empty list of documents needs `documents_required_note`")
    }
  }

  private static let keys: Set<String> = [
    "code", "source", "documents", "effective_from", "effective_to", "new_filings_until", "replaces", "scoring", "parts", "sectors",
    "groups", "sets", "sets_missing", "bands", "star_gates", "certifiable", "levels", "sessions", "sessions_note", "kinds",
    "documents_required", "documents_required_note", "dossier_copies", "dossier_to_members_before_meeting_working_days",
    "rounds_per_level", "samples", "certificate", "limits", "re_evaluation", "revocation", "product_code", "receipt_number",
    "left_to_council", "confidence", "note",
  ]

  private static func parts(_ node: RuleNode) throws(RulebookError) -> [PartMaximum] {
    var parts: [PartMaximum] = []
    for (code, value) in try node.pairs() { parts.append(PartMaximum(code: code, maximum: try value.points())) }
    let total = parts.reduce(Points.zero) { $0 + $1.maximum }
    guard total == Points(100) else {
      throw node.fault(
        vi: "các phần cộng lại \(total.short()) điểm, không phải 100", en: "the parts add up to \(total.short(.english)) points, not 100")
    }
    return parts
  }

  /// Bands must cover 0 to 100 without a gap or an overlap, one rank lower with each.
  private static func bands(_ node: RuleNode) throws(RulebookError) -> [StarBand] {
    var bands: [StarBand] = []
    for item in try node.items() {
      try item.allowOnly(["stars", "from", "to", "to_inclusive", "printed"])
      let band = StarBand(
        stars: try item.required("stars").integer(in: 1...5), from: try item.required("from").points(),
        to: try item.required("to").points(),
        toInclusive: try item.required("to_inclusive").boolean())
      let isJoined =
        bands.last.map { $0.from == band.to && !band.toInclusive && band.stars == $0.stars - 1 }
        ?? (band.to == Points(100) && band.toInclusive)
      guard isJoined, band.from < band.to else {
        throw item.fault(
          vi: "khung \(band.stars) sao không nối tiếp khung trên", en: "the band of \(band.stars) stars does not join the one above it")
      }
      bands.append(band)
    }
    guard bands.last?.from == .zero else {
      throw node.fault(vi: "khung thấp nhất phải từ 0 điểm", en: "the lowest band must start at 0 points")
    }
    return bands
  }

  private static func levels(_ node: RuleNode) throws(RulebookError) -> [RegimeLevel] {
    var levels: [RegimeLevel] = []
    for item in try node.items() {
      let level = try RegimeLevel(reading: item)
      if let previous = levels.last, previous.level >= level.level {
        throw item.fault(vi: "các cấp phải xếp từ thấp lên cao", en: "levels are listed from the lowest up, each once")
      }
      levels.append(level)
    }
    guard levels.contains(where: { $0.evaluates == .fully }) else {
      throw node.fault(vi: "không cấp nào chấm điểm", en: "no level scores")
    }
    for level in levels {
      if let target = level.forwards?.to ?? level.reportsTo, target <= level.level || !levels.contains(where: { $0.level == target }) {
        throw node.fault(
          vi: "\(level.level.name()) chuyển lên một cấp không có trong quy định",
          en: "the \(level.level.rawValue) sends up to a level that the regime does not have")
      }
    }
    return levels
  }
}

extension RegimeLevel {
  init(reading entry: RuleNode) throws(RulebookError) {
    try entry.allowOnly([
      "level", "evaluates", "certifies", "forwards", "reports_to", "working_days", "article", "returned", "note", "forms",
    ])
    level = try entry.required("level").choice(AdministrativeLevel.self)
    evaluates = try entry.required("evaluates").choice(Evaluates.self)
    certifies = Set(try entry.list("certifies") { (item) throws(RulebookError) in try item.integer(in: 1...5) })
    forwards = try entry.value("forwards") { (item) throws(RulebookError) in
      Forwarding(scoreFrom: try item.required("score_from").points(), to: try item.required("to").choice(AdministrativeLevel.self))
    }
    reportsTo = try entry.value("reports_to") { (item) throws(RulebookError) in try item.choice(AdministrativeLevel.self) }
    workingDays = try entry.value("working_days") { (item) throws(RulebookError) in try item.integer(in: 1...365) }
    article = try entry.required("article").text()
    returned = try entry.value("returned") { (item) throws(RulebookError) in
      ReturnedRule(
        article: try item.required("article").text(), textVi: try item.required("vi").text(), textEn: try item.required("en").text())
    }
  }
}

extension RequiredDocument {
  init(reading entry: RuleNode) throws(RulebookError) {
    try entry.allowOnly(["kind", "vi", "en", "source"])
    kind = try entry.required("kind").text()
    nameVi = try entry.required("vi").text()
    nameEn = try entry.required("en").text()
    source = try entry.required("source").text()
  }
}

extension MissingSet {
  init(reading entry: RuleNode) throws(RulebookError) {
    line = entry.line
    code = try entry.required("code").text()
    name = try entry.required("name").text()
    reason = try entry.required("reason").text()
  }
}

extension SessionCutoff {
  init(reading entry: RuleNode) throws(RulebookError) {
    level = try entry.required("level").choice(AdministrativeLevel.self)
    requestedBefore = try MonthDay(reading: entry.required("requested_before"))
    doneBefore = try MonthDay(reading: entry.required("done_before"))
    article = try entry.required("article").text()
  }
}

extension SessionCutoff.MonthDay {
  init(reading node: RuleNode) throws(RulebookError) {
    // Any common year will do to check that there is such a day.
    guard let date = CalendarDate("2001-" + (try node.text())) else {
      throw node.fault(vi: "cần tháng-ngày như 04-30", en: "a month and day as 04-30 is expected here")
    }
    month = date.month
    day = date.day
  }
}

extension TimeLimits {
  init(reading node: RuleNode?) throws(RulebookError) {
    try node?.allowOnly([
      "expiry_notice", "re_evaluation_not_before", "re_evaluation_not_after", "re_evaluation_result", "late_re_evaluation", "revocation",
      "finish_first", "finish_upgrade", "finish_re_evaluation",
    ])
    expiryNotice = try Self.days(node, "expiry_notice")
    reEvaluationNotBefore = try Self.days(node, "re_evaluation_not_before")
    reEvaluationNotAfter = try Self.days(node, "re_evaluation_not_after")
    reEvaluationResult = try Self.days(node, "re_evaluation_result")
    lateReEvaluation = try Self.days(node, "late_re_evaluation")
    revocation = try Self.days(node, "revocation")
    var finish: [EvaluationKind: Finish] = [:]
    for kind in EvaluationKind.allCases {
      guard let entry = try node?.optional("finish_\(kind.rawValue)") else { continue }
      finish[kind] = Finish(
        days: try entry.required("days").integer(in: 1...3650), from: try entry.required("from").date(),
        article: try entry.required("article").text())
    }
    self.finish = finish
  }

  private static func days(_ node: RuleNode?, _ key: String) throws(RulebookError) -> Days? {
    guard let entry = try node?.optional(key) else { return nil }
    return Days(days: try entry.required("days").integer(in: 1...3650), article: try entry.required("article").text())
  }
}
