import ArgumentParser
import Contracts
import Messaging

/// A value of the contracts that operators type and read: a word for flags, a label for tables.
protocol Worded: CaseIterable, Equatable {
  /// What is typed, e.g. `cooperative-group`; nil for values nobody may choose.
  var word: String? { get }
  var label: LocalizedText { get }
}

extension Worded {
  /// - Throws: `ValidationError` that lists the words.
  static func named(_ word: String) throws -> Self {
    guard let value = allCases.first(where: { $0.word == word }) else {
      throw ValidationError("\"\(word)\" không có trong / is not among: \(allCases.compactMap(\.word).joined(separator: ", "))")
    }
    return value
  }
}

extension ProducerKind: Worded {
  var word: String? {
    switch self {
    case .cooperative: "cooperative"
    case .cooperativeGroup: "cooperative-group"
    case .company: "company"
    case .farm: "farm"
    case .household: "household"
    case .tourismBody: "tourism-body"
    case .unspecified, .UNRECOGNIZED: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .cooperative: .init(vi: "HTX", en: "cooperative")
    case .cooperativeGroup: .init(vi: "tổ hợp tác", en: "cooperative group")
    case .company: .init(vi: "doanh nghiệp", en: "company")
    case .farm: .init(vi: "trang trại", en: "farm")
    case .household: .init(vi: "hộ kinh doanh", en: "household")
    case .tourismBody: .init(vi: "tổ chức du lịch", en: "tourism body")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

extension DossierKind: Worded {
  var word: String? {
    switch self {
    case .first: "first"
    case .upgrade: "upgrade"
    case .reEvaluation: "re-evaluation"
    case .unspecified, .UNRECOGNIZED: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .first: .init(vi: "lần đầu", en: "first")
    case .upgrade: .init(vi: "nâng hạng", en: "upgrade")
    case .reEvaluation: .init(vi: "phân hạng lại", en: "re-evaluation")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

extension DossierState: Worded {
  var word: String? {
    switch self {
    case .incomplete: "incomplete"
    case .filed: "filed"
    case .completionRequested: "completion-requested"
    case .reported: "reported"
    case .accepted: "accepted"
    case .forwarded: "forwarded"
    case .certified: "certified"
    case .returned: "returned"
    case .unspecified, .UNRECOGNIZED: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .incomplete: .init(vi: "thiếu thành phần", en: "incomplete")
    case .filed: .init(vi: "đã nộp", en: "filed")
    case .completionRequested: .init(vi: "yêu cầu bổ sung", en: "completion requested")
    case .reported: .init(vi: "xã đã báo cáo", en: "reported")
    case .accepted: .init(vi: "đã tiếp nhận", en: "accepted")
    case .forwarded: .init(vi: "đã chuyển cấp trên", en: "forwarded")
    case .certified: .init(vi: "đã công nhận", en: "certified")
    case .returned: .init(vi: "không công nhận", en: "returned")
    case .unspecified, .UNRECOGNIZED: ""
    }
  }
}

extension Assessor: Worded {
  var word: String? {
    switch self {
    case .commune: "commune"
    case .advisoryTeam: "advisory-team"
    case .unspecified, .UNRECOGNIZED: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .commune: .init(vi: "cấp xã", en: "commune")
    case .advisoryTeam: .init(vi: "Tổ tư vấn", en: "advisory team")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

extension SessionState: Worded {
  var word: String? {
    switch self {
    case .scheduled: "scheduled"
    case .scoring: "scoring"
    case .closed: "closed"
    case .adopted: "adopted"
    case .decided: "decided"
    case .unspecified, .UNRECOGNIZED: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .scheduled: .init(vi: "đã lên lịch", en: "scheduled")
    case .scoring: .init(vi: "đang chấm", en: "scoring")
    case .closed: .init(vi: "đã đóng chấm", en: "closed")
    case .adopted: .init(vi: "đã thông qua", en: "adopted")
    case .decided: .init(vi: "đã quyết định", en: "decided")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

extension ItemState: Worded {
  var word: String? { nil }

  var label: LocalizedText {
    switch self {
    case .listed: .init(vi: "chờ khai mạc", en: "listed")
    case .scoring: .init(vi: "đang chấm", en: "scoring")
    case .closed: .init(vi: "chờ kết quả", en: "awaiting result")
    case .evaluated: .init(vi: "đã có kết quả", en: "evaluated")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

extension Destination: Worded {
  var word: String? { nil }

  var label: LocalizedText {
    switch self {
    case .certified: .init(vi: "công nhận", en: "certified")
    case .forwarded: .init(vi: "chuyển lên", en: "forwarded")
    case .returned: .init(vi: "trả lại", en: "returned")
    case .unspecified, .UNRECOGNIZED: ""
    }
  }
}

extension CaseState: Worded {
  var word: String? { nil }

  var label: LocalizedText {
    switch self {
    case .scoring: .init(vi: "đang chấm", en: "scoring")
    case .awaitingAgreement: .init(vi: "chờ thống nhất mức", en: "awaiting agreement")
    case .evaluated: .init(vi: "đã có kết quả", en: "evaluated")
    case .adopted: .init(vi: "đã thông qua", en: "adopted")
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}

/// Names of levels, as officers say them.
enum LevelName {
  static func text(_ level: String, _ language: Language) -> String {
    let names: [String: LocalizedText] = [
      "commune": .init(vi: "xã", en: "commune"), "district": .init(vi: "huyện", en: "district"),
      "province": .init(vi: "tỉnh", en: "province"), "central": .init(vi: "trung ương", en: "centre"),
    ]
    return names[level]?.text(in: language) ?? level
  }
}

/// "75.27" as people write it in the language: "75,27".
func printedPoints(_ text: String, _ language: Language) -> String {
  language == .english ? text : text.replacing(".", with: ",")
}

/// Hundredths of a point with two decimals.
func printedPoints(hundredths: UInt32, _ language: Language) -> String {
  let cents = hundredths % 100
  return printedPoints("\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)", language)
}
