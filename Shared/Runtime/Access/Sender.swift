import Access
import Contracts
import Geography

extension DecisionContext {
  /// Whether the sender may do something by the table of rights, as the log up to here tells the sender's roles: for what a decision, or
  /// what a refusal tells, depends on more than the command's own right. True where no keys are asked for.
  package func senderMay(_ right: String, on scope: Scope, _ geography: Geography) throws -> Bool {
    guard let sender else { return true }
    let founding = HeldRole.with {
      $0.role = .provincialOfficer
      $0.unitCode = geography.province
    }
    // No principal's id has a colon in it: nobody can be granted a founder's name.
    let roles = actor.principal.hasPrefix("founder:") ? [founding] : try PrincipalTable.find(actor.principal, tables)?.roles ?? []
    return Holder(principal: actor.principal, roles: roles, key: sender).grant(right, on: scope, in: .standard, geography) != nil
  }

  /// Whether the sender acts for itself: a producer, or a member, with a key of its own. False where no keys are asked for.
  package var isOwn: Bool { sender != nil && actor.onBehalfOf.isEmpty }
}
