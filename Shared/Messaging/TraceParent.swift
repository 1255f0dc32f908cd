/// W3C trace context, level 1: who follows a request across programs. What does not keep to its grammar is dropped, as the standard says.
struct TraceParent {
  /// In the version that this program knows: `00-<trace, 32 digits>-<parent, 16 digits>-<flags, 2 digits>`, 55 bytes.
  let text: String

  /// - Parameter given: of this version or a later one, of which the part known here is kept.
  init?(_ given: String) {
    let bytes = Array(given.utf8.prefix(56))
    guard bytes.count >= 55, bytes[2] == Self.dash, bytes[35] == Self.dash, bytes[52] == Self.dash else { return nil }
    let (version, trace, parent, flags) = (bytes[0..<2], bytes[3..<35], bytes[36..<52], bytes[53..<55])
    guard [version, trace, parent, flags].allSatisfy({ $0.allSatisfy(Self.isDigit) }), trace.contains(where: Self.isNotZero),
      parent.contains(where: Self.isNotZero)
    else { return nil }
    let isKnown = version.elementsEqual("00".utf8)
    if isKnown {
      guard bytes.count == 55 else { return nil }
    } else {
      guard !version.elementsEqual("ff".utf8), bytes.count == 55 || bytes[55] == Self.dash else { return nil }
    }
    // Of a later version's flags only the last is known: sampled.
    let kept = isKnown ? String(decoding: flags, as: UTF8.self) : bytes[54] & 1 == (bytes[54] >= UInt8(ascii: "a") ? 0 : 1) ? "01" : "00"
    text = "00-\(String(decoding: trace, as: UTF8.self))-\(String(decoding: parent, as: UTF8.self))-\(kept)"
  }

  private static let dash = UInt8(ascii: "-")

  /// A hexadecimal digit in lower case.
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func isNotZero(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "0") }
}
