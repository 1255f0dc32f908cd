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

  @Test(
    "A regime whose bands leave a gap, whose parts do not make 100, or whose dates cross",
    arguments: [
      ("{stars: 4, from: 70, to: 90, to_inclusive: false, printed: '70-89'}", "{stars: 4, from: 70, to: 89, to_inclusive: false}"),
      ("parts: {A: 35, B: 25, C: 40}", "parts: {A: 35, B: 25, C: 41}"), ("effective_to: '2023-02-23'", "effective_to: '2023-02-24'"),
      ("forwards: {score_from: 50, to: province}", "forwards: {score_from: 50, to: commune}"),
    ])
  func regimes(_ old: String, _ new: String) throws {
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
  }
}
