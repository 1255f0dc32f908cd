import Contracts
import Crypto
import Foundation
import Keys
import SwiftProtobuf

/// What a sealed sheet is bound to: whose it is, on which product, in which round of which session.
///
/// Sealing is HPKE in base mode (RFC 9180) to the session's key, signing Ed25519 with the member's; both bind all of this, so that
/// a sheet cannot be handed in for another product, round or member. PROTOCOL.md gives every byte.
public struct Ballot: Sendable, Hashable {
  public var session: String
  public var dossier: String
  /// As the council knows the member, e.g. `TV-01`.
  public var member: String
  /// From 1.
  public var round: UInt32

  public init(session: String, dossier: String, member: String, round: UInt32) {
    self.session = session
    self.dossier = dossier
    self.member = member
    self.round = round
  }

  static let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  static let encapsulatedBytes = 32
  /// Plaintexts are filled up to a multiple of so many bytes.
  static let paddedTo = 1_024

  /// Sizes that a sealed sheet can have, in bytes: the encapsulated key, a tag, and at most 256 KiB in all.
  public static let sealedBytes = (encapsulatedBytes + 16)...262_144
  /// What the sheets of one product may have together, in bytes as they are handed in. Whoever asks for them gets all of them in one
  /// answer, sealed and opened, which must stay below 4 MiB.
  static let bytesOfAllSheets = 9 * 131_072
  /// The largest sheet, in bytes as it is handed in: a member's even share, so that no sheet takes room from another.
  ///
  /// - Parameter members: that score the product. Up to nine of them have 128 KiB each.
  public static func largestSheet(members: Int) -> Int { min(sealedBytes.upperBound, bytesOfAllSheets / max(1, members)) }

  /// Of an Ed25519 signature.
  public static let signatureBytes = 64

  /// Seals what a member scored to the session's key.
  ///
  /// - Returns: the encapsulated key and the ciphertext, one after the other.
  /// - Throws: `BallotError` when the key is none, or the sheet is too long.
  public func seal(_ contents: SheetContents, to sealingKey: some DataProtocol) throws(BallotError) -> Data {
    let sealed: Data
    do {
      let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: Data(sealingKey))
      guard key.isOfFullOrder else { throw BallotError.noKey }
      var sender = try HPKE.Sender(recipientKey: key, ciphersuite: Self.ciphersuite, info: sealingInfo(sealingKey))
      sealed = sender.encapsulatedKey + (try sender.seal(try Self.padded(contents)))
    } catch {
      throw .noKey
    }
    guard Self.sealedBytes.contains(sealed.count) else { throw .tooLong(sealed.count) }
    return sealed
  }

  /// Opens a sealed sheet.
  ///
  /// - Throws: `BallotError` when it was sealed to another key or for another ballot, was changed, or holds no sheet.
  public func open(_ sealed: some DataProtocol, with key: OpeningKey) throws(BallotError) -> SheetContents {
    let plaintext = try key.open(sealed, info: sealingInfo(key.sealingKey))
    var contents: SheetContents
    do {
      contents = try SheetContents(serializedBytes: plaintext)
    } catch {
      throw .noSheet
    }
    // What this program does not know it could not show, nor keep.
    let isKnown =
      contents.unknownFields.data.isEmpty && contents.choices.allSatisfy(\.unknownFields.data.isEmpty)
      && contents.partTotals.allSatisfy(\.unknownFields.data.isEmpty)
    guard isKnown else { throw .noSheet }
    contents.padding = Data()
    return contents
  }

  /// What a member signs.
  ///
  /// - Parameters:
  ///   - version: of the member's sheet in this round, from 1.
  ///   - sealingKey: that the sheet is sealed to.
  public func signedText(version: UInt32, sealed: some DataProtocol, sealingKey: some DataProtocol) -> [UInt8] {
    let lines =
      binding("ocop sheet signature 1") + [
        "version \(version)", "key \(sealingKey.hexadecimal)", "sealed \(SHA256.hash(data: sealed).hexadecimal)",
      ]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func sealingInfo(_ sealingKey: some DataProtocol) -> Data {
    let lines = binding("ocop sheet sealing 1") + ["key \(sealingKey.hexadecimal)"]
    return Data(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func binding(_ purpose: String) -> [String] {
    [purpose, "session \(session)", "dossier \(dossier)", "member \(member)", "round \(round)"]
  }

  /// The contents in protobuf, filled up.
  private static func padded(_ contents: SheetContents) throws -> Data {
    var contents = contents
    contents.padding = Data()
    let bare = try contents.serializedBytes() as Data
    guard !bare.count.isMultiple(of: paddedTo) else { return bare }
    // One byte for the field's number, one or two for its length.
    let filling = (1...(2 * paddedTo)).first { (bare.count + 1 + ($0 < 128 ? 1 : 2) + $0).isMultiple(of: paddedTo) }
    contents.padding = Data(repeating: 0, count: filling ?? 0)
    return try contents.serializedBytes()
  }
}

extension SubmitSheet {
  /// A sealed and signed sheet, ready to be sent.
  ///
  /// - Parameters:
  ///   - replaces: the version of the member's sheet that it replaces; 0 for the first of the round.
  /// - Throws: `BallotError` when the session's key is none, or the sheet is too long.
  public init(
    _ ballot: Ballot, _ contents: SheetContents, replaces: UInt32, sealingKey: some DataProtocol, signer: PrivateKey
  ) throws(BallotError) {
    let sealed = try ballot.seal(contents, to: sealingKey)
    let signature = signer.signature(over: ballot.signedText(version: replaces + 1, sealed: sealed, sealingKey: sealingKey))
    self = .with {
      $0.sessionID = ballot.session
      $0.dossierID = ballot.dossier
      $0.memberID = ballot.member
      $0.replacesVersion = replaces
      $0.sealed = sealed
      $0.signature = Data(signature)
    }
  }
}

/// Why something cannot be sealed or opened.
public enum BallotError: Error, Sendable, Equatable {
  /// The bytes are no key.
  case noKey
  /// The private key at hand is not the one that the session was sealed with.
  case otherKey
  /// Sealed to another key or for another ballot, or changed since.
  case doesNotOpen
  /// It opens, but holds no sheet.
  case noSheet
  /// In bytes, sealed.
  case tooLong(Int)
}
