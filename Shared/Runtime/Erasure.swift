import Contracts
import Ledger
import Messaging

/// A lawful request to erase what is kept of a person: it is all that the log keeps of it.
package struct ErasureRequest {
  package let number: String
  package let reason: String

  /// - Throws: `Refusal` when a field is missing, or the request is of a day to come.
  package init(number: String, requestedOn: String, reason: String, at now: Instant) throws {
    var check = FieldCheck()
    self.number = check.text(number, "requestNumber", 1...100)
    self.reason = check.text(reason, "reason", 1...500)
    check.date(requestedOn, "requestedOn", notAfter: now.date)
    try check.finish("erasure.invalid")
  }

  /// - Throws: `Refusal` when there is nothing: the request would stand in the log and have no effect.
  package func requireData(of party: String, _ tables: Tables) throws {
    guard try !tables.exists("SELECT 1 FROM personal WHERE party = ?", [party]) else { return }
    throw Refusal(
      .conflict, "erasure.nothing-there",
      .init(vi: "Không có dữ liệu cá nhân nào của \(party) để xóa", en: "There are no personal data of \(party) to erase"),
      remedy: .init(
        vi: "Đã xóa trước đây, hoặc chưa từng có. Dữ liệu ghi vào kho khuôn dạng 2 trở về trước nằm ngay trong nhật ký, không xóa được.",
        en: "They were erased before, or never there. What a store of format 2 or before took in is in the log itself and cannot be erased."
      ))
  }
}
