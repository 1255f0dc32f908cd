/// A council's settings in words, each with its decision.
extension CouncilSettings {
  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    let named = source.isEmpty ? language("chưa nêu văn bản", "no document named") : source
    return [language("Quy chế Hội đồng (\(named)):", "The council's regulation (\(named)):")]
      + Rule.allCases.compactMap { rule in
        text(of: rule, language).map { text in "  " + text + (sources[rule].map { " (\($0))" } ?? "") + "." }
      }
  }

  private func text(of rule: Rule, _ language: TextLanguage) -> String? {
    switch rule {
    case .quorum:
      quorum.map { quorum in
        let share = "\(quorum.numerator)/\(quorum.denominator)"
        return language(
          "Họp khi có mặt ít nhất \(share) thành viên\(quorum.chairMustAttend ? ", có Chủ tịch" : "")",
          "Quorum: \(share) of the members\(quorum.chairMustAttend ? ", with the chair" : "")")
      }
    case .deviation:
      language("Chênh lệch: ", "Deviation: ") + deviationMeasure.text(language)
        + (maximumDeviation.map { language(", không quá \($0.short()) điểm", ", at most \($0.short(.english)) points") }
          ?? language(", không giới hạn", ", no limit"))
    case .synthesis: language("Tổng hợp: ", "Synthesis: ") + synthesis.text(language)
    case .rounding: language("Làm tròn: ", "Rounding: ") + (rounding?.text(language) ?? language("không", "none"))
    case .missedGate:
      switch missedGate {
      case .lowersStars:
        language(
          "Thiếu yêu cầu tối thiểu: xuống hạng sao cao nhất đủ yêu cầu", "A missed requirement: the highest rank whose requirements are met"
        )
      case .fails: language("Thiếu yêu cầu tối thiểu: không xếp hạng", "A missed requirement: not ranked")
      }
    case .comments:
      areCommentsRequired
        ? language("Nhận xét ở tiêu chí bị trừ điểm: bắt buộc", "A comment where points are lost: required")
        : language("Nhận xét ở tiêu chí bị trừ điểm: không bắt buộc", "A comment where points are lost: optional")
    }
  }
}

/// The same for programs.
public struct SettingsDocument: Sendable, Encodable {
  public struct Quorum: Sendable, Encodable {
    public let share: String
    public let chairMustAttend: Bool
    public let source: String
  }

  public struct Deviation: Sendable, Encodable {
    public let measure: String
    public let maximum: String?
    public let source: String
  }

  public struct Synthesis: Sendable, Encodable {
    public let method: String
    public let source: String
  }

  public struct Rounding: Sendable, Encodable {
    /// `none`, `half_up` or `half_even`.
    public let mode: String
    public let decimals: Int?
    public let source: String
  }

  public struct MissedGate: Sendable, Encodable {
    public let effect: String
    public let source: String
  }

  public struct Comments: Sendable, Encodable {
    public let areRequired: Bool
    public let source: String
  }

  public let quorum: Quorum?
  public let deviation: Deviation
  public let synthesis: Synthesis
  public let rounding: Rounding
  public let missedGate: MissedGate
  public let comments: Comments

  public init(_ settings: CouncilSettings) {
    quorum = settings.quorum.map {
      Quorum(share: "\($0.numerator)/\($0.denominator)", chairMustAttend: $0.chairMustAttend, source: settings.source(of: .quorum))
    }
    deviation = Deviation(
      measure: settings.deviationMeasure.rawValue, maximum: settings.maximumDeviation?.description, source: settings.source(of: .deviation))
    synthesis = Synthesis(method: settings.synthesis.rawValue, source: settings.source(of: .synthesis))
    rounding = Rounding(
      mode: settings.rounding?.mode.rawValue ?? "none", decimals: settings.rounding?.decimals, source: settings.source(of: .rounding))
    missedGate = MissedGate(effect: settings.missedGate.rawValue, source: settings.source(of: .missedGate))
    comments = Comments(areRequired: settings.areCommentsRequired, source: settings.source(of: .comments))
  }
}
