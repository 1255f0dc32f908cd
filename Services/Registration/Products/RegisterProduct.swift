import Access
import Contracts
import Geography
import Ledger
import Messaging
import Runtime

/// Registers a product of a producer. Which criteria set it is scored by is said when its dossier is filed.
extension RegisterProduct: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .producer(producerID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let name = check.text(name, "name", 1...200)
    let description = check.text(description_p, "description", 0...4_000, .many)
    try check.finish("product.invalid")
    let producer = try Producer.find(producerID, context.tables)
    let same = try context.tables.first(
      "SELECT number FROM product WHERE producer = ? AND folded_name = ?", [producer.number, FoldedText(name).text]
    ) { $0[0] as Int64 }
    if let same {
      throw Refusal(
        .conflict, "product.registered-already",
        .init(
          vi: "\(producer.name) đã có sản phẩm cùng tên: \(Identifier.text("SP", same))",
          en: "\(producer.name) has a product of that name already: \(Identifier.text("SP", same))"),
        remedy: .init(vi: "Dùng sản phẩm đã có, hoặc đặt tên khác.", en: "Use that product, or choose another name."))
    }
    let number = try context.tables.nextNumber(of: "product")
    return [
      ProductRegistered.with {
        $0.productID = Identifier.text("SP", number)
        $0.producerID = producerID
        $0.producerName = producer.name
        $0.name = name
        $0.description_p = description
        $0.unitCode = producer.unitCode
      }
    ]
  }
}

extension ProductRegistered: Event {
  package var subjectID: String { productID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO product (number, producer, name, folded_name, description) VALUES (?, ?, ?, ?, ?)",
      [
        Identifier.number(productID, prefix: "SP"), Identifier.number(producerID, prefix: "CT"), name, FoldedText(name).text,
        description_p,
      ])
  }
}

/// A producer as decisions need it.
struct Producer {
  let number: Int64
  let name: String
  let unitCode: String

  static func find(_ id: String, _ tables: Tables) throws -> Producer {
    let found = try Identifier.number(id, prefix: "CT").flatMap { number in
      try tables.first("SELECT name, unit_code FROM producer WHERE number = ?", [number]) { row in
        Producer(number: number, name: row[0], unitCode: row[1])
      }
    }
    guard let found else { throw Refusal.unknown(.init(vi: "chủ thể", en: "producer"), id, list: "ocop producer list") }
    return found
  }
}
