extension Sequence<UInt8> {
  /// Two lower-case digits a byte.
  public var hexadecimal: String {
    let bytes = Array(self)
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = byte.highDigit
        buffer[2 * index + 1] = byte.lowDigit
      }
      return 2 * bytes.count
    }
  }
}

extension UInt8 {
  /// The byte's two hexadecimal digits in ASCII. Published events carry 128 of them: no table of texts, no joining.
  var highDigit: UInt8 { Self.digit(self >> 4) }
  var lowDigit: UInt8 { Self.digit(self & 15) }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value }

  fileprivate var digitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Array<UInt8> {
  /// Reads two digits a byte; nil when the text is anything else.
  public init?(hexadecimal text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var high: UInt8?
    for digit in text.utf8 {
      guard let value = digit.digitValue else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self = bytes
  }
}
