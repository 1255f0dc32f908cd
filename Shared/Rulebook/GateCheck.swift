/// What a product still lacks for a rank, by someone's own ticks: before the council, for a producer's self-assessment (form 02).
public struct GateCheck: Sendable, Equatable {
  public let stars: Int
  /// The gates of this rank and the ranks below it that the ticks do not reach, a criterion once, with the highest option needed.
  public let missing: [GateOutcome]
  /// Points short of the rank's band; zero where the ticks reach it.
  public let pointsShort: Points

  public var isMet: Bool { missing.isEmpty && pointsShort == .zero }
}

extension Scoring {
  /// For each rank that needs a certificate, lowest first, what is missing. The ticks must make a complete sheet.
  public static func gateChecks(of sheet: MemberSheet, regime: Regime, set: CriteriaSet) throws(ScoringError) -> [GateCheck] {
    guard case .choices(let choices) = sheet.content else {
      throw ScoringError(member: sheet.member, faults: faults(in: sheet.content, regime: regime, set: set))
    }
    let total = try score(sheet, regime: regime, set: set).total
    let gated = Set(set.gatedCriteria.map(\.number))
    let outcomes = try outcomes(ofGatesIn: set, agreed: choices.filter { gated.contains($0.criterion) })
    let lowest = regime.lowestCertifiedStars ?? 1
    return regime.bands.reversed().filter { $0.stars >= lowest }.map { band in
      var missing: [String: GateOutcome] = [:]
      // Outcomes rise by rank, so the last one of a criterion asks for the most.
      for outcome in outcomes where outcome.stars <= band.stars && !outcome.isMet { missing[outcome.criterion] = outcome }
      let inOrder = set.gatedCriteria.compactMap { missing[$0.number] }
      return GateCheck(stars: band.stars, missing: inOrder, pointsShort: max(.zero, band.from - total))
    }
  }
}
