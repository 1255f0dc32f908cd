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
    let limit = self.limit == 0 ? 100 : min(Int(self.limit), 500)
    // The newest first: what the viewer may see is picked out before the list is cut.
    let found = try context.viewer.page(
      after: .max, limit: limit, position: \.number, scope: { Scope(unit: $0.item.communeCode, producer: $0.item.producerID) }
    ) { before, limit in try read(before: before, limit: limit, context.tables) }
    return try .with {
      $0.precedents = try found.compactMap { precedent in
        guard let row = try CaseRow.findIfOpened(session: precedent.session, dossier: precedent.item.dossierID, context.tables),
          let result = row.result
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

  private typealias Found = (number: Int64, session: String, adoptedOn: String, item: SessionItem)

  private func read(before: Int64, limit: Int, _ tables: Tables) throws -> [Found] {
    let rows = """
      SELECT number, precedent.session_id, adopted_on, item FROM precedent JOIN evaluation_case
        ON evaluation_case.session_id = precedent.session_id AND evaluation_case.dossier_id = precedent.dossier_id
      """
    func found(_ row: TableRow) throws -> Found { (row[0], row[1], row[2], try SessionItem(jsonString: row[3])) }
    return productID.isEmpty
      ? try tables.all("\(rows) WHERE criteria_set = ? AND number < ? ORDER BY number DESC LIMIT ?", [criteriaSet, before, limit], found)
      : try tables.all("\(rows) WHERE product_id = ? AND number < ? ORDER BY number DESC LIMIT ?", [productID, before, limit], found)
  }
}
