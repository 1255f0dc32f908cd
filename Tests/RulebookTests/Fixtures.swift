import Foundation
import Testing

@testable import Rulebook

/// The package's own rules, found from this file.
let rulesDirectory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Rules").path

let rulebook: Rulebook = {
  do { return try Rulebook(directory: rulesDirectory) } catch { fatalError("\(error)") }
}()

func aRegime(_ code: String) -> Regime {
  guard let regime = rulebook.regime(code) else { fatalError("no regime \(code)") }
  return regime
}

let qd1048 = aRegime("QD1048-2019")
let qd148 = aRegime("QD148-2023")
let qd1489 = aRegime("QD148-2023+QD1489-2025")
let qd26 = aRegime("QD26-2026")

func aDate(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso) else { fatalError("not a date: \(iso)") }
  return date
}

func points(_ text: String) -> Points {
  guard let points = Points(parsing: text) else { fatalError("not points: \(text)") }
  return points
}

let ordinarySettings = CouncilSettings(maximumDeviation: Points(10), source: "test")

/// A sheet of a regime without tables, with one total spread over A, B and C as far as each goes.
func aSheet(_ member: String, total: String, regime: Regime) -> MemberSheet {
  var left = points(total)
  var totals: [String: Points] = [:]
  for part in regime.partMaxima {
    let share = min(left, part.maximum)
    totals[part.code] = share
    left = left - share
  }
  precondition(left == .zero)
  return MemberSheet(member: member, content: .partTotals(totals))
}

/// A sheet on a set, starting from one option for each criterion.
struct SheetBuilder {
  let set: CriteriaSet
  /// The chosen row of each scored criterion; -1 is "none of the rows".
  var rows: [Int]

  /// Every criterion at its lowest selectable option, or at its best.
  static func lowest(_ set: CriteriaSet) -> SheetBuilder {
    SheetBuilder(set: set, rows: set.scoredCriteria.map { $0.hasNoZeroRow ? -1 : rowWithPoints(\.points, in: $0, best: false) })
  }

  static func best(_ set: CriteriaSet) -> SheetBuilder {
    SheetBuilder(set: set, rows: set.scoredCriteria.map { rowWithPoints(\.points, in: $0, best: true) })
  }

  /// The lowest rows that meet every gate up to a rank.
  static func justGated(_ set: CriteriaSet, stars: Int) -> SheetBuilder {
    var sheet = lowest(set)
    for (index, criterion) in set.scoredCriteria.enumerated() {
      let required = criterion.options.lastIndex { ($0.minimumStars ?? Int.max) <= stars }
      if let required { sheet.rows[index] = max(sheet.rows[index], required) }
    }
    sheet.satisfyDependencies()
    return sheet
  }

  private static func rowWithPoints(_ points: KeyPath<Criterion.Option, Points>, in criterion: Criterion, best: Bool) -> Int {
    let rows = criterion.options.indices.sorted { criterion.options[$0][keyPath: points] < criterion.options[$1][keyPath: points] }
    return (best ? rows.last : rows.first) ?? 0
  }

  /// A criterion that depends on another drags it above its bound.
  mutating func satisfyDependencies() {
    for (index, criterion) in set.scoredCriteria.enumerated() {
      guard let dependency = criterion.dependency, pointsOfRow(index) > .zero,
        let other = set.scoredCriteria.firstIndex(where: { $0.number == dependency.criterion })
      else { continue }
      while pointsOfRow(other) <= dependency.pointsAbove { rows[other] += 1 }
    }
  }

  func pointsOfRow(_ index: Int) -> Points {
    rows[index] < 0 ? .zero : set.scoredCriteria[index].options[rows[index]].points
  }

  var total: Points { rows.indices.reduce(.zero) { $0 + pointsOfRow($1) } }

  /// Raises rows, first criterion first, never past `target`, until the total is reached; gates met stay met.
  func raised(to target: Points) -> SheetBuilder {
    var sheet = self
    var progressed = true
    while sheet.total < target, progressed {
      progressed = false
      for index in rows.indices
      where sheet.rows[index] + 1 < set.scoredCriteria[index].options.count && !set.scoredCriteria[index].choosesCase {
        var next = sheet
        next.rows[index] += 1
        next.satisfyDependencies()
        if next.total <= target, next.total > sheet.total {
          sheet = next
          progressed = true
        }
      }
    }
    return sheet
  }

  var choices: [SheetChoice] {
    zip(set.scoredCriteria, rows).map { criterion, row in
      SheetChoice(criterion: criterion.number, option: row < 0 ? "\(criterion.number)#0" : criterion.options[row].id)
    }
  }

  func sheet(_ member: String = "member") -> MemberSheet {
    MemberSheet(member: member, content: .choices(choices))
  }
}

func evaluate(
  _ sheets: [MemberSheet], _ regime: Regime, set: CriteriaSet? = nil, at level: AdministrativeLevel, agreed: [SheetChoice]? = nil,
  settings: CouncilSettings = ordinarySettings, knockouts: [KnockoutFinding] = []
) throws -> EvaluationResult {
  try Scoring.result(
    sheets, regime: regime, set: set, level: level, agreed: agreed ?? set.map { Scoring.proposedOptions(sheets, set: $0) } ?? [],
    settings: settings, knockouts: knockouts)
}

/// A generator with a seed, so that a failing run can be run again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
