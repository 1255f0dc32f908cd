import Contracts
import Ledger
import Messaging
import Runtime

/// A producer's contacts were erased: its address goes here too.
enum EraseProducer: Reaction {
  static func react(to heard: PersonalDataErased, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.erased(Recipients.producer(heard.producerID), context.tables)
  }
}

/// A member's address was erased: it goes here too.
enum EraseMember: Reaction {
  static func react(to heard: MemberDataErased, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.erased(Recipients.member(heard.memberID, of: heard.councilID), context.tables)
  }
}

extension RecipientErased: Event {
  package var subjectID: String { recipient }
  package var erasedParties: [String] { [recipient] }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute("UPDATE recipient SET erased = 1 WHERE recipient = ?", [recipient])
  }
}

extension Recipients {
  /// Hearing the same thing again erases nothing twice.
  static func erased(_ recipient: String, _ tables: Tables) throws -> [any Event] {
    guard let found = try find(recipient, tables), !found.isErased else { return [] }
    return [RecipientErased.with { $0.recipient = recipient }]
  }
}
