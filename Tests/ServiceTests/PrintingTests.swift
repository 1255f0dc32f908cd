import ArgumentParser
import Contracts
import Foundation
import Messaging
import Testing
import Text

@testable import Audit
@testable import Operator

@Suite("Nothing that came from elsewhere reaches a terminal as it is")
struct PrintingTests {
  /// Clears the screen, says that all is well, turns the rest of the line around and hides.
  static let forged = "x\n\u{1B}[2J\u{1B}[1;1HEverything fits.\r\u{9B}8m\u{202E}\u{2028}\u{85}\u{7F}\u{200B}\u{E0041}\tMọi thứ đều khớp."

  private func expectCalm(_ lines: [String], count: Int? = nil) {
    let written = Console.written(lines)
    #expect(written.unicodeScalars.allSatisfy { $0.isPrintable || $0 == "\n" }, "\(lines)")
    let shown = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(shown.count == lines.count)
    if let count { #expect(shown.count == count) }
    for verdict in ["Everything fits.", "Mọi thứ đều khớp."] { #expect(!shown.contains { $0 == verdict }) }
  }

  @Test(
    "Controls, separators, what turns the direction and what nobody sees is shown by its number; Vietnamese stays as it is",
    arguments: [
      ("\u{0}", "\\u{0}"), ("\u{1B}", "\\u{1B}"), ("\n", "\\u{A}"), ("\t", "\\u{9}"), ("\r", "\\u{D}"), ("\u{7F}", "\\u{7F}"),
      ("\u{80}", "\\u{80}"), ("\u{85}", "\\u{85}"), ("\u{9B}", "\\u{9B}"), ("\u{2028}", "\\u{2028}"), ("\u{2029}", "\\u{2029}"),
      ("\u{202E}", "\\u{202E}"), ("\u{2066}", "\\u{2066}"), ("\u{200B}", "\\u{200B}"), ("\u{200F}", "\\u{200F}"), ("\u{AD}", "\\u{AD}"),
      ("\u{FEFF}", "\\u{FEFF}"), ("\u{3164}", "\\u{3164}"), ("\u{FE0F}", "\\u{FE0F}"), ("\u{E0041}", "\\u{E0041}"),
      ("Trà thảo mộc Xuân Sang – 4★ “Ê Đê” ̣", "Trà thảo mộc Xuân Sang – 4★ “Ê Đê” ̣"),
    ])
  func scalars(text: String, shown: String) {
    #expect(printable(text) == shown)
    #expect(Console.written([text]) == shown + "\n")
  }

  @Test("A table has a line a row whatever is in its cells, and its columns are as wide as what is shown")
  func table() {
    let lines = Console.tableLines(["Tên", "Số"], [[Self.forged, "1"], ["b", "2"]])
    expectCalm(lines, count: 4)
    #expect(Set(lines.map(\.count)).count == 1)
    expectCalm(Console.tableLines([Self.forged], [["a"]]), count: 3)
  }

  @Test("A problem's every part is on lines of its own")
  func problem() {
    let problem = Problem.with {
      ($0.type, $0.title, $0.detail, $0.remedy, $0.source) = (Self.forged, Self.forged, Self.forged, Self.forged, Self.forged)
      $0.faults = (0..<2).map { _ in
        .with {
          $0.place = Self.forged
          $0.detail = Self.forged
        }
      }
    }
    expectCalm(problem.lines(in: .english), count: 5)
  }

  @Test("A finding about a subject that says that everything fits does not say so, and an audit with findings never ends like one without")
  func findings() {
    var report = AuditReport(path: "x")
    let text = LocalizedText(stringLiteral: Self.forged)
    report.findings = [AuditFinding(.altered, Self.forged, 1, expected: text, found: text)]
    report.notes = [text]
    expectCalm(report.conclusion(in: .english), count: 5)
    #expect(report.exitCode == 1)
  }

  @Test("An error at the command line that echoes an argument or a file has a margin before every line but the first")
  func arguments() {
    func refusal(of arguments: [String]) -> any Error {
      do {
        _ = try Ocop.parseAsRoot(arguments)
        return CleanExit.message("")
      } catch {
        return error
      }
    }
    let errors: [any Error] = [
      ValidationError(Self.forged), refusal(of: ["status", "--\(Self.forged)"]), refusal(of: ["topic", "follow", Self.forged]),
    ]
    for error in errors {
      let lines = Ocop.endLines(of: error)
      #expect(!lines.isEmpty)
      expectCalm(lines)
      #expect(!lines.contains { $0.contains("Everything") && $0.hasPrefix("Everything") })
    }
    #expect(Console.quoted("a\nEverything fits.") == ["  │ a", "  │ Everything fits."])
  }

  @Test("Nothing compared is no success: no log, no event, no checkpoint, no key")
  func nothing() throws {
    var report = AuditReport(path: "x")
    report.fill(from: Audit([]))
    #expect(!report.fits && report.exitCode == AuditReport.notVerified)
    #expect(!report.conclusion(in: .english).contains("Everything fits."))
    let province = try Province(checkpoints: .init(events: 8))
    _ = try province.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    province.clock.advance(by: .seconds(10))
    try province.settle()
    let stores = try CopiedStores(of: province)
    func exitCode(keys: [String: Set<String>], besides left: Set<String> = []) throws -> Int32 {
      var report = AuditReport(path: "x")
      report.fill(from: try stores.audit(keys: keys, besides: left))
      return report.exitCode
    }
    #expect(try exitCode(keys: Province.signingKeys) == 0)
    #expect(try exitCode(keys: [:]) == AuditReport.notVerified)
    #expect(try exitCode(keys: Province.signingKeys.filter { $0.key != "council" }) == AuditReport.notVerified)
    #expect(try exitCode(keys: Province.signingKeys, besides: Set(ServiceName.all)) == AuditReport.notVerified)
    let unsigned = try Province()
    _ = try unsigned.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    try unsigned.settle()
    var bare = AuditReport(path: "x")
    bare.fill(from: try CopiedStores(of: unsigned).audit())
    #expect(bare.exitCode == AuditReport.notVerified)
  }

  @Test("A comparison of no table is none, and one whose rows differ is not equal whatever it says")
  func comparison() {
    func report(_ equal: Bool, _ tables: [UInt64]) -> RebuildReport {
      .with {
        $0.equal = equal
        $0.tables = tables.map { rows in .with { $0.onlyLive = rows } }
      }
    }
    #expect(report(true, [0, 0]).hasCompared)
    #expect(report(false, [0, 1]).hasCompared)
    #expect(!report(true, []).hasCompared)
    #expect(!report(true, [0, 1]).hasCompared)
  }
}
