import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// The commune or the advisory team records what it found on a dossier, criterion by criterion: facts beside the members' sheets,
/// never one of them.
///
/// Source: 26/2026/QĐ-TTg Art. 7.2 and Form 03 (the commune), Art. 7.3 (the advisory team).
extension RecordAssessment: Command {
  package var aspect: String { assessor == .advisoryTeam ? "team" : "commune" }

  package func scope(_ context: RegistrationContext) throws -> Scope { try .dossier(dossierID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    check.choice(assessor, "assessor", among: [.commune, .advisoryTeam])
    if lines.isEmpty { check.fault("lines", vi: "không có tiêu chí nào", en: "names no criterion") }
    for (index, line) in lines.enumerated() {
      check.text(line.comment, "lines[\(index)].comment", 0...2_000, .many)
      Documents.check(digests: line.evidence, "lines[\(index)].evidence", &check)
    }
    try check.finish("assessment.invalid")
    let dossier = try DossierRow.find(dossierID, version: expectedVersion, context.tables)
    // The commune assesses before the dossier is received, the team before the council has decided.
    try dossier.require(
      assessor == .commune ? [.filed, .reported] : [.accepted], for: .init(vi: "đánh giá ở bước này", en: "assessed at this step"))
    try requirePossible(dossier, context.environment)
    return [
      AssessmentRecorded.with {
        $0.dossierID = dossierID
        $0.version = dossier.version + 1
        $0.assessor = assessor
        $0.lines = lines
        $0.productID = dossier.productID
      }
    ]
  }

  private func requirePossible(_ dossier: DossierRow, _ environment: RegistrationEnvironment) throws {
    let regime = dossier.frozenRegime(environment)
    let set = try? environment.rulebook.criteriaSet(dossier.criteriaSet)
    let choices = lines.map { SheetChoice(criterion: $0.criterion, option: $0.option) }
    // Criteria that are left out are none of the assessor's business.
    let faults = Scoring.faults(in: .choices(choices), regime: regime, set: set).filter { $0.rule != "sheet.criterion-missing" }
    guard let first = faults.first else { return }
    throw Refusal(
      .rule, first.rule,
      .init(vi: faults.map(\.textVi).joined(separator: "; "), en: faults.map(\.textEn).joined(separator: "; ")),
      remedy: .init(vi: "Sửa các tiêu chí được nêu.", en: "Mend the criteria named."), source: regime.source,
      places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }
}

extension AssessmentRecorded: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute("UPDATE dossier SET version = ? WHERE number = ?", [version, Identifier.number(dossierID, prefix: "HS")])
    try Assessments.write(lines, by: assessor, dossier: dossierID, tables)
  }
}
