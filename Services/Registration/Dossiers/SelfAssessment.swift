import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// The producer's own assessment (tự đánh giá, Mẫu số 02), kept beside the dossier.
///
/// It is optional as data, because the form itself is among the documents; but given, it is whole: an incomplete or impossible one is
/// refused criterion by criterion, as a member's sheet is.
enum SelfAssessment {
  static func check(_ lines: [AssessedCriterion], _ check: inout FieldCheck) {
    for (index, line) in lines.enumerated() {
      check.text(line.comment, "selfAssessment[\(index)].comment", 0...2_000, .many)
      Documents.check(digests: line.evidence, "selfAssessment[\(index)].evidence", &check)
    }
  }

  static func require(_ lines: [AssessedCriterion], regime: Regime, set: CriteriaSet?) throws {
    guard !lines.isEmpty else { return }
    let choices = lines.map { SheetChoice(criterion: $0.criterion, option: $0.option) }
    let faults = Scoring.faults(in: .choices(choices), regime: regime, set: set)
    guard let first = faults.first else { return }
    throw Refusal(
      .rule, first.rule,
      .init(
        vi: "Bản tự đánh giá có \(faults.count) chỗ chưa đúng: \(faults.prefix(8).map(\.textVi).joined(separator: "; "))",
        en: "The self-assessment has \(faults.count) faults: \(faults.prefix(8).map(\.textEn).joined(separator: "; "))"),
      remedy: .init(
        vi: "Chọn đúng một mức cho mỗi tiêu chí, hoặc để trống cả bản. Thử trước bằng `ocop product check`.",
        en: "Choose one option for every criterion, or leave the assessment out. Try it with `ocop product check` first."),
      source: regime.source, places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }

  /// Replaces the producer's whole assessment; nothing where there is none.
  static func write(_ lines: [AssessedCriterion], dossier: String, _ tables: Tables) throws {
    if !lines.isEmpty { try Assessments.write(lines, by: .unspecified, dossier: dossier, tables) }
  }
}

/// Assessments beside the members' sheets: the producer's own (kept as of no assessor), the commune's, the advisory team's.
enum Assessments {
  /// Replaces the assessor's whole assessment.
  static func write(_ lines: [AssessedCriterion], by assessor: Assessor, dossier: String, _ tables: Tables) throws {
    let number = Identifier.number(dossier, prefix: "HS")
    try tables.execute("DELETE FROM assessment WHERE dossier = ? AND assessor = ?", [number, assessor.rawValue])
    for (position, line) in lines.enumerated() {
      try tables.execute(
        "INSERT INTO assessment (dossier, assessor, position, criterion, option, comment, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [number, assessor.rawValue, position, line.criterion, line.option, line.comment, line.evidence.joined(separator: "\n")])
    }
  }

  static func read(by assessor: Assessor, dossier number: Int64, _ tables: Tables) throws -> [AssessedCriterion] {
    try tables.all(
      "SELECT criterion, option, comment, evidence FROM assessment WHERE dossier = ? AND assessor = ? ORDER BY position",
      [number, assessor.rawValue]
    ) { row in
      .with {
        $0.criterion = row[0]
        $0.option = row[1]
        $0.comment = row[2]
        $0.evidence = (row[3] as String).split(separator: "\n").map(String.init)
      }
    }
  }
}
