/// What a product that was scored would come to under other rules: the same sheets, another regime or another criteria set.
///
/// Nothing is decided again and nothing is kept: a replay answers "what if".
public struct Replay: Sendable {
  /// A product as its council scored it.
  public struct Product: Sendable {
    public let id: String
    public let name: String
    public let regime: Regime
    public let set: CriteriaSet?
    public let level: AdministrativeLevel
    public let sheets: [MemberSheet]
    /// The options the council minuted for gated criteria.
    public let agreed: [SheetChoice]
    public let knockouts: [KnockoutFinding]
    public let settings: CouncilSettings

    public init(
      id: String, name: String, regime: Regime, set: CriteriaSet?, level: AdministrativeLevel, sheets: [MemberSheet], agreed: [SheetChoice],
      knockouts: [KnockoutFinding] = [], settings: CouncilSettings
    ) {
      self.id = id
      self.name = name
      self.regime = regime
      self.set = set
      self.level = level
      self.sheets = sheets
      self.agreed = agreed
      self.knockouts = knockouts
      self.settings = settings
    }
  }

  /// What came out for one product.
  public struct Row: Sendable, Equatable {
    public let id: String
    public let name: String
    public let before: EvaluationResult
    public let outcome: Outcome
  }

  public enum Outcome: Sendable, Equatable {
    case scored(EvaluationResult, notes: [Note])
    /// The sheets cannot be read under the other rules: each option without a counterpart, and whatever else stands against it.
    case refused([SheetFault])
  }

  /// Something a reader of the outcome should know.
  public enum Note: Sendable, Hashable {
    /// A newly gated criterion: nobody minuted its option, so the members' most frequent one was taken.
    case proposed(criterion: String)
    /// The other set words this row differently.
    case reworded(criterion: String, option: String)
    /// The other rules have this level judge what the session's level judged.
    case level(AdministrativeLevel, insteadOf: AdministrativeLevel)
    /// The other rules have gates, but the sheets are read as totals of parts.
    case gatesUnchecked
  }

  public let rows: [Row]

  /// - Parameters:
  ///   - settings: what a council's regulation might say instead; `nil` keeps the council's own.
  ///   - rules: the regime and the set to replay a product under; `nil` leaves it out.
  public init(
    of products: [Product], settings: CouncilSettings? = nil,
    under rules: (Product) throws(ScoringError) -> (regime: Regime, set: CriteriaSet?)?
  ) throws(ScoringError) {
    var rows: [Row] = []
    for product in products {
      let before = try Scoring.result(
        product.sheets, regime: product.regime, set: product.set, level: product.level, agreed: product.agreed,
        settings: product.settings, knockouts: product.knockouts)
      var outcome: Outcome?
      do throws(ScoringError) {
        if let (regime, set) = try rules(product) {
          outcome = try Self.outcome(of: product, regime: regime, set: set, settings: settings ?? product.settings)
        }
      } catch {
        outcome = .refused(error.faults)
      }
      if let outcome { rows.append(Row(id: product.id, name: product.name, before: before, outcome: outcome)) }
    }
    self.rows = rows
  }

  private static func outcome(
    of product: Product, regime: Regime, set: CriteriaSet?, settings: CouncilSettings
  ) throws(ScoringError) -> Outcome {
    var notes: [Note] = []
    // A session at the level where products begin is replayed where they begin under the other rules: today's province does what the
    // district did under 148/QĐ-TTg. Any other level is kept, or the next one up that scores.
    var level = product.level == product.regime.firstEvaluatingLevel ? regime.firstEvaluatingLevel : product.level
    while let rule = regime.level(level) ?? regime.levelAbove(level), rule.evaluates != .fully || rule.level != level {
      guard let above = rule.level != level ? rule : regime.levelAbove(level) else { break }
      level = above.level
    }
    if level != product.level { notes.append(.level(level, insteadOf: product.level)) }
    let reading = try Reading(of: product, regime: regime, set: set)
    notes += reading.notes
    if regime.hasStarGates, set == nil { notes.append(.gatesUnchecked) }
    let result = try Scoring.result(
      reading.sheets, regime: regime, set: set, level: level, agreed: reading.agreed, settings: settings,
      knockouts: product.knockouts)
    return .scored(result, notes: notes)
  }
}

