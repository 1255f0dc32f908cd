import Ballots
import Contracts
import Foundation
import Ledger
import Rulebook
import RulebookContracts
import Runtime

/// Sealed sheets, opened with the key that the closing published, and what is wrong with those that cannot count.
///
/// Nobody could look into them before: a sheet that does not open, or is incomplete, comes from a client that was tampered with.
struct SheetOpening {
  /// Every sheet with its contents as far as it opened, in the order given; unsealed sheets as they are.
  private(set) var sheets: [SheetSubmitted] = []
  private(set) var faulty: [FaultySheet] = []

  init(of sheets: [SheetSubmitted], in found: CaseRow, with openingKey: Data, _ law: (regime: Regime, set: CriteriaSet?)) {
    let key = try? OpeningKey(openingKey)
    for var sheet in sheets {
      var faults: [SheetFault] = []
      if !sheet.sealed.isEmpty {
        let ballot = Ballot(session: sheet.sessionID, dossier: sheet.dossierID, member: sheet.memberID, round: sheet.round)
        if let key, let contents = try? ballot.open(sheet.sealed, with: key) {
          guard contents.canBeShown(besides: sheet.sealed) else {
            faulty.append(FaultySheet(sheet.memberID, [Self.isTooLarge]))
            self.sheets.append(sheet)
            continue
          }
          sheet.choices = contents.choices
          sheet.partTotals = contents.partTotals
          sheet.remarks = contents.remarks
          faults = SheetCheck(contents).faults(regime: law.regime, set: law.set, settings: found.settings)
        } else {
          faults = [Self.doesNotOpen]
        }
      }
      if !faults.isEmpty { faulty.append(FaultySheet(sheet.memberID, faults)) }
      self.sheets.append(sheet)
    }
  }

  func faultsFound(in found: CaseRow) -> FaultySheetsFound {
    .with {
      $0.sessionID = found.sessionID
      $0.dossierID = found.dossierID
      $0.round = found.round
      $0.sheets = faulty
    }
  }

  private static let isTooLarge = SheetFault(
    criterion: nil, rule: "sheet.too-large", textVi: "nội dung quá dài khi mở", textEn: "opens to more than can be shown")

  private static let doesNotOpen = SheetFault(
    criterion: nil, rule: BallotFault.doesNotOpen.rawValue, textVi: "không mở được bằng khóa của phiên",
    textEn: "does not open with the session's key")
}

extension FaultySheet {
  /// At most a hundred faults are kept: whoever made the sheet chose how many there are.
  init(_ member: String, _ faults: [SheetFault]) {
    self = .with {
      $0.memberID = member
      $0.faults = faults.prefix(100).map { fault in
        .with {
          $0.criterion = fault.criterion ?? ""
          $0.rule = fault.rule
          $0.textVi = fault.textVi
          $0.textEn = fault.textEn
        }
      }
    }
  }
}

extension FaultySheetsFound: Event {
  package var subjectID: String { dossierID }

  /// The next round starts without sheets; the first ones are kept.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE evaluation_case SET round = ? WHERE session_id = ? AND dossier_id = ?", [round + 1, sessionID, dossierID])
  }
}
