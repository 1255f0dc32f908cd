import Access
import Ballots
import Contracts
import Crypto
import Foundation
import Keys
import Ledger
import Messaging
import RulebookContracts
import Runtime

/// A member hands in a score sheet (phiếu đánh giá), sealed by the member's own client: nothing of it can be read here until scoring
/// closes. Where the session is on paper, the sheet is typed in: one option for every criterion.
///
/// A sheet may be replaced until then, by its author, who must have seen the sheet that it replaces.
extension SubmitSheet: Command {
  package var aspect: String { sealed.isEmpty ? "unsealed" : "" }

  package func scope(_ context: EvaluationContext) throws -> Scope {
    try .evaluationCase(sessionID, dossierID, member: memberID, context.tables)
  }

  package func decide(_ context: EvaluationContext) throws -> [any Event] {
    let check = SheetCheck(contents)
    try check.requireForm()
    try requireSealedForm()
    let found = try CaseRow.find(session: sessionID, dossier: dossierID, context.tables)
    try requireOpen(found)
    if context.isOwn, let key = context.sender { try requireOwnKey(key, found, context) }
    try requireSealing(as: found)
    try requireShare(of: found)
    var sheet = SheetSubmitted.with {
      $0.sessionID = sessionID
      $0.dossierID = dossierID
      $0.memberID = memberID
      $0.round = found.round
      $0.councilID = found.councilID
    }
    if sealed.isEmpty {
      let (regime, set) = try found.law(context.environment)
      try check.requireComplete(regime: regime, set: set, settings: found.settings)
      sheet.choices = choices
      sheet.partTotals = partTotals
      sheet.remarks = remarks
      sheet.nonce = context.nonce().hexadecimal
    }
    sheet.version = try nextVersion(found, context.tables)
    if !sealed.isEmpty {
      sheet.sealed = sealed
      sheet.signature = signature
      sheet.signedWith = try requireSignature(found, version: sheet.version, context).text
      sheet.receivedAt = context.now.description
    }
    sheet.digest = try sheet.computedDigest()
    return [sheet]
  }

  private var contents: SheetContents {
    .with {
      $0.choices = choices
      $0.partTotals = partTotals
      $0.remarks = remarks
    }
  }

  /// A sealed sheet has nothing in the clear beside it.
  private func requireSealedForm() throws {
    var check = FieldCheck()
    if !sealed.isEmpty {
      if !choices.isEmpty || !partTotals.isEmpty || !remarks.isEmpty {
        check.fault("sealed", vi: "không đi cùng nội dung để ngỏ", en: "cannot stand beside contents in the clear")
      }
      if !Ballot.sealedBytes.contains(sealed.count) {
        let (least, most) = (Ballot.sealedBytes.lowerBound, Ballot.sealedBytes.upperBound)
        check.fault(
          "sealed", vi: "dài \(sealed.count) byte; cho phép \(least) đến \(most)",
          en: "has \(sealed.count) bytes; \(least) to \(most) are allowed")
      }
    }
    if signature.count != (sealed.isEmpty ? 0 : Ballot.signatureBytes) {
      check.fault("signature", vi: "gồm 64 byte, chỉ đi cùng phiếu niêm phong", en: "is 64 bytes, and goes with a sealed sheet only")
    }
    try check.finish("sheet.invalid")
  }

  /// All sheets of a product are told in one event, and read in one answer.
  private func requireShare(of found: CaseRow) throws {
    let bytes = sealed.isEmpty ? (try contents.serializedData()).count : sealed.count
    let limit = Ballot.largestSheet(members: found.members.count)
    guard bytes > limit else { return }
    throw Refusal(
      .rule, "sheet.too-large",
      .init(
        vi: "Phiếu dài \(bytes) byte; với \(found.members.count) người chấm, mỗi phiếu nhiều nhất \(limit) byte",
        en: "The sheet has \(bytes) bytes; where \(found.members.count) members score, each has at most \(limit)"),
      remedy: .init(
        vi: "Rút gọn nhận xét hoặc bớt tài liệu viện dẫn; ý kiến dài hơn thì gửi Thư ký ghi vào biên bản.",
        en: "Shorten comments or name fewer documents; the secretary can take longer remarks into the minutes."))
  }

