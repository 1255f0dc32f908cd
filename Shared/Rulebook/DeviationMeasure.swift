/// How far the members' totals lie apart (*chênh lệch điểm*): no published rule says how, so it is the council's to say.
///
/// It is measured over all sheets that count, those too that a synthesis leaves out afterwards.
public enum DeviationMeasure: String, Sendable, CaseIterable {
  /// The highest total minus the lowest [L: the natural reading of "members' scores may differ by 10 points"].
  case highestMinusLowest = "highest_minus_lowest"
  /// The largest distance of a member's total from the mean of all.
  case fromMean = "from_mean"
  /// The largest distance of a member's total from the mean of the others.
  case fromMeanOfOthers = "from_mean_of_others"

  /// Exact, as a fraction; zero for a single sheet.
  func deviation(ofHundredths totals: [Int]) -> MeanScore {
    guard let highest = totals.max(), let lowest = totals.min(), totals.count > 1 else { return MeanScore(sum: .zero, count: 1) }
    if self == .highestMinusLowest { return MeanScore(sum: Points(hundredths: highest - lowest), count: 1) }
    let sum = totals.reduce(0, +)
    // |total − sum/n| is |n·total − sum| over n; |total − (sum − total)/(n − 1)| is the same over n − 1.
    let farthest = max(totals.count * highest - sum, sum - totals.count * lowest)
    return MeanScore(sum: Points(hundredths: farthest), count: self == .fromMean ? totals.count : totals.count - 1)
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .highestMinusLowest: language("phiếu cao nhất trừ phiếu thấp nhất", "highest sheet minus lowest")
    case .fromMean:
      language("phiếu xa điểm trung bình nhất so với điểm trung bình", "distance of the farthest sheet from the mean")
    case .fromMeanOfOthers:
      language(
        "phiếu xa nhất so với điểm trung bình của các phiếu còn lại", "distance of the farthest sheet from the mean of the others")
    }
  }
}
