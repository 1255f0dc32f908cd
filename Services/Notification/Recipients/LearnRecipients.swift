import Access
import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

/// A producer registered: letters can go there.
enum LearnProducer: Reaction {
  static let needsPersonal = true

  static func react(to heard: ProducerRegistered, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.unknown(
      [
        .with {
          $0.recipient = Recipients.producer(heard.producerID)
          $0.name = heard.name
          $0.email = Recipients.address(heard.email)
          $0.unitCode = heard.unitCode
        }
      ], context.tables)
  }
}

/// A council was set up: its members can be written to.
enum LearnMembers: Reaction {
  static let needsPersonal = true

  static func react(to heard: CouncilEstablished, _ context: NotificationContext) throws -> [any Event] {
    try Recipients.unknown(heard.members.map { Recipients.learned($0, of: heard.councilID, in: heard.unitCode) }, context.tables)
  }
}

/// Makes a body known: its name and its address for letters.
extension RegisterContact: Command {
  package func scope(_ context: NotificationContext) throws -> Scope { Scope(unit: unitCode) }

  package var withoutPersonal: Self {
    var other = self
    other.email = ""
    return other
  }

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
        $0.unitCode = unitCode
      }
    ]
  }
}

extension RecipientLearned: Event {
  package var subjectID: String { recipient }

  package mutating func changePersonal(_ change: PersonalChange) { change("email", recipient, &email) }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO recipient (recipient, name, unit_code, learned_in, erased) VALUES (?, ?, ?, ?, 0)
      ON CONFLICT (recipient) DO UPDATE
      SET name = excluded.name, unit_code = excluded.unit_code, learned_in = excluded.learned_in, erased = 0
      """, [recipient, name, unitCode, record.sequence])
  }
}

/// How recipients are named.
enum Recipients {
  static func producer(_ id: String) -> String { "producer:\(id)" }
  static func member(_ id: String, of council: String) -> String { "member:\(council):\(id)" }
  static func unit(_ code: String) -> String { "unit:\(code)" }
  static func principal(_ id: String) -> String { "principal:\(id)" }

  /// Who is told of what concerns a principal: the producers and members it acts as; else, or for its other roles, itself.
  static func of(_ principal: String, holding roles: [HeldRole]) -> [String] {
    let parties = roles.map { held -> String in
      switch held.role {
      case .producer where Identifier.number(held.party, prefix: "CT") != nil: return producer(held.party)
      case .councilMember:
        if let (council, id) = Scope.parts(ofMember: held.party) { return member(id, of: council) }
      default: break
      }
      return self.principal(principal)
    }
    return parties.isEmpty ? [self.principal(principal)] : grouped(parties) { $0 }.map(\.0)
  }

  static func learned(_ member: CouncilMember, of council: String, in unitCode: String) -> RecipientLearned {
    .with {
      $0.recipient = Recipients.member(member.memberID, of: council)
      $0.name = member.name
      $0.email = address(member.email)
      $0.unitCode = unitCode
    }
  }

  /// Where a recipient is, and who; known by its name alone, it is of the province.
  static func scope(_ recipient: String, _ tables: Tables) throws -> Scope {
    let parts = recipient.split(separator: ":").map(String.init)
    let unit = try tables.first("SELECT unit_code FROM recipient WHERE recipient = ?", [recipient]) { $0[0] as String }
    switch (parts.first, parts.count) {
    case ("producer", 2): return Scope(unit: unit, producer: parts[1])
    case ("member", 3): return Scope(unit: unit, member: Scope.member(parts[2], of: parts[1]))
    case ("unit", 2): return Scope(unit: parts[1])
    case ("principal", 2):
      let units = Set(try PrincipalTable.find(parts[1], tables)?.roles.map(\.unitCode) ?? [])
      return units.count == 1 ? Scope(unit: units.first) : .province
    default: return .province
    }
  }

  /// Those not known yet in this form: hearing the same thing again changes nothing.
  static func unknown(_ learned: [RecipientLearned], _ tables: Tables) throws -> [any Event] {
    try learned.filter { new in
      guard let known = try find(new.recipient, tables) else { return true }
      return try known.name != new.name || known.email(tables) != new.email
    }
  }

  static func find(_ recipient: String, _ tables: Tables) throws -> Recipient? {
    try tables.first("SELECT name, learned_in, erased FROM recipient WHERE recipient = ?", [recipient]) { row in
      Recipient(name: row[0], learnedIn: row[1], isErased: row[2])
    }
  }

  /// An address as it was heard; none where its owner has erased it already.
  static func address(_ heard: String) -> String { PersonalValue.isCommitment(heard) ? "" : heard }
}

/// A recipient as it is known.
struct Recipient {
  var name: String
  /// The event that told of it: its address is kept with it.
  var learnedIn: UInt64
  var isErased: Bool

  func email(_ tables: Tables) throws -> String { try tables.personal("email", of: learnedIn) }
}