/// A product's sheets in the words of the other rules.
private struct Reading {
  var sheets: [MemberSheet] = []
  var agreed: [SheetChoice] = []
  var notes: [Replay.Note] = []

  init(of product: Replay.Product, regime: Regime, set: CriteriaSet?) throws(ScoringError) {
    switch (product.set, set) {
    case (let old?, let new?): try read(product, Counterparts(from: old, to: new))
    case (nil, .some(let new)):
      throw ScoringError(
        "replay.totals-only", vi: "phiếu chỉ có tổng từng phần, không chấm lại được theo bộ \(new.code)",
        en: "the sheets give totals of parts only and cannot be read under set \(new.code)")
    case (_, nil): try readTotals(product, regime: regime)
    }
  }

  private mutating func read(_ product: Replay.Product, _ counterparts: Counterparts) throws(ScoringError) {
    var lost: [SheetChoice] = []
    var reworded: [SheetChoice] = []
    func translated(_ choices: [SheetChoice]) -> [SheetChoice] {
      choices.compactMap { choice in
        switch counterparts.counterpart(of: choice) {
        case .same(let found): return found
        case .reworded(let found):
          if !reworded.contains(found) { reworded.append(found) }
          return found
        case .none:
          if !lost.contains(choice) { lost.append(choice) }
          return nil
        }
      }
    }
    for sheet in product.sheets {
      guard case .choices(let choices) = sheet.content else { continue }
      sheets.append(MemberSheet(member: sheet.member, content: .choices(translated(choices))))
    }
    let minuted = translated(product.agreed)
    let order = counterparts.old.scoredCriteria.map(\.number)
    guard lost.isEmpty else {
      throw ScoringError(
        faults: lost.sorted { (order.firstIndex(of: $0.criterion) ?? 0, $0.option) < (order.firstIndex(of: $1.criterion) ?? 0, $1.option) }
          .map { fault($0, counterparts) })
    }
    for choice in reworded { notes.append(.reworded(criterion: choice.criterion, option: choice.option)) }
    for proposed in Scoring.proposedOptions(sheets, set: counterparts.new) {
      if let choice = minuted.first(where: { $0.criterion == proposed.criterion }) {
        agreed.append(choice)
      } else {
        agreed.append(proposed)
        notes.append(.proposed(criterion: proposed.criterion))
      }
    }
  }

  private func fault(_ choice: SheetChoice, _ counterparts: Counterparts) -> SheetFault {
    let criterion = counterparts.old.criterion(choice.criterion)
    let words = "\(choice.option) \"\(criterion?.label(ofOption: choice.option) ?? "")\""
    let (old, new) = (counterparts.old.code, counterparts.new.code)
    return SheetFault(
      criterion: choice.criterion, rule: "replay.no-counterpart",
      textVi: "mức \(words) của \(old) không có mức tương ứng trong \(new)",
      textEn: "option \(words) of \(old) has no counterpart in \(new)")
  }

  /// Totals of parts carry over only between regimes whose parts give the same.
  private mutating func readTotals(_ product: Replay.Product, regime: Regime) throws(ScoringError) {
    guard product.regime.partMaxima == regime.partMaxima else {
      throw ScoringError(
        "replay.parts-differ", vi: "các phần của \(product.regime.code) và \(regime.code) cho số điểm khác nhau, không so được",
        en: "the parts of \(product.regime.code) and \(regime.code) give different points and do not compare")
    }
    for sheet in product.sheets {
      let scored = try Scoring.score(sheet, regime: product.regime, set: product.set)
      sheets.append(MemberSheet(member: sheet.member, content: .partTotals(scored.parts)))
    }
  }
}

