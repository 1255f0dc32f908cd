/// What the law leaves to a council's operating regulation (*Quy chế hoạt động*), as far as the result depends on it.
public struct CouncilSettings: Sendable, Hashable {
  /// What a product gets that has the points of a rank but misses a gate of it.
  public enum MissedGate: String, Sendable, CaseIterable {
    /// The next rank below whose gates are all met.
    case lowersStars = "lowers_stars"
    /// No rank at all in this session.
    case fails
  }

  /// How far members' totals may lie apart, highest minus lowest; `nil` where the regulation sets no limit.
  public let maximumDeviation: Points?
  public let missedGate: MissedGate
  /// The regulation, with its number.
  public let source: String

  public init(maximumDeviation: Points? = nil, missedGate: MissedGate = .lowersStars, source: String) {
    self.maximumDeviation = maximumDeviation
    self.missedGate = missedGate
    self.source = source
  }

  public func allows(deviation: Points) -> Bool {
    maximumDeviation.map { deviation <= $0 } ?? true
  }
}
