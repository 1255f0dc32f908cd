import Access
import Contracts
import Foundation
import Geography
import Ledger
import Messaging
import Runtime

/// Registers a producer (chủ thể OCOP): who may take part is said in 26/2026/QĐ-TTg Art. 2.3 and 490/QĐ-TTg.
extension RegisterProducer: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { Scope(unit: unitCode) }

  package var withoutPersonal: Self {
    var other = self
    (other.phone, other.email) = ("", "")
    return other
  }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    var check = FieldCheck()
    let event = ProducerRegistered.with {
      $0.name = check.text(name, "name", 1...200)
      $0.kind = kind
      $0.registrationNumber = check.text(registrationNumber, "registrationNumber", 1...50)
      $0.unitCode = unitCode
      $0.address = check.text(address, "address", 0...300)
      $0.representative = check.text(representative, "representative", 1...200)
      $0.phone = check.text(phone, "phone", 0...30)
      $0.email = check.text(email, "email", 0...200)
    }
    check.choice(kind, "kind", among: ProducerKind.allCases.filter { $0 != .unspecified })
    if !event.email.isEmpty, !event.email.contains("@") { check.fault("email", vi: "không phải là địa chỉ thư", en: "is no address") }
    if context.environment.geography.unit(unitCode)?.level != .commune {
      check.fault(
        "unitCode", vi: "\"\(unitCode)\" không phải là mã xã, phường của tỉnh \(context.environment.province)",
        en: "\"\(unitCode)\" is no commune of province \(context.environment.province)")
    }
    try check.finish("producer.invalid")
    try requireUnregistered(event.registrationNumber, context)
    let number = try context.tables.nextNumber(of: "producer")
    var registered = event
    registered.producerID = Identifier.text("CT", number)
    return [registered]
  }

  /// Whose a number is, is told to whom may see that producer, and to nobody else.
  private func requireUnregistered(_ number: String, _ context: RegistrationContext) throws {
    let same = try context.tables.first("SELECT number, unit_code FROM producer WHERE registration_number = ?", [number]) { row in
      (id: Identifier.text("CT", row[0]), unit: row[1] as String)
    }
    guard let same else { return }
    let isShown = try context.senderMay(
      ListProducers.protoMessageName, on: Scope(unit: same.unit, producer: same.id), context.environment.geography)
    throw Refusal(
      .conflict, "producer.registered-already",
      isShown
        ? .init(
          vi: "Số đăng ký \(number) đã thuộc về chủ thể \(same.id)",
          en: "Registration number \(number) belongs to producer \(same.id) already")
        : .init(vi: "Số đăng ký \(number) đã được đăng ký", en: "Registration number \(number) is registered already"),
      remedy: isShown
        ? .init(vi: "Dùng mã chủ thể đã có.", en: "Use the producer that is there.")
        : .init(
          vi: "Kiểm tra lại số; nếu đúng, liên hệ cán bộ tỉnh vì chủ thể thuộc đơn vị khác.",
          en: "Check the number; where it is right, ask a provincial officer: the producer is of another unit."))
  }
}

extension ProducerRegistered: Event {
  package var subjectID: String { producerID }

  package mutating func changePersonal(_ change: PersonalChange) {
    change("phone", producerID, &phone)
    change("email", producerID, &email)
  }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO producer (number, name, folded_name, kind, registration_number, unit_code, address, representative, registered_in)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Identifier.number(producerID, prefix: "CT"), name, FoldedText(name).text, kind.rawValue, registrationNumber, unitCode, address,
        representative, record.sequence,
      ])
  }
}