extension Replay.Row {
  /// Whether stars or destination are others than they were.
  public var isMoved: Bool {
    guard case .scored(let after, _) = outcome else { return false }
    return after.stars != before.stars || after.destination != before.destination
  }

  /// What is different and leads there, in the order in which a result is made.
  public func reasons(_ language: TextLanguage = .vietnamese) -> [String] {
    guard case .scored(let after, _) = outcome else { return [] }
    var reasons: [String] = []
    if after.score != before.score {
      let (old, new) = (before.score.text(language), after.score.text(language))
      reasons.append(
        language("điểm \(old) → \(new)", "points \(old) → \(new)")
      )
    }
    if after.bandStars != before.bandStars {
      reasons.append(
        language("theo điểm \(before.bandStars) → \(after.bandStars) sao", "by points \(before.bandStars) → \(after.bandStars) stars"))
    }
    let (missedBefore, missedAfter) = (Set(before.missedGates.map(Gate.init)), Set(after.missedGates.map(Gate.init)))
    for gate in missedAfter.subtracting(missedBefore).sorted() {
      reasons.append(
        language(
          "không đạt yêu cầu \(gate.stars) sao ở tiêu chí \(gate.criterion)", "misses the \(gate.stars)-star gate of \(gate.criterion)"))
    }
    for gate in missedBefore.subtracting(missedAfter).sorted() {
      reasons.append(
        language(
          "không còn vướng yêu cầu \(gate.stars) sao ở tiêu chí \(gate.criterion)",
          "no longer kept back by the \(gate.stars)-star gate of \(gate.criterion)"))
    }
    if after.level != before.level {
      reasons.append(language("xét ở \(after.level.name())", "judged at the \(after.level.name(language))"))
    }
    if after.stars == before.stars, after.destination != before.destination || reasons.isEmpty, isMoved {
      reasons.append(after.article)
    }
    return reasons
  }
}

/// A gate without the options, so that two results compare.
private struct Gate: Hashable, Comparable {
  let stars: Int
  let criterion: String

  init(_ outcome: GateOutcome) {
    stars = outcome.stars
    criterion = outcome.criterion
  }

  static func < (left: Gate, right: Gate) -> Bool { (left.stars, left.criterion) < (right.stars, right.criterion) }
}

/// Stars and destination: a line, or a column, of the matrix.
public struct Standing: Sendable, Hashable, Comparable {
  public let stars: Int
  public let destination: Destination

  public init(_ result: EvaluationResult) {
    stars = result.stars
    destination = result.destination
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    (stars == 0 ? language("không xếp hạng", "not ranked") : language("\(stars) sao", "\(stars)★")) + " · " + destination.text(language)
  }

  public static func < (left: Standing, right: Standing) -> Bool {
    (left.stars, left.destination.words.destination) < (right.stars, right.destination.words.destination)
  }
}

extension Replay {
  /// The settings the products were scored by, and those they were scored by again; `nil` without a product.
  public var settings: (before: CouncilSettings, after: CouncilSettings)? {
    rows.first.map { row in
      let after = rows.lazy.compactMap { row in if case .scored(let result, _) = row.outcome { result.settings } else { nil } }.first
      return (row.before.settings, after ?? row.before.settings)
    }
  }

  /// How many products stand where before (lines) and after (columns), highest first; products that were refused are left out.
  public var matrix: (lines: [Standing], columns: [Standing], counts: [[Int]]) {
    var counts: [Standing: [Standing: Int]] = [:]
    var columns: Set<Standing> = []
    for row in rows {
      guard case .scored(let after, _) = row.outcome else { continue }
      columns.insert(Standing(after))
      counts[Standing(row.before), default: [:]][Standing(after), default: 0] += 1
    }
    let (lines, ordered) = (counts.keys.sorted(by: >), columns.sorted(by: >))
    return (lines, ordered, lines.map { line in ordered.map { counts[line]?[$0] ?? 0 } })
  }
}
