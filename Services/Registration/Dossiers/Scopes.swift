import Access
import Ledger
import Runtime

/// Where producers, products and dossiers are, and whose; of the province when there is no such thing.
extension Scope {
  static func producer(_ id: String, _ tables: Tables) throws -> Scope {
    guard let number = Identifier.number(id, prefix: "CT") else { return .province }
    return try tables.first("SELECT unit_code FROM producer WHERE number = ?", [number]) { Scope(unit: $0[0], producer: id) } ?? .province
  }

  static func product(_ id: String, _ tables: Tables) throws -> Scope {
    guard let number = Identifier.number(id, prefix: "SP") else { return .province }
    return try tables.first(
      "SELECT producer.unit_code, producer FROM product JOIN producer ON producer.number = producer WHERE product.number = ?", [number],
      ofProducer) ?? .province
  }

  /// A dossier is where its commune was on the date of filing.
  static func dossier(_ id: String, _ tables: Tables) throws -> Scope {
    guard let number = Identifier.number(id, prefix: "HS") else { return .province }
    return try tables.first(
      "SELECT unit_code, producer FROM dossier JOIN product ON product.number = product WHERE dossier.number = ?", [number], ofProducer)
      ?? .province
  }

  private static func ofProducer(_ row: TableRow) -> Scope { Scope(unit: row[0], producer: Identifier.text("CT", row[1])) }
}
