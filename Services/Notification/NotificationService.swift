import Contracts
import Geography
import Ledger
import Runtime

/// Notification (thông báo): recipients, templates, notices, deliveries.
let notification = ServiceDescription<NotificationEnvironment>(name: ServiceName.notification, schema: schema) {
  $0.reaction(LearnProducer.self)
  $0.reaction(LearnMembers.self)
  $0.command(RegisterContact.self)
  $0.event(RecipientLearned.self)
  $0.reaction(EraseProducer.self)
  $0.reaction(EraseMember.self)
  $0.event(RecipientErased.self)

  $0.reaction(TellDossierFiled.self)
  $0.reaction(TellCompletionRequested.self)
  $0.reaction(TellDossierAccepted.self)
  $0.reaction(TellSessionScheduled.self)
  $0.reaction(TellItemReopened.self)
  $0.reaction(TellResultsDecided.self)
  $0.reaction(TellGrantProposed.self)
  $0.reaction(TellPrincipalChanged.self)
  $0.reaction(TellKeyAdmitted.self)
  $0.reaction(TellConflictDeclared.self)
  $0.reaction(TellSheetsExcused.self)
  $0.reaction(TellSheetSubmitted.self)
  $0.event(SessionNoted.self)
  $0.event(NoticeWritten.self)

  $0.timer(DeliverNotice.self)
  $0.event(NoticeDelivered.self)
  $0.event(DeliveryFailed.self)
  $0.event(DeliveryRefused.self)
  $0.query(ListNotices.self)
  $0.gauge("ocop_notices_pending", "Letters that are written and not delivered yet.") {
    Double(try $0.tables.first("SELECT count(*) FROM notice WHERE state = 'pending'") { $0[0] as Int } ?? 0)
  }
}

/// What letters are made of and where they go.
package struct NotificationEnvironment: Sendable {
  let templates: Templates
  let geography: Geography
  let mailbox: Maildir
  let province: String
}

extension NotificationEnvironment {
  init(templates: String, map: ProvinceMap, maildir: String) throws {
    self.init(
      templates: try Templates(folder: templates), geography: try map.geography(),
      mailbox: Maildir(root: maildir), province: map.province)
  }
}

package typealias NotificationContext = DecisionContext<NotificationEnvironment>
package typealias NotificationQueryContext = QueryContext<NotificationEnvironment>

private let schema = DerivedSchema(
  version: 4,
  statements: [
    """
    CREATE TABLE recipient (
      recipient TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      learned_in INTEGER NOT NULL,
      erased INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE session (
      session_id TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE notice (
      number INTEGER PRIMARY KEY,
      notice_id TEXT NOT NULL UNIQUE,
      recipient TEXT NOT NULL,
      content TEXT NOT NULL,
      state TEXT NOT NULL,
      receipt TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX notice_by_recipient ON notice (recipient, number)",
    "CREATE INDEX notice_by_state ON notice (state, number)",
  ])
