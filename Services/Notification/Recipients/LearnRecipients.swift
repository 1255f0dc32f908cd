import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// A producer registered: letters can go there.
enum LearnProducer: Reaction {
  static func react(to heard: ProducerRegistered, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.unknown(
      [
        .with {
          $0.recipient = Recipients.producer(heard.producerID)
          $0.name = heard.name
          $0.email = heard.email
        }
      ], context.tables)
  }
}

/// A council was set up: its members can be written to.
enum LearnMembers: Reaction {
  static func react(to heard: CouncilEstablished, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.unknown(heard.members.map { Recipients.learned($0, of: heard.councilID) }, context.tables)
  }
}

/// Makes a body known: its name and its address for letters.
extension RegisterContact: Command {
  package func decide(_ context: NotificationContext) throws -> [any Event] {
    var check = FieldCheck()
    let name = check.text(name, "name", 1...200)
    let email = check.text(email, "email", 0...200)
    if unitCode != "00", context.environment.geography.unit(unitCode) == nil {
      check.fault("unitCode", vi: "không phải là đơn vị của tỉnh", en: "is no unit of the province")
    }
    try check.finish("contact.invalid")
    return [
      RecipientLearned.with {
        $0.recipient = Recipients.unit(unitCode)
        $0.name = name
        $0.email = email
      }
    ]
  }
}

extension RecipientLearned: Event {
  package var subjectID: String { recipient }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO recipient (recipient, name, email) VALUES (?, ?, ?)
      ON CONFLICT (recipient) DO UPDATE SET name = excluded.name, email = excluded.email
      """, [recipient, name, email])
  }
}

/// How recipients are named.
enum Recipients {
  static func producer(_ id: String) -> String { "producer:\(id)" }
  static func member(_ id: String, of council: String) -> String { "member:\(council):\(id)" }
  static func unit(_ code: String) -> String { "unit:\(code)" }

  static func learned(_ member: CouncilMember, of council: String) -> RecipientLearned {
    .with {
      $0.recipient = Recipients.member(member.memberID, of: council)
      $0.name = member.name
      $0.email = member.email
    }
  }

  /// Those not known yet in this form: hearing the same thing again changes nothing.
  static func unknown(_ learned: [RecipientLearned], _ tables: Tables) throws -> [any Event] {
    try learned.filter { new in try find(new.recipient, tables).map { $0.name != new.name || $0.email != new.email } ?? true }
  }

  static func find(_ recipient: String, _ tables: Tables) throws -> RecipientLearned? {
    try tables.first("SELECT name, email FROM recipient WHERE recipient = ?", [recipient]) { row in
      .with {
        $0.recipient = recipient
        $0.name = row[0]
        $0.email = row[1]
      }
    }
  }
}
