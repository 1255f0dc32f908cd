import Access
import Ledger
import Runtime

extension Scope {
  /// A case is where the unit of the council that scores it is; of the province when there is no such case.
  ///
  /// - Parameter member: the member that it is about, if any.
  static func evaluationCase(_ session: String, _ dossier: String, member: String? = nil, _ tables: Tables) throws -> Scope {
    try tables.first(
      "SELECT council_id, unit_code FROM evaluation_case WHERE session_id = ? AND dossier_id = ?", [session, dossier]
    ) { row in Scope(unit: row[1], member: member.map { Scope.member($0, of: row[0]) }) } ?? .province
  }
}

extension CaseRow {
  /// Once its result is adopted, a case is the commune's and the producer's to see too.
  var scope: Scope {
    state == .adopted ? Scope(unit: item.communeCode, producer: item.producerID) : Scope(unit: unitCode)
  }
}
