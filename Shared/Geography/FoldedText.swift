/// A text as people type it when they search: lower case, no marks, đ as d, no apostrophes, single spaces.
///
/// `Ea H'leo`, `Ea H’Leo` and `ea hleo` fold alike, composed or decomposed.
public struct FoldedText: Equatable {
  public let text: String

  public init(_ original: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(original.utf8.count)
    for scalar in original.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(scalar.value + 32))
      case 0x61...0x7A, 0x30...0x39: folded.append(UInt8(scalar.value))
      case 0x27, 0x2BC, 0x2018, 0x2019, 0x60, 0xB4, 0x300...0x36F: continue
      case 0..<0x80: Self.part(&folded)
      default:
        let letter = scalar.value < Self.letters.count ? Self.letters[Int(scalar.value)] : 0
        if letter != 0 {
          folded.append(letter)
        } else if scalar.properties.isWhitespace {
          Self.part(&folded)
        } else {
          folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    if folded.last == UInt8(ascii: " ") { folded.removeLast() }
    text = String(decoding: folded, as: UTF8.self)
  }

  /// Parts two words, once.
  private static func part(_ folded: inout [UInt8]) {
    if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
  }

  init(folded text: String) {
    self.text = text
  }

  /// The bare letter of every composed letter of Vietnamese, and of the breves and tildes of the Highlands' languages, by its scalar;
  /// 0 for all others.
  private static let letters: [UInt8] = {
    let families = [
      "a": "àáảãạăằắẳẵặâầấẩẫậ", "e": "èéẻẽẹêềếểễệĕ", "i": "ìíỉĩịĭ", "o": "òóỏõọôồốổỗộơờớởỡợŏ", "u": "ùúủũụưừứửữựŭ", "y": "ỳýỷỹỵ", "d": "đ",
      "c": "č", "n": "ñ",
    ]
    var letters = [UInt8](repeating: 0, count: 0x1F00)
    for (bare, family) in families {
      for scalar in (family + family.uppercased()).unicodeScalars { letters[Int(scalar.value)] = Array(bare.utf8)[0] }
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
