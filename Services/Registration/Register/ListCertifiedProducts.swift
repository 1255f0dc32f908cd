import Access
import Contracts
import Messaging
import Rulebook
import Runtime

extension ListCertifiedProducts: Query {
  package func scope(_ context: RegistrationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: RegistrationQueryContext) throws -> CertifiedProducts {
    let page = try Page(limit: limit, after: after, prefix: "SP")
    var check = FieldCheck()
    let date = asOf.isEmpty ? context.now.date : check.date(asOf, "asOf")
    try check.finish("register.invalid")
    guard let date else { preconditionFailure("checked above") }
    let day = date.description
    return try .with {
      $0.asOf = day
      $0.products = try context.tables.all(
        """
        SELECT product.number, product.name, producer.name, stars, product_code, certificate_id, decision_number, valid_from, valid_to
        FROM product JOIN producer ON producer.number = product.producer JOIN certificate ON certificate.product = product.number
        WHERE product.number > ? AND (? = '' OR product.folded_name LIKE ?)
          AND certificate.valid_to = (SELECT max(valid_to) FROM certificate WHERE certificate.product = product.number)
        ORDER BY product.number LIMIT ?
        """, [page.after, search, Page.pattern(search), page.limit]
      ) { row in
        .with {
          $0.productID = Identifier.text("SP", row[0])
          $0.productName = row[1]
          $0.producerName = row[2]
          $0.stars = row[3]
          $0.productCode = row[4]
          $0.certificateID = row[5]
          $0.decisionNumber = row[6]
          $0.validFrom = row[7]
          $0.validTo = row[8]
          $0.status = $0.validFrom > day ? "not-yet-in-force" : $0.validTo < day ? "expired" : "in-force"
        }
      }
    }
  }
}
