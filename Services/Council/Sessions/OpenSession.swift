import Access
import Ballots
import Contracts
import Ledger
import Messaging
import Runtime

/// Opens a session once enough members are present: scoring begins.
///
/// Source: the council's working rules (Quy chế hoạt động); 26/2026/QĐ-TTg leaves the quorum to them.
extension OpenSession: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.scheduled], for: .init(vi: "khai mạc", en: "opened"))
    try requireSealing(context)
    let members = session.council.members
    let present = Set(presentMemberIds)
    if let stranger = presentMemberIds.first(where: { id in !members.contains { $0.memberID == id } }) {
      throw Refusal.unknown(
        .init(vi: "thành viên của \(session.council.id)", en: "member of \(session.council.id)"), stranger, list: "ocop council list")
    }
    let quorum = Quorum(rules: session.council.rules, members: members)
    if let failure = quorum.failure(
      present: present, rule: "session.no-quorum",
      what: .init(vi: "Phiên \(sessionID) chưa đủ thành viên", en: "Session \(sessionID) has no quorum"))
    {
      throw failure
    }
    let conflicts: [Conflict] = try context.tables.all(
      "SELECT member_id, dossier_id FROM conflict WHERE session = ? ORDER BY dossier_id, member_id", [session.number]
    ) { row in
      .with {
        $0.memberID = row[0]
        $0.dossierID = row[1]
      }
    }
    let scoring = members.filter { present.contains($0.memberID) && !$0.doesNotScore }
    let items = try session.items(context.tables).map(\.item)
    for item in items {
      let counted = scoring.count { member in
        !conflicts.contains { $0.memberID == member.memberID && $0.dossierID == item.dossierID }
      }
      if let failure = session.council.rules.tooFewSheets(counted, on: item.dossierID) { throw failure }
    }
    return [
      SessionOpened.with {
        $0.sessionID = sessionID
        $0.councilID = session.council.id
        $0.level = session.council.level
        $0.unitCode = session.council.unitCode
        $0.items = items
        $0.scoringMembers = scoring
        $0.presentMemberIds = members.map(\.memberID).filter(present.contains)
        $0.workingRules = session.council.rules
        $0.conflicts = conflicts
        $0.members = UInt32(members.count)
        if hasSealing { $0.sealing = sealing }
        $0.paper = paper
      }
    ]
  }

  /// Where keys are proven at the doors, how sheets are kept from being read is always said: sealed, or on paper.
  private func requireSealing(_ context: CouncilContext) throws {
    if hasSealing && paper {
      throw Refusal(
        .malformed, "session.sealed-and-paper",
        .init(vi: "Phiên chấm trên giấy thì không có khóa niêm phong", en: "A session on paper has no sealing key"),
        remedy: .init(vi: "Chọn một: sealing hoặc paper.", en: "Choose one: sealing or paper."))
    }
    if hasSealing {
      try sealing.requireUsable(context.tables)
      guard context.sender != nil else {
        throw Refusal(
          .rule, "session.sealing-needs-keys",
          .init(
            vi: "Hệ thống chạy không có kiểm soát truy cập nên không biết ai ký phiếu; không niêm phong được",
            en: "Without access control nobody knows who signs a sheet: the session cannot be sealed"),
          remedy: .init(
            vi: "Chạy dịch vụ có khóa, hoặc khai mạc không niêm phong để thử.",
            en: "Run the services with keys, or open the session unsealed, for a trial."))
      }
    } else if !paper, context.sender != nil {
      throw Refusal(
        .rule, "session.not-sealed",
        .init(
          vi: "Phiên \(sessionID) phải được niêm phong, hoặc khai rõ là chấm trên giấy",
          en: "Session \(sessionID) must be sealed, or said to be on paper"),
        remedy: .init(
          vi: "Khai mạc bằng `ocop session open`, chương trình tự tạo khóa niêm phong; phiếu giấy thì thêm --paper.",
          en: "Open it with `ocop session open`, which makes the sealing key; for paper sheets add --paper."))
    }
  }
}

extension SessionOpened: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    if hasSealing { try sealing.noteUse(tables) }
    try tables.execute(
      "UPDATE session SET state = ?, sealing = ?, paper = ? WHERE number = ?",
      [SessionState.scoring.rawValue, hasSealing ? try sealing.jsonString() : "", paper, number])
    try tables.execute("UPDATE item SET state = ?, round = 1 WHERE session = ?", [ItemState.scoring.rawValue, number])
    for member in presentMemberIds {
      try tables.execute("INSERT INTO attendance (session, member_id) VALUES (?, ?)", [number, member])
    }
  }
}

extension SealingKey {
  /// - Throws: `Refusal` when nothing can be sealed to it, or when sheets of any session were ever sealed to it: what opens it may be public.
  func requireUsable(_ tables: Tables) throws {
    guard !isUsable else {
      guard try tables.exists("SELECT 1 FROM used_sealing_key WHERE public_key = ?", [publicKey.hexadecimal]) else { return }
      throw Refusal(
        .rule, "session.sealing-key-used",
        .init(
          vi: "Khóa niêm phong \(short) đã được dùng; khóa mở nó có thể đã công bố",
          en: "The sealing key \(short) was used before; what opens it may be public"),
        remedy: .init(vi: "Dùng `ocop session`, chương trình tự tạo khóa mới.", en: "Use `ocop session`, which makes a new one."))
    }
    throw Refusal(
      .malformed, "session.sealing-key-invalid",
      .init(
        vi: "Khóa niêm phong phải là khóa X25519 (32 byte) với 16 byte ngẫu nhiên kèm theo",
        en: "A sealing key is an X25519 key (32 bytes) and 16 bytes at random beside it"),
      remedy: .init(vi: "Dùng `ocop session`, chương trình tự tạo khóa.", en: "Use `ocop session`, which makes the key."))
  }

  func noteUse(_ tables: Tables) throws {
    try tables.execute(
      "INSERT INTO used_sealing_key (public_key) VALUES (?) ON CONFLICT (public_key) DO NOTHING", [publicKey.hexadecimal])
  }
}
