import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The regimes and criteria sets of a directory of rule files.
///
/// Opening reads `regimes.yaml` and lists `sets/`; a set is parsed when it is first asked for, then kept.
///
/// ```swift
/// let rulebook = try Rulebook(directory: "Rules")
/// let regime = rulebook.regime(forDossierFiledOn: filedOn, kind: .first)
/// let coffee = try rulebook.criteriaSet("QD26-13")
/// ```
public final class Rulebook: Sendable {
  public let directory: String
  /// Oldest first.
  public let regimes: [Regime]
  /// The codes of the sets there are files for, sorted.
  public let setCodes: [String]
  private let parsed = Mutex<[String: CriteriaSet]>([:])
  private let headings = Mutex<[String: SetHeading]>([:])

  public init(directory: String) throws(RulebookError) {
    self.directory = directory
    let root = try RuleNode.document(at: directory + "/regimes.yaml")
    let schema = try root.required("schema")
    guard try schema.text() == "ocop-regimes/2" else {
      throw schema.fault(vi: "cần lược đồ ocop-regimes/2", en: "the schema must be ocop-regimes/2")
    }
    var regimes: [Regime] = []
    for entry in try root.required("regimes").items() {
      let regime = try Regime(reading: entry)
      guard !regimes.contains(where: { $0.code == regime.code }) else {
        throw entry.fault(vi: "quy định \(regime.code) có hai lần", en: "regime \(regime.code) appears twice")
      }
      if let previous = regimes.last, let last = previous.newFilingsUntil ?? previous.effectiveTo, last >= regime.effectiveFrom {
        throw entry.fault(
          vi: "một hồ sơ nộp ngày \(regime.effectiveFrom.formatted()) thuộc cả \(previous.code) và \(regime.code)",
          en: "a dossier filed on \(regime.effectiveFrom) falls under both \(previous.code) and \(regime.code)")
      }
      regimes.append(regime)
    }
    self.regimes = regimes
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory + "/sets") else {
      throw RulebookError(file: "sets", vi: "không đọc được thư mục", en: "the folder cannot be read")
    }
    setCodes = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  public func regime(_ code: String) -> Regime? {
    regimes.first { $0.code == code }
  }

  /// The regime a dossier is judged by for ever: the one that accepted filings on the day it was filed (26/2026, Art. 12: the filing
  /// date decides). `nil` before the first regime.
  public func regime(forDossierFiledOn date: CalendarDate, kind: EvaluationKind) -> Regime? {
    regimes.last { $0.accepts(filedOn: date, kind: kind) }
  }

  /// The regime whose window holds for the re-evaluation of a product: the one in force on the day the product's certificate ends.
  ///
  /// Reading [L]: 26/2026 gives every re-evaluation its window of 180 to 120 days (Art. 7.6), whatever decision the certificate was
  /// issued under, and says what becomes of certificates that can no longer keep to it (Art. 12).
  public func regime(forRenewalOf certificateExpiresOn: CalendarDate) -> Regime? {
    regime(forDossierFiledOn: certificateExpiresOn, kind: .reEvaluation)
  }

  /// A set by its code. Throws when there is no such file, or when it is wrong.
  public func criteriaSet(_ code: String) throws(RulebookError) -> CriteriaSet {
    if let known = parsed.withLock({ $0[code] }) { return known }
    guard setCodes.contains(code) else {
      let reason = regimes.flatMap(\.missingSets).first { $0.code == code }?.reason
      throw RulebookError(
        file: "\(code).yaml", vi: "không có bộ tiêu chí \(code)\(reason == nil ? "" : " (chưa tìm thấy bảng)")",
        en: "there is no criteria set \(code)\(reason.map { " (\($0))" } ?? "")")
    }
    // Two threads may both parse it the first time; they come to the same value.
    let root = try RuleNode.document(at: "\(directory)/sets/\(code).yaml")
    let set = try CriteriaSet(reading: root, regimes: regimes)
    guard set.code == code else {
      throw try root.required("set").required("code").fault(
        vi: "tệp \(code).yaml chứa bộ \(set.code)", en: "the file \(code).yaml holds set \(set.code)")
    }
    parsed.withLock { $0[code] = set }
    return set
  }

