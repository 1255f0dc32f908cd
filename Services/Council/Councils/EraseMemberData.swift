import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// Erases a council member's address on a lawful request. Name and duties are part of the decision that set the council up, and stay.
///
/// Source: Law 91/2025/QH15, in force from 01/01/2026; whether a request is lawful is for the officer who answers it to say.
extension EraseMemberData: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .council(councilID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    let request = try ErasureRequest(number: requestNumber, requestedOn: requestedOn, reason: reason, at: context.now)
    let council = try CouncilRow.find(councilID, context.tables)
    guard council.members.contains(where: { $0.memberID == memberID }) else {
      throw Refusal.unknown(
        .init(vi: "thành viên của \(councilID)", en: "member of \(councilID)"), memberID, list: "ocop council list")
    }
    try request.requireData(of: Scope.member(memberID, of: councilID), context.tables)
    return [
      MemberDataErased.with {
        $0.councilID = councilID
        $0.memberID = memberID
        $0.requestNumber = request.number
        $0.requestedOn = requestedOn
        $0.reason = request.reason
      }
    ]
  }
}

extension MemberDataErased: Event {
  package var subjectID: String { councilID }
  package var erasedParties: [String] { [Scope.member(memberID, of: councilID)] }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {}
}
