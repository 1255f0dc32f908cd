/// How one criterion's mean came about: who chose what.
public struct CriterionDerivation: Sendable, Equatable {
  public let criterion: Criterion
  /// Each member's choice, in the order of the sheets.
  public let choices: [Choice]
  public let mean: MeanScore

  public struct Choice: Sendable, Hashable {
    public let member: String
    public let option: String
    public let points: Points
  }

  /// How many members gave how many points, most points first.
  public var counts: [(points: Points, members: Int)] {
    Dictionary(grouping: choices, by: \.points).map { (points: $0.key, members: $0.value.count) }.sorted { $0.points > $1.points }
  }
}

extension Scoring {
  /// The derivation of every scored criterion, as printed; of sheets that carry choices.
  public static func derivation(of sheets: [MemberSheet], set: CriteriaSet) -> [CriterionDerivation] {
    var choices = [[CriterionDerivation.Choice]](repeating: [], count: set.scoredCriteria.count)
    for sheet in sheets {
      guard case .choices(let ticks) = sheet.content else { continue }
      for tick in ticks {
        guard let place = set.places[tick.option] else { continue }
        choices[place.criterion].append(
          CriterionDerivation.Choice(member: sheet.member, option: tick.option, points: Points(hundredths: place.hundredths)))
      }
    }
    return zip(set.scoredCriteria, choices).compactMap { criterion, choices in
      guard !choices.isEmpty else { return nil }
      let sum = choices.reduce(Points.zero) { $0 + $1.points }
      return CriterionDerivation(criterion: criterion, choices: choices, mean: MeanScore(sum: sum, count: choices.count))
    }
  }
}
