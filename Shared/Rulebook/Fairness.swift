/// How the members of a council scored, side by side, once scoring has closed: facts for the council to look at, no verdicts.
///
/// The council's mean of a product is that of all its sheets here, whatever its synthesis takes.
/// Everything is exact: differences are kept as fractions and cut to two decimals only when they are shown.
public struct Fairness: Sendable, Equatable {
  /// One product's counted sheets.
  public struct Product: Sendable {
    public let id: String
    public let name: String
    public let regime: Regime
    public let set: CriteriaSet?
    public let sheets: [MemberSheet]

    public init(id: String, name: String, regime: Regime, set: CriteriaSet?, sheets: [MemberSheet]) {
      self.id = id
      self.name = name
      self.regime = regime
      self.set = set
      self.sheets = sheets
    }
  }

  /// A member over all the products he or she scored.
  public struct Member: Sendable, Equatable {
    public let member: String
    public let sheets: Int
    public let mean: MeanScore
    /// The council's mean of the same products.
    public let councilMean: MeanScore
    /// The member's mean minus the council's.
    public let difference: MeanScore
    public let lowest: Points
    public let highest: Points
    /// How far the council's own means of these products lie apart.
    public let councilSpread: MeanScore

    public var spread: Points { highest - lowest }
  }

  /// A member on one criterion of one set, over the products scored by that set.
  public struct MemberCriterion: Sendable, Equatable {
    public let member: String
    public let set: String
    public let criterion: String
    public let mean: MeanScore
    public let difference: MeanScore
    /// Highest points minus lowest, the member's own and the council's means.
    public let spread: Points
    public let councilSpread: MeanScore
  }

  /// A sheet's total against the mean of its product.
  public struct Sheet: Sendable, Equatable {
    public let product: String
    public let name: String
    public let member: String
    public let total: Points
    public let councilMean: MeanScore
    public let difference: MeanScore
  }

  /// Members whose sheets on a product are the same in every line.
  public struct Identical: Sendable, Equatable {
    public let product: String
    public let name: String
    public let members: [String]
  }

  /// How far members lie apart on a criterion: highest minus lowest points, over the products scored by its set.
  public struct Disagreement: Sendable, Equatable {
    public let set: String
    public let criterion: String
    public let name: String
    public let maximum: Points
    public let products: Int
    /// The mean of highest minus lowest.
    public let meanSpread: MeanScore
    public let widest: Points
  }

  public let products: Int
  public let members: [Member]
  /// In the members' order, then as printed.
  public let memberCriteria: [MemberCriterion]
  /// Furthest from their product's mean first.
  public let sheets: [Sheet]
  public let identical: [Identical]
  /// The largest mean spread, as a share of the criterion's maximum, first.
  public let disagreements: [Disagreement]

