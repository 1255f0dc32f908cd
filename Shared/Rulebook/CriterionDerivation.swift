/// How one criterion's mean came about: who chose what.
public struct CriterionDerivation: Sendable, Equatable {
  public let criterion: Criterion
  /// Each member's choice, in the order of the sheets.
  public let choices: [Choice]
  /// Of the choices that are counted.
  public let mean: MeanScore

  public struct Choice: Sendable, Hashable {
    public let member: String
    public let option: String
    public let points: Points
    /// False on a sheet that the synthesis leaves out.
    public let isCounted: Bool
  }

  /// How many of the members counted gave how many points, most points first.
  public var counts: [(points: Points, members: Int)] {
    Dictionary(grouping: choices.filter(\.isCounted), by: \.points).map { (points: $0.key, members: $0.value.count) }.sorted {
      $0.points > $1.points
    }
  }
}

extension Scoring {
  /// The derivation of every scored criterion, as printed; of sheets that carry choices.
  ///
  /// - Parameter leftOut: members whose sheets the synthesis leaves out; their choices are listed and not counted.
  public static func derivation(of sheets: [MemberSheet], set: CriteriaSet, leavingOut leftOut: [String] = []) -> [CriterionDerivation] {
    var choices = [[CriterionDerivation.Choice]](repeating: [], count: set.scoredCriteria.count)
    for sheet in sheets {
      guard case .choices(let ticks) = sheet.content else { continue }
      let isCounted = !leftOut.contains(sheet.member)
      for tick in ticks {
        guard let place = set.places[tick.option] else { continue }
        choices[place.criterion].append(
          CriterionDerivation.Choice(
            member: sheet.member, option: tick.option, points: Points(hundredths: place.hundredths), isCounted: isCounted))
      }
    }
    return zip(set.scoredCriteria, choices).compactMap { criterion, choices in
      let counted = choices.filter(\.isCounted)
      guard !counted.isEmpty else { return nil }
      let sum = counted.reduce(Points.zero) { $0 + $1.points }
      return CriterionDerivation(criterion: criterion, choices: choices, mean: MeanScore(sum: sum, count: counted.count))
    }
  }
}
