/// How far a product is from three, four and five stars before a council sees it: documents, gates and points, by the producer's own
/// assessment (*báo cáo tự đánh giá, Mẫu số 02*).
///
/// The producer's ticks are nobody's finding: the council may see it otherwise.
public struct Readiness: Sendable, Equatable {
  public let regime: Regime
  public let set: CriteriaSet
  /// False where the producer has assessed nothing: then every gate is listed, and no points.
  public let isAssessed: Bool
  /// Every scored criterion with the option ticked, as printed.
  public let criteria: [Assessed]
  public let parts: [String: Points]
  public let total: Points
  /// Lowest rank first.
  public let checks: [GateCheck]
  /// What the dossier must contain and does not.
  public let missingDocuments: [RequiredDocument]
  /// Sample products still to be handed in; `nil` where nobody said how many there are.
  public let samplesShort: Int?

  public struct Assessed: Sendable, Equatable {
    public let criterion: Criterion
    public let option: String
    public let points: Points

    public var pointsLost: Points { criterion.maximum - points }
  }

  /// - Parameters:
  ///   - choices: the producer's ticks; `nil` where there are none yet.
  ///   - documents: kinds the dossier has (`form-01`).
  ///   - samples: handed in, where it is known.
  /// - Throws: every fault of the assessment, criterion by criterion.
  public init(
    of choices: [SheetChoice]?, regime: Regime, set: CriteriaSet, documents: Set<String>, samples: Int? = nil
  ) throws(ScoringError) {
    let sheet = choices.map { MemberSheet(member: "", content: .choices($0)) }
    let scored = try sheet.map { (sheet) throws(ScoringError) in try Scoring.score(sheet, regime: regime, set: set) }
    let ticked = Dictionary((choices ?? []).map { ($0.criterion, $0.option) }, uniquingKeysWith: { first, _ in first })
    self.regime = regime
    self.set = set
    isAssessed = sheet != nil
    criteria = set.scoredCriteria.compactMap { criterion in
      guard let id = ticked[criterion.number], let option = criterion.option(id) else { return nil }
      return Assessed(criterion: criterion, option: id, points: option.points)
    }
    parts = scored?.parts ?? [:]
    total = scored?.total ?? .zero
    checks =
      try sheet.map { (sheet) throws(ScoringError) in try Scoring.gateChecks(of: sheet, regime: regime, set: set) }
      ?? Scoring.everyGate(regime: regime, set: set)
    missingDocuments = regime.requiredDocuments.filter { $0.kind != "samples" && !documents.contains($0.kind) }
    let wanted = set.samples ?? regime.samples
    samplesShort = samples.flatMap { samples in wanted.map { max(0, $0 - samples) } }
  }
}

