import Access
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
      }
    ]
  }
}

extension SessionOpened: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    try tables.execute("UPDATE session SET state = ? WHERE number = ?", [SessionState.scoring.rawValue, number])
    try tables.execute("UPDATE item SET state = ?, round = 1 WHERE session = ?", [ItemState.scoring.rawValue, number])
    for member in presentMemberIds {
      try tables.execute("INSERT INTO attendance (session, member_id) VALUES (?, ?)", [number, member])
    }
  }
}
