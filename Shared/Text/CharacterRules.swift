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
    default: return isInvisible(scalar) ? .invisible : isMark(scalar) ? .mark : .plain
    }
  }

  /// Nobody sees it, it turns the direction of what follows, or it means nothing outside one program.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .privateUse, .surrogate: true
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint || (0xFFF0...0xFFFD).contains(scalar.value)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar as it stands and moves on by it: no control, no line or paragraph separator, nothing that turns
  /// the direction of writing, and nothing invisible.
  public var isPrintable: Bool {
    switch CharacterRules.kind(of: self) {
    case .plain, .mark: true
    case .line, .control, .invisible: false
    }
  }
}
