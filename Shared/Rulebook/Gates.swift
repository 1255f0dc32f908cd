/// Gates (*yêu cầu tối thiểu*, printed as ***, ****, *****): the option a product must reach in a criterion to be given so many stars.
///
/// Cumulative: five stars need every 3-, 4- and 5-star gate. An option is reached by its place among the printed rows, not by its
/// points, which two rows may share.
extension Scoring {
  /// For each gated criterion the option most members chose; on a tie the lower row. The council confirms or corrects it and minutes it.
  public static func proposedOptions(_ sheets: [MemberSheet], set: CriteriaSet) -> [SheetChoice] {
    var counts: [Int: [Int: Int]] = [:]
    for sheet in sheets {
      guard case .choices(let choices) = sheet.content else { continue }
      for choice in choices {
        guard let place = set.places[choice.option] else { continue }
        counts[place.criterion, default: [:]][place.row, default: 0] += 1
      }
    }
    var proposed: [SheetChoice] = []
    for (index, criterion) in set.scoredCriteria.enumerated() where criterion.isGated {
      let best = counts[index]?.max { left, right in left.value == right.value ? left.key > right.key : left.value < right.value }
      guard let row = best?.key else { continue }
      proposed.append(SheetChoice(criterion: criterion.number, option: row < 0 ? "\(criterion.number)#0" : criterion.options[row].id))
    }
    return proposed
  }

  static func outcomes(ofGatesIn set: CriteriaSet, agreed: [SheetChoice]) throws(ScoringError) -> [GateOutcome] {
    var agreedPlaces: [Int: (place: OptionPlace, option: String)] = [:]
    for choice in agreed {
      guard let place = set.places[choice.option], set.scoredCriteria[place.criterion].number == choice.criterion else {
        throw ScoringError(
          "result.agreed-option-unknown", criterion: choice.criterion, vi: "tiêu chí \(choice.criterion) không có mức \(choice.option)",
          en: "criterion \(choice.criterion) has no option \(choice.option)")
      }
      guard agreedPlaces.updateValue((place, choice.option), forKey: place.criterion) == nil else {
        throw ScoringError(
          "result.agreed-option-repeated", criterion: choice.criterion, vi: "tiêu chí \(choice.criterion) có hai mức thống nhất",
          en: "criterion \(choice.criterion) has two agreed options")
      }
    }
    var outcomes: [GateOutcome] = []
    for (index, criterion) in set.scoredCriteria.enumerated() where criterion.isGated {
      guard let agreed = agreedPlaces[index] else {
        throw ScoringError(
          "result.agreed-option-missing", criterion: criterion.number,
          vi: "Hội đồng chưa thống nhất mức của tiêu chí \(criterion.number), là tiêu chí có yêu cầu tối thiểu",
          en: "the council has not agreed on an option of criterion \(criterion.number), which has a gate")
      }
      for (row, option) in criterion.options.enumerated() {
        guard let stars = option.minimumStars else { continue }
        outcomes.append(
          GateOutcome(
            stars: stars, criterion: criterion.number, requiredOption: option.id, agreedOption: agreed.option,
            isMet: agreed.place.row >= row))
      }
    }
    // Stable by rank: the printed order stays within one.
    return (1...5).flatMap { stars in outcomes.filter { $0.stars == stars } }
  }

  /// The highest rank whose band and gates both hold.
  static func stars(for score: MeanScore, gates: [GateOutcome], regime: Regime, missedGate: CouncilSettings.MissedGate) -> Int {
    let band = regime.band(for: score)
    let lowestMissed = gates.filter { !$0.isMet }.map(\.stars).min() ?? Int.max
    if band.stars < lowestMissed { return band.stars }
    switch missedGate {
    case .fails: return 0
    case .lowersStars: return regime.bands.first { $0.stars < lowestMissed }?.stars ?? 0
    }
  }
}
