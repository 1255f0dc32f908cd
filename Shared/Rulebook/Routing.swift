/// Where a ranked product goes from the level that evaluated it.
extension Scoring {
  /// A product goes up when its score reaches the level's threshold and its stars do too.
  ///
  /// Reading [L]: a threshold of points stands for the rank whose band it lies in (90 for five stars under 26/2026), so a product
  /// with 92 points that misses a five-star gate is a four-star product, and the province certifies it. Where no gate lowers the
  /// stars, this is the printed rule: points alone decide.
  ///
  /// A product that neither goes up nor has a rank this level certifies is returned: below 50 in a district under 1048; one and
  /// two stars under 26/2026, which get no decision and no certificate (Art. 4.1.a).
  static func route(stars: Int, score: MeanScore, rule: RegimeLevel, regime: Regime) -> (destination: Destination, article: String) {
    if let forwarding = rule.forwards, score.isAtLeast(forwarding.scoreFrom), stars >= regime.stars(at: forwarding.scoreFrom) {
      return (.forwarded(to: forwarding.to), rule.article)
    }
    if rule.certifies.contains(stars) { return (.certified(stars: stars), rule.article) }
    if let returned = rule.returned, stars > 0 { return (.returned, returned.article) }
    if let lowest = regime.certifiableFromStars, let article = regime.certifiableArticle, stars < lowest, stars > 0 {
      return (.returned, article)
    }
    return (.returned, rule.article)
  }
}

extension Regime {
  /// The rank whose band a score lies in.
  public func stars(at score: Points) -> Int {
    band(for: MeanScore(sum: score, count: 1)).stars
  }
}
