/// A text that is safe to print: what could move a terminal's cursor, end a line or not be seen is shown as an escape, `\u{202E}`.
///
/// For everything that comes from somewhere else and goes to a terminal, a table or a log for people. Text that may be taken stays as it is.
///
/// - Parameter keepsLines: whether line feeds and tabs stay.
public func printable(_ text: some StringProtocol, keepsLines: Bool = false) -> String {
  let text = String(text)
  guard text.textFault(atMost: .max, isMultiline: keepsLines) != nil else { return text }
  var shown = String.UnicodeScalarView()
  var marks = 0
  for scalar in text.unicodeScalars {
    let kind = CharacterRules.kind(of: scalar)
    marks = kind == .mark ? marks + 1 : 0
    switch kind {
    case .plain: shown.append(scalar)
    case .mark where marks <= CharacterRules.maximumMarks: shown.append(scalar)
    case .line where keepsLines: shown.append(scalar)
    default: shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    }
  }
  return String(shown)
}

extension String {
  /// The text in at most so many bytes of UTF-8, cut between two scalars; where it was cut it ends in "…".
  public func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let room = max(0, limit - 3)
    var end = utf8.index(utf8.startIndex, offsetBy: room)
    // A scalar goes on in bytes 10xxxxxx.
    while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(self[..<end]) + "…"
  }
}