  /// Why a council cannot score by a set criterion by criterion: its table was not found, or lacks something; `nil` where it is whole.
  public func shortfall(ofSet code: String, regime: Regime) -> (vi: String, en: String)? {
    if regime.missingSets.contains(where: { $0.code == code }) {
      return ("chưa tìm thấy bảng", "its table was not found")
    }
    guard let heading = try? heading(code), !heading.isComplete else { return nil }
    return ("bảng đang có chưa đủ", "its table is incomplete as held")
  }

  /// The set that a council scores by; `nil` where it gives totals of parts: the regime has no tables, or this one is not held whole
  /// and the council's decision says that it is scored so all the same.
  public func scoringSet(_ code: String, regime: Regime) throws(RulebookError) -> CriteriaSet? {
    guard !code.isEmpty, shortfall(ofSet: code, regime: regime) == nil else { return nil }
    return try criteriaSet(code)
  }

  /// The head of a set's file, which is read without its table.
  public func heading(_ code: String) throws(RulebookError) -> SetHeading {
    if let known = headings.withLock({ $0[code] }) { return known }
    guard setCodes.contains(code) else {
      throw RulebookError(file: "\(code).yaml", vi: "không có bộ tiêu chí \(code)", en: "there is no criteria set \(code)")
    }
    let heading = try SetHeading.read(at: "\(directory)/sets/\(code).yaml")
    headings.withLock { $0[code] = heading }
    return heading
  }

  /// The codes of a regime's sets, sorted, amended ones included. A file whose head is wrong is left out here and refused by
  /// `criteriaSet` and `checkAll`.
  public func setCodes(ofRegime code: String) -> [String] {
    setCodes.filter { setCode in (try? heading(setCode))?.regimeCode == code }
  }

  /// The set that a dossier filed on a day is scored by: the one asked for, or the latest that had replaced it by then.
  public func setCode(_ code: String, forDossierFiledOn date: CalendarDate) -> String {
    var current = code
    var seen: Set<String> = [code]
    while let next = replacement(of: current, on: date), seen.insert(next).inserted { current = next }
    return current
  }

  private func replacement(of code: String, on date: CalendarDate) -> String? {
    let amendments = setCodes.compactMap { try? heading($0) }.compactMap { heading in
      heading.amendment.flatMap { $0.replaces == code && $0.effectiveFrom <= date ? (code: heading.code, from: $0.effectiveFrom) : nil }
    }
    return amendments.max { $0.from < $1.from }?.code
  }

  /// Parses every file and checks that the sets fit the regimes.
  public func checkAll() throws(RulebookError) {
    var numbers: [String: String] = [:]
    var amendments: [String: String] = [:]
    for code in setCodes {
      let set = try criteriaSet(code)
      if let amendment = set.amendment {
        guard try heading(amendment.replaces).regimeCode == set.regimeCode else {
          throw try place("amendment", "replaces", in: code).fault(
            vi: "thay bộ \(amendment.replaces) của quy định khác", en: "replaces \(amendment.replaces) of another regime")
        }
        if let other = amendments.updateValue(code, forKey: "\(amendment.replaces) \(amendment.effectiveFrom)") {
          throw try place("amendment", "effective_from", in: code).fault(
            vi: "\(other) cũng thay bộ \(amendment.replaces) từ ngày đó", en: "\(other) replaces \(amendment.replaces) from that day too")
        }
      } else if let other = numbers.updateValue(code, forKey: "\(set.regimeCode) \(set.number)") {
        throw try place("set", "number", in: code).fault(vi: "trùng số bộ với \(other)", en: "has the same number as \(other)")
      }
    }
    for regime in regimes {
      for missing in regime.missingSets where setCodes.contains(missing.code) {
        throw RulebookError(
          file: "regimes.yaml", line: missing.line, vi: "\(missing.code) ghi là thiếu nhưng có tệp",
          en: "\(missing.code) is listed as missing, yet has a file")
      }
    }
  }
}

extension Rulebook {
  /// A place in the head of a set's file.
  private func place(_ section: String, _ key: String, in code: String) throws(RulebookError) -> RuleNode {
    try RuleNode.document(at: "\(directory)/sets/\(code).yaml", upTo: "parts:").required(section).required(key)
  }

  /// Checks one set file that need not lie in the rulebook's directory, and gives its set.
  public func check(file path: String) throws(RulebookError) -> CriteriaSet {
    try CriteriaSet(reading: RuleNode.document(at: path), regimes: regimes)
  }
}
