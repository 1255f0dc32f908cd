import Foundation
import Testing

@testable import Rulebook

/// A copy of one set file with one thing changed.
private func faultOf(_ file: String = "sets/QD26-13.yaml", replacing old: String, with new: String) throws -> (
  error: RulebookError?, line: Int
) {
  let text = try String(contentsOfFile: rulesDirectory + "/" + file, encoding: .utf8)
  let range = try #require(text.range(of: old), "the file no longer contains \(old)")
  let line = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
  let broken = text.replacingCharacters(in: range, with: new)
  let name = file.split(separator: "/").last.map(String.init) ?? file
  do {
    _ = try CriteriaSet(reading: RuleNode.document(broken, file: name), regimes: rulebook.regimes)
    return (nil, line)
  } catch {
    return (error, line)
  }
}

@Suite("A wrong rule file is refused with file, line and reason")
struct RefusalTests {
  @Test("A maximum that its options do not give")
  func maximum() throws {
    let (error, line) = try faultOf(
      replacing: "max: 3\n            options:\n              - id: 1.1#1", with: "max: 4\n            options:\n              - id: 1.1#1")
    #expect(error?.file == "QD26-13.yaml")
    #expect(abs((error?.line ?? 0) - line) <= 2)
    #expect(error?.reasonEn == "criterion 1.1: the maximum reads 4, its options give 3")
    #expect(error?.reasonVi == "tiêu chí 1.1: tối đa ghi 4, các mức cho 3")
  }

  @Test("A section that does not add up", arguments: ["max: 18\n", "max: 40\n"])
  func sums(_ maximum: String) throws {
    let (error, line) = try faultOf(replacing: maximum, with: "max: 17\n")
    #expect(error?.line == line)
  }

  @Test("A misspelt key")
  func key() throws {
    let (error, line) = try faultOf(replacing: "min_star: 3", with: "min_stars: 3")
    #expect(error?.line == line)
    #expect(error?.reasonEn == "unknown key `min_stars`")
  }

  @Test("A criterion or an option that appears twice")
  func repeated() throws {
    let (criterion, line) = try faultOf(replacing: "num: '1.2'", with: "num: '1.1'")
    #expect(criterion?.line == line)
    #expect(criterion?.reasonEn == "criterion 1.1 appears twice")
    let (option, _) = try faultOf(replacing: "id: 1.2#2", with: "id: 1.2#1")
    #expect(option?.reasonEn == "option 1.2#1 appears twice")
    let (foreign, foreignLine) = try faultOf(replacing: "id: 1.2#2", with: "id: 1.3#2")
    #expect(foreign?.line == foreignLine)
  }

  @Test("Points that are no points", arguments: ["points: two", "points: 1.234", "points: -1", "points: 101"])
  func badPoints(_ text: String) throws {
    let (error, line) = try faultOf(replacing: "points: 2", with: text)
    #expect(error?.line == line)
  }

  @Test("Gates that fall as the options rise")
  func gates() throws {
    let (error, _) = try faultOf(replacing: "min_star: 5", with: "min_star: 3")
    #expect(error?.reasonEn.contains("gates do not rise") == true)
    #expect(error?.line != nil)
  }

  @Test("An unknown kind of knock-out, a missing label, a missing 0 row, an unknown regime, a dependency on nothing")
  func others() throws {
    #expect(try faultOf(replacing: "kind: disqualify", with: "kind: reject").error?.line != nil)
    #expect(try faultOf(replacing: "label: Phân loại, sơ chế", with: "label:").error?.reasonEn == "`label` is missing")
    #expect(try faultOf(replacing: "            no_zero_option: true\n", with: "").error?.reasonEn.contains("no_zero_option") == true)
    #expect(try faultOf(replacing: "code: QD26-2026", with: "code: QD27-2027").error?.line == 3)
    #expect(try faultOf(replacing: "criterion: '5.1'", with: "criterion: '5.9'").error?.reasonEn.contains("5.9") == true)
  }

