import Access
import Contracts
import Keys
import Ledger

/// The principals as a service knows them, derived from its own log.
public enum PrincipalTable {
  static let statements =
    KeyHistoryTable.statements + [
      """
      CREATE TABLE principal (
        principal_id TEXT PRIMARY KEY,
        content TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE principal_key (
        curve TEXT PRIMARY KEY,
        principal_id TEXT NOT NULL REFERENCES principal
      ) STRICT, WITHOUT ROWID
      """,
    ]

  /// - Parameter sequence: of the event that tells of it.
  package static func put(_ principal: Principal, in sequence: UInt64, _ tables: Tables) throws {
    try KeyHistoryTable.learn(principal, in: sequence, tables)
    try tables.execute(
      "INSERT INTO principal (principal_id, content) VALUES (?, ?) ON CONFLICT (principal_id) DO UPDATE SET content = excluded.content",
      [principal.principalID, try principal.jsonString()])
    for key in principal.keys {
      try tables.execute(
        "INSERT INTO principal_key (curve, principal_id) VALUES (?, ?) ON CONFLICT (curve) DO NOTHING",
        [try PublicKey(text: key.publicKey).curve.hexadecimal, principal.principalID])
    }
  }

  /// The principal that was granted a key, revoked or not.
  ///
  /// - Parameter digits: the first of the key's CURVE half, in hexadecimal.
  package static func holder(ofKey digits: String, _ tables: Tables) throws -> Principal? {
    // "g" sorts after every digit.
    let id = try tables.first("SELECT principal_id FROM principal_key WHERE curve >= ? AND curve < ? LIMIT 1", [digits, digits + "g"]) {
      $0[0] as String
    }
    return try id.flatMap { try find($0, tables) }
  }

  package static func find(_ id: String, _ tables: Tables) throws -> Principal? {
    try tables.first("SELECT content FROM principal WHERE principal_id = ?", [id]) { try Principal(jsonString: $0[0]) }
  }

  package static func all(_ tables: Tables) throws -> [Principal] {
    try tables.all("SELECT content FROM principal ORDER BY principal_id") { try Principal(jsonString: $0[0]) }
  }
}

/// Council changed a principal: from now on it holds here too.
enum LearnPrincipal<Environment: Sendable>: Reaction {
  static func react(to heard: PrincipalChanged, _ context: DecisionContext<Environment>) throws -> [any Event] {
    [PrincipalLearned.with { $0.principal = heard.principal }]
  }
}

extension PrincipalLearned: Event {
  package var subjectID: String { principal.principalID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws { try PrincipalTable.put(principal, in: record.sequence, tables) }
}
