import Contracts
import Messaging

/// How a service's log stands to what others have seen of it, and theirs to what was followed here.
package struct LogStanding: Sendable, Equatable {
  /// Who has seen events that are not in this log, and how far, by service.
  package var wentBack: [String: LogSeen] = [:]
  /// Services that have not said yet how far they had seen this log, since its end on disk was found in doubt; nil when it is not.
  package var awaited: Set<String>?
  /// Followed logs that are not what was followed of them.
  package var diverged: Set<String> = []
  /// Events of followed logs that cannot be heard.
  package var stalled: [String: UInt64] = [:]

  package init() {}

  /// Whether the log is left as it is until somebody settles it, or the others have answered.
  package var isHeld: Bool { !wentBack.isEmpty || awaited != nil }

  /// Why no command is taken; nil when they are.
  func refusal(_ service: String, at latest: UInt64) -> Refusal? {
    if !wentBack.isEmpty {
      let seen = wentBack.values.sorted { $0.service < $1.service }.map { "\($0.service) #\($0.sequence)" }.joined(separator: ", ")
      return Refusal(
        .away, "log.went-back",
        .init(
          vi: "Nhật ký của \(service) đã lùi lại: hết ở #\(latest), nhưng dịch vụ khác đã thấy những sự kiện không còn ở đây (\(seen))",
          en: "The log of \(service) went back: it ends at #\(latest), and others have seen events that are not in it (\(seen))"),
        remedy: .init(
          vi: "Báo người vận hành: trả đúng kho về chỗ (`ocop restore`, `ocop recover`), hoặc chấp nhận phần mất bằng `ocop log settle`; "
            + "xem docs/runbook.md, \"A log went back\". Truy vấn vẫn được trả lời.",
          en: "Tell the operator: put the right store back (`ocop restore`, `ocop recover`), or accept the loss (`ocop log settle`); see "
            + "docs/runbook.md, \"A log went back\". Queries are answered."))
    }
    guard let awaited else { return nil }
    let names = awaited.sorted().joined(separator: ", ")
    var refusal = Refusal(
      .away, "log.tail-in-doubt",
      .init(
        vi: "Phần cuối kho của \(service) bị hỏng khi khởi động; chưa rõ có mất lệnh nào không, đang chờ \(names) cho biết đã thấy đến đâu",
        en: "The end of \(service)'s store was spoilt when it started; whether a command was lost is for \(names) to say, who have not yet"),
      remedy: .init(
        vi: "Gửi lại với cùng mã sau ít giây. Nếu kéo dài: người vận hành xem docs/runbook.md, \"A log went back\".",
        en: "Send again under the same id in some seconds. If it lasts: the operator finds docs/runbook.md, \"A log went back\"."))
    refusal.retryAfterMilliseconds = 500
    return refusal
  }
}
