/// A text as people type it when they search: lower case, no marks, đ as d, no apostrophes, single spaces.
///
/// `Ea H'leo`, `Ea H’Leo` and `ea hleo` fold alike, composed or decomposed.
public struct FoldedText: Equatable {
  public let text: String

  public init(_ original: String) {
    var folded = ""
    folded.reserveCapacity(original.utf8.count)
    for scalar in original.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      case 0x61...0x7A, 0x30...0x39: folded.unicodeScalars.append(scalar)
      case 0x27, 0x2BC, 0x2018, 0x2019, 0x60, 0xB4, 0x300...0x36F: continue
      case 0..<0x80:
        // Anything else of ASCII parts two words.
        if !folded.isEmpty, folded.utf8.last != UInt8(ascii: " ") { folded.append(" ") }
      default:
        if let letter = Self.letters[scalar] {
          folded.unicodeScalars.append(letter)
        } else if scalar.properties.isWhitespace {
          if !folded.isEmpty, folded.utf8.last != UInt8(ascii: " ") { folded.append(" ") }
        } else {
          folded += scalar.properties.lowercaseMapping
        }
      }
    }
    if folded.utf8.last == UInt8(ascii: " ") { folded.removeLast() }
    text = folded
  }

  init(folded text: String) {
    self.text = text
  }

  /// Every composed letter of Vietnamese, and the breves and tildes of the Highlands' languages, to its bare letter.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let families = [
      "a": "àáảãạăằắẳẵặâầấẩẫậ", "e": "èéẻẽẹêềếểễệĕ", "i": "ìíỉĩịĭ", "o": "òóỏõọôồốổỗộơờớởỡợŏ", "u": "ùúủũụưừứửữựŭ", "y": "ỳýỷỹỵ", "d": "đ",
      "c": "č", "n": "ñ",
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (bare, family) in families {
      for bareScalar in bare.unicodeScalars {
        for scalar in family.unicodeScalars { letters[scalar] = bareScalar }
        for scalar in family.uppercased().unicodeScalars { letters[scalar] = bareScalar }
      }
    }
    return letters
  }()
}

/// A unit with its name folded once, so that a search compares bytes.
struct SearchEntry: Sendable {
  let unit: AdministrativeUnit
  private let name: String
  private let bareName: String

  init(_ unit: AdministrativeUnit) {
    self.unit = unit
    name = FoldedText(unit.name).text
    bareName = Self.withoutKind(name)
  }

  /// Lower is better; `nil` when the name does not match at all.
  func rank(of query: FoldedText) -> Int? {
    if unit.code == query.text { return 0 }
    if name == query.text { return 1 }
    if bareName == query.text { return 2 }
    if bareName.hasPrefix(query.text) { return 3 }
    if name.hasPrefix(query.text) { return 4 }
    if name.contains(" " + query.text) { return 5 }
    return name.contains(query.text) ? 6 : nil
  }

  private static let kinds = ["thanh pho ", "tinh ", "huyen ", "quan ", "thi xa ", "thi tran ", "phuong ", "dac khu ", "xa "]

  private static func withoutKind(_ name: String) -> String {
    for kind in kinds where name.hasPrefix(kind) { return String(name.dropFirst(kind.count)) }
    return name
  }
}
