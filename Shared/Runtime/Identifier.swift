/// Identifiers that people read out on the telephone: a prefix and a number, `SP-00012`.
public enum Identifier {
  /// - Parameter number: from 1; five digits at least.
  public static func text(_ prefix: String, _ number: Int64) -> String {
    let digits = String(number)
    return prefix + "-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }

  /// The number of an identifier with this prefix; nil when it is no such identifier.
  public static func number(_ text: String, prefix: String) -> Int64? {
    guard text.utf8.count > prefix.utf8.count + 1, text.hasPrefix(prefix), text.utf8.count <= prefix.utf8.count + 19 else { return nil }
    let rest = text.dropFirst(prefix.count)
    guard rest.first == "-", rest.dropFirst().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard let number = Int64(rest.dropFirst()), self.text(prefix, number) == text else { return nil }
    return number
  }
}
