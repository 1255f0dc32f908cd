import Access
import Contracts
import Keys
import Messaging
import Runtime

/// The second officer's word: from now on the grant holds. Everything is judged again, as the principals are now.
extension ConfirmGrant: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try GrantProposal.scope(grantID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let proposal = try GrantProposal.findOpen(grantID, context.tables)
    guard context.actor.principal != proposal.proposedBy, context.actor.principal != proposal.principalID else {
      throw Refusal(
        .forbidden, "grant.same-officer",
        .init(
          vi: "\(context.actor.principal) là người đề nghị hoặc người được cấp theo \(grantID) nên không được xác nhận đề nghị này",
          en: "\(context.actor.principal) proposed \(grantID) or gains by it, and cannot confirm it"),
        remedy: .init(vi: "Đề nghị một cán bộ tỉnh khác xác nhận.", en: "Ask another provincial officer to confirm it."))
    }
    let grant = GrantKey.with {
      $0.principalID = proposal.principalID
      $0.name = proposal.name
      $0.roles = proposal.roles
      $0.publicKey = proposal.publicKey
    }
    let key = proposal.publicKey.isEmpty ? nil : try PublicKey(text: proposal.publicKey)
    let known = try PrincipalTable.find(proposal.principalID, context.tables)
    guard known?.goodKeys ?? [] == proposal.heldKeys else {
      throw Refusal(
        .conflict, "grant.keys-changed",
        .init(
          vi: "Các khóa của \(proposal.principalID) đã thay đổi từ khi có đề nghị \(grantID)",
          en: "The keys of \(proposal.principalID) are others than when \(grantID) was proposed"),
        remedy: .init(
          vi: "Từ chối đề nghị này (`ocop key decline \(grantID)`), rồi đề nghị lại.",
          en: "Decline it (`ocop key decline \(grantID)`) and propose it anew."))
    }
    return [
      try PrincipalChanged.with {
        $0.principal = try grant.granted(
          key, to: known, by: proposal.proposedBy, confirmedBy: context.actor.principal, context)
        $0.grantID = grantID
        $0.duties = PrincipalChanged.separationOfDuties
      }
    ]
  }
}
