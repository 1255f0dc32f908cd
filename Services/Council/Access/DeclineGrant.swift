import Access
import Contracts
import Ledger
import Runtime

/// A proposed grant comes to nothing, by any provincial officer's word, the proposer's included.
extension DeclineGrant: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try GrantProposal.scope(grantID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...500, .many)
    try check.finish("grant.invalid")
    let proposal = try GrantProposal.findOpen(grantID, context.tables)
    return [
      GrantDeclined.with {
        $0.grantID = grantID
        $0.principalID = proposal.principalID
        $0.declinedBy = context.actor.principal
        $0.reason = reason
      }
    ]
  }
}

extension GrantDeclined: Event {
  package var subjectID: String { grantID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws { try GrantProposal.finish(grantID, .declined, tables) }
}
