import Messaging

extension Refusal {
  /// Erasing what is not there would put a request into the log that had no effect.
  package static func nothingToErase(_ party: String) -> Refusal {
    Refusal(
      .conflict, "erasure.nothing-there",
      .init(vi: "Không có dữ liệu cá nhân nào của \(party) để xóa", en: "There are no personal data of \(party) to erase"),
      remedy: .init(
        vi: "Đã xóa trước đây, hoặc chưa từng có. Dữ liệu ghi vào kho khuôn dạng 2 trở về trước nằm ngay trong nhật ký, không xóa được.",
        en: "They were erased before, or never there. What a store of format 2 or before took in is in the log itself and cannot be erased."
      ))
  }
}
