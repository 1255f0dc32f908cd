import Contracts
import Crypto
import Foundation
import Keys

/// The private half of a session's sealing key: it opens the members' sheets.
///
/// It lies in no file. Whoever opens the session makes it from their own key and a salt that is no secret, and makes it again when the
/// scoring is closed: HKDF-SHA256 over the Ed25519 seed. The salt is new with every key, so that no session ever meets a key that was
/// published before, were its number given out twice (after a restored copy, on a trial's stores).
public struct OpeningKey: Sendable {
  private let key: Curve25519.KeyAgreement.PrivateKey

  static let derivationSalt = "ocop session sealing 1"
  static let saltBytes = 16

  /// - Parameter bytes: 32, as a closing publishes them.
  /// - Throws: `BallotError` for anything else.
  public init(_ bytes: some DataProtocol) throws(BallotError) {
    do {
      key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Data(bytes))
    } catch {
      throw .noKey
    }
  }

  /// Makes the key again that belongs to a session's sealing key, if it was made with the same private key.
  ///
  /// - Throws: `BallotError` when it belongs to another: the session was opened, or sealed anew, with another key than `maker`.
  public init(of sealing: SealingKey, session: String, madeBy maker: PrivateKey) throws(BallotError) {
    self.init(session: session, salt: Array(sealing.salt), maker: maker)
    guard opens(sealing.publicKey) else { throw .otherKey }
  }

  fileprivate init(session: String, salt: [UInt8], maker: PrivateKey) {
    let derived = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: maker.signing.rawRepresentation), salt: Array(Self.derivationSalt.utf8),
      info: Array("\(session)/\(salt.hexadecimal)".utf8), outputByteCount: 32)
    do {
      key = try derived.withUnsafeBytes { try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0) }
    } catch {
      preconditionFailure("any 32 bytes are an X25519 key: \(error)")
    }
  }

  /// 32 bytes, a secret until the scoring is closed.
  public var bytes: Data { key.rawRepresentation }

  /// 32 bytes: what sheets are sealed to.
  public var sealingKey: Data { key.publicKey.rawRepresentation }

  /// Whether sheets sealed to a key open with this one.
  public func opens(_ sealingKey: some DataProtocol) -> Bool { self.sealingKey == Data(sealingKey) }

  /// - Throws: `BallotError.doesNotOpen`.
  func open(_ sealed: some DataProtocol, info: Data) throws(BallotError) -> Data {
    let sealed = Data(sealed)
    do {
      let encapsulated = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: sealed.prefix(Ballot.encapsulatedBytes))
      guard encapsulated.isOfFullOrder else { throw BallotError.doesNotOpen }
      var recipient = try HPKE.Recipient(
        privateKey: key, ciphersuite: Ballot.ciphersuite, info: info, encapsulatedKey: encapsulated.rawRepresentation)
      return try recipient.open(Data(sealed.dropFirst(Ballot.encapsulatedBytes)))
    } catch {
      throw .doesNotOpen
    }
  }
}

extension Curve25519.KeyAgreement.PublicKey {
  /// RFC 9180, 7.1.4: with a point of low order every shared secret is zero, and whatever is sealed to it is open to everybody.
  var isOfFullOrder: Bool {
    guard let secret = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: self) else { return false }
    return secret.withUnsafeBytes { $0.contains { $0 != 0 } }
  }
}

extension SealingKey {
  /// A new sealing key for a session, which only the holder of `maker` can open again.
  public init(for session: String, madeBy maker: PrivateKey) {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<OpeningKey.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    self = .with {
      $0.publicKey = OpeningKey(session: session, salt: salt, maker: maker).sealingKey
      $0.salt = Data(salt)
    }
  }

  /// Whether something can be sealed to it: 32 bytes that are a point of full order, and a salt of 16 bytes.
  public var isUsable: Bool {
    guard salt.count == OpeningKey.saltBytes else { return false }
    let trial = Ballot(session: "", dossier: "", member: "", round: 0)
    return (try? trial.seal(SheetContents(), to: publicKey)) != nil
  }

  /// First sixteen digits of the public half, to be read out in the room and compared on the members' screens.
  public var short: String { String(publicKey.hexadecimal.prefix(16)) }
}
