/// JSON that says the same with every scalar that is not printable written as `\uXXXX`; in JSON such scalars stand in strings only.
///
/// - Parameter keepsLines: true where the line breaks are our encoder's own layout. Else they become spaces, so that JSON from elsewhere
///   stays one line.
public func printableJSON(_ json: String, keepsLines: Bool = false) -> String {
  guard json.unicodeScalars.contains(where: { !$0.isPrintable && !(keepsLines && $0 == "\n") }) else { return json }
  var printable = ""
  printable.reserveCapacity(json.utf8.count + 16)
  for scalar in json.unicodeScalars {
    switch scalar {
    case "\n" where keepsLines: printable.unicodeScalars.append(scalar)
    case "\n", "\r", "\t": printable += " "
    case _ where scalar.isPrintable: printable.unicodeScalars.append(scalar)
    default:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16, uppercase: true)
        printable += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
  return printable
}
