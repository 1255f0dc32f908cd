import Contracts
import Crypto
import Foundation
import Ledger
import Messaging
import Runtime

/// Makes a notice (thông báo) from an event: one letter to one recipient.
struct Letter {
  var recipient: String
  /// Used when the recipient has not been learned yet.
  var name: String
  var template: Template
  /// Everything the template wants besides the name.
  var values: [String: String]
}

extension NotificationContext {
  /// The notices that are not written yet; hearing an event again writes none.
  func notices(_ letters: [Letter]) throws -> [any Event] {
    try letters.compactMap { letter -> (any Event)? in
      let id = Self.noticeID(cause: retellings == 0 ? cause : "\(cause) \(retellings)", letter)
      guard try !tables.exists("SELECT 1 FROM notice WHERE notice_id = ?", [id]) else { return nil }
      let name = try Recipients.find(letter.recipient, tables)?.name ?? letter.name
      let (subject, text) = environment.templates.render(letter.template, letter.values.merging(["name": name]) { old, _ in old })
      return NoticeWritten.with {
        $0.noticeID = id
        $0.recipient = letter.recipient
        $0.name = name
        $0.channel = .maildir
        $0.template = letter.template.rawValue
        $0.subject = subject
        $0.text = text
        $0.cause = cause
        $0.language = Language.vietnamese.rawValue
      }
    }
  }

  /// Follows from cause, template and recipient alone: the same cause gives the same notice, whenever it is heard.
  private static func noticeID(cause: String, _ letter: Letter) -> String {
    let digest = SHA256.hash(data: Data("\(cause)\n\(letter.template.rawValue)\n\(letter.recipient)".utf8))
    return "TB-" + digest.prefix(8).hexadecimal
  }
}

extension NoticeWritten: Event {
  package var subjectID: String { noticeID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO notice (notice_id, recipient, content, state, receipt, attempts, reason) VALUES (?, ?, ?, 'pending', '', 0, '')",
      [noticeID, recipient, try jsonString()])
    try tables.set(TimerEntry(name: DeliverNotice.timerName(noticeID), kind: DeliverNotice.kind, subject: noticeID, due: record.time))
  }
}
