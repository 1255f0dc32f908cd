import Contracts
import Ledger
import Runtime

/// The council issued a certificate: the product enters the public register.
enum CertifyProduct: Reaction {
  static func react(to heard: CertificateIssued, _ context: RegistrationContext) throws -> [any Event] {
    let dossier = try DossierRow.find(heard.dossierID, of: heard.productID, context.tables)
    return [
      ProductCertified.with {
        $0.productID = heard.productID
        $0.dossierID = heard.dossierID
        $0.version = dossier.version + 1
        $0.certificateID = heard.certificateID
        $0.stars = heard.stars
        $0.productCode = heard.productCode
        $0.decisionNumber = heard.decisionNumber
        $0.validFrom = heard.validFrom
        $0.validTo = heard.validTo
        $0.level = heard.level
      }
    ]
  }
}

extension ProductCertified: Event {
  package var subjectID: String { productID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO certificate (certificate_id, product, stars, product_code, decision_number, valid_from, valid_to, level)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [certificateID, Identifier.number(productID, prefix: "SP"), stars, productCode, decisionNumber, validFrom, validTo, level])
    try tables.execute(
      "UPDATE dossier SET state = ?, version = ? WHERE number = ?",
      [DossierState.certified.rawValue, version, Identifier.number(dossierID, prefix: "HS")])
  }
}
