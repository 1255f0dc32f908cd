import Contracts
import Crypto
import Ledger

/// How long a refusal is remembered: a sender that was away for a month asks anew. Ours, no law's.
enum RefusalTerm {
  static let duration = Duration.seconds(30 * 86_400)
  static let forgottenAtOnce = 100
}

/// A command as it was sent, and what it is recognised by when it is sent again.
struct SentCommand {
  let header: RequestHeader
  let principal: String
  /// The content in canonical bytes, and without what tells of a person.
  let content: [UInt8]
  let impersonal: () throws -> [UInt8]

  /// Whether a stored reply is the answer to this very command.
  func isRecognised(by stored: StoredReply) throws -> Bool {
    if let salt = stored.salt { return stored.fingerprint == fingerprint(salt: salt) }
    if stored.isRefusal, !stored.principal.isEmpty { return try stored.fingerprint == impersonalFingerprint() }
    // Kept before there were salts.
    return stored.fingerprint == fingerprint(salt: [])
  }

  func fingerprint(salt: [UInt8]) -> [UInt8] { fingerprint(salt: salt, content) }
  func impersonalFingerprint() throws -> [UInt8] { fingerprint(salt: [], try impersonal()) }

  /// SHA-256 over who and what, each part preceded by its length so that no two contents look alike.
  private func fingerprint(salt: [UInt8], _ content: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    salt.withUnsafeBytes { hash.update(bufferPointer: $0) }
    for part in [header.name, principal, header.actor.onBehalfOf] {
      withUnsafeBytes(of: UInt32(part.utf8.count).littleEndian) { hash.update(bufferPointer: $0) }
      var part = part
      part.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
    content.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return Array(hash.finalize())
  }
}
