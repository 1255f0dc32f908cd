import Access
import Contracts
import Ledger
import Runtime
import Text

extension GetSession: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { try .session(sessionID, context.tables) }

  package func answer(_ context: CouncilQueryContext) throws -> Session {
    try Session(SessionRow.find(sessionID, context.tables), context.tables)
  }
}

extension ListSessions: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Sessions {
    let last = Identifier.number(after, prefix: "PH") ?? 0
    let numbers: [Int64] =
      state == .unspecified
      ? try context.tables.all("SELECT number FROM session WHERE number > ? ORDER BY number", [last]) { $0[0] }
      : try context.tables.all("SELECT number FROM session WHERE state = ? AND number > ? ORDER BY number", [state.rawValue, last]) {
        $0[0]
      }
    return try .with {
      for number in numbers where limit == 0 || $0.sessions.count < limit {
        guard let row = try SessionRow.find(number, context.tables), context.viewer.sees(Scope(unit: row.council.unitCode)) else {
          continue
        }
        $0.sessions.append(try Session(row, context.tables))
      }
    }
  }
}

extension Session {
  init(_ row: SessionRow, _ tables: Tables) throws {
    let present = try row.present(tables)
    self = try .with {
      $0.sessionID = row.id
      $0.councilID = row.council.id
      $0.councilName = row.council.name
      $0.level = row.council.level
      $0.unitCode = row.council.unitCode
      $0.heldOn = row.heldOn
      $0.place = row.place
      $0.state = row.state
      $0.members = row.council.members
      $0.presentMemberIds = present
      $0.minutesNumber = row.minutesNumber
      $0.decisionNumber = row.decisionNumber
      $0.workingRules = row.council.rules
      if let sealing = row.sealing { $0.sealing = sealing }
      $0.paper = row.isOnPaper
      $0.resealings = try row.resealings(tables)
      $0.admittedKeys = try row.admittedKeys(tables)
      let conflicts: [ConflictDeclared] = try tables.all(
        "SELECT member_id, dossier_id, reason FROM conflict WHERE session = ? ORDER BY dossier_id, member_id", [row.number]
      ) { conflict in
        .with {
          $0.sessionID = row.id
          $0.memberID = conflict[0]
          $0.dossierID = conflict[1]
          $0.reason = conflict[2]
        }
      }
      // Fifty members may step back from two hundred products each, with a page of reasons: together they have 2 MiB here.
      let room = (2 << 20) / max(1, conflicts.count)
      $0.conflicts = conflicts.map { conflict in
        var conflict = conflict
        conflict.reason = conflict.reason.cut(toBytes: room)
        return conflict
      }
      $0.items = try row.items(tables).map { item in
        let sheetsIn = Set(try row.sheetsIn(item.item.dossierID, round: item.round, tables).map(\.memberID))
        let expected = try row.expected(on: item.item.dossierID, present: present, tables)
        return .with {
          $0.item = item.item
          $0.state = item.state
          $0.round = item.round
          $0.sheetsIn = UInt32(sheetsIn.intersection(expected).count)
          $0.sheetsExpected = UInt32(expected.count)
          $0.waitingFor = item.state == .scoring ? expected.filter { !sheetsIn.contains($0) } : []
          if item.state == .evaluated { $0.result = item.result }
        }
      }
    }
  }
}
