import Access
import Contracts
import Messaging
import Runtime

extension ListProducts: Query {
  package func scope(_ context: RegistrationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: RegistrationQueryContext) throws -> Products {
    let page = try Page(limit: limit, after: after, prefix: "SP")
    // One that does not exist has no products, like one that the viewer may not see.
    let producer = producerID.isEmpty ? 0 : Identifier.number(producerID, prefix: "CT") ?? -1
    return try .with {
      $0.products = try context.viewer.page(
        after: page.after, limit: page.limit, position: { Identifier.number($0.productID, prefix: "SP") ?? 0 },
        scope: { Scope(unit: $0.unitCode, producer: $0.producerID) }
      ) { after, limit in try read(ofProducer: producer, after: after, limit: limit, context) }
    }
  }

  private func read(ofProducer producer: Int64, after: Int64, limit: Int, _ context: RegistrationQueryContext) throws -> [Product] {
    try context.tables.all(
      """
      SELECT product.number, product.producer, producer.name, product.name, product.description, producer.unit_code,
        (SELECT max(number) FROM dossier WHERE dossier.product = product.number) AS latest,
        (SELECT state FROM dossier WHERE dossier.product = product.number ORDER BY number DESC LIMIT 1),
        (SELECT stars FROM certificate WHERE certificate.product = product.number AND valid_to >= ? ORDER BY valid_to DESC LIMIT 1)
      FROM product JOIN producer ON producer.number = product.producer
      WHERE product.number > ? AND (? = 0 OR product.producer = ?) AND (? = '' OR product.folded_name LIKE ?)
      ORDER BY product.number LIMIT ?
      """, [context.now.date.description, after, producer, producer, search, Page.pattern(search), limit]
    ) { row in
      .with {
        $0.productID = Identifier.text("SP", row[0])
        $0.producerID = Identifier.text("CT", row[1])
        $0.producerName = row[2]
        $0.name = row[3]
        $0.description_p = row[4]
        $0.unitCode = row[5]
        if let dossier = row[6] as Int64? { $0.dossierID = Identifier.text("HS", dossier) }
        $0.dossierState = (row[7] as Int?).flatMap(DossierState.init(rawValue:)) ?? .unspecified
        $0.stars = UInt32((row[8] as Int64?) ?? 0)
      }
    }
  }
}
