import Contracts

/// The text with every scalar that could move a terminal's cursor, change its colours, break a line, turn the writing around or hide shown
/// by its number, e.g. `\u{202E}`. Line feeds and tabs are among them: our own stand between lines, never in one.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !$0.isPrintable }) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if scalar.isPrintable {
      shown.unicodeScalars.append(scalar)
    } else {
      shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return shown
}
