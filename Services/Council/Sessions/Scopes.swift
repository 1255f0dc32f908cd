import Access
import Ledger
import Runtime

/// Councils and sessions are where their council's unit is; of the province when there is no such thing.
extension Scope {
  static func council(_ id: String, _ tables: Tables) throws -> Scope {
    guard let number = Identifier.number(id, prefix: "HD") else { return .province }
    return try tables.first("SELECT unit_code FROM council WHERE number = ?", [number]) { Scope(unit: $0[0]) } ?? .province
  }

  /// - Parameter member: the member that it is about, if any.
  static func session(_ id: String, member: String? = nil, _ tables: Tables) throws -> Scope {
    guard let number = Identifier.number(id, prefix: "PH") else { return .province }
    return try tables.first(
      "SELECT council.number, unit_code FROM session JOIN council ON council.number = council WHERE session.number = ?", [number]
    ) { row in Scope(unit: row[1], member: member.map { .member($0, of: Identifier.text("HD", row[0])) }) } ?? .province
  }
}

extension String {
  fileprivate static func member(_ id: String, of council: String) -> String { Scope.member(id, of: council) }
}
