/// A score, exact to the hundredth of a point (*điểm*).
///
/// Councils give two decimals (78.66) and stars hang on a single hundredth, so a score is a whole number of hundredths and never
/// a floating-point number.
public struct Points: Sendable, Hashable {
  public var hundredths: Int

  public static let zero = Points(hundredths: 0)

  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  public init(_ whole: Int) {
    self.init(hundredths: whole * 100)
  }

  /// Reads `78.66`, `78,66` or `3`: digits, then at most two decimals. Anything else is `nil`, a third decimal included,
  /// because a score is never rounded on the way in.
  public init?(parsing text: String) {
    var whole = 0
    var fraction = 0
    var wholeDigits = 0
    var fractionDigits: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        if let digits = fractionDigits {
          fraction = fraction * 10 + digit
          fractionDigits = digits + 1
        } else {
          whole = whole * 10 + digit
          wholeDigits += 1
        }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard fractionDigits == nil else { return nil }
        fractionDigits = 0
      default:
        return nil
      }
      guard wholeDigits <= 9, fractionDigits ?? 0 <= 2 else { return nil }
    }
    guard wholeDigits > 0, fractionDigits != 0 else { return nil }
    self.init(hundredths: whole * 100 + (fractionDigits == 1 ? fraction * 10 : fraction))
  }

  public static func + (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths + right.hundredths)
  }

  public static func - (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths - right.hundredths)
  }

  public static func += (left: inout Points, right: Points) {
    left.hundredths += right.hundredths
  }
}

extension Points: Comparable {
  public static func < (left: Points, right: Points) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Points: CustomStringConvertible {
  /// Always two decimals: `78.66`, `3.00`.
  public var description: String { text(decimalMark: ".") }

  /// Two decimals as the language writes them: `78,66` or `78.66`.
  public func formatted(_ language: TextLanguage = .vietnamese) -> String {
    text(decimalMark: language == .vietnamese ? "," : ".")
  }

  /// As `formatted`, but a whole number of points stands without decimals: `3`, `78,66`.
  public func short(_ language: TextLanguage = .vietnamese) -> String {
    hundredths % 100 == 0 ? String(hundredths / 100) : formatted(language)
  }

  private func text(decimalMark: String) -> String {
    let size = hundredths.magnitude
    let fraction = size % 100
    return (hundredths < 0 ? "-" : "") + "\(size / 100)\(decimalMark)" + (fraction < 10 ? "0\(fraction)" : "\(fraction)")
  }
}

extension Points: Codable {
  /// Written as the string `"78.66"`; a JSON number with decimals would come back inexact.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int.self), whole.magnitude <= 999_999_999 {
      self.init(whole)
      return
    }
    let text = try container.decode(String.self)
    let isNegative = text.hasPrefix("-")
    guard let size = Points(parsing: isNegative ? String(text.dropFirst()) : text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a score with at most two decimals: \(text)")
    }
    self.init(hundredths: isNegative ? -size.hundredths : size.hundredths)
  }
}
