import Contracts
import Foundation
import Ledger
import Messaging
import Rulebook
import Runtime

/// The council closed the scoring: sheets are opened, the deviation is checked, and the result is made or an agreement awaited.
///
/// Source: the council's working rules for deviation and synthesis; 26/2026/QĐ-TTg Annex II for star gates.
enum Synthesise: Reaction {
  static func react(to heard: ScoringClosed, _ context: EvaluationContext) throws -> [any Event] {
    try heard.items.flatMap { closed -> [any Event] in
      let found = try CaseRow.find(session: heard.sessionID, dossier: closed.dossierID, context.tables)
      guard found.state == .scoring, found.round == closed.round else { return [] }
      let excused = heard.excused.filter { $0.dossierID == closed.dossierID }
      // A sheet may have come in before its author was excused: it does not count. Nor does one that came while the closing was under way.
      let sheets = try found.sheets(round: closed.round, counted: closed.sheets, context.tables).filter { sheet in
        !excused.contains { $0.memberID == sheet.memberID }
      }
      let opened = SheetOpening(of: sheets, in: found, with: heard.openingKey, try found.law(context.environment))
      let unsealed = SheetsUnsealed.with {
        $0.sessionID = heard.sessionID
        $0.dossierID = closed.dossierID
        $0.round = closed.round
        $0.sheets = opened.sheets
        $0.excused = excused
        $0.sealingKey = Data(found.sealingKey)
        $0.openingKey = heard.openingKey
        $0.nextSealingKey = heard.nextSealing.publicKey
      }
      if !opened.faulty.isEmpty { return [unsealed, opened.faultsFound(in: found)] }
      return [unsealed] + (try outcome(found, opened.sheets, context))
    }
  }

  private static func outcome(_ found: CaseRow, _ sheets: [SheetSubmitted], _ context: EvaluationContext) throws -> [any Event] {
    let (regime, set) = try found.law(context.environment)
    let members = sheets.map(\.scored)
    let settings = found.settings
    let deviation = Scoring.deviation(
      try members.map { try Scoring.score($0, regime: regime, set: set) }, measure: settings.deviationMeasure)
    if let maximum = settings.maximumDeviation, !settings.allows(deviation: deviation) {
      return [
        DeviationFound.with {
          $0.sessionID = found.sessionID
          $0.dossierID = found.dossierID
          $0.round = found.round
          $0.deviationHundredths = UInt32(deviation.truncatedUp.hundredths)
          $0.maximumHundredths = UInt32(maximum.hundredths)
          $0.source = settings.source(of: .deviation)
        }
      ]
    }
    if regime.hasStarGates, let set {
      return [
        AgreementAwaited.with {
          $0.sessionID = found.sessionID
          $0.dossierID = found.dossierID
          $0.proposal = Scoring.proposedOptions(members, set: set).map { choice in
            .with {
              $0.criterion = choice.criterion
              $0.option = choice.option
            }
          }
        }
      ]
    }
    return [try ProductEvaluated(found, sheets: sheets, agreed: [], context)]
  }
}

extension SheetsUnsealed: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO unsealed (session_id, dossier_id, round, content) VALUES (?, ?, ?, ?)", [sessionID, dossierID, round, try jsonString()])
    // What opens these sheets is public now: a next round is sealed to another key.
    try tables.execute(
      "UPDATE evaluation_case SET sealing_key = ? WHERE session_id = ? AND dossier_id = ?", [Array(nextSealingKey), sessionID, dossierID])
  }
}

extension DeviationFound: Event {
  package var subjectID: String { dossierID }

  /// The next round starts without sheets; the first ones are kept.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE evaluation_case SET round = ? WHERE session_id = ? AND dossier_id = ?", [round + 1, sessionID, dossierID])
  }
}

extension AgreementAwaited: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE evaluation_case SET state = ?, proposal = ? WHERE session_id = ? AND dossier_id = ?",
      [CaseState.awaitingAgreement.rawValue, try jsonString(), sessionID, dossierID])
  }
}
