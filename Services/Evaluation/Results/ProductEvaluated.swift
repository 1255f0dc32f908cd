import Contracts
import Ledger
import Messaging
import Rulebook
import Runtime

extension ProductEvaluated {
  /// Makes the result of a case from its counted sheets, exactly: sums are compared, nothing is rounded first but by the council's own rule.
  init(_ found: CaseRow, sheets: [SheetSubmitted], agreed: [AgreedOption], knockouts: [KnockoutFound] = [], _ context: EvaluationContext)
    throws
  {
    guard let level = AdministrativeLevel(rawValue: found.level) else { preconditionFailure("the council checked the level") }
    let (regime, set) = try found.law(context.environment)
    let members = sheets.map(\.scored)
    let result = try Scoring.result(
      members, regime: regime, set: set, level: level, agreed: agreed.map { SheetChoice(criterion: $0.criterion, option: $0.option) },
      settings: found.settings, knockouts: knockouts.map(\.finding))
    let totals = try members.map { try Scoring.score($0, regime: regime, set: set) }
    self = .with {
      $0.sessionID = found.sessionID
      $0.dossierID = found.dossierID
      $0.result = ItemResult(result, dossierID: found.dossierID, version: found.resultVersion + 1)
      $0.members = totals.map { total in
        .with {
          $0.memberID = total.member
          $0.parts = [PartTotal](total.parts)
          $0.totalHundredths = UInt32(total.total.hundredths)
        }
      }
      $0.partSums = [PartTotal](result.partSums)
      $0.gates = result.gates.map { gate in
        .with {
          $0.stars = UInt32(gate.stars)
          $0.criterion = gate.criterion
          $0.requiredOption = gate.requiredOption
          $0.agreedOption = gate.agreedOption
          $0.met = gate.isMet
        }
      }
      $0.bandStars = UInt32(result.bandStars)
      $0.deviationHundredths = UInt32(result.deviation.truncatedUp.hundredths)
      $0.regime = regime.code
      $0.criteriaSet = found.item.criteriaSet
      $0.round = found.round
      $0.knockouts = knockouts
      $0.leftOutMembers = result.leftOut
      $0.scoring = set == nil ? "part-totals" : "criteria"
    }
  }
}

extension KnockoutFound {
  /// The same in the rulebook's words.
  var finding: KnockoutFinding {
    guard let kind = Knockout.Kind(rawValue: kind) else { preconditionFailure("made from a ground of the set") }
    return KnockoutFinding(criterion: criterion.isEmpty ? nil : criterion, kind: kind, text: text)
  }
}

extension ItemResult {
  init(_ result: EvaluationResult, dossierID: String, version: UInt32) {
    self = .with {
      $0.dossierID = dossierID
      $0.sumHundredths = UInt32(result.sumOfTotals.hundredths)
      $0.sheets = UInt32(result.sheetCount)
      $0.mean = result.scoreText
      $0.stars = UInt32(result.stars)
      switch result.destination {
      case .certified: $0.destination = .certified
      case .forwarded(let level):
        $0.destination = .forwarded
        $0.toLevel = level.rawValue
      case .returned: $0.destination = .returned
      }
      $0.article = result.article
      $0.version = version
    }
  }
}

extension [PartTotal] {
  init(_ parts: [String: Points]) {
    self = parts.sorted { $0.key < $1.key }.map { part, points in
      .with {
        $0.part = part
        $0.hundredths = UInt32(points.hundredths)
      }
    }
  }
}

extension ProductEvaluated: Event {
  package var subjectID: String { dossierID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO result (session_id, dossier_id, version, content) VALUES (?, ?, ?, ?)",
      [sessionID, dossierID, result.version, try jsonString()])
    try tables.execute(
      "UPDATE evaluation_case SET state = ?, result_version = ? WHERE session_id = ? AND dossier_id = ?",
      [CaseState.evaluated.rawValue, result.version, sessionID, dossierID])
  }
}