  /// Sealed where the session is, and only there.
  private func requireSealing(as found: CaseRow) throws {
    guard sealed.isEmpty != found.sealingKey.isEmpty else { return }
    throw found.sealingKey.isEmpty
      ? Refusal(
        .rule, "sheet.session-is-unsealed",
        .init(vi: "Phiên \(sessionID) không niêm phong phiếu", en: "The sheets of session \(sessionID) are not sealed"),
        remedy: .init(vi: "Nộp phiếu để ngỏ (phiên chấm trên giấy).", en: "Send the sheet in the clear (a session on paper)."))
      : Refusal(
        .rule, "sheet.not-sealed",
        .init(
          vi: "Phiên \(sessionID) được niêm phong: chỉ nhận phiếu niêm phong",
          en: "Session \(sessionID) is sealed: only sealed sheets are taken"),
        remedy: .init(
          vi: "Thành viên nộp bằng `ocop sheet submit` với khóa của mình.",
          en: "The member hands it in by `ocop sheet submit`, with the member's own key."))
  }

  /// - Returns: the key that the member came with, and signed with.
  private func requireSignature(_ found: CaseRow, version: UInt32, _ context: EvaluationContext) throws -> PublicKey {
    let ballot = Ballot(session: sessionID, dossier: dossierID, member: memberID, round: found.round)
    let signed = ballot.signedText(version: version, sealed: sealed, sealingKey: found.sealingKey)
    guard let key = context.sender, key.isValid(Array(signature), over: signed) else {
      throw Refusal(
        .rule, "sheet.bad-signature",
        .init(
          vi: "Chữ ký không phải của người gửi trên phiếu của \(memberID), hồ sơ \(dossierID), vòng \(found.round), phiên bản \(version)",
          en:
            "The signature is not the sender's on a sheet of \(memberID) on dossier \(dossierID), round \(found.round), version \(version)"),
        remedy: .init(
          vi: "Nộp lại bằng `ocop sheet submit` với khóa của chính thành viên; vừa mở vòng mới thì làm lại.",
          en: "Hand it in again by `ocop sheet submit` with the member's own key; where a new round has just begun, do it again."))
    }
    return key
  }

  /// A member's own key was the member's before the session began, or was admitted by the council; and whoever hands in is one member only.
  ///
  /// In the order of this log: no clock has a say. Our own rules, docs/decisions/0013-separation-of-duties.md.
  private func requireOwnKey(_ key: PublicKey, _ found: CaseRow, _ context: EvaluationContext) throws {
    if let other = try SessionVoter.otherMember(than: memberID, in: sessionID, key.signing, context.actor.principal, context.tables) {
      throw Refusal(
        .forbidden, "sheet.one-person-two-members",
        .init(
          vi: "Khóa này hoặc người gửi đã nộp phiếu của \(other) trong phiên \(sessionID)",
          en: "This key or this sender has handed in for \(other) in session \(sessionID)"),
        remedy: .init(vi: "Mỗi thành viên nộp bằng khóa của chính mình.", en: "Each member hands in with the member's own key."))
    }
    let member = Scope.member(memberID, of: found.councilID)
    guard let learned = try KeyHistoryTable.learned(key.text, of: member, context.tables), learned < found.openedIn else {
      if try AdmittedKeys.contains(key.text, of: memberID, in: sessionID, context.tables) { return }
      throw Refusal(
        .rule, "sheet.key-too-new",
        .init(
          vi: "Khóa \(key.short) được cấp cho \(memberID) sau khi phiên \(sessionID) khai mạc",
          en: "Key \(key.short) was granted to \(memberID) after session \(sessionID) had been opened"),
        remedy: .init(
          vi:
            "Dùng khóa đã có trước khi khai mạc; nếu mất khóa, đề nghị Chủ tịch hoặc Thư ký cho phép dùng khóa mới (`ocop session admit-key`).",
          en: "Use the key from before; where it is lost, ask the chair or the secretary to admit the new one (`ocop session admit-key`)."))
    }
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
    sheet.sealed = Data()
    return sheet
  }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO sheet (session_id, dossier_id, round, member_id, version, content, handed_in) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [sessionID, dossierID, round, memberID, version, try jsonString(), record.sequence])
    // A sheet that the secretary typed in says for whom.
    if record.onBehalfOf.isEmpty { try SessionVoter.note(self, by: record.actor, tables) }
  }

  /// SHA-256 of the sealed bytes; of an unsealed sheet over the whole of it in protobuf, its nonce included and the digest itself left out.
  func computedDigest() throws -> String {
    guard sealed.isEmpty else { return SHA256.hash(data: sealed).hexadecimal }
    var content = self
    content.digest = ""
    return SHA256.hash(data: try content.serializedBytes() as [UInt8]).hexadecimal
  }
}
