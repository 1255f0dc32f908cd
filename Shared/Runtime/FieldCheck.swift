import Foundation
import Messaging
import Rulebook
import Text

/// Collects what is wrong with a command's fields, so that the sender hears of all faults at once.
public struct FieldCheck {
  private var faults = FaultList()

  public init() {}

  public var isClean: Bool { faults.isEmpty }

  public mutating func fault(_ place: String, vi: String, en: String) { faults.add(.init(place, vi: vi, en: en)) }

  /// How many lines a text may have.
  public enum Lines: Sendable {
    case one
    case many
  }

  /// Bytes that a character may take: as many as the longest Vietnamese letter, written as a letter and two marks.
  public static let bytesPerCharacter = 5

  /// Text of a length, in characters; control characters are refused, and line breaks too where it is one line.
  ///
  /// It is bounded in bytes, and every character looked at, before it is normalised or counted.
  ///
  /// - Returns: the text in NFC without space around it: what is kept. Empty where it is not taken.
  @discardableResult
  public mutating func text(_ value: String, _ place: String, _ length: ClosedRange<Int>, _ lines: Lines = .one) -> String {
    let limit = length.upperBound * Self.bytesPerCharacter
    if let found = value.textFault(atMost: limit, isMultiline: lines == .many) {
      fault(place, vi: found.vietnamese, en: found.english)
      return ""
    }
    let field = Field(value)
    if field.text.isEmpty && length.lowerBound > 0 {
      fault(place, vi: "bắt buộc", en: "is required")
    } else if !length.contains(field.count) {
      fault(
        place, vi: "dài \(field.count) ký tự; cho phép \(length.lowerBound) đến \(length.upperBound)",
        en: "has \(field.count) characters; \(length.lowerBound) to \(length.upperBound) are allowed")
    } else if let longer = field.text.textFault(atMost: limit, isMultiline: lines == .many) {
      // A few characters are longer in NFC than they were.
      fault(place, vi: longer.vietnamese, en: longer.english)
    }
    return field.text
  }

  /// The same for a field of the command, which then holds what is kept.
  public mutating func text(_ value: inout String, _ place: String, _ length: ClosedRange<Int>, _ lines: Lines = .one) {
    value = text(value, place, length, lines)
  }

  /// A calendar date YYYY-MM-DD.
  @discardableResult
  public mutating func date(_ value: String, _ place: String, notAfter limit: CalendarDate? = nil) -> CalendarDate? {
    guard value.utf8.count <= 32, let date = CalendarDate(value) else {
      let value = printable(value.cut(toBytes: 32))
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

  /// - Throws: a malformed-request refusal that lists the faults, the first twenty with their places.
  public func finish(_ rule: String) throws {
    guard !faults.isEmpty else { return }
    throw faults.refusal(rule)
  }
}

/// A text field: normalised to NFC, without space around it.
///
/// What Vietnamese keyboards make is composed already; seeing that costs a look at each scalar, normalising costs a hundred times more.
private struct Field {
  let text: String
  /// In characters.
  let count: Int

  init(_ value: String) {
    var scalars = 0
    var isComposed = true
    for scalar in value.unicodeScalars {
      scalars += 1
      switch scalar.value {
      // Latin with its additions and general punctuation: composed, and a character each.
      case 0x09, 0x0A, 0x20..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: continue
      default: isComposed = false
      }
    }
    let trimmed = Self.trimmed(value)
    if isComposed {
      text = trimmed
      count = trimmed.utf8.count == value.utf8.count ? scalars : trimmed.unicodeScalars.count
    } else {
      text = trimmed.precomposedStringWithCanonicalMapping
      count = text.count
    }
  }

  private static func trimmed(_ value: String) -> String {
    // Letters and digits at both ends: nothing to trim, and most text is so.
    if let first = value.utf8.first, let last = value.utf8.last, first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return value }
    let scalars = value.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    let end = scalars.index(after: last)
    return start == scalars.startIndex && end == scalars.endIndex ? value : String(scalars[start..<end])
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
