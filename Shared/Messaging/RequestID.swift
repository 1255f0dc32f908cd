import Foundation

/// Makes request ids: UUIDs of version 7 (RFC 9562), whose order is that of time, so that a store appends them.
public enum RequestID {
  public static func make() -> String {
    var random = SystemRandomNumberGenerator()
    return make(milliseconds: UInt64(Date().timeIntervalSince1970 * 1_000), using: &random)
  }

  public static func make(milliseconds: UInt64, using random: inout some RandomNumberGenerator) -> String {
    let high = (milliseconds << 16) | 0x7000 | (random.next() & 0x0FFF)
    let low = (random.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var position = 0
      for index in 0..<32 {
        if [8, 12, 16, 20].contains(index) {
          buffer[position] = UInt8(ascii: "-")
          position += 1
        }
        let word = index < 16 ? high : low
        let nibble = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (index % 16))) & 15
        buffer[position] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
        position += 1
      }
      return position
    }
  }
}
