/// The mean of the members' totals (*tổng điểm trung bình*), kept as a fraction so that nothing is rounded before a comparison.
public struct MeanScore: Sendable, Hashable {
  public let sum: Points
  public let count: Int

  /// `count` is the number of sheets, at least one.
  public init(sum: Points, count: Int) {
    precondition(count > 0, "a mean of no sheets does not exist: not scored is not zero")
    self.sum = sum
    self.count = count
  }

  /// Exact: the sum against the threshold times the number of sheets.
  public func isAtLeast(_ threshold: Points) -> Bool {
    sum.hundredths >= threshold.hundredths * count
  }

  /// Two decimals, cut off and not rounded: 49.996 is shown as 49.99, so a failed threshold never reads as reached.
  public func text(_ language: TextLanguage = .vietnamese) -> String {
    truncated.formatted(language)
  }

  public var truncated: Points { Points(hundredths: sum.hundredths / count) }

  /// Two decimals, cut upwards: a deviation of 10.004 is shown as 10.01, so that one over a limit never reads as within it.
  public var truncatedUp: Points { Points(hundredths: (sum.hundredths + count - 1) / count) }
}

extension MeanScore: Comparable {
  public static func < (left: MeanScore, right: MeanScore) -> Bool {
    left.sum.hundredths * right.count < right.sum.hundredths * left.count
  }

  public static func == (left: MeanScore, right: MeanScore) -> Bool {
    left.sum.hundredths * right.count == right.sum.hundredths * left.count
  }

  public func hash(into hasher: inout Hasher) {
    var (divisor, remainder) = (count, sum.hundredths % count)
    while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
    hasher.combine(sum.hundredths / divisor)
    hasher.combine(count / divisor)
  }
}
