import Access
import Contracts
import Ledger
import Messaging
import Runtime

extension ListNotices: Query {
  package func scope(_ context: NotificationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: NotificationQueryContext) throws -> Notices {
    let limit = self.limit == 0 ? 100 : min(Int(self.limit), 1_000)
    var position: Int64 = 0
    if !after.isEmpty {
      let last = try context.tables.first("SELECT number, recipient FROM notice WHERE notice_id = ?", [after]) { row in
        (number: row[0] as Int64, recipient: row[1] as String)
      }
      // Another's notice is no place to read on from, like one that is not there.
      if let last, context.viewer.sees(try Recipients.scope(last.recipient, context.tables)) { position = last.number }
    }
    let columns = "SELECT content, state, receipt, attempts, reason FROM notice"
    func read(_ row: TableRow) throws -> Notice {
      try .with {
        $0.notice = try NoticeWritten(jsonString: row[0])
        $0.state = row[1]
        $0.receipt = row[2]
        $0.attempts = row[3]
        $0.reason = row[4]
      }
    }
    return try .with {
      $0.total = try context.tables.first("SELECT count(*) FROM notice") { $0[0] } ?? 0
      if context.viewer.isRestricted {
        // What somebody else is told is not even counted.
        $0.total = 0
        $0.notices = try context.viewer.page(
          after: position, limit: limit, position: { $0.number },
          scope: { try Recipients.scope($0.notice.notice.recipient, context.tables) }
        ) { after, limit in
          try context.tables.all(
            """
            SELECT content, state, receipt, attempts, reason, number FROM notice
            WHERE number > ? AND (? = '' OR recipient = ?) AND (? = '' OR state = ?) ORDER BY number LIMIT ?
            """, [after, recipient, recipient, state, state, limit]
          ) { row in (notice: try read(row), number: row[5] as Int64) }
        }.map(\.notice)
      } else if !recipient.isEmpty {
        $0.notices = try context.tables.all(
          "\(columns) WHERE recipient = ? AND number > ? AND (? = '' OR state = ?) ORDER BY number LIMIT ?",
          [recipient, position, state, state, limit], read)
      } else if !state.isEmpty {
        $0.notices = try context.tables.all(
          "\(columns) WHERE state = ? AND number > ? ORDER BY number LIMIT ?", [state, position, limit], read)
      } else {
        $0.notices = try context.tables.all("\(columns) WHERE number > ? ORDER BY number LIMIT ?", [position, limit], read)
      }
    }
  }
}
