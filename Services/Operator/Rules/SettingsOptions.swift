import ArgumentParser
import Rulebook

/// What a council's regulation says, where no council is asked: from a file, or flag by flag.
struct SettingsOptions: ParsableArguments {
  @Option(help: "Tệp quy chế làm việc, thay cho các cờ dưới đây. File of working rules, in the place of the flags below.")
  var settings: String?
  @Option(help: "Chênh lệch tối đa theo Quy chế. Largest deviation by the council's regulation.") var maximumDeviation: String?
  @Option(help: "Cách đo: highest_minus_lowest, from_mean, from_mean_of_others. How it is measured.") var deviationMeasure: String?
  @Option(help: "Tổng hợp: mean, mean_without_extremes, median. How sheets become one score.") var synthesis: String?
  @Option(help: "Làm tròn trước khi so khung, ví dụ half_up:1, half_even:0. Rounding before the band is looked up.") var rounding: String?
  @Option(help: "Thiếu yêu cầu tối thiểu thì: lowers_stars (hạ sao) hoặc fails. What a missed gate does.") var missedGate: String?
  @Flag(help: "Phải ghi nhận xét ở tiêu chí bị trừ điểm. A comment is required where points are lost.") var commentsRequired = false
  @Option(help: "Số, ngày của Quy chế. Number and date of the council's regulation.") var regulation: String?

  func validate() throws {
    let hasFlags =
      [maximumDeviation, deviationMeasure, synthesis, rounding, missedGate, regulation].contains { $0 != nil } || commentsRequired
    if settings != nil, hasFlags {
      throw ValidationError("--settings đứng một mình, không cùng các cờ quy chế khác / --settings stands alone")
    }
  }

  func council() throws -> CouncilSettings {
    if let settings { return try CouncilSettings(reading: Input.text(from: settings), file: settings) }
    return CouncilSettings(
      maximumDeviation: try maximumDeviation.map { text in
        guard let points = Points(parsing: text) else { throw ValidationError("--maximum-deviation \(text): viết 10 / write 10") }
        return points
      }, deviationMeasure: try choice(deviationMeasure, "--deviation-measure") ?? .highestMinusLowest,
      synthesis: try choice(synthesis, "--synthesis") ?? .mean, rounding: try rounding.map(Self.rounding),
      missedGate: try choice(missedGate, "--missed-gate") ?? .lowersStars, areCommentsRequired: commentsRequired, source: regulation ?? "")
  }

  private func choice<Value: RawRepresentable & CaseIterable>(_ text: String?, _ flag: String) throws -> Value?
  where Value.RawValue == String {
    try text.map { text in
      guard let value = Value(rawValue: text) else {
        throw ValidationError("\(flag) \(text): \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return value
    }
  }

  private static func rounding(_ text: String) throws -> Rounding {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2, let mode = Rounding.Mode(rawValue: parts[0]), let decimals = Int(parts[1]),
      let rounding = Rounding(mode, decimals: decimals)
    else { throw ValidationError("--rounding \(text): viết half_up:1 hoặc half_even:0 / write half_up:1 or half_even:0") }
    return rounding
  }
}
