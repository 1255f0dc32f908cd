import Messaging

extension Refusal {
  /// Erasing what is not there would put a request into the log that had no effect.
  package static func nothingToErase(_ party: String) -> Refusal {
    Refusal(
      .conflict, "erasure.nothing-there",
      .init(vi: "Không có dữ liệu cá nhân nào của \(party) để xóa", en: "There are no personal data of \(party) to erase"),
      remedy: .init(
        vi: "Không cần làm gì: đã xóa trước đây, hoặc chưa từng có.", en: "Nothing needs doing: they were erased before, or never there."))
  }
}
