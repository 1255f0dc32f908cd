import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// A member steps back from a dossier (xung đột lợi ích): no sheet of theirs counts on it, and the quorum shrinks for it.
extension DeclareConflict: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, member: memberID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...1_000, .many)
    try check.finish("conflict.invalid")
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.scheduled, .scoring], for: .init(vi: "khai báo xung đột lợi ích", en: "given a conflict of interest"))
    guard session.council.members.contains(where: { $0.memberID == memberID }) else {
      throw Refusal.unknown(
        .init(vi: "thành viên của \(session.council.id)", en: "member of \(session.council.id)"), memberID, list: "ocop council list")
    }
    let item = try session.requiredItem(dossierID, context.tables)
    guard item.state == .listed || item.state == .scoring else {
      throw Refusal(
        .rule, "conflict.too-late",
        .init(vi: "Hồ sơ \(dossierID) đã đóng chấm điểm", en: "Scoring of dossier \(dossierID) has closed"),
        remedy: .init(vi: "Ghi nhận trong biên bản; chấm lại ở vòng sau nếu có.", en: "Record it in the minutes."))
    }
    guard try !session.recused(from: dossierID, context.tables).contains(memberID) else {
      throw Refusal(
        .conflict, "conflict.declared-already",
        .init(vi: "\(memberID) đã khai báo với hồ sơ \(dossierID)", en: "\(memberID) has declared it on \(dossierID) already"),
        remedy: .init(vi: "Không cần làm gì thêm.", en: "Nothing more to do."))
    }
    return [
      try ConflictDeclared.with {
        $0.sessionID = sessionID
        $0.memberID = memberID
        $0.dossierID = dossierID
        $0.reason = reason
        $0.declaredBy = try context.sender == nil || isDeclaredByMember(of: session.council, context) ? "" : context.actor.principal
      }
    ]
  }
}

extension DeclareConflict {
  /// A chair or secretary who is the member declares it herself, whichever of her roles lets her.
  private func isDeclaredByMember(of council: CouncilRow, _ context: CouncilContext) throws -> Bool {
    let party = Scope.member(memberID, of: council.id)
    return try PrincipalTable.find(context.actor.principal, context.tables)?.roles.contains {
      $0.role == .councilMember && $0.party == party
    } ?? false
  }
}

extension ConflictDeclared: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO conflict (session, dossier_id, member_id, reason) VALUES (?, ?, ?, ?)",
      [Identifier.number(sessionID, prefix: "PH"), dossierID, memberID, reason])
  }
}
