import Contracts
import Foundation
import Messaging
import Rulebook
import Text

/// Whether a council takes a sheet, checked alike by the member's own client before sealing, by the service when an unsealed sheet
/// comes in, and by the service once a sealed one is opened.
public struct SheetCheck: Sendable {
  public let contents: SheetContents

  public init(_ contents: SheetContents) { self.contents = contents }

  private var content: SheetContent { SheetContent(choices: contents.choices, partTotals: contents.partTotals) }

  /// Everything that is wrong, as far as it can be told: the form first, then what is scored, then what is not explained.
  public func faults(regime: Regime, set: CriteriaSet?, settings: CouncilSettings) -> [SheetFault] {
    for faults in [formFaults, Scoring.faults(in: content, regime: regime, set: set), commentFaults(set: set, settings: settings)]
    where !faults.isEmpty { return faults }
    return []
  }

  /// - Throws: `Refusal` for texts that are too long, evidence that is no digest, and the like.
  public func requireForm() throws {
    var faults = FaultList()
    for fault in formFaults { faults.add(Refusal.Place(fault.criterion ?? "", vi: fault.textVi, en: fault.textEn)) }
    guard faults.isEmpty else { throw faults.refusal("sheet.invalid") }
  }

  /// - Throws: `Refusal` criterion by criterion for a sheet that is incomplete, impossible, or lacks a comment that the council wants.
  public func requireComplete(regime: Regime, set: CriteriaSet?, settings: CouncilSettings) throws {
    let faults = Scoring.faults(in: content, regime: regime, set: set)
    if let first = faults.first { throw Self.incomplete(first, faults, regime) }
    let uncommented = commentFaults(set: set, settings: settings)
    if let first = uncommented.first { throw Self.uncommented(first, uncommented, settings) }
  }
}

// MARK: - Form

extension SheetCheck {
  private var formFaults: [SheetFault] {
    var faults: [SheetFault] = []
    func fault(_ place: String, _ vi: String, _ en: String) {
      faults.append(SheetFault(criterion: place, rule: "sheet.invalid", textVi: vi, textEn: en))
    }
    func text(_ text: String, _ place: String, atMost limit: Int) {
      // In bytes first, five for a character: nobody looked into a sealed sheet before.
      if let found = text.textFault(atMost: limit * 5, isMultiline: true) { return fault(place, found.vietnamese, found.english) }
      let count = text.trimmingCharacters(in: .whitespacesAndNewlines).count
      if count > limit {
        fault(place, "dài \(count) ký tự; cho phép 0 đến \(limit)", "has \(count) characters; 0 to \(limit) are allowed")
      }
    }
    guard contents.choices.count <= 200, contents.partTotals.count <= 20 else {
      fault("choices", "nhiều hơn mọi bộ tiêu chí", "are more than any criteria set has")
      return faults
    }
    text(contents.remarks, "remarks", atMost: 4_000)
    for (index, choice) in contents.choices.enumerated() {
      text(choice.comment, "choices[\(index)].comment", atMost: 2_000)
      if choice.evidence.count > 50 { fault("choices[\(index)].evidence", "nhiều hơn 50 tài liệu", "names more than 50 documents") }
      for (number, digest) in choice.evidence.enumerated() where !Self.isDigest(digest) {
        fault("choices[\(index)].evidence[\(number)]", "phải là 64 chữ số thập lục phân", "must be 64 lower-case hexadecimal digits")
      }
    }
    for (index, total) in contents.partTotals.enumerated() where contents.partTotals[..<index].contains(where: { $0.part == total.part }) {
      fault("partTotals[\(index)]", "phần \(total.part) bị trùng", "gives part \(total.part) a second time")
    }
    if !contents.choices.isEmpty && !contents.partTotals.isEmpty {
      fault("partTotals", "không đi cùng các mức theo tiêu chí", "cannot stand beside choices by criterion")
    }
    return faults
  }

  /// SHA-256 as it is written.
  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }
}

// MARK: - Content

extension SheetCheck {
  /// Where the council's regulation wants to read why points are lost.
  private func commentFaults(set: CriteriaSet?, settings: CouncilSettings) -> [SheetFault] {
    guard settings.areCommentsRequired else { return [] }
    return Scoring.missingComments(
      in: MemberSheet(member: "", content: content), comments: [SheetComment](contents.choices, by: ""), set: set)
  }

  private static func incomplete(_ first: SheetFault, _ faults: [SheetFault], _ regime: Regime) -> Refusal {
    func line(_ criterion: String?, _ text: String) -> String { criterion.map { "\($0): \(text)" } ?? text }
    return Refusal(
      .rule, first.rule,
      .init(
        vi: "Phiếu có \(faults.count) chỗ chưa đúng: \(faults.prefix(8).map { line($0.criterion, $0.textVi) }.joined(separator: "; "))",
        en: "The sheet has \(faults.count) faults: \(faults.prefix(8).map { line($0.criterion, $0.textEn) }.joined(separator: "; "))"),
      remedy: .init(
        vi: "Chọn đúng một mức cho mỗi tiêu chí; chưa chấm không phải là 0 điểm.",
        en: "Choose exactly one option for every criterion; not scored is not zero."), source: regime.source,
      places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }

  private static func uncommented(_ first: SheetFault, _ faults: [SheetFault], _ settings: CouncilSettings) -> Refusal {
    let criteria = faults.prefix(8).compactMap(\.criterion).joined(separator: ", ")
    return Refusal(
      .rule, first.rule,
      .init(
        vi: "Phiếu thiếu nhận xét ở \(faults.count) tiêu chí bị trừ điểm: \(criteria)",
        en: "The sheet loses points without a comment on \(faults.count) criteria: \(criteria)"),
      remedy: .init(
        vi: "Ghi nhận xét ở từng tiêu chí không cho điểm tối đa.", en: "Comment on every criterion that gets less than its maximum."),
      source: settings.source(of: .comments), places: faults.map { .init($0.criterion ?? "", vi: $0.textVi, en: $0.textEn) })
  }
}