  @Test("A set that adds up but is marked incomplete, or falls short but is not marked")
  func completeness() throws {
    #expect(
      try faultOf(replacing: "complete: true", with: "complete: false\nmissing: something").error?.reasonEn.contains("adds up") == true)
    #expect(try faultOf(replacing: "complete: true", with: "complete: false").error?.reasonEn.contains("`missing`") == true)
    let (error, _) = try faultOf(
      "sets/QD1048-16.yaml",
      replacing: "complete: false\nmissing: criterion 6.4 is absent from the source; section 6 sums to 18 where every sibling set has 20\n",
      with: "complete: true\n")
    #expect(error != nil)
  }

  /// One thing changed in a set's file, and what is said about it. The line is that of the change, or of the entry it lies in.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let file: String
    let old: String
    let new: String
    let reason: String

    init(_ old: String, _ new: String, _ reason: String, in file: String = "QD26-13") {
      (self.old, self.new, self.reason, self.file) = (old, new, reason, file)
    }

    var testDescription: String { reason }
  }

  static let mistakes = [
    Mistake("schema: ocop-criteria/1", "schema: ocop-criteria/9", "the schema must be ocop-criteria/1"),
    Mistake("code: QD26-2026", "code: QD27-2027", "regimes.yaml has no regime QD27-2027"),
    Mistake("code: QD26-13", "code:", "`code` is missing"),
    Mistake("number: 13", "number: none", "a whole number from 1 to 999 is expected here"),
    Mistake("complete: true", "complete: yes", "true or false is expected here"),
    Mistake("complete: true", "complete: true\nmissing: a row", "`missing` goes with `complete: false`, and only with it"),
    Mistake("complete: true", "complete: false\nmissing: a row", "the set adds up, yet is marked incomplete"),
    Mistake("confidence: high\n", "", "`confidence` is missing"), Mistake("confidence: high", "certainty: high", "unknown key `certainty`"),
    Mistake("  - code: A", "  - code: D", "the parts are not A, B, C"),
    Mistake("max: 40", "max: 41", "part A: the maximum reads 41, the sum is 40"),
    Mistake("max: 18", "max: 17", "section 1: the maximum reads 17, the sum is 18"),
    Mistake("- num: '2'\n", "- num: '1'\n", "section 1 appears twice"),
    Mistake("max: 3\n            options", "max: 4\n            options", "criterion 1.1: the maximum reads 4, its options give 3"),
    Mistake("num: '1.2'", "num: '1.1'", "criterion 1.1 appears twice"), Mistake("id: 1.2#2", "id: 1.2#1", "option 1.2#1 appears twice"),
    Mistake("id: 1.2#2", "id: 1.3#2", "an option's id must be 1.2#1, #2, …"),
    Mistake("id: 1.1#3", "id: 1.1#4", "option 1.1#4 is row 3, its id must be 1.1#3"),
    Mistake("points: 2", "points: 1.234", "points from 0 to 100 with at most two decimals are expected here"),
    Mistake("points: 2", "points: -2", "points from 0 to 100 with at most two decimals are expected here"),
    Mistake("min_star: 3", "min_star: 6", "a whole number from 1 to 5 is expected here"),
    Mistake("min_star: 5", "min_star: 3", "its gates do not rise with the options"),
    Mistake("            no_zero_option: true\n", "", "criterion 1.1: without a 0 option it needs `no_zero_option`"),
    Mistake("no_zero_option: true", "no_zero_option: maybe", "true or false is expected here"),
    Mistake("kind: disqualify", "kind: reject", "one of these is expected here: disqualify, stop, not_eligible"),
    Mistake("criterion: '5.1', points_above: 0", "criterion: '5.9', points_above: 0", "`applies_when` names criterion 5.9"),
    Mistake("criterion: '5.1', points_above: 0", "criterion: '5.2', points_above: 0", "`applies_when` names criterion 5.2"),
    Mistake("criterion: '5.1', points_above: 0", "criterion: '5.1', points_above: 90", "criterion 5.1 cannot have more than 90 points"),
    Mistake("choose_case: true", "choose_case: false", "criterion 8: `choose_case` and `case` do not agree", in: "QD26-26"),
    Mistake(
      "                case: '1: Dịch vụ du lịch do cộng đồng cung cấp'\n", "", "criterion 8: `choose_case` and `case` do not agree",
      in: "QD26-26"),
    Mistake(
      "                case: '1: Dịch vụ du lịch do cộng đồng cung cấp'\n",
      "                case: '1: Dịch vụ du lịch do cộng đồng cung cấp'\n                min_star: 3\n",
      "criterion 8: a gate within cases has no reading", in: "QD26-26"),
    Mistake(
      "                points: 2\n", "                points: 2\n                min_star: 3\n", "has a gate in a regime without gates",
      in: "QD1048-12"),
    Mistake("max: 35", "max: 36", "part A: the maximum reads 36, the sum is 35", in: "QD1048-12"),
  ]

  @Test("Every rule of a set's structure refuses with file, line and reason", arguments: mistakes)
  func everyRule(_ mistake: Mistake) throws {
    let (error, line) = try faultOf("sets/\(mistake.file).yaml", replacing: mistake.old, with: mistake.new)
    let found = try #require(error)
    #expect(found.file == "\(mistake.file).yaml")
    #expect(found.reasonEn.contains(mistake.reason))
    #expect(!found.reasonVi.isEmpty && found.reasonVi != found.reasonEn)
    // A fault of a criterion is told at the head of the criterion; one of the whole head of the file at its first line.
    let at = try #require(found.line)
    #expect(at <= line + 2 && (line - at <= 40 || at == 1))
  }

  @Test(
    "What does not fit between the files of a folder is refused with file and line",
    arguments: [
      ("number: 13", "number: 12", "QD26-13.yaml", "has the same number as QD26-12"),
      ("code: QD26-13\n", "code: QD26-99\n", "QD26-13.yaml", "the file QD26-13.yaml holds set QD26-99"),
      (
        "complete: true", "amendment: {replaces: QD1048-12, decision: '1/QĐ-UBND', effective_from: '2026-08-01'}\ncomplete: true",
        "QD26-13.yaml", "replaces QD1048-12 of another regime"
      ),
    ])
  func betweenFiles(_ old: String, _ new: String, _ file: String, _ reason: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UInt64.random(in: 0 ... .max))").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: rulesDirectory, toPath: folder)
    let path = folder + "/sets/QD26-13.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing(old, with: new, maxReplacements: 1)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: RulebookError.self) { try Rulebook(directory: folder).checkAll() }
    #expect(error?.file == file && error?.line != nil && error?.reasonEn == reason)
  }

  @Test("Two amendments of one set from one day, and a set listed as missing that is there, are refused with their lines")
  func ambiguous() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UInt64.random(in: 0 ... .max))").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: rulesDirectory, toPath: folder)
    let text = try String(contentsOfFile: folder + "/sets/QD26-13.yaml", encoding: .utf8)
    func amended(_ code: String) throws {
      try text.replacing("code: QD26-13\n", with: "code: \(code)\n").replacing(
        "complete: true", with: "amendment: {replaces: QD26-13, decision: '1/QĐ-UBND', effective_from: '2026-08-01'}\ncomplete: true"
      ).write(toFile: folder + "/sets/\(code).yaml", atomically: true, encoding: .utf8)
    }
    try amended("QD26-13-A")
    try Rulebook(directory: folder).checkAll()
    try amended("QD26-13-B")
    let twice = #expect(throws: RulebookError.self) { try Rulebook(directory: folder).checkAll() }
    #expect(twice?.reasonEn == "QD26-13-A replaces QD26-13 from that day too" && twice?.line != nil)
    try FileManager.default.removeItem(atPath: folder + "/sets/QD26-13-B.yaml")
    let rice = try String(contentsOfFile: folder + "/sets/QD1048-12.yaml", encoding: .utf8)
    try rice.replacing("code: QD1048-12\n", with: "code: QD1048-03\n").replacing("number: 12\n", with: "number: 3\n").write(
      toFile: folder + "/sets/QD1048-03.yaml", atomically: true, encoding: .utf8)
    let found = #expect(throws: RulebookError.self) { try Rulebook(directory: folder).checkAll() }
    #expect(found?.file == "regimes.yaml" && found?.line != nil)
    #expect(found?.reasonEn == "QD1048-03 is listed as missing, yet has a file")
  }

  @Test("What is not YAML")
  func yaml() throws {
    let (error, line) = try faultOf(replacing: "  code: QD26-13\n", with: "  code: [QD26-13\n")
    #expect(error.map { abs(($0.line ?? 0) - line) <= 1 } == true)
    #expect(error?.reasonEn.hasPrefix("not YAML") == true)
  }

  @Test("A folder without rules, and a code without a file")
  func missing() {
    let noFolder = #expect(throws: RulebookError.self) { try Rulebook(directory: "/nonexistent") }
    #expect(noFolder?.file == "regimes.yaml")
    let noSet = #expect(throws: RulebookError.self) { try rulebook.criteriaSet("QD26-99") }
    #expect(noSet?.file == "QD26-99.yaml")
  }

  static let regimeMistakes: [(old: String, new: String, reason: String)] = [
    ("schema: ocop-regimes/2", "schema: ocop-regimes/1", "the schema must be ocop-regimes/2"),
    ("code: QD148-2023\n", "code: QD1048-2019\n", "regime QD1048-2019 appears twice"),
    ("effective_to: '2023-02-23'", "effective_to: '2023-02-24'", "falls under both QD1048-2019 and QD148-2023"),
    ("effective_to: '2023-02-23'", "effective_to: '2018-02-23'", "ends before it takes effect"),
    ("effective_to: '2023-02-23'", "effective_to: '2023-02-30'", "a date as 2026-05-22 is expected here"),
    ("parts: {A: 35, B: 25, C: 40}", "parts: {A: 35, B: 25, C: 41}", "the parts add up to 101 points, not 100"),
    ("scoring: part-totals", "scoring: by-heart", "one of these is expected here"),
    (
      "{stars: 4, from: 70, to: 90, to_inclusive: false, printed: '70-89'}", "{stars: 4, from: 70, to: 89, to_inclusive: false}",
      "the band of 4 stars does not join the one above it"
    ),
    (
      "{stars: 4, from: 70, to: 90, to_inclusive: false, printed: '70-89'}", "{stars: 4, from: 70, to: 90, to_inclusive: true}",
      "the band of 4 stars does not join the one above it"
    ),
    (
      "{stars: 3, from: 50, to: 70, to_inclusive: false, printed: '50-69'}", "{stars: 2, from: 50, to: 70, to_inclusive: false}",
      "the band of 2 stars does not join the one above it"
    ),
    ("{stars: 1, from: 0,", "{stars: 1, from: 1,", "the lowest band must start at 0 points"),
    (
      "forwards: {score_from: 50, to: province}", "forwards: {score_from: 50, to: commune}",
      "sends up to a level that the regime does not have"
    ),
    ("- level: province", "- level: commune", "levels are listed from the lowest up, each once"),
    ("evaluates: fully", "evaluates: somehow", "one of these is expected here: fully, partially, not"),
    ("certificate: {months: 36,", "certificate: {months: 0,", "a whole number from 1 to 600 is expected here"),
    ("documents_required_note: ", "note: ", "an empty list of documents needs `documents_required_note`"),
    ("requested_before: '04-30'", "requested_before: '04-31'", "a month and day as 04-30 is expected here"),
    ("re_evaluation_result: {days: 45,", "re_evaluation_result: {days: soon,", "a whole number from 1 to 3650 is expected here"),
    ("star_gates: true", "star_gate: true", "unknown key `star_gate`"),
  ]

  @Test("Every rule of a regime's structure refuses with file, line and reason", arguments: regimeMistakes)
  func regimes(_ old: String, _ new: String, _ reason: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "sets"), withIntermediateDirectories: true)
    let text = try String(contentsOfFile: rulesDirectory + "/regimes.yaml", encoding: .utf8)
    #expect(text.contains(old))
    let range = try #require(text.range(of: old))
    try text.replacingCharacters(in: range, with: new).write(to: folder.appending(path: "regimes.yaml"), atomically: true, encoding: .utf8)
    let error = #expect(throws: RulebookError.self) { try Rulebook(directory: folder.path) }
    #expect(error?.file == "regimes.yaml")
    #expect(error?.line != nil)
    #expect(error?.reasonEn.contains(reason) == true, "\(error.map(String.init(describing:)) ?? "accepted")")
  }

  @Test(
    "A calendar that contradicts itself is refused with file, line and reason",
    arguments: [
      ("complete: false", "complete: true", "`missing` goes with `complete: false`, and only with it"),
      ("complete_through: '2026-11-23'", "complete_through: '2027-11-23'", "`complete_through` is a day of a year that is not complete"),
      ("'2026-01-10'", "'2026-01-12'", "2026-01-12 is not a Saturday or Sunday"), ("'2026-01-01'", "'2025-01-01'", "not a day of 2026"),
      ("holidays:", "holiday:", "unknown key `holiday`"),
    ])
  func calendar(_ old: String, _ new: String, _ reason: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calendar-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = try String(contentsOfFile: rulesDirectory + "/calendar/2026.yaml", encoding: .utf8)
    try text.replacing(old, with: new, maxReplacements: 1).write(to: folder.appending(path: "2026.yaml"), atomically: true, encoding: .utf8)
    let error = #expect(throws: RulebookError.self) { try WorkingCalendar(directory: folder.path) }
    #expect(error?.file == "2026.yaml" && error?.line != nil && error?.reasonEn == reason)
  }
}
