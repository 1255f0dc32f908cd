import Contracts
import Crypto
import Foundation

extension CheckpointSigned {
  /// What is signed: one line a member, the kind and version of the text first.
  public var signedText: String {
    "ocop checkpoint 1\n\(province).\(service)\n\(fromSequence)\n\(toSequence)\n\(hash)\n\(root)\n\(time)\n"
  }

  /// A checkpoint over the events whose chain hashes are given.
  public init(
    of source: EventSource, from sequence: UInt64, hashes: [[UInt8]], at time: Instant, signedBy key: Curve25519.Signing.PrivateKey
  ) throws {
    self = .with {
      $0.province = source.province
      $0.service = source.service
      $0.fromSequence = sequence
      $0.toSequence = sequence + UInt64(hashes.count) - 1
      $0.hash = hashes.last?.hexadecimal ?? ""
      $0.root = MerkleTree(hashes).root.hexadecimal
      $0.time = time.description
      $0.publicKey = key.publicKey.rawRepresentation.hexadecimal
    }
    signature = try key.signature(for: Data(signedText.utf8)).hexadecimal
  }

  /// The log it vouches for.
  public var source: EventSource { EventSource(province: province, service: service) }

  /// True when the key it names has signed it. Whose key that is, is for the asker to know.
  public var isSignedByItsKey: Bool {
    guard let key = [UInt8](hexadecimal: publicKey), let signature = [UInt8](hexadecimal: signature),
      let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
    else { return false }
    return verifier.isValidSignature(signature, for: Data(signedText.utf8))
  }
}
