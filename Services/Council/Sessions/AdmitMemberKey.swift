import Access
import Contracts
import Keys
import Ledger
import Messaging
import Runtime

/// The council lets a key take part that a member was given after the session had begun: said aloud, with the reason in the minutes.
extension AdmitMemberKey: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...500, .many)
    GrantedKey.check(publicKey, &check)
    try check.finish("admission.invalid")
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.scoring], for: .init(vi: "cho phép dùng thêm khóa", en: "given another key"))
    guard session.council.members.contains(where: { $0.memberID == memberID }) else {
      throw Refusal.unknown(
        .init(vi: "thành viên của \(session.council.id)", en: "member of \(session.council.id)"), memberID, list: "ocop council list")
    }
    let party = Scope.member(memberID, of: session.council.id)
    guard let found = try GrantedKey.find(publicKey, context.tables), found.key.revokedAt.isEmpty,
      found.principal.roles.contains(where: { $0.role == .councilMember && $0.party == party })
    else {
      throw Refusal(
        .rule, "admission.not-the-members",
        .init(vi: "Khóa này hiện không được cấp cho \(party)", en: "This key is not granted to \(party) now"),
        remedy: .init(
          vi: "Đề nghị hai cán bộ tỉnh cấp và xác nhận khóa trước (`ocop key grant`, `ocop key confirm`).",
          en: "Have it granted by two provincial officers first (`ocop key grant`, `ocop key confirm`)."))
    }
    guard context.sender == nil || found.principal.principalID != context.actor.principal else {
      throw Refusal(
        .forbidden, "key.to-oneself",
        .init(vi: "Không ai được tự cho phép dùng khóa của mình", en: "Nobody admits a key of her own"),
        remedy: .init(
          vi: "Khóa của Chủ tịch do Thư ký cho phép, khóa của Thư ký do Chủ tịch cho phép.",
          en: "The secretary admits the chair's key, the chair the secretary's."))
    }
    let short = try PublicKey(text: found.key.publicKey).short
    guard try !session.admittedKeys(context.tables).contains(where: { $0.key == short && $0.memberID == memberID }) else {
      throw Refusal(
        .conflict, "admission.admitted-already",
        .init(vi: "Khóa \(short) của \(memberID) đã được cho phép dùng", en: "Key \(short) of \(memberID) was admitted already"),
        remedy: .init(vi: "Không cần làm gì thêm.", en: "There is nothing to do."))
    }
    return [
      MemberKeyAdmitted.with {
        $0.sessionID = sessionID
        $0.councilID = session.council.id
        $0.memberID = memberID
        $0.publicKey = found.key.publicKey
        $0.reason = reason
        $0.admittedBy = context.actor.principal
      }
    ]
  }
}

extension MemberKeyAdmitted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let admitted = try AdmittedKey.with {
      $0.memberID = memberID
      $0.key = try PublicKey(text: publicKey).short
      $0.reason = reason
      $0.admittedAt = record.time.description
      $0.admittedBy = admittedBy
    }
    try tables.execute(
      "INSERT INTO admitted_key (session, sequence, content) VALUES (?, ?, ?)",
      [Identifier.number(sessionID, prefix: "PH"), record.sequence, try admitted.jsonString()])
  }
}
