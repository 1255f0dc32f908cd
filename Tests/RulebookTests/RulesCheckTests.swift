import Foundation
import Testing

@testable import Rulebook

@Suite("Rule files checked before anybody scores by them")
struct RulesCheckTests {
  private func aFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ocop-rules-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("The package's own rules are in order, file by file")
  func ownRules() throws {
    let check = try RulesCheck(path: rulesDirectory, regimes: rulesDirectory)
    #expect(check.isInOrder)
    #expect(check.files.count { $0.path.contains("/sets/") } == 51)
    #expect(check.files.contains { $0.path.hasSuffix("regimes.yaml") })
    #expect(check.files.count { $0.path.contains("/sets/") && $0.missing != nil } == 3)
  }

  @Test("A set whose part does not add up is refused with file, line and reason, and the next file is checked all the same")
  func fault() throws {
    let folder = try aFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = try String(contentsOfFile: rulesDirectory + "/sets/QD26-13.yaml", encoding: .utf8)
    try text.replacing("max: 40", with: "max: 41").write(toFile: folder + "/a.yaml", atomically: true, encoding: .utf8)
    try text.write(toFile: folder + "/b.yaml", atomically: true, encoding: .utf8)
    let check = try RulesCheck(path: folder, regimes: rulesDirectory)
    #expect(!check.isInOrder)
    #expect(
      check.files.map { $0.text(.english) } == [
        "\(folder)/a.yaml:41: part A: the maximum reads 41, the sum is 40", "\(folder)/b.yaml: in order (QD26-13 Cà phê, cacao)",
      ])
    #expect(check.files[0].text() == "\(folder)/a.yaml:41: phần A: tối đa ghi 41, cộng lại 40")
  }

  @Test("Sheets that scripts write are read from JSON and YAML alike")
  func sheetFile() throws {
    let json = try SheetFile(
      reading: #"[{"member": "TV-01", "choices": {"1.1": "1.1#2"}, "comments": {"1.1": "ít"}}]"#, file: "a.json")
    let yaml = try SheetFile(reading: "- member: TV-01\n  choices: {1.1: 1.1#2}\n  comments: {1.1: ít}\n", file: "a.yaml")
    #expect(json == yaml)
    let evident = try SheetFile(reading: "- member: TV-01\n  choices: {1.1: 1.1#2}\n  evidence: {1.1: [abcd]}\n", file: "a.yaml")
    #expect(evident.comments == [SheetComment(member: "TV-01", criterion: "1.1", text: "", evidence: ["abcd"])])
    #expect(json.sheets == [MemberSheet(member: "TV-01", content: .choices([SheetChoice(criterion: "1.1", option: "1.1#2")]))])
    let totals = try SheetFile(reading: #"[{"member": "TV-01", "partTotals": {"A": 32.5, "B": "20", "C": 28}}]"#, file: "a.json")
    #expect(totals.sheets[0].content == .partTotals(["A": points("32.5"), "B": points("20"), "C": points("28")]))
  }

  @Test(
    "A sheet file nobody can be sure of is refused with its line",
    arguments: [
      "[{\"member\": \"TV-01\",\n\"choice\": {}}]", "[{\"member\": \"TV-01\"}]", "{}",
      "[{\"member\": \"a\", \"partTotals\": {\"A\": 1.234}}]",
      "[{\"member\": \"a\", \"choices\": {\"1.1\": \"1.1#1\", \"1.1\": \"1.1#2\"}}]",
    ])
  func badSheetFile(text: String) {
    #expect(throws: RulebookError.self) { try SheetFile(reading: text, file: "a.json") }
  }

  @Test("A result as data says what its words say")
  func document() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    var sheet = SheetBuilder.best(set)
    sheet.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "1.5" })] = 1
    let sheets = [sheet.sheet("a"), SheetBuilder.best(set).sheet("b"), sheet.sheet("c")]
    let comment = SheetComment(
      member: "a", criterion: "1.5", text: "hợp đồng 60% sản lượng", evidence: [String(repeating: "ab", count: 32)])
    let explanation = Explanation(
      of: try evaluate(sheets, qd26, set: set, at: .province), regime: qd26, set: set, sheets: sheets, comments: [comment])
    let document = try explanation.document()
    #expect(document.mean == "98.66" && document.sum == "296.00" && document.stars == 3 && document.bandStars == 5)
    #expect(document.destination == "certified" && document.criteria.count == set.scoredCriteria.count)
    #expect(document.members.map(\.total) == ["98.00", "100.00", "98.00"])
    let link = try #require(document.criteria.first { $0.criterion == "1.5" })
    #expect(link.choices.map(\.points) == ["1.00", "3.00", "1.00"] && link.choices[0].comment == comment.text)
    #expect(document.gates.filter { !$0.isMet }.map(\.stars) == [4, 5])
    #expect(explanation.text().contains("      a: hợp đồng 60% sản lượng [minh chứng: abababababababab…]"))
    #expect(link.choices[0].evidence == comment.evidence && link.choices[1].evidence.isEmpty)
  }
}
