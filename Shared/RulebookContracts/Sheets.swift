import Contracts
import Rulebook

extension SheetContent {
  /// A sheet of choices, or, where it has totals of parts, of those.
  public init(choices: [Choice], partTotals: [PartTotal]) {
    self =
      partTotals.isEmpty
      ? .choices(choices.map { SheetChoice(criterion: $0.criterion, option: $0.option) })
      : .partTotals(Dictionary(partTotals.map { ($0.part, Points(hundredths: Int($0.hundredths))) }, uniquingKeysWith: { _, last in last }))
  }
}

extension MemberSheet {
  public init(_ sheet: SheetSubmitted) {
    self.init(member: sheet.memberID, content: SheetContent(choices: sheet.choices, partTotals: sheet.partTotals))
  }
}

extension [SheetComment] {
  /// What a member wrote beside criteria, and the documents named there.
  public init(_ choices: [Choice], by member: String) {
    self = choices.filter { !$0.comment.isEmpty || !$0.evidence.isEmpty }.map {
      SheetComment(member: member, criterion: $0.criterion, text: $0.comment, evidence: $0.evidence)
    }
  }
}
