import Access
import Contracts
import Ledger
import Messaging
import Runtime

extension ListPrecedents: Query {
  package func scope(_ context: EvaluationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: EvaluationQueryContext) throws -> Precedents {
    guard !productID.isEmpty || !criteriaSet.isEmpty else {
      throw Refusal(
        .malformed, "precedents.of-what",
        .init(vi: "Cần mã sản phẩm hoặc bộ tiêu chí", en: "A product or a criteria set is needed"),
        remedy: .init(vi: "Ghi productId hoặc criteriaSet.", en: "Give productId or criteriaSet."))
    }
    let rows = "SELECT session_id, dossier_id, adopted_on FROM precedent"
    let limit = self.limit == 0 ? 100 : min(Int(self.limit), 500)
    let found: [(session: String, dossier: String, adoptedOn: String)] =
      productID.isEmpty
      ? try context.tables.all("\(rows) WHERE criteria_set = ? ORDER BY number DESC LIMIT ?", [criteriaSet, limit]) {
        ($0[0], $0[1], $0[2])
      }
      : try context.tables.all("\(rows) WHERE product_id = ? ORDER BY number DESC LIMIT ?", [productID, limit]) { ($0[0], $0[1], $0[2]) }
    return try .with {
      $0.precedents = try found.compactMap { precedent in
        guard let row = try CaseRow.findIfOpened(session: precedent.session, dossier: precedent.dossier, context.tables),
          let result = row.result, context.viewer.sees(row.scope)
        else { return nil }
        return .with {
          $0.sessionID = row.sessionID
          $0.item = row.item
          $0.level = row.level
          $0.adoptedOn = precedent.adoptedOn
          $0.result = result.result
        }
      }
    }
  }
}
