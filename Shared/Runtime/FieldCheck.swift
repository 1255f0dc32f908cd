import Foundation
import Messaging
import Rulebook

/// Collects what is wrong with a command's fields, so that the sender hears of all faults at once.
public struct FieldCheck {
  private var places: [Refusal.Place] = []

  public init() {}

  public var isClean: Bool { places.isEmpty }

  public mutating func fault(_ place: String, vi: String, en: String) {
    places.append(.init(place, vi: vi, en: en))
  }

  /// Text of a length, in characters; control characters besides line breaks are refused.
  ///
  /// - Returns: the text in NFC without space around it.
  @discardableResult
  public mutating func text(_ value: String, _ place: String, _ length: ClosedRange<Int>) -> String {
    let text = value.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    if text.isEmpty && length.lowerBound > 0 {
      fault(place, vi: "bắt buộc", en: "is required")
    } else if !length.contains(text.count) {
      fault(
        place, vi: "dài \(text.count) ký tự; cho phép \(length.lowerBound) đến \(length.upperBound)",
        en: "has \(text.count) characters; \(length.lowerBound) to \(length.upperBound) are allowed")
    } else if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
      fault(place, vi: "có ký tự điều khiển", en: "has control characters")
    }
    return text
  }

  /// A calendar date YYYY-MM-DD.
  @discardableResult
  public mutating func date(_ value: String, _ place: String, notAfter limit: CalendarDate? = nil) -> CalendarDate? {
    guard let date = CalendarDate(value) else {
      fault(place, vi: "\"\(value)\" không phải là ngày YYYY-MM-DD", en: "\"\(value)\" is no date YYYY-MM-DD")
      return nil
    }
    if let limit, date > limit {
      fault(place, vi: "\(date) sau ngày \(limit)", en: "\(date) is after \(limit)")
    }
    return date
  }

  /// An enumeration that was set to a value this program knows.
  public mutating func choice<Value: RawRepresentable>(_ value: Value, _ place: String, among known: [Value]) where Value: Equatable {
    if !known.contains(value) { fault(place, vi: "chưa chọn hoặc không biết", en: "is not set or not known") }
  }

  /// - Throws: a malformed-request refusal that lists every fault.
  public func finish(_ rule: String) throws {
    guard !places.isEmpty else { return }
    throw Refusal(
      .malformed, rule,
      .init(
        vi: "Có \(places.count) chỗ cần sửa: \(places.map { "\($0.place) \($0.detail.vietnamese)" }.joined(separator: "; "))",
        en: "\(places.count) to mend: \(places.map { "\($0.place) \($0.detail.english)" }.joined(separator: "; "))"),
      remedy: .init(vi: "Sửa các mục được nêu rồi gửi lại.", en: "Mend the fields named, then send again."), places: places)
  }
}

extension Refusal {
  /// Something that is asked for does not exist.
  public static func unknown(_ what: LocalizedText, _ id: String, list: String) -> Refusal {
    Refusal(
      .unknown, "unknown",
      .init(vi: "Không có \(what.vietnamese) \"\(id)\"", en: "There is no \(what.english) \"\(id)\""),
      remedy: .init(vi: "Xem danh sách bằng `\(list)`.", en: "List them with `\(list)`."))
  }
}
