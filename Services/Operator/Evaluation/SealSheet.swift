import Ballots
import Contracts
import Keys
import Messaging
import Rulebook
import RulebookContracts

/// Turns a sheet in the clear into the sealed one that is sent: checked here, completely, because nobody can look into it on its way.
extension SubmitSheet {
  /// - Parameters:
  ///   - found: the case as Evaluation tells it now.
  ///   - signer: the member's own key.
  /// - Throws: `Refusal` criterion by criterion, as Evaluation refuses an unsealed sheet; `RulebookError` where the rules lack its set.
  func sealed(for found: Case, by signer: PrivateKey, _ rulebook: Rulebook) throws -> SubmitSheet {
    guard let regime = rulebook.regime(found.item.regime) else {
      throw Refusal(
        .conflict, "sheet.other-rules",
        .init(
          vi: "Thư mục quy định ở đây không có quy định \(found.item.regime)", en: "The rules here have no regime \(found.item.regime)"),
        remedy: .init(vi: "Dùng --rules với thư mục quy định của dịch vụ.", en: "Point --rules to the folder the services use."))
    }
    let contents = SheetContents.with {
      $0.choices = choices
      $0.partTotals = partTotals
      $0.remarks = remarks
    }
    let check = SheetCheck(contents)
    try check.requireForm()
    try check.requireComplete(
      regime: regime, set: try rulebook.scoringSet(found.item.criteriaSet, regime: regime), settings: CouncilSettings(found.workingRules))
    let ballot = Ballot(session: sessionID, dossier: dossierID, member: memberID, round: found.round)
    do {
      return try SubmitSheet(ballot, contents, replaces: replacesVersion, sealingKey: found.sealingKey, signer: signer)
    } catch {
      throw error.refusal
    }
  }
}

extension BallotError {
  /// The same in words for people.
  var refusal: Refusal {
    switch self {
    case .otherKey:
      Refusal(
        .conflict, "session.other-key",
        .init(
          vi: "Phiên được niêm phong bằng khóa khác với khóa đang dùng",
          en: "The session was sealed with another key than the one at hand"),
        remedy: .init(
          vi: "Ghi khóa đã dùng khi khai mạc bằng --sealed-with; nếu khóa đó bị mất, dùng `ocop session reseal` rồi chấm lại.",
          en: "Name the key it was opened with by --sealed-with; where that is lost, use `ocop session reseal` and vote again."))
    case .tooLong(let bytes):
      Refusal(
        .rule, "sheet.too-long",
        .init(
          vi: "Phiếu niêm phong dài \(bytes) byte, nhiều nhất \(Ballot.sealedBytes.upperBound)",
          en: "The sealed sheet has \(bytes) bytes, at most \(Ballot.sealedBytes.upperBound)"),
        remedy: .init(vi: "Rút ngắn nhận xét.", en: "Shorten the comments."))
    case .noKey, .doesNotOpen, .noSheet:
      Refusal(
        .fault, "session.sealing-key-invalid",
        .init(vi: "Khóa niêm phong của phiên không dùng được", en: "The session's sealing key cannot be used"),
        remedy: .init(vi: "Báo người vận hành.", en: "Tell the operator."))
    }
  }
}
