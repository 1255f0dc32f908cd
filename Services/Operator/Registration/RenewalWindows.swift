import Contracts
import Foundation
import Rulebook

/// When the re-evaluations of certified products are to be filed, computed here from the days their certificates end.
struct RenewalWindows {
  let rulebook: Rulebook

  init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
  }

  /// `nil` where the regime in force on that day has no window.
  func window(validTo: String) -> FilingWindow? {
    guard let end = CalendarDate(validTo) else { return nil }
    return rulebook.regime(forRenewalOf: end)?.reEvaluationWindow(certificateExpiresOn: end)
  }

  func text(validTo: String, _ language: TextLanguage) -> String {
    window(validTo: validTo).map { "\($0.opens.formatted(language)) – \($0.closes.formatted(language))" } ?? ""
  }

  /// The register's own JSON with `reEvaluation` added to each product.
  func json(of register: CertifiedProducts) throws -> String {
    let bytes = try register.jsonUTF8Bytes() as [UInt8]
    guard var members = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      var products = members["products"] as? [[String: Any]]?
    else { preconditionFailure("a message is an object") }
    for (index, product) in register.products.enumerated() {
      guard let window = window(validTo: product.validTo) else { continue }
      products?[index]["reEvaluation"] = [
        "opens": window.opens.description, "closes": window.closes.description, "article": window.article,
      ]
    }
    members["products"] = products
    return String(
      decoding: try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
  }
}
