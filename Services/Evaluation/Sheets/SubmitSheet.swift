import Access
import Contracts
import Crypto
import Foundation
import Ledger
import Messaging
import Rulebook
import RulebookContracts
import Runtime

/// A member hands in a score sheet (phiếu đánh giá): one option for every criterion. Sealed until scoring closes.
///
/// A sheet may be replaced until then, by its author, who must have seen the sheet that it replaces.
extension SubmitSheet: Command {
  package var aspect: String { "unsealed" }

  package func scope(_ context: EvaluationContext) throws -> Scope {
    try .evaluationCase(sessionID, dossierID, member: memberID, context.tables)
  }

  package func decide(_ context: EvaluationContext) throws -> [any Event] {
    var check = FieldCheck()
    check.text(remarks, "remarks", 0...4_000, .many)
    for (index, choice) in choices.enumerated() {
      check.text(choice.comment, "choices[\(index)].comment", 0...2_000, .many)
      if choice.evidence.count > 50 {
        check.fault("choices[\(index)].evidence", vi: "nhiều hơn 50 tài liệu", en: "names more than 50 documents")
      }
      for (number, digest) in choice.evidence.enumerated() where !Self.isDigest(digest) {
        check.fault(
          "choices[\(index)].evidence[\(number)]", vi: "phải là 64 chữ số thập lục phân", en: "must be 64 lower-case hexadecimal digits")
      }
    }
    for (index, total) in partTotals.enumerated() where partTotals[..<index].contains(where: { $0.part == total.part }) {
      check.fault("partTotals[\(index)]", vi: "phần \(total.part) bị trùng", en: "gives part \(total.part) a second time")
    }
    if !choices.isEmpty && !partTotals.isEmpty {
      check.fault("partTotals", vi: "không đi cùng các mức theo tiêu chí", en: "cannot stand beside choices by criterion")
    }
    try check.finish("sheet.invalid")
    let found = try CaseRow.find(session: sessionID, dossier: dossierID, context.tables)
    try requireOpen(found)
    let (regime, set) = try found.law(context.environment)
    try requireComplete(regime: regime, set: set)
    try requireComments(set: set, settings: found.settings)
    let version = try nextVersion(found, context.tables)
    var sheet = SheetSubmitted.with {
      $0.sessionID = sessionID
      $0.dossierID = dossierID
      $0.memberID = memberID
      $0.round = found.round
      $0.version = version
      $0.choices = choices
      $0.partTotals = partTotals
      $0.remarks = remarks
      $0.nonce = context.nonce().hexadecimal
    }
    sheet.digest = try sheet.computedDigest()
    return [sheet]
  }

  /// SHA-256 as it is written.
  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }

  private func requireOpen(_ found: CaseRow) throws {
    guard found.state == .scoring else {
      throw Refusal(
        .rule, "sheet.scoring-closed",
        .init(
          vi: "Đã đóng chấm điểm hồ sơ \(dossierID); phiếu không được nhận",
          en: "Scoring of dossier \(dossierID) has closed; the sheet was not taken"),
        remedy: .init(vi: "Đề nghị Chủ tịch ghi ý kiến vào biên bản.", en: "Ask the chair to note it in the minutes."),
        source: found.rules.source)
    }
    guard found.members.contains(memberID) else {
      throw Refusal(
        .forbidden, "sheet.not-a-scoring-member",
        .init(
          vi: "\(memberID) không chấm hồ sơ \(dossierID): vắng mặt khi khai mạc, không có quyền chấm, hoặc đã khai báo xung đột lợi ích",
          en: "\(memberID) does not score dossier \(dossierID): absent at the opening, without a vote, or recused"),
        remedy: .init(vi: "Xem `ocop session show \(sessionID)`.", en: "See `ocop session show \(sessionID)`."), source: found.rules.source)
    }
  }

  private func requireComplete(regime: Regime, set: CriteriaSet?) throws {
    let faults = Scoring.faults(in: SheetContent(choices: choices, partTotals: partTotals), regime: regime, set: set)
    guard let first = faults.first else { return }
    throw Refusal(
      .rule, first.rule,
      .init(
        vi:
          "Phiếu có \(faults.count) chỗ chưa đúng: \(faults.prefix(8).map { Self.line($0.criterion, $0.textVi) }.joined(separator: "; "))",
        en: "The sheet has \(faults.count) faults: \(faults.prefix(8).map { Self.line($0.criterion, $0.textEn) }.joined(separator: "; "))"),
      remedy: .init(
        vi: "Chọn đúng một mức cho mỗi tiêu chí; chưa chấm không phải là 0 điểm.",
        en: "Choose exactly one option for every criterion; not scored is not zero."), source: regime.source,
      places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }

  /// Where the council's regulation wants to read why points are lost.
  private func requireComments(set: CriteriaSet?, settings: CouncilSettings) throws {
    guard settings.areCommentsRequired else { return }
    let sheet = MemberSheet(member: memberID, content: SheetContent(choices: choices, partTotals: partTotals))
    let faults = Scoring.missingComments(in: sheet, comments: [SheetComment](choices, by: memberID), set: set)
    guard let first = faults.first else { return }
    throw Refusal(
      .rule, first.rule,
      .init(
        vi:
          "Phiếu thiếu nhận xét ở \(faults.count) tiêu chí bị trừ điểm: \(faults.prefix(8).compactMap(\.criterion).joined(separator: ", "))",
        en: "The sheet loses points without a comment on \(faults.count) criteria: "
          + faults.prefix(8).compactMap(\.criterion).joined(separator: ", ")),
      remedy: .init(
        vi: "Ghi nhận xét ở từng tiêu chí không cho điểm tối đa.", en: "Comment on every criterion that gets less than its maximum."),
      source: settings.source(of: .comments), places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }

  private static func line(_ criterion: String?, _ text: String) -> String {
    criterion.map { "\($0): \(text)" } ?? text
  }

  private func nextVersion(_ found: CaseRow, _ tables: Tables) throws -> UInt32 {
    let current = try found.sheetVersions(round: found.round, tables)[memberID] ?? 0
    guard replacesVersion == current else {
      throw Refusal(
        .conflict, "sheet.changed-meanwhile",
        .init(
          vi: current == 0
            ? "Vòng \(found.round) chưa có phiếu nào của \(memberID) để thay"
            : "\(memberID) đã nộp phiếu phiên bản \(current) ở vòng \(found.round)",
          en: current == 0
            ? "There is no sheet of \(memberID) in round \(found.round) to replace"
            : "\(memberID) has handed in version \(current) in round \(found.round)"),
        remedy: .init(vi: "Muốn thay phiếu, gửi với --replaces \(current).", en: "To replace it, send with --replaces \(current)."))
    }
    return current + 1
  }
}

extension SheetSubmitted: Event {
  package var subjectID: String { dossierID }

  /// That a sheet is in, and its receipt; nothing that was scored.
  package var published: SheetSubmitted? {
    var sheet = self
    sheet.choices = []
    sheet.partTotals = []
    sheet.remarks = ""
    sheet.nonce = ""
    return sheet
  }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO sheet (session_id, dossier_id, round, member_id, version, content) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (session_id, dossier_id, round, member_id) DO UPDATE SET version = excluded.version, content = excluded.content
      """, [sessionID, dossierID, round, memberID, version, try jsonString()])
  }

  /// SHA-256 over the whole sheet in protobuf, its nonce included and the digest itself left out.
  func computedDigest() throws -> String {
    var content = self
    content.digest = ""
    return SHA256.hash(data: try content.serializedBytes() as [UInt8]).hexadecimal
  }
}
