/// What makes a text one that is not taken, found before anything is normalised or counted in characters.
public enum TextFault: Sendable, Equatable {
  /// Longer than its field allows, in bytes of UTF-8; nothing of it was looked at.
  case tooLong(bytes: Int, limit: Int)
  /// A control character: it moves the cursor of a terminal, ends a line, or ends a string.
  case control(Unicode.Scalar, at: Int)
  /// A character that nobody sees, that turns the direction of what follows, or that means nothing outside one program.
  case invisible(Unicode.Scalar, at: Int)
  /// More combining marks in a row than any language writes. The place is that of the first mark too many.
  case marks(Unicode.Scalar, at: Int)

  public var vietnamese: String {
    switch self {
    case .tooLong(let bytes, let limit): "dài \(bytes) byte; cho phép nhiều nhất \(limit)"
    case .control(let scalar, let place): "có ký tự điều khiển \(scalar.codePoint) ở vị trí \(place)"
    case .invisible(let scalar, let place): "có ký tự không hiển thị \(scalar.codePoint) ở vị trí \(place)"
    case .marks(let scalar, let place): "có quá \(CharacterRules.maximumMarks) dấu liền nhau, \(scalar.codePoint) ở vị trí \(place)"
    }
  }

  public var english: String {
    switch self {
    case .tooLong(let bytes, let limit): "has \(bytes) bytes; at most \(limit) are allowed"
    case .control(let scalar, let place): "has the control character \(scalar.codePoint) at place \(place)"
    case .invisible(let scalar, let place): "has the invisible character \(scalar.codePoint) at place \(place)"
    case .marks(let scalar, let place): "has more than \(CharacterRules.maximumMarks) marks in a row, \(scalar.codePoint) at place \(place)"
    }
  }
}

extension Unicode.Scalar {
  /// As the standard writes it: `U+202E`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension String {
  /// The first thing that makes it a text not to be taken; nil where there is none.
  ///
  /// One look at each byte; places count scalars from 0.
  ///
  /// - Parameters:
  ///   - limit: in bytes of UTF-8.
  ///   - isMultiline: whether line feeds and tabs are part of the text.
  public func textFault(atMost limit: Int, isMultiline: Bool = false) -> TextFault? {
    let bytes = utf8.count
    guard bytes <= limit else { return .tooLong(bytes: bytes, limit: limit) }
    if isPlainLatin { return nil }
    var marks = 0
    for (place, scalar) in unicodeScalars.enumerated() {
      switch CharacterRules.kind(of: scalar) {
      case .plain: marks = 0
      case .line where isMultiline: marks = 0
      case .line, .control: return .control(scalar, at: place)
      case .invisible: return .invisible(scalar, at: place)
      case .mark:
        marks += 1
        if marks > CharacterRules.maximumMarks { return .marks(scalar, at: place) }
      }
    }
    return nil
  }

  /// ASCII and Latin letters with their Vietnamese additions, nothing else and no line break: nearly every text, told from its bytes alone.
  private var isPlainLatin: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x20 && byte < 0x7F {
          index += 1
        } else if byte >= 0xC3 && byte <= 0xCB {
          // U+00C0 to U+02FF.
          index += 2
        } else if byte == 0xE1, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB {
          // U+1E00 to U+1EFF.
          index += 3
        } else {
          return false
        }
      }
      return true
    } ?? false
  }
}
