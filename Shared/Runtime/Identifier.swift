/// Identifiers that people read out on the telephone: a prefix and a number, `SP-00012`.
public enum Identifier {
  /// - Parameter number: from 1; five digits at least.
  public static func text(_ prefix: String, _ number: Int64) -> String {
    let digits = String(number)
    return prefix + "-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }

  /// The number of an identifier with this prefix; nil when it is no such identifier.
  public static func number(_ text: String, prefix: String) -> Int64? {
    var text = text
    return text.withUTF8 { bytes in
      let digits = bytes.count - prefix.utf8.count - 1
      guard (5...18).contains(digits), bytes.starts(with: prefix.utf8), bytes[prefix.utf8.count] == UInt8(ascii: "-") else { return nil }
      var number: Int64 = 0
      for byte in bytes.suffix(digits) {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int64(byte - UInt8(ascii: "0"))
      }
      // One number, one text: no zeros in front beyond the five digits.
      return number > 0 && (digits == 5 || bytes[bytes.count - digits] != UInt8(ascii: "0")) ? number : nil
    }
  }
}
