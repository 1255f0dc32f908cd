import Access
import Contracts
import Ledger
import Runtime

extension ListCouncils: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Councils {
    let councils = try context.tables.all("\(CouncilRow.selection) ORDER BY number", [], CouncilRow.init).filter {
      context.viewer.sees(Scope(unit: $0.unitCode))
    }
    return try .with {
      $0.councils = try councils.map { council in
        try .with {
          $0.councilID = council.id
          $0.name = council.name
          $0.level = council.level
          $0.unitCode = council.unitCode
          $0.decisionNumber = council.decisionNumber
          $0.decidedOn = council.decidedOn
          $0.validFrom = council.validFrom
          $0.validTo = council.validTo
          $0.members = try members(of: council, context)
          $0.workingRules = council.rules
        }
      }
    }
  }

  private func members(of council: CouncilRow, _ context: CouncilQueryContext) throws -> [CouncilMember] {
    try CouncilRow.readMembers(council.number, context.tables).enumerated().map { position, member in
      var member = member
      let email = try context.tables.personal(CouncilRow.emailField(position), of: council.establishedIn)
      let scope = Scope(unit: council.unitCode, member: Scope.member(member.memberID, of: council.id))
      member.email = context.viewer.seesPersonal(scope) ? email : MaskedText.email(email)
      return member
    }
  }
}
