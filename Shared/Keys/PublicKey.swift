import Contracts
import Crypto
import Glibc
import ZeroMQ

/// What the world knows of a key: the half that opens doors and the half that proves signatures.
public struct PublicKey: Sendable, Hashable {
  /// CurveZMQ: who is at the door. 32 bytes.
  public let curve: [UInt8]
  /// Ed25519: who signed. 32 bytes.
  public let signing: [UInt8]

  /// - Throws: `KeyError` when a half is no key.
  public init(curve: [UInt8], signing: [UInt8]) throws(KeyError) {
    guard curve.count == CurveKeyPair.keyBytes else { throw KeyError(what: "curve", reason: "\(curve.count) bytes, not 32") }
    guard (try? Curve25519.Signing.PublicKey(rawRepresentation: signing)) != nil else {
      throw KeyError(what: "signing", reason: "no Ed25519 key")
    }
    self.curve = curve
    self.signing = signing
  }

  /// Reads one line as `text` writes it; a name may follow.
  public init(text: String) throws(KeyError) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, words[0] == Self.marker, let curve = [UInt8](hexadecimal: words[1]),
      let signing = [UInt8](hexadecimal: words[2])
    else { throw KeyError(what: "public key", reason: "it must read \"\(Self.marker) <64 digits> <64 digits> [name]\"") }
    try self.init(curve: curve, signing: signing)
  }

  static let marker = "ocop-key-1"

  /// One line, safe in files, mails and command lines: `ocop-key-1 <curve, 64 digits> <signing, 64 digits>`.
  public var text: String { "\(Self.marker) \(curve.hexadecimal) \(signing.hexadecimal)" }

  /// The key at the doors, as ZeroMQ writes it.
  public var curveText: String { Z85.encode(curve) ?? "" }

  /// First sixteen digits, enough for people to tell keys apart.
  public var short: String { String(curve.hexadecimal.prefix(16)) }

  public func isValid(_ signature: [UInt8], over content: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing) else { return false }
    return key.isValidSignature(signature, for: content)
  }
}

/// A key or a key file that cannot be used. Never carries a secret.
public struct KeyError: Error, Sendable, CustomStringConvertible {
  /// The file, or the part of the key.
  public var what: String
  public var reason: String
  /// Of the system, where a file could not be read.
  private var code: Int32 = 0
  /// True when the system could not read at the moment: nothing is known of what stands there.
  public var isOfTheMoment: Bool { [EMFILE, ENFILE, ENOMEM, EIO, EINTR, EAGAIN].contains(code) }
  /// True when there is no such file.
  public var isMissing: Bool { code == ENOENT }
  public var description: String { "\(what): \(reason)" }

  public init(what: String, reason: String) {
    self.what = what
    self.reason = reason
  }

  /// A file that the system would not read.
  init(what: String, errno code: Int32) {
    self.init(what: what, reason: String(cString: strerror(code)))
    self.code = code
  }
}
