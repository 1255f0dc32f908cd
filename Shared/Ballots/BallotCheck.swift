import Contracts
import Crypto
import Foundation
import Keys

/// What is wrong with a sheet that a council counted, seen by somebody who trusts nobody's word for it. The value is its stable name.
public enum BallotFault: String, Sendable, CaseIterable {
  /// The session was sealed, the sheet is not.
  case notSealed = "sheet.not-sealed"
  /// What was published as the opening key does not belong to the sealing key.
  case wrongOpeningKey = "sheet.wrong-opening-key"
  /// The receipt is not the SHA-256 of the sealed bytes.
  case wrongDigest = "sheet.wrong-digest"
  /// The signature does not belong to these bytes, this ballot, or the key.
  case badSignature = "sheet.bad-signature"
  /// Nobody was ever granted the key.
  case keyNotGranted = "sheet.key-not-granted"
  /// The key is somebody else's than the member's.
  case keyOfAnother = "sheet.key-of-another"
  /// The key became the member's after the sheet came, or ceased to be before, in the order of Evaluation's log.
  case keyNotGoodThen = "sheet.key-not-good-then"
  case doesNotOpen = "sheet.does-not-open"
  /// It opens to something else than what is shown.
  case otherContents = "sheet.other-contents"
}

extension SheetsUnsealed {
  public var isSealed: Bool { !sealingKey.isEmpty }

  /// Checks one sheet of a sealed round: the signature, whose key it is, and that the sealed bytes open to exactly the sheet shown.
  ///
  /// - Parameters:
  ///   - member: as roles name council members, e.g. `HD-00001/TV-01`.
  ///   - sequence: of the event with which it came in.
  ///   - holdings: whose the keys were, in the order of the same log.
  /// - Returns: everything that is wrong; empty for a good sheet.
  public func faults(of sheet: SheetSubmitted, by member: String, in sequence: UInt64, among holdings: [KeyHolding]) -> [BallotFault] {
    guard !sheet.sealed.isEmpty else { return [.notSealed] }
    var faults: [BallotFault] = []
    let ballot = Ballot(session: sessionID, dossier: dossierID, member: sheet.memberID, round: round)
    if SHA256.hash(data: sheet.sealed).hexadecimal != sheet.digest { faults.append(.wrongDigest) }
    let signed = ballot.signedText(version: sheet.version, sealed: sheet.sealed, sealingKey: sealingKey)
    if (try? PublicKey(text: sheet.signedWith).isValid(Array(sheet.signature), over: signed)) != true { faults.append(.badSignature) }
    if let fault = Self.keyFault(of: sheet, by: member, in: sequence, among: holdings) { faults.append(fault) }
    return faults + contentFaults(of: sheet, ballot)
  }

  private func contentFaults(of sheet: SheetSubmitted, _ ballot: Ballot) -> [BallotFault] {
    guard let key = try? OpeningKey(openingKey), key.opens(sealingKey) else { return [.wrongOpeningKey] }
    guard let contents = try? ballot.open(sheet.sealed, with: key) else { return [.doesNotOpen] }
    let shown = contents.choices == sheet.choices && contents.partTotals == sheet.partTotals && contents.remarks == sheet.remarks
    return shown || !contents.canBeShown(besides: sheet.sealed) && sheet.isEmpty ? [] : [.otherContents]
  }

  private static func keyFault(
    of sheet: SheetSubmitted, by member: String, in sequence: UInt64, among holdings: [KeyHolding]
  ) -> BallotFault? {
    let granted = holdings.filter { $0.publicKey == sheet.signedWith }
    let own = granted.filter { $0.member == member }
    guard !own.isEmpty else { return granted.isEmpty ? .keyNotGranted : .keyOfAnother }
    return own.contains { $0.learnedIn < sequence && ($0.endedIn == 0 || sequence < $0.endedIn) } ? nil : .keyNotGoodThen
  }
}

extension SheetSubmitted {
  fileprivate var isEmpty: Bool { choices.isEmpty && partTotals.isEmpty && remarks.isEmpty }
}

extension SheetContents {
  /// Whether what a sealed sheet opened to can be told beside it: what an honest client seals takes little more room in JSON than sealed,
  /// and a sheet made so that it takes much more would make an event that nobody can hear. It is faulty, and only its sealed bytes are told.
  public func canBeShown(besides sealed: Data) -> Bool {
    guard let written = try? jsonString() else { return false }
    return written.utf8.count <= sealed.count * 3 / 2 + 2_048
  }
}
