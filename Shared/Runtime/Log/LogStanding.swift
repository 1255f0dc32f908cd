import Contracts
import Messaging

/// How a service's log stands to what others have seen of it, and theirs to what was followed here.
package struct LogStanding: Sendable, Equatable {
  /// Who has seen events that are not in this log, and how far, by service.
  package var wentBack: [String: LogSeen] = [:]
  /// Services that have not said yet how far they had seen this log, since its end on disk was found in doubt; nil when it is not.
  package var awaited: Set<String>?
  /// Services that have not said since this start how far they have seen this log, while they are still waited for.
  package var unanswered: Set<String> = []
  /// Services of which a loss was accepted at this run: whatever they claim beyond the log holds nobody up until a claim of theirs fits.
  package var covered: Set<String> = []
  /// Where the log ended when the service started: what others had seen beyond it was lost before.
  package var begun: UInt64 = 0
  /// Followed logs that are not what was followed of them.
  package var diverged: Set<String> = []
  /// Events of followed logs that cannot be heard.
  package var stalled: [String: UInt64] = [:]

  package init() {}

  /// A transaction that may be missing at the log's end has no more events than this, as a bound of the numbers that it may have given out.
  static let eventsInDoubt: UInt64 = 1_000

  /// Whether the log is left as it is until somebody settles it, or the others have answered.
  package var isHeld: Bool { isInDoubt || !unanswered.isEmpty }
  /// Whether others have seen what is not here, or may have.
  var isInDoubt: Bool { !wentBack.isEmpty || awaited != nil }

  /// How many events were lost at the most. What another has seen inside the log as it was at the start was lost before that, and written
  /// over since: from where on is not known then, and all of it counts.
  var lost: UInt64 {
    let seen = wentBack.values.map { $0.sequence > begun ? $0.sequence - begun : $0.sequence }.max() ?? 0
    return min(seen, UInt64(Int64.max)) + (awaited == nil ? 0 : Self.eventsInDoubt)
  }

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
    guard let awaited else { return unanswered.isEmpty ? nil : asking(service) }
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

  private func asking(_ service: String) -> Refusal {
    let names = unanswered.sorted().joined(separator: ", ")
    var refusal = Refusal(
      .away, "log.asking-peers",
      .init(
        vi: "\(service) vừa khởi động, đang hỏi \(names) đã thấy nhật ký của mình đến đâu",
        en: "\(service) has just started and asks \(names) how far they have seen its log"),
      remedy: .init(
        vi: "Gửi lại với cùng mã: nhiều nhất hai giây sau thì lệnh được nhận.",
        en: "Send again under the same id: after two seconds at the most commands are taken."))
    refusal.retryAfterMilliseconds = 200
    return refusal
  }
}
