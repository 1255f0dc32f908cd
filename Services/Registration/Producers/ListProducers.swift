import Access
import Contracts
import Geography
import Messaging
import Runtime

extension ListProducers: Query {
  package func scope(_ context: RegistrationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: RegistrationQueryContext) throws -> Producers {
    let page = try Page(limit: limit, after: after, prefix: "CT")
    return try .with {
      $0.producers = try context.viewer.page(
        after: page.after, limit: page.limit, position: { Identifier.number($0.producerID, prefix: "CT") ?? 0 },
        scope: { Scope(unit: $0.unitCode, producer: $0.producerID) }
      ) { after, limit in try read(after: after, limit: limit, context) }
    }
  }

  private func read(after: Int64, limit: Int, _ context: RegistrationQueryContext) throws -> [ProducerRegistered] {
    try context.tables.all(
      """
      SELECT number, name, kind, registration_number, unit_code, address, representative, phone.value, email.value
      FROM producer
      LEFT JOIN personal AS phone ON phone.sequence = registered_in AND phone.field = 'phone'
      LEFT JOIN personal AS email ON email.sequence = registered_in AND email.field = 'email'
      WHERE number > ? AND (? = '' OR folded_name LIKE ? OR registration_number = ?) ORDER BY number LIMIT ?
      """, [after, search, Page.pattern(search), search, limit]
    ) { row in
      .with {
        $0.producerID = Identifier.text("CT", row[0])
        $0.name = row[1]
        $0.kind = ProducerKind(rawValue: row[2]) ?? .unspecified
        $0.registrationNumber = row[3]
        $0.unitCode = row[4]
        $0.address = row[5]
        $0.representative = row[6]
        let (phone, email): (String, String) = (row[7], row[8])
        let isWhole = context.viewer.seesPersonal(Scope(unit: $0.unitCode, producer: $0.producerID))
        $0.phone = isWhole ? phone : MaskedText.phone(phone)
        $0.email = isWhole ? email : MaskedText.email(email)
      }
    }
  }
}

/// A page of a list: at most `limit` rows after an identifier.
struct Page {
  let limit: Int
  let after: Int64

  /// - Throws: `Refusal` when `after` is no identifier of the list.
  init(limit: UInt32, after: String, prefix: String) throws {
    self.limit = limit == 0 ? 100 : min(Int(limit), 1_000)
    guard after.isEmpty || Identifier.number(after, prefix: prefix) != nil else {
      throw Refusal(
        .malformed, "list.after", .init(vi: "after phải có dạng \(prefix)-00001", en: "after must look like \(prefix)-00001"),
        remedy: .init(vi: "Dùng mã cuối của trang trước.", en: "Use the last identifier of the page before."))
    }
    self.after = Identifier.number(after, prefix: prefix) ?? 0
  }

  /// Finds `search` anywhere, with or without marks.
  static func pattern(_ search: String) -> String {
    "%" + FoldedText(search).text.filter { $0 != "%" && $0 != "_" } + "%"
  }
}
