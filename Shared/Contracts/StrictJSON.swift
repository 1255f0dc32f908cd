/// JSON that every reader reads alike: RFC 8259 to the letter, in UTF-8, no member twice in one object, no half of a surrogate pair, nothing
/// behind the value.
///
/// Of a member that stands twice one reader takes the first and another the last; whoever signs or compares JSON must take neither.
public struct StrictJSON {
  /// What is wrong, and at which byte.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public var reason: String
    public var offset: Int
    public var description: String { "\(reason) at byte \(offset)" }
  }

  /// Objects and arrays in each other.
  public static let maximumDepth = 64

  /// - Parameter integersOnly: refuses fractions and exponents as well, where a format has none.
  /// - Returns: nil for JSON that every reader reads alike.
  public static func fault(in bytes: [UInt8], integersOnly: Bool = false) -> Fault? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return Fault(reason: "it is not UTF-8", offset: 0) }
    return bytes.withUnsafeBufferPointer { buffer in
      var reading = StrictJSON(bytes: buffer, integersOnly: integersOnly)
      return reading.fault()
    }
  }

  private mutating func fault() -> Fault? {
    do throws(Fault) {
      try value()
      space()
      if position < bytes.count { throw fault("something follows the value") }
      return nil
    } catch {
      return error
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let integersOnly: Bool
  private var position = 0
  private var depth = 0

  private init(bytes: UnsafeBufferPointer<UInt8>, integersOnly: Bool) {
    self.bytes = bytes
    self.integersOnly = integersOnly
  }

  private func fault(_ reason: String) -> Fault { Fault(reason: reason, offset: position) }

  /// 0, which JSON has nowhere, at the end.
  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func space() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(next) { position += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Fault) {
    space()
    switch next {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  private mutating func enter() throws(Fault) {
    position += 1
    depth += 1
    guard depth <= Self.maximumDepth else { throw fault("more than \(Self.maximumDepth) levels") }
    space()
  }

  private mutating func object() throws(Fault) {
    try enter()
    defer { depth -= 1 }
    if take("}") { return }
    var names: Set<[UInt8]> = []
    while true {
      space()
      guard names.insert(try string()).inserted else { throw fault("a member stands there twice") }
      space()
      guard take(":") else { throw fault("a colon is missing") }
      try value()
      space()
      if take("}") { return }
      guard take(",") else { throw fault("an object does not end") }
    }
  }

  private mutating func array() throws(Fault) {
    try enter()
    defer { depth -= 1 }
    if take("]") { return }
    while true {
      try value()
      space()
      if take("]") { return }
      guard take(",") else { throw fault("an array does not end") }
    }
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw fault("no value") }
      position += 1
    }
  }

  private mutating func digits() throws(Fault) {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) else { throw fault("no value") }
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { position += 1 }
  }

  private mutating func number() throws(Fault) {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") {
      guard !integersOnly else { throw fault("a fraction") }
      try digits()
    }
    if take("e") || take("E") {
      guard !integersOnly else { throw fault("an exponent") }
      _ = take("+") || take("-")
      try digits()
    }
  }

  /// - Returns: the string's bytes, its escapes resolved.
  private mutating func string() throws(Fault) -> [UInt8] {
    guard take("\"") else { throw fault("a string is missing") }
    var text: [UInt8] = []
    while true {
      let byte = next
      guard byte >= 0x20 else { throw fault(position < bytes.count ? "a control in a string" : "a string does not end") }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      default: text.append(byte)
      }
    }
  }

  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    let byte = next
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try unit()
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, take("\\"), take("u"), case let second = try unit(), (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
      else { throw fault("half of a surrogate pair") }
      return scalar
    default: throw fault("no escape")
    }
  }

  private mutating func unit() throws(Fault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(next)).hexDigitValue else { throw fault("no escape") }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}

extension UInt64 {
  /// Reads digits and nothing else: no sign, no space.
  ///
  /// - Parameter width: how many digits there are, where numbers are filled up with zeros; without it no zero comes first.
  public init?(digits text: String, width: Int? = nil) {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      width.map({ text.utf8.count == $0 }) ?? (text == "0" || text.utf8.first != UInt8(ascii: "0"))
    else { return nil }
    self.init(text)
  }
}
