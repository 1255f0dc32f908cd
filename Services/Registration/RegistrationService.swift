import Contracts
import Ledger
import Runtime

/// Registration (đăng ký, hồ sơ): producers, products, dossiers, intake at each level, the public register.
let registration = ServiceDescription<RegistrationEnvironment>(name: ServiceName.registration, schema: schema) {
  $0.command(RegisterProducer.self)
  $0.event(ProducerRegistered.self)
  $0.query(ListProducers.self)
  $0.command(ErasePersonalData.self)
  $0.event(PersonalDataErased.self)

  $0.command(RegisterProduct.self)
  $0.event(ProductRegistered.self)
  $0.query(ListProducts.self)

  $0.command(FileDossier.self)
  $0.event(DossierFiled.self)
  $0.command(CompleteDossier.self)
  $0.event(DossierCompleted.self)
  $0.command(RequestCompletion.self)
  $0.event(CompletionRequested.self)
  $0.command(ReportDossier.self)
  $0.event(DossierReported.self)
  $0.command(RecordAssessment.self)
  $0.event(AssessmentRecorded.self)
  $0.command(ReceiveDossier.self)
  $0.event(DossierAccepted.self)
  $0.query(GetDossier.self)
  $0.query(ListDossiers.self)

  $0.reaction(ForwardDossier.self)
  $0.event(DossierForwarded.self)
  $0.reaction(ReturnDossier.self)
  $0.event(DossierReturned.self)
  $0.reaction(CertifyProduct.self)
  $0.event(ProductCertified.self)
  $0.query(ListCertifiedProducts.self)
}

package typealias RegistrationEnvironment = ProvincialLaw
package typealias RegistrationContext = DecisionContext<RegistrationEnvironment>
package typealias RegistrationQueryContext = QueryContext<RegistrationEnvironment>

private let schema = DerivedSchema(
  version: 6,
  statements: [
    """
    CREATE TABLE producer (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded_name TEXT NOT NULL,
      kind INTEGER NOT NULL,
      registration_number TEXT NOT NULL UNIQUE,
      unit_code TEXT NOT NULL,
      address TEXT NOT NULL,
      representative TEXT NOT NULL,
      registered_in INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE product (
      number INTEGER PRIMARY KEY,
      producer INTEGER NOT NULL REFERENCES producer,
      name TEXT NOT NULL,
      folded_name TEXT NOT NULL,
      description TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX product_by_producer ON product (producer, folded_name)",
    """
    CREATE TABLE dossier (
      number INTEGER PRIMARY KEY,
      product INTEGER NOT NULL REFERENCES product,
      unit_code TEXT NOT NULL,
      kind INTEGER NOT NULL,
      filed_on TEXT NOT NULL,
      regime TEXT NOT NULL,
      criteria_set TEXT NOT NULL,
      state INTEGER NOT NULL,
      version INTEGER NOT NULL,
      level TEXT NOT NULL,
      samples INTEGER NOT NULL,
      missing TEXT NOT NULL,
      reason TEXT NOT NULL,
      complete_on TEXT NOT NULL,
      reported_on TEXT NOT NULL,
      received_on TEXT NOT NULL,
      backdating_reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX dossier_by_product ON dossier (product, number)",
    "CREATE INDEX dossier_by_state ON dossier (state, number)",
    """
    CREATE TABLE document (
      dossier INTEGER NOT NULL REFERENCES dossier,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      size_bytes INTEGER NOT NULL,
      pages INTEGER NOT NULL,
      criteria TEXT NOT NULL,
      PRIMARY KEY (dossier, kind, title)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE assessment (
      dossier INTEGER NOT NULL REFERENCES dossier,
      assessor INTEGER NOT NULL,
      position INTEGER NOT NULL,
      criterion TEXT NOT NULL,
      option TEXT NOT NULL,
      comment TEXT NOT NULL,
      evidence TEXT NOT NULL,
      PRIMARY KEY (dossier, assessor, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE certificate (
      certificate_id TEXT PRIMARY KEY,
      product INTEGER NOT NULL REFERENCES product,
      stars INTEGER NOT NULL,
      product_code TEXT NOT NULL,
      decision_number TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL,
      level TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX certificate_by_product ON certificate (product, valid_to)",
  ])