  /// - Throws: the faults of a sheet that cannot be scored.
  public init(of products: [Product]) throws(ScoringError) {
    var order: [String] = []
    var totals: [String: [(own: Points, council: MeanScore)]] = [:]
    var sheets: [Sheet] = []
    for product in products where !product.sheets.isEmpty {
      var scored: [ScoredSheet] = []
      for sheet in product.sheets { scored.append(try Scoring.score(sheet, regime: product.regime, set: product.set)) }
      let mean = MeanScore(sum: scored.reduce(.zero) { $0 + $1.total }, count: scored.count)
      for sheet in scored {
        if totals[sheet.member] == nil { order.append(sheet.member) }
        totals[sheet.member, default: []].append((sheet.total, mean))
        sheets.append(
          Sheet(
            product: product.id, name: product.name, member: sheet.member, total: sheet.total, councilMean: mean,
            difference: MeanScore(sum: sheet.total, count: 1).minus(mean)))
      }
    }
    self.products = products.count { !$0.sheets.isEmpty }
    members = order.sorted().compactMap { member in totals[member].flatMap { Member(member, $0) } }
    self.sheets = sheets.enumerated().sorted { left, right in
      let (a, b) = (left.element.difference.magnitude, right.element.difference.magnitude)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    identical = products.flatMap(Self.identicalSheets)
    let derived = products.compactMap { product in
      product.set.map { set in (set: set, criteria: Scoring.derivation(of: product.sheets, set: set)) }
    }
    memberCriteria = Self.memberCriteria(derived)
    disagreements = Self.disagreements(derived)
  }

  private static func identicalSheets(_ product: Product) -> [Identical] {
    var groups: [(content: [String: String], members: [String])] = []
    for sheet in product.sheets {
      let content = sheet.content.lines
      if let index = groups.firstIndex(where: { $0.content == content }) {
        groups[index].members.append(sheet.member)
      } else {
        groups.append((content, [sheet.member]))
      }
    }
    return groups.filter { $0.members.count > 1 }.map { Identical(product: product.id, name: product.name, members: $0.members) }
  }

  private static func memberCriteria(_ derived: [(set: CriteriaSet, criteria: [CriterionDerivation])]) -> [MemberCriterion] {
    var found: [MemberCriterion] = []
    for code in Set(derived.map(\.set.code)).sorted() {
      let ofSet = derived.filter { $0.set.code == code }
      for number in ofSet[0].set.scoredCriteria.map(\.number) {
        var points: [String: [(own: Points, council: MeanScore)]] = [:]
        for derivation in ofSet.flatMap(\.criteria) where derivation.criterion.number == number {
          for choice in derivation.choices { points[choice.member, default: []].append((choice.points, derivation.mean)) }
        }
        for member in points.keys.sorted() {
          guard let own = points[member].flatMap({ Member(member, $0) }) else { continue }
          found.append(
            MemberCriterion(
              member: member, set: code, criterion: number, mean: own.mean, difference: own.difference, spread: own.spread,
              councilSpread: own.councilSpread))
        }
      }
    }
    return found
  }

  private static func disagreements(_ derived: [(set: CriteriaSet, criteria: [CriterionDerivation])]) -> [Disagreement] {
    var found: [Disagreement] = []
    for code in Set(derived.map(\.set.code)).sorted() {
      let ofSet = derived.filter { $0.set.code == code }
      for criterion in ofSet[0].set.scoredCriteria {
        let spreads = ofSet.flatMap(\.criteria).filter { $0.criterion.number == criterion.number }.map { derivation in
          let points = derivation.choices.map(\.points)
          return (points.max() ?? .zero) - (points.min() ?? .zero)
        }
        guard let widest = spreads.max(), widest > .zero else { continue }
        found.append(
          Disagreement(
            set: code, criterion: criterion.number, name: criterion.name, maximum: criterion.maximum, products: spreads.count,
            meanSpread: MeanScore(sum: spreads.reduce(.zero, +), count: spreads.count), widest: widest))
      }
    }
    // Shares are compared crosswise, so that nothing is divided.
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let own = a.meanSpread.sum.hundredths * b.meanSpread.count * b.maximum.hundredths
      let other = b.meanSpread.sum.hundredths * a.meanSpread.count * a.maximum.hundredths
      return own == other ? left.offset < right.offset : own > other
    }.map(\.element)
  }
}

extension Fairness.Member {
  /// Each score with the council's mean of the same thing; `nil` without any.
  fileprivate init?(_ member: String, _ scores: [(own: Points, council: MeanScore)]) {
    guard let lowest = scores.map(\.own).min(), let highest = scores.map(\.own).max(),
      let councilLowest = scores.map(\.council).min(), let councilHighest = scores.map(\.council).max()
    else { return nil }
    let mean = MeanScore(sum: scores.reduce(.zero) { $0 + $1.own }, count: scores.count)
    let council = MeanScore.mean(of: scores.map(\.council))
    self.init(
      member: member, sheets: scores.count, mean: mean, councilMean: council, difference: mean.minus(council), lowest: lowest,
      highest: highest, councilSpread: councilHighest.minus(councilLowest))
  }
}

extension MeanScore {
  /// Exact, over the product of both counts.
  func minus(_ other: MeanScore) -> MeanScore {
    MeanScore(sum: Points(hundredths: sum.hundredths * other.count - other.sum.hundredths * count), count: count * other.count).reduced
  }

  /// Exact, over the least common multiple of the counts.
  static func mean(of means: [MeanScore]) -> MeanScore {
    let common = means.reduce(1) { $0 / greatestCommonDivisor($0, $1.count) * $1.count }
    let sum = means.reduce(0) { $0 + $1.sum.hundredths * (common / $1.count) }
    return MeanScore(sum: Points(hundredths: sum), count: common * means.count).reduced
  }

  var magnitude: MeanScore { MeanScore(sum: Points(hundredths: abs(sum.hundredths)), count: count) }

  private var reduced: MeanScore {
    let divisor = max(1, Self.greatestCommonDivisor(abs(sum.hundredths), count))
    return MeanScore(sum: Points(hundredths: sum.hundredths / divisor), count: count / divisor)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension SheetContent {
  /// What the sheet says, whatever the order of its lines.
  fileprivate var lines: [String: String] {
    switch self {
    case .choices(let choices): Dictionary(choices.map { ($0.criterion, $0.option) }, uniquingKeysWith: { first, _ in first })
    case .partTotals(let totals): totals.mapValues(\.description)
    }
  }
}
