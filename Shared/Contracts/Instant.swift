#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A point in time, in microseconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

  public static func + (instant: Instant, duration: Duration) -> Instant {
    let (seconds, attoseconds) = duration.components
    return Instant(microseconds: instant.microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }

  /// Whole seconds since 1970, rounded down.
  public var secondsSince1970: Int64 {
    microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
  }

  /// RFC 3339 in UTC with microseconds, 27 characters: `2026-11-24T03:15:00.250000Z`.
  public var description: String {
    var seconds = time_t(secondsSince1970)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let fraction = Int(microseconds - secondsSince1970 * 1_000_000)
    return String(unsafeUninitializedCapacity: 27) { buffer in
      var position = 0
      func write(_ value: Int, digits: Int, then separator: Unicode.Scalar) {
        var rest = value
        for offset in (0..<digits).reversed() {
          buffer[position + offset] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        buffer[position + digits] = UInt8(ascii: separator)
        position += digits + 1
      }
      write(Int(parts.tm_year) + 1_900, digits: 4, then: "-")
      write(Int(parts.tm_mon) + 1, digits: 2, then: "-")
      write(Int(parts.tm_mday), digits: 2, then: "T")
      write(Int(parts.tm_hour), digits: 2, then: ":")
      write(Int(parts.tm_min), digits: 2, then: ":")
      write(Int(parts.tm_sec), digits: 2, then: ".")
      write(fraction, digits: 6, then: "Z")
      return position
    }
  }
}
