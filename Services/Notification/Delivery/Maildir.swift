import Contracts
import Crypto
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Mailboxes on disk, one maildir a recipient, that any mail reader opens.
struct Maildir: Sendable {
  let root: String

  struct Failure: Error, CustomStringConvertible {
    var path: String
    var reason: String
    var description: String { "\(path): \(reason)" }
  }

  /// Puts a message into a mailbox, once: a name that is there already, read or not, is left as it is.
  ///
  /// - Returns: the file's path below the root.
  func deliver(_ message: String, named name: String, to recipient: String) throws(Failure) -> String {
    let box = Self.box(of: recipient)
    let folder = "\(root)/\(box)"
    for part in ["tmp", "new", "cur"] {
      do {
        try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
      } catch {
        throw Failure(path: "\(folder)/\(part)", reason: error.localizedDescription)
      }
    }
    let receipt = "\(box)/new/\(name)"
    if FileManager.default.fileExists(atPath: "\(folder)/new/\(name)") || hasBeenSeen(name, in: folder) { return receipt }
    try write(message, to: "\(folder)/tmp/\(name)")
    guard rename("\(folder)/tmp/\(name)", "\(folder)/new/\(name)") == 0 else {
      throw Failure(path: "\(folder)/new/\(name)", reason: String(cString: strerror(errno)))
    }
    try synchronise(folder: "\(folder)/new")
    return receipt
  }

  /// The folder of a recipient: `member:HD-00001:TV-01` has `member-HD-00001-TV-01`.
  ///
  /// Parts of it were chosen by others: letters, digits, `.`, `_` and `-` stay, every other byte is written `%2F`, and it never begins
  /// with a full stop. What is too long for a file's name ends in a digest of the whole.
  static func box(of recipient: String) -> String {
    var box = ""
    for byte in recipient.utf8 {
      switch byte {
      case UInt8(ascii: ":"): box += "-"
      case UInt8(ascii: "."): box += box.isEmpty ? "%2E" : "."
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        box.unicodeScalars.append(Unicode.Scalar(byte))
      default: box += "%" + [byte].hexadecimal.uppercased()
      }
    }
    guard box.utf8.count > maximumBoxBytes else { return box }
    return "\(box.prefix(maximumBoxBytes - 65))-\(SHA256.hash(data: Array(recipient.utf8)).hexadecimal)"
  }

  /// A file's name has 255 bytes.
  private static let maximumBoxBytes = 200

  /// A mail reader moves what it showed to `cur` and adds flags to its name.
  private func hasBeenSeen(_ name: String, in folder: String) -> Bool {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/cur")) ?? []).contains { $0 == name || $0.hasPrefix("\(name):") }
  }

  private func write(_ message: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    let bytes = Array(message.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
  }

  private func synchronise(folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: folder, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(path: folder, reason: String(cString: strerror(errno))) }
  }
}

/// A message in the form of RFC 5322, UTF-8 text.
enum MailMessage {
  static func text(id: String, province: String, to name: String, address: String, subject: String, body: String, secondsSince1970: Int64)
    -> String
  {
    """
    Date: \(date(secondsSince1970))
    From: \(word("Chương trình OCOP")) <ocop@localhost>
    To: \(word(name, isName: true)) <\(isPlain(address) ? address : "undisclosed@localhost")>
    Subject: \(word(subject))
    Message-ID: <\(id)@\(province).ocop.localhost>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit
    Auto-Submitted: auto-generated

    \(body)
    """
  }

  /// Encoded words (RFC 2047), each at most 75 characters, never splitting a character.
  ///
  /// - Parameter isName: signs that mean something in an address line are encoded too.
  static func word(_ text: String, isName: Bool = false) -> String {
    let isPrintable = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
    if isPrintable && text.utf8.count < 60 && !(isName && text.contains { "()<>[]:;@\\,.\"".contains($0) }) { return text }
    var words: [String] = []
    var chunk = ""
    for character in text {
      if chunk.utf8.count + character.utf8.count > 42 {
        words.append(chunk)
        chunk = ""
      }
      chunk.append(character)
    }
    words.append(chunk)
    return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
  }

  /// Whether an address can stand in a header as it is: a line break in it would begin a header of its own.
  static func isPlain(_ address: String) -> Bool {
    !address.isEmpty && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !address.contains { "<>(),;:\\\"[]".contains($0) }
  }

  /// RFC 5322's date, in Viet Nam's time.
  static func date(_ seconds: Int64) -> String {
    var local = time_t(seconds + 7 * 3_600)
    var parts = tm()
    gmtime_r(&local, &parts)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1_900) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) +0700"
  }
}
