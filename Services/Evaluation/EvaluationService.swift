import Contracts
import Ledger
import Rulebook
import Runtime

/// Evaluation (đánh giá, phân hạng): cases, score sheets, deviation, synthesis, results.
let evaluation = ServiceDescription<EvaluationEnvironment>(name: ServiceName.evaluation, schema: schema) {
  $0.reaction(OpenCases.self)
  $0.event(CaseOpened.self)
  $0.reaction(RecuseMember.self)
  $0.event(MemberRecused.self)

  $0.reaction(ResealCases.self)
  $0.event(CaseResealed.self)

  $0.reaction(NoteAdmittedKey.self)
  $0.event(AdmittedKeyNoted.self)
  $0.query(ListKeyHistory.self)

  $0.command(SubmitSheet.self)
  $0.event(SheetSubmitted.self)

  $0.reaction(Synthesise.self)
  $0.event(SheetsUnsealed.self)
  $0.event(FaultySheetsFound.self)
  $0.event(DeviationFound.self)
  $0.event(AgreementAwaited.self)
  $0.command(AgreeOptions.self)
  $0.event(OptionsAgreed.self)
  $0.event(ProductEvaluated.self)
  $0.reaction(FreezeResult.self)
  $0.event(ResultFrozen.self)

  $0.query(GetCase.self)
  $0.query(ListCases.self)
  $0.query(GetSheets.self)
  $0.query(ListPrecedents.self)
}

/// The law that sheets are checked and scored by.
package struct EvaluationEnvironment: Sendable {
  let rulebook: Rulebook

  init(rules: String) throws {
    rulebook = try Rulebook(directory: rules)
  }
}

package typealias EvaluationContext = DecisionContext<EvaluationEnvironment>
package typealias EvaluationQueryContext = QueryContext<EvaluationEnvironment>

private let schema = DerivedSchema(
  version: 6,
  statements: [
    """
    CREATE TABLE admitted_key (
      session_id TEXT NOT NULL,
      member_id TEXT NOT NULL,
      public_key TEXT NOT NULL,
      PRIMARY KEY (session_id, member_id, public_key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE session_voter (
      session_id TEXT NOT NULL,
      voter TEXT NOT NULL,
      member_id TEXT NOT NULL,
      PRIMARY KEY (session_id, voter)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evaluation_case (
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      item TEXT NOT NULL,
      level TEXT NOT NULL,
      council_id TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      working_rules TEXT NOT NULL,
      state INTEGER NOT NULL,
      round INTEGER NOT NULL,
      result_version INTEGER NOT NULL,
      proposal TEXT NOT NULL,
      sealing_key BLOB NOT NULL,
      opened_in INTEGER NOT NULL,
      PRIMARY KEY (session_id, dossier_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE precedent (
      number INTEGER PRIMARY KEY,
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      product_id TEXT NOT NULL,
      criteria_set TEXT NOT NULL,
      adopted_on TEXT NOT NULL,
      version INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX precedent_by_product ON precedent (product_id, number)",
    "CREATE INDEX precedent_by_set ON precedent (criteria_set, number)",
    """
    CREATE TABLE result (
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (session_id, dossier_id, version),
      FOREIGN KEY (session_id, dossier_id) REFERENCES evaluation_case
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE case_member (
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      member_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      recused INTEGER NOT NULL,
      PRIMARY KEY (session_id, dossier_id, member_id),
      FOREIGN KEY (session_id, dossier_id) REFERENCES evaluation_case
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sheet (
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      round INTEGER NOT NULL,
      member_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      content TEXT NOT NULL,
      handed_in INTEGER NOT NULL,
      PRIMARY KEY (session_id, dossier_id, round, member_id, version),
      FOREIGN KEY (session_id, dossier_id) REFERENCES evaluation_case
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE unsealed (
      session_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      round INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (session_id, dossier_id, round),
      FOREIGN KEY (session_id, dossier_id) REFERENCES evaluation_case
    ) STRICT, WITHOUT ROWID
    """,
  ])
