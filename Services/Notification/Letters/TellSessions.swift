import Contracts
import Ledger
import Messaging
import Runtime

/// Members are invited, one letter each with the whole list; producers are told, one letter each with their products.
enum TellSessionScheduled: Reaction {
  static func react(to heard: SessionScheduled, _ context: NotificationContext) throws -> [any Event] {
    func values(_ items: [SessionItem]) -> [String: String] {
      [
        "session": heard.sessionID, "council": heard.councilName, "date": printed(heard.heldOn), "place": heard.place,
        "products": items.enumerated().map { "\($0 + 1). \($1.productName) (\($1.producerName))" }.joined(separator: "\n"),
      ]
    }
    let invitations = heard.members.map { member in
      Letter(
        recipient: Recipients.member(member.memberID, of: heard.councilID), name: member.name, template: .sessionInvitation,
        values: values(heard.items))
    }
    let announcements = grouped(heard.items, by: \.producerID).map { producer, items in
      Letter(
        recipient: Recipients.producer(producer), name: items[0].producerName, template: .sessionAnnounced, values: values(items))
    }
    let noted = SessionNoted.with {
      $0.sessionID = heard.sessionID
      $0.councilName = heard.councilName
      $0.heldOn = heard.heldOn
      $0.members = heard.members.map { member in
        // Where it is reached is known of the recipient, and kept there only.
        var recipient = Recipients.learned(member, of: heard.councilID, in: heard.unitCode)
        recipient.email = ""
        return recipient
      }
      $0.products = heard.items.map { item in
        .with {
          $0.dossierID = item.dossierID
          $0.productName = item.productName
        }
      }
    }
    let isNew = try !context.tables.exists("SELECT 1 FROM session WHERE session_id = ?", [heard.sessionID])
    return (isNew ? [noted] : []) + (try context.notices(invitations + announcements))
  }
}

extension SessionNoted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute("INSERT INTO session (session_id, content) VALUES (?, ?)", [sessionID, try jsonString()])
  }
}

/// Sessions as they were noted.
enum Sessions {
  static func noted(_ session: String, _ tables: Tables) throws -> SessionNoted? {
    try tables.first("SELECT content FROM session WHERE session_id = ?", [session]) { try SessionNoted(jsonString: $0[0]) }
  }
}

extension SessionNoted {
  /// A product's name, by its dossier.
  func product(_ dossier: String) -> String { products.first { $0.dossierID == dossier }?.productName ?? dossier }

  func member(_ id: String) -> RecipientLearned? { members.first { $0.recipient.hasSuffix(":\(id)") } }
}

/// Members are asked to score a product again; by how much they differed is for the sitting, not for a letter.
enum TellItemReopened: Reaction {
  static func react(to heard: ItemReopened, _ context: NotificationContext) throws -> [any Event] {
    guard let noted = try Sessions.noted(heard.sessionID, context.tables) else { return [] }
    let product = noted.product(heard.dossierID)
    return try context.notices(
      noted.members.map { member in
        Letter(
          recipient: member.recipient, name: member.name, template: .scoringAgain,
          values: ["session": heard.sessionID, "product": product, "round": String(heard.round), "reason": heard.reason.told])
      })
  }
}

/// Somebody declared a conflict of interest for a member: the member is told who, and why.
enum TellConflictDeclared: Reaction {
  static func react(to heard: ConflictDeclared, _ context: NotificationContext) throws -> [any Event] {
    guard !heard.declaredBy.isEmpty, let noted = try Sessions.noted(heard.sessionID, context.tables),
      let member = noted.member(heard.memberID)
    else { return [] }
    return try context.notices([
      Letter(
        recipient: member.recipient, name: member.name, template: .conflictDeclared,
        values: [
          "session": heard.sessionID, "product": noted.product(heard.dossierID), "by": heard.declaredBy, "reason": heard.reason,
        ])
    ])
  }
}

/// A member's sheet was excused: the member is told, who may have handed one in.
enum TellSheetsExcused: Reaction {
  static func react(to heard: ScoringClosed, _ context: NotificationContext) throws -> [any Event] {
    guard !heard.excused.isEmpty, let noted = try Sessions.noted(heard.sessionID, context.tables) else { return [] }
    return try heard.excused.flatMap { sheet -> [any Event] in
      guard let member = noted.member(sheet.memberID) else { return [] }
      let round = heard.items.first { $0.dossierID == sheet.dossierID }?.round ?? 1
      return try context.notices([
        Letter(
          recipient: member.recipient, name: member.name, template: .sheetExcused,
          values: [
            "session": heard.sessionID, "product": noted.product(sheet.dossierID), "round": String(round), "reason": sheet.reason,
          ])
      ])
    }
  }
}

extension ReopeningReason {
  /// In the words of the letter.
  fileprivate var told: String {
    switch self {
    case .faultySheet: "có phiếu niêm phong không mở được hoặc không hợp lệ khi mở"
    case .lostKey: "khóa mở phiếu niêm phong bị mất nên các phiếu đã nộp không tính"
    case .unspecified, .UNRECOGNIZED: "điểm của các thành viên chênh lệch quá mức cho phép của Quy chế"
    }
  }
}

/// Groups in the order in which each key first appears.
func grouped<Element>(_ elements: [Element], by key: (Element) -> String) -> [(String, [Element])] {
  var order: [String] = []
  var groups: [String: [Element]] = [:]
  for element in elements {
    if groups[key(element)] == nil { order.append(key(element)) }
    groups[key(element), default: []].append(element)
  }
  return order.map { ($0, groups[$0] ?? []) }
}
