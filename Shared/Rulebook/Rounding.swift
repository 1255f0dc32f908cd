/// How a council's decision has the score rounded before the band is looked up (*làm tròn điểm*).
///
/// No decree rounds; without a decision nothing is rounded. Only the score itself is: parts and criteria stay exact.
public struct Rounding: Sendable, Hashable {
  public enum Mode: String, Sendable, CaseIterable {
    /// Half a unit of the last decimal goes up.
    case halfUp = "half_up"
    /// Half a unit goes to the even neighbour.
    case halfEven = "half_even"
  }

  public let mode: Mode
  /// Decimals kept, 0 to 2.
  public let decimals: Int

  public init?(_ mode: Mode, decimals: Int) {
    guard (0...2).contains(decimals) else { return nil }
    self.mode = mode
    self.decimals = decimals
  }

  /// In whole numbers throughout: the sum is divided once, and the rest decides.
  func rounded(_ mean: MeanScore) -> Points {
    let unit = [100, 10, 1][decimals]
    let divisor = mean.count * unit
    let (quotient, rest) = mean.sum.hundredths.quotientAndRemainder(dividingBy: divisor)
    let isUp =
      switch mode {
      case .halfUp: 2 * rest >= divisor
      case .halfEven: 2 * rest > divisor || 2 * rest == divisor && quotient % 2 == 1
      }
    return Points(hundredths: (isUp ? quotient + 1 : quotient) * unit)
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    let half = mode == .halfUp ? language("nửa thì lên", "half up") : language("nửa thì về số chẵn", "half to even")
    return language("đến \(decimals) chữ số thập phân, \(half)", "to \(decimals) decimal\(decimals == 1 ? "" : "s"), \(half)")
  }
}
