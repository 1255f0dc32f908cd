import Contracts
import Ledger
import Messaging
import Runtime

/// Delivers a notice when its timer is due; a failure is tried again, later and later.
///
/// The letter is in the mailbox before the event that says so is on disk: after a crash in between it is delivered again under
/// the same name, which changes nothing.
enum DeliverNotice: TimerHandling {
  static let kind = "deliver-notice"

  static func timerName(_ noticeID: String) -> String { "deliver/\(noticeID)" }

  static func fire(_ timer: TimerEntry, _ context: NotificationContext) throws -> [any Event] {
    let found = try context.tables.first("SELECT content, attempts FROM notice WHERE notice_id = ?", [timer.subject]) { row in
      (notice: try NoticeWritten(jsonString: row[0]), attempts: row[1] as UInt32)
    }
    guard let (notice, attempts) = found else { preconditionFailure("a delivery timer is set with its notice") }
    let recipient = try Recipients.find(notice.recipient, context.tables)
    if recipient?.isErased ?? false {
      return [
        DeliveryRefused.with {
          $0.noticeID = notice.noticeID
          $0.reason =
            "Thông tin liên hệ của \(notice.recipient) đã được xóa theo yêu cầu; giao thông báo bằng văn bản giấy. "
            + "The contacts were erased on request; hand the notice over on paper."
        }
      ]
    }
    let address = try recipient?.email(context.tables) ?? ""
    let message = MailMessage.text(
      id: notice.noticeID, province: context.environment.province, to: notice.name, address: address, subject: notice.subject,
      body: notice.text, secondsSince1970: context.now.secondsSince1970)
    do {
      let receipt = try context.environment.mailbox.deliver(message, named: notice.noticeID, to: notice.recipient)
      return [
        NoticeDelivered.with {
          $0.noticeID = notice.noticeID
          $0.receipt = receipt
        }
      ]
    } catch {
      return [
        DeliveryFailed.with {
          $0.noticeID = notice.noticeID
          $0.reason = error.description
          $0.attempts = attempts + 1
          $0.retryAt = (context.now + delay(after: attempts + 1)).description
        }
      ]
    }
  }

  /// 10 s, 20 s, 40 s, … at most an hour.
  static func delay(after attempts: UInt32) -> Duration {
    .seconds(min(3_600, 10 << min(attempts - 1, 9)))
  }
}

extension NoticeDelivered: Event {
  package var subjectID: String { noticeID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE notice SET state = 'delivered', receipt = ?, attempts = attempts + 1 WHERE notice_id = ?", [receipt, noticeID])
    try tables.cancelTimer(DeliverNotice.timerName(noticeID))
  }
}

extension DeliveryRefused: Event {
  package var subjectID: String { noticeID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute("UPDATE notice SET state = 'refused', reason = ? WHERE notice_id = ?", [reason, noticeID])
    try tables.cancelTimer(DeliverNotice.timerName(noticeID))
  }
}

extension DeliveryFailed: Event {
  package var subjectID: String { noticeID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute("UPDATE notice SET attempts = ? WHERE notice_id = ?", [attempts, noticeID])
    try tables.set(
      TimerEntry(
        name: DeliverNotice.timerName(noticeID), kind: DeliverNotice.kind, subject: noticeID,
        due: record.time + DeliverNotice.delay(after: attempts)))
  }
}
