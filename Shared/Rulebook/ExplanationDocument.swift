/// An explanation as data, for programs: the same derivation, every score a text with two decimals ("78.66").
public struct ExplanationDocument: Sendable, Encodable {
  public let regime: String
  public let source: String
  public let criteriaSet: String?
  /// False for a set whose table is known to lack something.
  public let isSetComplete: Bool?
  public let level: String
  public let sheets: Int
  public let sum: String
  public let mean: String
  /// What was compared with the bands: the mean, or the mean as the council's decision rounds it.
  public let score: String
  public let maximum: String
  public let deviation: String
  public let isDeviationAllowed: Bool
  /// The council's regulation.
  public let regulation: String
  public let settings: SettingsDocument
  public let parts: [Part]
  public let members: [Member]
  public let criteria: [Scored]
  public let bandStars: Int
  public let areGatesChecked: Bool
  public let gates: [Gate]
  public let knockouts: [Finding]
  public let stars: Int
  /// `certified`, `forwarded` or `returned`.
  public let destination: String
  public let toLevel: String?
  public let article: String

  public struct Part: Sendable, Encodable {
    public let code: String
    public let name: String?
    public let sum: String
    public let mean: String
    public let maximum: String
  }

  public struct Member: Sendable, Encodable {
    public let member: String
    public let parts: [String: String]
    public let total: String
    /// False where the synthesis leaves the sheet out.
    public let isCounted: Bool
  }

  public struct Scored: Sendable, Encodable {
    public let criterion: String
    public let name: String
    public let part: String
    public let mean: String
    public let maximum: String
    public let choices: [Choice]
  }

  public struct Choice: Sendable, Encodable {
    public let member: String
    public let option: String
    public let label: String
    public let points: String
    public let isCounted: Bool
    public let comment: String?
    /// SHA-256 of the documents the choice rests on.
    public let evidence: [String]
  }

  public struct Gate: Sendable, Encodable {
    public let stars: Int
    public let criterion: String
    public let requiredOption: String
    public let required: String
    public let agreedOption: String
    public let agreed: String
    public let isMet: Bool
  }

  public struct Finding: Sendable, Encodable {
    public let criterion: String?
    public let kind: String
    public let text: String
  }
}

extension Explanation {
  /// - Throws: the faults of a sheet that cannot be scored; none of the sheets a result came from is.
  public func document() throws(ScoringError) -> ExplanationDocument {
    var members: [ExplanationDocument.Member] = []
    for sheet in sheets {
      let scored = try Scoring.score(sheet, regime: regime, set: set)
      members.append(
        ExplanationDocument.Member(
          member: sheet.member, parts: scored.parts.mapValues(\.description), total: scored.total.description,
          isCounted: !result.leftOut.contains(sheet.member)))
    }
    let (destination, toLevel) = result.destination.words
    return ExplanationDocument(
      regime: regime.code, source: regime.source, criteriaSet: set?.code, isSetComplete: set?.isComplete, level: result.level.rawValue,
      sheets: result.sheetCount, sum: result.sumOfTotals.description, mean: result.meanText, score: result.scoreText,
      maximum: regime.maximum.description, deviation: result.deviation.truncatedUp.description,
      isDeviationAllowed: result.isDeviationAllowed, regulation: result.settings.source, settings: SettingsDocument(result.settings),
      parts: regime.partMaxima.compactMap(part), members: members, criteria: criteria, bandStars: result.bandStars,
      areGatesChecked: result.areGatesChecked, gates: result.gates.map(gate),
      knockouts: result.knockouts.map { .init(criterion: $0.criterion, kind: $0.kind.rawValue, text: $0.text) }, stars: result.stars,
      destination: destination, toLevel: toLevel, article: result.article)
  }

  private func part(_ part: PartMaximum) -> ExplanationDocument.Part? {
    guard let sum = result.partSums[part.code], let mean = result.mean(ofPart: part.code) else { return nil }
    return ExplanationDocument.Part(
      code: part.code, name: set?.part(part.code)?.name, sum: sum.description, mean: mean.text(.english), maximum: part.maximum.description)
  }

  private var criteria: [ExplanationDocument.Scored] {
    guard let set else { return [] }
    return Scoring.derivation(of: sheets, set: set, leavingOut: result.leftOut).map { derivation in
      let criterion = derivation.criterion
      return ExplanationDocument.Scored(
        criterion: criterion.number, name: criterion.name, part: criterion.part, mean: derivation.mean.text(.english),
        maximum: criterion.maximum.description,
        choices: derivation.choices.map { choice in
          let comment = comment(of: choice.member, on: criterion.number)
          return ExplanationDocument.Choice(
            member: choice.member, option: choice.option, label: criterion.label(ofOption: choice.option),
            points: choice.points.description, isCounted: choice.isCounted,
            comment: comment.flatMap { $0.text.isEmpty ? nil : $0.text }, evidence: comment?.evidence ?? [])
        })
    }
  }

  private func gate(_ gate: GateOutcome) -> ExplanationDocument.Gate {
    let criterion = set?.criterion(gate.criterion)
    return ExplanationDocument.Gate(
      stars: gate.stars, criterion: gate.criterion, requiredOption: gate.requiredOption,
      required: criterion?.label(ofOption: gate.requiredOption) ?? "", agreedOption: gate.agreedOption,
      agreed: criterion?.label(ofOption: gate.agreedOption) ?? "", isMet: gate.isMet)
  }
}

extension Destination {
  /// The word for programs, and the level a product goes up to.
  public var words: (destination: String, toLevel: String?) {
    switch self {
    case .certified: ("certified", nil)
    case .forwarded(let level): ("forwarded", level.rawValue)
    case .returned: ("returned", nil)
    }
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .certified: language("công nhận", "certified")
    case .forwarded(let level): language("chuyển lên \(level.name())", "sent up to the \(level.name(.english))")
    case .returned: language("trả lại", "returned")
    }
  }
}

extension Criterion {
  /// What an option says; the case first, where one is picked.
  public func label(ofOption id: String, _ language: TextLanguage = .vietnamese) -> String {
    guard let option = option(id) else { return id }
    if id == noneOption?.id { return language("Không đạt mức nào", "None of the rows") }
    return (option.caseName.map { "\($0): " } ?? "") + option.label
  }
}
