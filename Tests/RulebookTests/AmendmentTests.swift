import Foundation
import Testing

@testable import Rulebook

@Suite("Sets of a province")
struct AmendmentTests {
  /// The rules with coffee replaced by a decision from 1 September 2026 on.
  private func amendedRules(_ change: (String) -> String = { $0 }) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.copyItem(atPath: rulesDirectory, toPath: folder.path)
    let text = try String(contentsOfFile: rulesDirectory + "/sets/QD26-13.yaml", encoding: .utf8)
      .replacingOccurrences(of: "  code: QD26-13\n", with: "  code: QD26-13-66\n")
      .replacingOccurrences(
        of: "confidence: high\n",
        with: "confidence: high\namendment: {replaces: QD26-13, decision: '1/QĐ-UBND (2026-08-20)', effective_from: '2026-09-01'}\n")
    try change(text).write(to: folder.appending(path: "sets/QD26-13-66.yaml"), atomically: true, encoding: .utf8)
    return folder
  }

  @Test("An amended set is used for dossiers filed from its first day on; earlier ones keep theirs for ever")
  func inForce() throws {
    let folder = try amendedRules()
    defer { try? FileManager.default.removeItem(at: folder) }
    let book = try Rulebook(directory: folder.path)
    try book.checkAll()
    #expect(book.setCode("QD26-13", forDossierFiledOn: aDate("2026-08-31")) == "QD26-13")
    #expect(book.setCode("QD26-13", forDossierFiledOn: aDate("2026-09-01")) == "QD26-13-66")
    #expect(book.setCode("QD26-14", forDossierFiledOn: aDate("2026-09-01")) == "QD26-14")
    #expect(try book.criteriaSet("QD26-13-66").amendment?.decision == "1/QĐ-UBND (2026-08-20)")
    #expect(book.setCodes(ofRegime: "QD26-2026").count == 27)
  }

  @Test("An amendment of a set that does not exist is refused")
  func unknown() throws {
    let folder = try amendedRules { $0.replacingOccurrences(of: "replaces: QD26-13,", with: "replaces: QD26-99,") }
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: RulebookError.self) { try Rulebook(directory: folder.path).checkAll() }
    #expect(error?.reasonEn == "there is no criteria set QD26-99")
  }

  @Test("The head of a file tells what its table belongs to")
  func headings() throws {
    let heading = try rulebook.heading("QD1048-16")
    #expect(heading.regimeCode == "QD1048-2019")
    #expect(heading.number == 16)
    #expect(!heading.isComplete)
    #expect(heading.amendment == nil)
  }

  @Test("Before the council a producer learns which gates and how many points are missing for each rank")
  func gateChecks() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let sheet = SheetBuilder.justGated(set, stars: 3).raised(to: Points(55))
    let checks = try Scoring.gateChecks(of: sheet.sheet("Mẫu số 02"), regime: qd26, set: set)
    #expect(checks.map(\.stars) == [3, 4, 5])
    #expect(checks[0].isMet)
    #expect(checks[1].pointsShort == Points(15))
    #expect(checks[2].pointsShort == Points(35))
    #expect(!checks[1].isMet)
    let best = try Scoring.gateChecks(of: SheetBuilder.best(set).sheet(), regime: qd26, set: set)
    #expect(best.allSatisfy { $0.isMet })
    let none = try Scoring.gateChecks(of: SheetBuilder.lowest(set).sheet(), regime: qd26, set: set)
    #expect(none[2].missing.map(\.criterion) == set.gatedCriteria.map(\.number))
    #expect(none[2].missing.first { $0.criterion == "1.5" }?.requiredOption == "1.5#4")
  }
}
