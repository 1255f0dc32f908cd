import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// Erases a producer's contacts on a lawful request. Name, representative and decisions are public and stay.
///
/// Source: Law 91/2025/QH15, in force from 01/01/2026; whether a request is lawful is for the officer who answers it to say.
extension ErasePersonalData: Command {
  package func scope(_ context: RegistrationContext) throws -> Scope { try .producer(producerID, context.tables) }

  package func decide(_ context: RegistrationContext) throws -> [any Event] {
    let request = try ErasureRequest(number: requestNumber, requestedOn: requestedOn, reason: reason, at: context.now)
    guard let number = Identifier.number(producerID, prefix: "CT"),
      try context.tables.exists("SELECT 1 FROM producer WHERE number = ?", [number])
    else {
      throw Refusal.unknown(.init(vi: "chủ thể", en: "producer"), producerID, list: "ocop producer list")
    }
    try request.requireData(of: producerID, context.tables)
    return [
      PersonalDataErased.with {
        $0.producerID = producerID
        $0.requestNumber = request.number
        $0.requestedOn = requestedOn
        $0.reason = request.reason
      }
    ]
  }
}

extension PersonalDataErased: Event {
  package var subjectID: String { producerID }
  package var erasedParties: [String] { [producerID] }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {}
}
