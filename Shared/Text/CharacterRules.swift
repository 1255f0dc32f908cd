/// Which characters a text may have. Ours: no law says it.
enum CharacterRules {
  /// Vietnamese takes two (ế), Ê Đê and other languages of the country three at most; four leave room.
  static let maximumMarks = 4

  enum Kind {
    case plain
    /// A combining mark (general category M).
    case mark
    /// Line feed and tab: part of a text of many lines.
    case line
    case control
    case invisible
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: return .plain
    case 0x09, 0x0A: return .line
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return .control
    case 0x34F: return .invisible
    case 0x300...0x36F: return .mark
    // Nothing is assigned above but marks of languages, tags, and private use.
    case 0xE0000...: return .invisible
    case _ where value & 0xFFFE == 0xFFFE: return .invisible
    default: return isInvisible(value) ? .invisible : isMark(scalar) ? .mark : .plain
    }
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164,
      0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFD,
      // Shorthand and musical format controls.
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      // Private use, and code points that are no characters.
      0xE000...0xF8FF, 0xFDD0...0xFDEF:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