extension Readiness {
  public func text(_ language: TextLanguage = .vietnamese) -> String { lines(language).joined(separator: "\n") }

  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    headLines(language) + documentLines(language) + rankLines(language) + criterionLines(language)
  }

  private func headLines(_ language: TextLanguage) -> [String] {
    let parts = regime.partMaxima.map { part in
      "\(part.code) \((self.parts[part.code] ?? .zero).short(language))/\(part.maximum.short(language))"
    }
    guard isAssessed else {
      return [
        setLine(language),
        language(
          "Chưa có bản tự đánh giá: dưới đây là mọi yêu cầu tối thiểu của từng hạng sao.",
          "No own assessment yet: these are all the minimum requirements of each rank."),
      ]
    }
    return [
      setLine(language),
      language(
        "Tự đánh giá: \(total.short(language)) / \(regime.maximum.short(language)) điểm (\(parts.joined(separator: ", "))).",
        "Own assessment: \(total.short(language)) / \(regime.maximum.short(language)) points (\(parts.joined(separator: ", ")))."),
      language(
        "Đây là tự đánh giá của chủ thể; Hội đồng có thể đánh giá khác.", "This is the producer's own assessment; the council may differ."),
    ]
  }

  private func setLine(_ language: TextLanguage) -> String {
    language(
      "Bộ tiêu chí \(set.code) \(set.name) (\(regime.source)).", "Criteria set \(set.code) \(set.nameEn ?? set.name) (\(regime.source)).")
  }

  private func documentLines(_ language: TextLanguage) -> [String] {
    if regime.requiredDocuments.isEmpty {
      return [language("Thành phần hồ sơ: chưa có danh mục của quy định này.", "Documents: the list of these rules is not held.")]
    }
    var lines = missingDocuments.map { language("  Thiếu: \($0.nameVi) [\($0.kind)]", "  Missing: \($0.nameEn) [\($0.kind)]") }
    if let short = samplesShort, short > 0 {
      lines.append(language("  Thiếu: \(short) sản phẩm mẫu", "  Missing: \(short) sample products"))
    }
    return lines.isEmpty
      ? [language("Thành phần hồ sơ: đủ.", "Documents: complete.")]
      : [language("Thành phần hồ sơ còn thiếu:", "Documents that are missing:")] + lines
  }

  private func rankLines(_ language: TextLanguage) -> [String] {
    checks.flatMap { check -> [String] in
      let stars = language("\(check.stars) sao", "\(check.stars) stars")
      guard !check.isMet else {
        return [language("\(stars): đủ điểm và yêu cầu tối thiểu.", "\(stars): points and minimum requirements are met.")]
      }
      var lines = [
        isAssessed ? language("\(stars): chưa đạt.", "\(stars): not met.") : language("\(stars) cần:", "\(stars) need:")
      ]
      if check.pointsShort > .zero, !isAssessed {
        lines.append(language("  Từ \(check.pointsShort.short(language)) điểm", "  \(check.pointsShort.short(language)) points or more"))
      } else if check.pointsShort > .zero {
        lines.append(language("  Thiếu \(check.pointsShort.short(language)) điểm", "  \(check.pointsShort.short(language)) points short"))
      }
      for gate in check.missing {
        guard let criterion = set.criterion(gate.criterion) else { continue }
        lines.append("  \(criterion.number) \(criterion.name)")
        lines.append(
          language(
            "    Cần: \(criterion.label(ofOption: gate.requiredOption, language))",
            "    Needed: \(criterion.label(ofOption: gate.requiredOption, language))"))
        guard isAssessed else { continue }
        lines.append(
          language(
            "    Hiện: \(criterion.label(ofOption: gate.agreedOption, language))",
            "    Now: \(criterion.label(ofOption: gate.agreedOption, language))"))
      }
      return lines
    }
  }

  private func criterionLines(_ language: TextLanguage) -> [String] {
    guard isAssessed else { return [] }
    return [language("Từng tiêu chí (điểm / tối đa):", "By criterion (points / maximum):")]
      + criteria.map { assessed in
        "  \(assessed.criterion.number) \(assessed.criterion.name): \(assessed.points.short(language)) / "
          + "\(assessed.criterion.maximum.short(language)) – \(assessed.criterion.label(ofOption: assessed.option, language))"
      }
  }
}

extension Scoring {
  /// What each rank that needs a certificate asks for, as if nothing were there yet.
  fileprivate static func everyGate(regime: Regime, set: CriteriaSet) -> [GateCheck] {
    let lowest = regime.lowestCertifiedStars ?? 1
    return regime.bands.reversed().filter { $0.stars >= lowest }.map { band in
      let gates = set.gatedCriteria.compactMap { criterion in
        criterion.options.last { ($0.minimumStars ?? Int.max) <= band.stars }.map { option in
          GateOutcome(
            stars: option.minimumStars ?? band.stars, criterion: criterion.number, requiredOption: option.id, agreedOption: "",
            isMet: false)
        }
      }
      return GateCheck(stars: band.stars, missing: gates, pointsShort: band.from)
    }
  }
}

/// The same for programs.
public struct ReadinessDocument: Sendable, Encodable {
  public let regime: String
  public let criteriaSet: String
  public let isAssessed: Bool
  public let total: String
  public let parts: [String: String]
  public let missingDocuments: [String]
  public let samplesShort: Int?
  public let ranks: [Rank]
  public let criteria: [Assessed]

  public struct Rank: Sendable, Encodable {
    public let stars: Int
    public let isMet: Bool
    public let pointsShort: String
    public let missingGates: [Gate]
  }

  public struct Gate: Sendable, Encodable {
    public let criterion: String
    public let requiredOption: String
    public let ownOption: String
  }

  public struct Assessed: Sendable, Encodable {
    public let criterion: String
    public let option: String
    public let points: String
    public let maximum: String
  }

  public init(_ readiness: Readiness) {
    regime = readiness.regime.code
    criteriaSet = readiness.set.code
    isAssessed = readiness.isAssessed
    total = readiness.total.description
    parts = readiness.parts.mapValues(\.description)
    missingDocuments = readiness.missingDocuments.map(\.kind)
    samplesShort = readiness.samplesShort
    ranks = readiness.checks.map { check in
      Rank(
        stars: check.stars, isMet: check.isMet, pointsShort: check.pointsShort.description,
        missingGates: check.missing.map {
          Gate(criterion: $0.criterion, requiredOption: $0.requiredOption, ownOption: $0.agreedOption)
        })
    }
    criteria = readiness.criteria.map {
      Assessed(
        criterion: $0.criterion.number, option: $0.option, points: $0.points.description, maximum: $0.criterion.maximum.description)
    }
  }
}
