import Contracts
import Ledger
import Runtime

/// Council (Hội đồng đánh giá, phân hạng): principals and their keys, councils, sessions, conflicts, minutes,
/// decisions, certificates.
let council = ServiceDescription<CouncilEnvironment>(name: ServiceName.council, schema: schema) {
  $0.command(GrantKey.self)
  $0.event(GrantProposed.self)
  $0.command(ConfirmGrant.self)
  $0.command(DeclineGrant.self)
  $0.event(GrantDeclined.self)
  $0.timer(ExpireGrant.self)
  $0.event(GrantExpired.self)
  $0.query(ListGrants.self)
  $0.command(RevokeKey.self)
  $0.event(PrincipalChanged.self)
  $0.query(ListPrincipals.self)

  $0.command(EstablishCouncil.self)
  $0.event(CouncilEstablished.self)
  $0.query(ListCouncils.self)
  $0.command(EraseMemberData.self)
  $0.event(MemberDataErased.self)

  $0.reaction(ListDossier.self)
  $0.event(DossierListed.self)
  $0.query(ListAgenda.self)

  $0.command(ScheduleSession.self)
  $0.event(SessionScheduled.self)
  $0.command(DeclareConflict.self)
  $0.event(ConflictDeclared.self)
  $0.command(OpenSession.self)
  $0.event(SessionOpened.self)
  $0.reaction(CountSheet.self)
  $0.event(SheetCounted.self)
  $0.command(CloseScoring.self)
  $0.event(ScoringClosed.self)
  $0.command(ResealSession.self)
  $0.event(SessionResealed.self)
  $0.command(AdmitMemberKey.self)
  $0.event(MemberKeyAdmitted.self)
  $0.reaction(ReopenItem.self)
  $0.reaction(ReopenFaultyItem.self)
  $0.event(ItemReopened.self)
  $0.query(GetSession.self)
  $0.query(ListSessions.self)

  $0.reaction(TakeResult.self)
  $0.event(ItemEvaluated.self)
  $0.command(AdoptResults.self)
  $0.event(ResultsAdopted.self)
  $0.command(DecideResults.self)
  $0.event(ResultsDecided.self)
  $0.event(CertificateIssued.self)
  $0.event(ProductForwarded.self)
  $0.event(ProductReturned.self)
  $0.query(ListCertificates.self)
}

package typealias CouncilEnvironment = ProvincialLaw
package typealias CouncilContext = DecisionContext<CouncilEnvironment>
package typealias CouncilQueryContext = QueryContext<CouncilEnvironment>

private let schema = DerivedSchema(
  version: 8,
  statements: [
    """
    CREATE TABLE signing_key (
      signing TEXT PRIMARY KEY,
      principal_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE party_holder (
      party TEXT NOT NULL,
      principal_id TEXT NOT NULL,
      PRIMARY KEY (party, principal_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX party_holder_by_principal ON party_holder (principal_id)",
    """
    CREATE TABLE grant_proposal (
      number INTEGER PRIMARY KEY,
      principal_id TEXT NOT NULL,
      content TEXT NOT NULL,
      state INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX grant_by_principal ON grant_proposal (principal_id, state)",
    "CREATE INDEX grant_by_state ON grant_proposal (state, number)",
    """
    CREATE TABLE used_sealing_key (
      public_key TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE council (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      level TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      decision_number TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL,
      working_rules TEXT NOT NULL,
      established_in INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE member (
      council INTEGER NOT NULL REFERENCES council,
      member_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      role INTEGER NOT NULL,
      organisation TEXT NOT NULL,
      does_not_score INTEGER NOT NULL,
      PRIMARY KEY (council, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE session (
      number INTEGER PRIMARY KEY,
      council INTEGER NOT NULL REFERENCES council,
      held_on TEXT NOT NULL,
      place TEXT NOT NULL,
      state INTEGER NOT NULL,
      minutes_number TEXT NOT NULL,
      decision_number TEXT NOT NULL,
      sealing TEXT NOT NULL,
      paper INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX session_by_state ON session (state, number)",
    """
    CREATE TABLE agenda (
      dossier_id TEXT NOT NULL,
      level TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      product_id TEXT NOT NULL,
      product_name TEXT NOT NULL,
      producer_id TEXT NOT NULL,
      producer_name TEXT NOT NULL,
      regime TEXT NOT NULL,
      criteria_set TEXT NOT NULL,
      commune_code TEXT NOT NULL,
      session INTEGER REFERENCES session,
      PRIMARY KEY (dossier_id, level)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX agenda_by_session ON agenda (session, level, unit_code)",
    """
    CREATE TABLE item (
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      state INTEGER NOT NULL,
      round INTEGER NOT NULL,
      sum INTEGER NOT NULL,
      sheets INTEGER NOT NULL,
      mean TEXT NOT NULL,
      stars INTEGER NOT NULL,
      destination INTEGER NOT NULL,
      to_level TEXT NOT NULL,
      article TEXT NOT NULL,
      result_version INTEGER NOT NULL,
      PRIMARY KEY (session, dossier_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attendance (
      session INTEGER NOT NULL REFERENCES session,
      member_id TEXT NOT NULL,
      PRIMARY KEY (session, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE conflict (
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      member_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (session, dossier_id, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sheet_in (
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      round INTEGER NOT NULL,
      member_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (session, dossier_id, round, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE faulty_sheet (
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      member_id TEXT NOT NULL,
      PRIMARY KEY (session, dossier_id, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE resealing (
      session INTEGER NOT NULL REFERENCES session,
      sequence INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (session, sequence)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE admitted_key (
      session INTEGER NOT NULL REFERENCES session,
      sequence INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (session, sequence)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE excused (
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      round INTEGER NOT NULL,
      member_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (session, dossier_id, round, member_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE certificate (
      number INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session,
      dossier_id TEXT NOT NULL,
      product_id TEXT NOT NULL,
      product_name TEXT NOT NULL,
      producer_id TEXT NOT NULL,
      producer_name TEXT NOT NULL,
      stars INTEGER NOT NULL,
      product_code TEXT NOT NULL,
      decision_number TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL,
      level TEXT NOT NULL,
      mean TEXT NOT NULL,
      article TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX certificate_by_product ON certificate (product_id, number)",
    """
    CREATE TABLE serial (
      commune_code TEXT PRIMARY KEY,
      last INTEGER NOT NULL,
      lost INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ])
