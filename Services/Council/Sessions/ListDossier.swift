import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// Registration accepted a dossier: it waits for a session of the council of its level.
enum ListDossier: Reaction {
  static func react(to heard: DossierAccepted, _ context: CouncilContext) throws -> [any Event] {
    [
      DossierListed.with {
        $0.level = heard.level
        $0.unitCode = heard.unitCode
        $0.item = .with {
          $0.dossierID = heard.dossierID
          $0.productID = heard.productID
          $0.productName = heard.productName
          $0.producerID = heard.producerID
          $0.producerName = heard.producerName
          $0.regime = heard.regime
          $0.criteriaSet = heard.criteriaSet
          $0.communeCode = heard.communeCode
        }
      }
    ]
  }
}

extension DossierListed: Event {
  package var subjectID: String { item.dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      """
      INSERT INTO agenda (dossier_id, level, unit_code, product_id, product_name, producer_id, producer_name, regime, criteria_set, commune_code)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        item.dossierID, level, unitCode, item.productID, item.productName, item.producerID, item.producerName, item.regime,
        item.criteriaSet,
        item.communeCode,
      ])
  }
}

extension SessionItem {
  static let columns = "agenda.dossier_id, product_id, product_name, producer_id, producer_name, regime, criteria_set, commune_code"

  /// Reads the columns above, from the first on.
  init(_ row: TableRow) {
    self = .with {
      $0.dossierID = row[0]
      $0.productID = row[1]
      $0.productName = row[2]
      $0.producerID = row[3]
      $0.producerName = row[4]
      $0.regime = row[5]
      $0.criteriaSet = row[6]
      $0.communeCode = row[7]
    }
  }
}

extension ListAgenda: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Agenda {
    try .with {
      $0.dossiers = try context.tables.all(
        """
        SELECT \(SessionItem.columns), level, unit_code FROM agenda
        WHERE session IS NULL AND (? = '' OR level = ?) AND (? = '' OR unit_code = ?) ORDER BY agenda.dossier_id
        """, [level, level, unitCode, unitCode]
      ) { row in
        .with {
          $0.item = SessionItem(row)
          $0.level = row[8]
          $0.unitCode = row[9]
        }
      }.filter { context.viewer.sees(Scope(unit: $0.unitCode)) }
    }
  }
}
