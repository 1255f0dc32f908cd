/// How the members' sheets become one score (*tổng hợp điểm*).
///
/// A synthesis takes or leaves whole sheets. So the means of criteria and parts are over the same sheets as the mean of totals, and add
/// up to it. Sheets of equal totals are told apart by their members' codes: the order in which they came does not matter.
public enum Synthesis: String, Sendable, CaseIterable {
  case mean
  /// The mean without the sheet of the highest and the sheet of the lowest total.
  case meanWithoutExtremes = "mean_without_extremes"
  /// The sheet of the middle total; of an even number, the mean of the two in the middle.
  case median

  /// Fewer sheets are refused: where the two extremes go, three must stay, so that no two members decide alone.
  public var minimumSheets: Int { self == .meanWithoutExtremes ? 5 : 1 }

  /// The places of the sheets it takes, in the order of the sheets.
  func places(ofHundredths totals: [Int], members: [String]) -> [Int] {
    guard self != .mean else { return Array(totals.indices) }
    let ordered = totals.indices.sorted { (totals[$0], members[$0]) < (totals[$1], members[$1]) }
    switch self {
    case .mean: return ordered
    case .meanWithoutExtremes: return ordered.dropFirst().dropLast().sorted()
    case .median: return ordered[(ordered.count - 1) / 2...ordered.count / 2].sorted()
    }
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .mean: language("trung bình cộng các phiếu", "mean of the sheets")
    case .meanWithoutExtremes:
      language("trung bình cộng, bỏ phiếu cao nhất và phiếu thấp nhất", "mean without the highest and the lowest sheet")
    case .median: language("trung vị: phiếu có tổng điểm ở giữa", "median: the sheet of the middle total")
    }
  }
}
