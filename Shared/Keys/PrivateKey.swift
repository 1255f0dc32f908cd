import Contracts
import Crypto
import Foundation
import ZeroMQ

/// A person's, a program's or a service's key: it opens doors (CurveZMQ) and signs (Ed25519). Prints as its public half.
public struct PrivateKey: Sendable, CustomStringConvertible {
  public let name: String
  public let curve: CurveKeyPair
  public let signing: Curve25519.Signing.PrivateKey

  public let publicKey: PublicKey
  public var description: String { "\(publicKey.text) \(name)" }

  /// Makes a new key.
  ///
  /// - Parameter name: whose it is, for people; one line.
  public init(named name: String) {
    do {
      try self.init(
        name: name, curveSecret: Array(Curve25519.KeyAgreement.PrivateKey().rawRepresentation), signing: Curve25519.Signing.PrivateKey())
    } catch {
      preconditionFailure("a fresh key is a key: \(error)")
    }
  }

  init(name: String, curveSecret: [UInt8], signing: Curve25519.Signing.PrivateKey) throws(KeyError) {
    guard let curve = CurveKeyPair(secretKey: curveSecret) else { throw KeyError(what: "curve", reason: "no CURVE key") }
    self.name = name
    self.curve = curve
    self.signing = signing
    publicKey = try PublicKey(curve: curve.publicKey, signing: Array(signing.publicKey.rawRepresentation))
  }

  public func signature(over content: [UInt8]) -> [UInt8] {
    do {
      return Array(try signing.signature(for: content))
    } catch {
      preconditionFailure("Ed25519 signs everything: \(error)")
    }
  }
}

// MARK: - Files

extension PrivateKey {
  /// What a key file holds: JSON, the CURVE half in Z85 as ZeroMQ's tools take it, the signing half in hexadecimal digits.
  private struct Content: Codable {
    struct Half: Codable {
      var `public`: String
      var secret: String
    }
    var format = "ocop-private-key-1"
    var name: String
    var curve: Half
    var signing: Half
  }

  /// Reads a key file that nobody but its owner may read.
  ///
  /// - Throws: `KeyError` when the file is not there, is open to others, or holds no key.
  public init(file path: String) throws(KeyError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw KeyError(what: path, reason: String(cString: strerror(errno))) }
    guard status.st_mode & 0o077 == 0 else {
      throw KeyError(
        what: path, reason: "others may read it (mode \(String(status.st_mode & 0o777, radix: 8))); chmod 600 it, or make a new key")
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw KeyError(what: path, reason: "it cannot be read") }
    try self.init(content: data, of: path)
  }

  /// Reads a key file's content.
  ///
  /// - Parameter path: the file, for errors.
  package init(content data: Data, of path: String) throws(KeyError) {
    guard StrictJSON.fault(in: Array(data)) == nil, let content = try? JSONDecoder().decode(Content.self, from: data),
      content.format == "ocop-private-key-1",
      let secret = Z85.decode(content.curve.secret), let seed = [UInt8](hexadecimal: content.signing.secret),
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { throw KeyError(what: path, reason: "it is no private key of ocop") }
    try self.init(name: content.name, curveSecret: secret, signing: signing)
    guard content.curve.public == publicKey.curveText, content.signing.public == publicKey.signing.hexadecimal else {
      throw KeyError(what: path, reason: "its public half does not belong to its private half")
    }
  }

  /// Writes the key to a new file with mode 0600.
  ///
  /// - Throws: `KeyError` when the file exists: a key is never overwritten.
  public func write(to path: String) throws(KeyError) {
    let content = Content(
      name: name, curve: .init(public: publicKey.curveText, secret: Z85.encode(curve.secretKey) ?? ""),
      signing: .init(public: publicKey.signing.hexadecimal, secret: Array(signing.rawRepresentation).hexadecimal))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(content) else { preconditionFailure("strings have a form in JSON") }
    try Self.makeFile(path, mode: 0o600, content: Array(data) + [UInt8(ascii: "\n")])
  }

  /// Writes the public half to a new file that everyone may read.
  public func writePublic(to path: String) throws(KeyError) {
    try Self.makeFile(path, mode: 0o644, content: Array("\(self)\n".utf8))
  }

  private static func makeFile(_ path: String, mode: mode_t, content: [UInt8]) throws(KeyError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw KeyError(what: path, reason: String(cString: strerror(errno))) }
    defer { _ = close(descriptor) }
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
      try file.write(contentsOf: content)
      try file.synchronize()
    } catch {
      throw KeyError(what: path, reason: error.localizedDescription)
    }
  }
}
