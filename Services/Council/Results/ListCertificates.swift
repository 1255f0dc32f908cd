import Access
import Contracts
import Ledger
import Runtime

extension ListCertificates: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Certificates {
    let columns = """
      SELECT number, session, dossier_id, product_id, product_name, producer_id, producer_name, stars, product_code, decision_number,
        valid_from, valid_to, level, mean, article
      FROM certificate
      """
    let last = Identifier.number(after, prefix: "GCN") ?? 0
    let most = limit == 0 ? -1 : Int64(limit)
    return try .with {
      $0.certificates = try context.tables.all(
        productID.isEmpty
          ? "\(columns) WHERE number > ? ORDER BY number LIMIT ?"
          : "\(columns) WHERE product_id = ? AND number > ? ORDER BY number LIMIT ?",
        productID.isEmpty ? [last, most] : [productID, last, most]
      ) { row in
        .with {
          $0.certificateID = Identifier.text("GCN", row[0])
          $0.sessionID = Identifier.text("PH", row[1])
          $0.dossierID = row[2]
          $0.productID = row[3]
          $0.productName = row[4]
          $0.producerID = row[5]
          $0.producerName = row[6]
          $0.stars = row[7]
          $0.productCode = row[8]
          $0.decisionNumber = row[9]
          $0.validFrom = row[10]
          $0.validTo = row[11]
          $0.level = row[12]
          $0.mean = row[13]
          $0.article = row[14]
        }
      }
    }
  }
}
