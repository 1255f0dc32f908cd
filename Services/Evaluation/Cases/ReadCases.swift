import Access
import Contracts
import Foundation
import Ledger
import Messaging
import Runtime

extension GetCase: Query {
  package func scope(_ context: EvaluationQueryContext) throws -> Scope? {
    try CaseRow.findIfOpened(session: sessionID, dossier: dossierID, context.tables)?.scope ?? .province
  }

  package func answer(_ context: EvaluationQueryContext) throws -> Case {
    try Case(CaseRow.find(session: sessionID, dossier: dossierID, context.tables), context.tables)
  }
}

extension ListCases: Query {
  package func scope(_ context: EvaluationQueryContext) throws -> Scope? { nil }

  package func answer(_ context: EvaluationQueryContext) throws -> Cases {
    try .with {
      $0.cases = try CaseRow.all(ofSession: sessionID, context.tables).filter { context.viewer.sees($0.scope) }.map {
        try Case($0, context.tables)
      }
    }
  }
}

extension Case {
  /// Until scoring has closed a case tells whose sheets are in, in the members' order, and nothing of what is in them.
  init(_ row: CaseRow, _ tables: Tables) throws {
    let sheetsIn = try row.sheetVersions(round: row.round, tables)
    self = .with {
      $0.sessionID = row.sessionID
      $0.item = row.item
      $0.state = row.state
      $0.round = row.round
      $0.scoringMembers = row.members
      $0.sheetsIn = row.members.filter { sheetsIn[$0] != nil }
      $0.proposal = row.proposal
      if let result = row.result { $0.result = result }
      $0.level = row.level
      $0.workingRules = row.rules
      $0.sealingKey = Data(row.sealingKey)
    }
  }
}

extension GetSheets: Query {
  package func scope(_ context: EvaluationQueryContext) throws -> Scope? {
    try CaseRow.findIfOpened(session: sessionID, dossier: dossierID, context.tables)?.scope ?? .province
  }

  package func answer(_ context: EvaluationQueryContext) throws -> Sheets {
    let found = try CaseRow.find(session: sessionID, dossier: dossierID, context.tables)
    guard found.state != .scoring else {
      throw Refusal(
        .rule, "sheets.sealed",
        .init(
          vi: "Phiếu chấm hồ sơ \(dossierID) được niêm phong cho đến khi đóng chấm điểm",
          en: "The sheets on dossier \(dossierID) are sealed until scoring closes"),
        remedy: .init(vi: "Chờ đóng chấm điểm.", en: "Wait until scoring has closed."), source: found.rules.source)
    }
    return try .with {
      $0.rounds = try context.tables.all(
        "SELECT content FROM unsealed WHERE session_id = ? AND dossier_id = ? AND round BETWEEN ? AND ? ORDER BY round",
        [sessionID, dossierID, round, round == 0 ? UInt32.max : round]
      ) { try SheetsUnsealed(jsonString: $0[0]) }
      let shown = Set($0.rounds.flatMap { round in round.sheets.map { [String(round.round), $0.memberID, String($0.version)] } })
      $0.places = try context.tables.all(
        "SELECT round, member_id, version, handed_in FROM sheet WHERE session_id = ? AND dossier_id = ? ORDER BY round, member_id, version",
        [sessionID, dossierID]
      ) { row in
        .with {
          $0.round = row[0]
          $0.memberID = row[1]
          $0.version = row[2]
          $0.sequence = row[3]
        }
      }.filter { shown.contains([String($0.round), $0.memberID, String($0.version)]) }
    }
  }
}
