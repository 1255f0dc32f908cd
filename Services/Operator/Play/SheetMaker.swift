import Contracts
import Rulebook

/// Constructs a member's sheet that adds up to a given total: the reports give means, not sheets.
struct SheetMaker {
  let set: CriteriaSet
  /// Every gate up to this rank is met.
  let gatesMetUpTo: Int
  /// The first gate of this rank is missed.
  let missedGate: Int?

  private struct Possible {
    var option: String
    var points: Int
  }

  /// - Parameters:
  ///   - total: in whole points.
  ///   - variant: members with different numbers tick differently for the same total.
  /// - Returns: nil when no sheet gives that total within the gates.
  func choices(total: Int, variant: Int) -> [Choice]? {
    let criteria = set.scoredCriteria
    let possible = possibleOptions(criteria)
    // reachable[index][points]: whether the criteria from `index` on can add up to `points`.
    var reachable = Array(repeating: Array(repeating: false, count: total + 1), count: criteria.count + 1)
    reachable[criteria.count][0] = true
    for index in criteria.indices.reversed() {
      for points in 0...total {
        reachable[index][points] = possible[index].contains { $0.points <= points && reachable[index + 1][points - $0.points] }
      }
    }
    guard reachable[0][total] else { return nil }
    var left = total
    return criteria.indices.map { index in
      let usable = possible[index].filter { $0.points <= left && reachable[index + 1][left - $0.points] }
      // The option nearest to an even share, so that sheets look like sheets; members differ in which way they lean.
      let share =
        Double(left) / Double(criteria[index...].reduce(0) { $0 + $1.maximum.hundredths }) * Double(criteria[index].maximum.hundredths)
      let lean = Double((variant * 7 + index * 3) % 5 - 2) / 4
      let best = usable.min { abs(Double($0.points) - share - lean) < abs(Double($1.points) - share - lean) } ?? usable[0]
      left -= best.points
      return .with {
        $0.criterion = criteria[index].number
        $0.option = best.option
      }
    }
  }

  private func possibleOptions(_ criteria: [Criterion]) -> [[Possible]] {
    let missed = missedGate.flatMap { stars in criteria.firstIndex { $0.options.contains { $0.minimumStars == stars } } }
    return criteria.enumerated().map { index, criterion in
      var options = criterion.selectableOptions
      if let row = options.lastIndex(where: { ($0.minimumStars ?? 9) <= gatesMetUpTo }) { options.removeFirst(row) }
      if index == missed, let missedGate {
        let all = criterion.selectableOptions
        options = Array(all.prefix(while: { $0.minimumStars != missedGate }))
        if options.isEmpty { options = Array(all.prefix(1)) }
      }
      // A criterion that others depend on has points.
      if criteria.contains(where: { $0.dependency?.criterion == criterion.number }) {
        options.removeAll { $0.points == .zero }
      }
      return options.map { Possible(option: $0.id, points: $0.points.hundredths / 100) }
    }
  }
}
