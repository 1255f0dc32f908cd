/// A result in words that its producer understands: the points, what they give, which requirements were met or missed, and where the
/// product goes, under which article.
///
/// ```swift
/// print(Explanation(of: result, regime: regime, set: set, sheets: sheets).text(.vietnamese))
/// ```
public struct Explanation: Sendable {
  public let result: EvaluationResult
  public let regime: Regime
  public let set: CriteriaSet?
  /// The members' sheets, for the table by criterion; without them the explanation stops at the parts.
  public let sheets: [MemberSheet]
  /// What members wrote beside criteria.
  public let comments: [SheetComment]

  public init(
    of result: EvaluationResult, regime: Regime, set: CriteriaSet?, sheets: [MemberSheet] = [], comments: [SheetComment] = []
  ) {
    self.result = result
    self.regime = regime
    self.set = set
    self.sheets = sheets
    self.comments = comments
  }

  func comment(of member: String, on criterion: String) -> SheetComment? {
    comments.first { $0.member == member && $0.criterion == criterion }
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    lines(language).joined(separator: "\n")
  }

  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    pointLines(language) + starLines(language) + destinationLines(language) + result.settings.lines(language)
      + criterionLines(language)
  }

  // MARK: Points

  private func pointLines(_ language: TextLanguage) -> [String] {
    let mean = result.mean
    let maximum = regime.maximum.short(language)
    var lines = [
      language(
        "Quy định: \(regime.source).", "Rules: \(regime.source)."),
      language(
        "Điểm trung bình: \(mean.text(language)) / \(maximum) (tổng \(result.sumOfTotals.formatted(language)) điểm của \(mean.count) phiếu).",
        "Mean score: \(mean.text(language)) / \(maximum) (\(result.sumOfTotals.formatted(language)) points on \(mean.count) sheet\(mean.count == 1 ? "" : "s"))."
      ),
    ]
    if !result.leftOut.isEmpty {
      let (method, members) = (result.settings.synthesis.text(language), result.leftOut.joined(separator: ", "))
      lines.append(
        language("  Tổng hợp theo \(method); không tính phiếu của \(members).", "  The \(method); not counted: \(members)."))
    }
    if let rounding = result.settings.rounding {
      lines.append(
        language(
          "  Làm tròn \(rounding.text()): \(result.score.text()).", "  Rounded \(rounding.text(.english)): \(result.score.text(.english)).")
      )
    }
    for part in regime.partMaxima {
      guard let partMean = result.mean(ofPart: part.code) else { continue }
      let name = set?.part(part.code).map { " – \($0.name)" } ?? ""
      lines.append(
        language("  Phần \(part.code)\(name): ", "  Part \(part.code)\(name): ")
          + "\(partMean.text(language)) / \(part.maximum.short(language))")
    }
    if set == nil {
      let isWholeRegime = regime.scoring == .partTotals
      lines.append(
        language(
          "  Chấm tổng theo từng phần, vì chưa có bảng tiêu chí \(isWholeRegime ? "của quy định này" : "của nhóm sản phẩm này").",
          "  Scored by totals of parts, because the criteria \(isWholeRegime ? "tables of these rules are" : "table of this kind of product is") not held."
        ))
    }
    lines.append(deviationText(language))
    return lines
  }

  private func deviationText(_ language: TextLanguage) -> String {
    let measured =
      switch result.settings.deviationMeasure {
      case .highestMinusLowest: language("Chênh lệch giữa phiếu cao nhất và thấp nhất", "Highest sheet minus lowest")
      case .fromMean: language("Phiếu xa điểm trung bình nhất cách", "The sheet farthest from the mean is away by")
      case .fromMeanOfOthers:
        language("Phiếu xa nhất cách điểm trung bình của các phiếu còn lại", "The sheet farthest from the mean of the others is away by")
      }
    let points = language(
      "\(measured): \(result.deviation.truncatedUp.formatted()) điểm",
      "\(measured): \(result.deviation.truncatedUp.formatted(.english)) points")
    return result.isDeviationAllowed
      ? points + "."
      : points + language(", vượt mức của Quy chế Hội đồng.", ", more than the council's regulation allows.")
  }

  // MARK: Stars

  private func starLines(_ language: TextLanguage) -> [String] {
    var lines: [String] = []
    if let band = regime.band(ofStars: result.bandStars) {
      lines.append(
        language(
          "Theo điểm: \(result.score.text(language)) nằm trong khung \(band.text(language)): \(result.bandStars) sao.",
          "By points: \(result.score.text(language)) lies in \(band.text(language)): \(stars(result.bandStars, language))."))
    }
    lines += gateLines(language)
    for finding in result.knockouts {
      lines.append(language("Bị loại: \(finding.text)", "Ruled out: \(finding.text)"))
    }
    if result.stars == 0, result.knockouts.isEmpty, result.settings.missedGate == .fails {
      let source = result.settings.source(of: .missedGate)
      let named = source.isEmpty ? "" : " (\(source))"
      lines.append(
        language(
          "Thiếu yêu cầu tối thiểu thì không xếp hạng, theo Quy chế Hội đồng\(named).",
          "A missed requirement leaves a product unranked, by the council's regulation\(named)."))
    }
    lines.append(
      result.stars == 0
        ? language("Kết quả: không xếp hạng.", "Result: not ranked.")
        : language("Kết quả: \(result.stars) sao.", "Result: \(stars(result.stars, language))."))
    return lines
  }

  private func gateLines(_ language: TextLanguage) -> [String] {
    guard regime.hasStarGates else { return [] }
    guard result.areGatesChecked else {
      return [
        language(
          "Yêu cầu tối thiểu của từng hạng sao: chưa kiểm tra, vì chưa có bảng tiêu chí của quy định này.",
          "Minimum requirements of each rank: not checked, because the criteria tables of these rules are not held.")
      ]
    }
    var lines: [String] = []
    for rank in Set(result.gates.map(\.stars)).sorted() {
      let gates = result.gates.filter { $0.stars == rank }
      let missed = gates.filter { !$0.isMet }
      lines.append(
        language(
          "Yêu cầu tối thiểu \(rank) sao: đạt \(gates.count - missed.count)/\(gates.count).",
          "Minimum requirements of \(stars(rank, language)): \(gates.count - missed.count) of \(gates.count) met."))
      for gate in missed { lines += missedLines(gate, language) }
    }
    return lines
  }

  private func missedLines(_ gate: GateOutcome, _ language: TextLanguage) -> [String] {
    guard let criterion = set?.criterion(gate.criterion) else { return [] }
    let required = criterion.option(gate.requiredOption)?.label ?? gate.requiredOption
    let agreedLabel = criterion.label(ofOption: gate.agreedOption, language)
    return [
      language("  Chưa đạt: \(criterion.number) \(criterion.name).", "  Missed: \(criterion.number) \(criterion.name)."),
      language("    Cần: \(required)", "    Needed: \(required)"),
      language("    Hội đồng thống nhất: \(agreedLabel)", "    The council agreed on: \(agreedLabel)"),
    ]
  }

  // MARK: Destination

  private func destinationLines(_ language: TextLanguage) -> [String] {
    let level = result.level.name(language)
    var lines: [String] = []
    switch result.destination {
    case .certified(let rank):
      lines.append(
        language(
          "Công nhận \(rank) sao ở \(level) (\(result.article)).",
          "Recognised with \(stars(rank, language)) by the \(level) (\(result.article))."))
      lines.append(
        language(
          "Giấy chứng nhận có hiệu lực \(regime.certificateMonths) tháng.",
          "The certificate is valid for \(regime.certificateMonths) months."))
    case .forwarded(let upper):
      lines.append(
        language(
          "Chuyển hồ sơ lên \(upper.name(language)) đánh giá (\(result.article)).",
          "The dossier goes up to the \(upper.name(language)) for evaluation (\(result.article))."))
    case .returned:
      lines.append(
        language(
          "Trả hồ sơ: \(level) không công nhận ở kết quả này (\(result.article)).",
          "Returned: the \(level) does not recognise this result (\(result.article))."))
      if let rule = regime.level(result.level)?.returned, rule.article == result.article {
        lines.append(language("  \(rule.textVi).", "  \(rule.textEn)."))
      }
    }
    return lines
  }

  // MARK: Criteria

  private func criterionLines(_ language: TextLanguage) -> [String] {
    guard let set else { return [] }
    let derivations = Scoring.derivation(of: sheets, set: set, leavingOut: result.leftOut)
    guard !derivations.isEmpty else { return [] }
    var lines = [language("Từng tiêu chí (điểm trung bình / tối đa):", "By criterion (mean / maximum):")]
    for derivation in derivations {
      let counts = derivation.counts.map { count in "\(count.points.short(language)) × \(count.members)" }.joined(separator: ", ")
      let criterion = derivation.criterion
      lines.append(
        "  \(criterion.number) \(criterion.name): \(derivation.mean.text(language)) / \(criterion.maximum.short(language)) "
          + language("(điểm × số phiếu: \(counts))", "(points × sheets: \(counts))"))
      lines += choiceLines(derivation, language)
    }
    return lines
  }

  /// Who chose which option, best first, with what was written beside it.
  private func choiceLines(_ derivation: CriterionDerivation, _ language: TextLanguage) -> [String] {
    let criterion = derivation.criterion
    return criterion.selectableOptions.reversed().flatMap { option -> [String] in
      let choices = derivation.choices.filter { $0.option == option.id }
      guard !choices.isEmpty else { return [] }
      let members = choices.map { $0.isCounted ? $0.member : $0.member + language(" (không tính)", " (not counted)") }
      let points = language(
        "\(option.points.short(language)) điểm", option.points == Points(1) ? "1 point" : "\(option.points.short(language)) points")
      return ["    \(points) – \(criterion.label(ofOption: option.id, language)): \(members.joined(separator: ", "))"]
        + choices.compactMap { choice in comment(of: choice.member, on: criterion.number).map { remark($0, language) } }
    }
  }

  /// What a member wrote, with the first digits of the documents' digests, as `ocop dossier show` prints them.
  private func remark(_ comment: SheetComment, _ language: TextLanguage) -> String {
    let digests = comment.evidence.map { $0.prefix(16) + "…" }.joined(separator: ", ")
    let evidence = digests.isEmpty ? "" : language("[minh chứng: \(digests)]", "[evidence: \(digests)]")
    return "      \(comment.member): " + [comment.text, evidence].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func stars(_ count: Int, _ language: TextLanguage) -> String {
    language("\(count) sao", count == 1 ? "1 star" : "\(count) stars")
  }
}
