#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Score sheets as scripts and officers write them down: JSON, or YAML with the same members.
///
/// ```json
/// [{"member": "TV-01", "choices": {"1.1": "1.1#2", "1.2": "1.2#1"}, "comments": {"1.2": "chưa có giấy chứng nhận"}}]
/// ```
///
/// Where a regime's tables are not held, `partTotals` (`{"A": "32.5", "B": "20", "C": "28"}`) stands in the place of `choices`.
/// Whatever is wrong is refused with its line: a key nobody reads, a criterion named twice, a score with three decimals.
public struct SheetFile: Sendable, Equatable {
  public let sheets: [MemberSheet]
  public let comments: [SheetComment]

  public init(reading text: String, file: String) throws(RulebookError) {
    var sheets: [MemberSheet] = []
    var comments: [SheetComment] = []
    for entry in try RuleNode.document(text, file: file).items() {
      try entry.allowOnly(["member", "choices", "partTotals", "comments", "evidence"])
      let member = try entry.required("member").text()
      let choices = try entry.value("choices") { (node) throws(RulebookError) in try Self.choices(in: node) }
      let totals = try entry.value("partTotals") { (node) throws(RulebookError) in try Self.totals(in: node) }
      switch (choices, totals) {
      case (let choices?, nil): sheets.append(MemberSheet(member: member, content: .choices(choices)))
      case (nil, let totals?): sheets.append(MemberSheet(member: member, content: .partTotals(totals)))
      default:
        throw entry.fault(
          vi: "phiếu cần `choices` hoặc `partTotals`, một trong hai", en: "a sheet needs `choices` or `partTotals`, one of the two")
      }
      comments += try Self.comments(of: member, in: entry)
    }
    self.sheets = sheets
    self.comments = comments
  }

  /// Choices alone, as a producer's own assessment or a council's agreed options: `{"1.1": "1.1#2"}`, or the same below `choices`.
  public static func choices(reading text: String, file: String) throws(RulebookError) -> [SheetChoice] {
    let root = try RuleNode.document(text, file: file)
    guard let below = try root.optional("choices") else { return try choices(in: root) }
    try root.allowOnly(["member", "choices", "comments"])
    return try choices(in: below)
  }

  private static func comments(of member: String, in entry: RuleNode) throws(RulebookError) -> [SheetComment] {
    var texts: [String: String] = [:]
    var evidence: [String: [String]] = [:]
    for (criterion, text) in try entry.optional("comments")?.pairs() ?? [] { texts[criterion] = try text.text() }
    for (criterion, _) in try entry.optional("evidence")?.pairs() ?? [] {
      evidence[criterion] = try entry.required("evidence").list(criterion) { (item) throws(RulebookError) in try item.text() }
    }
    return Set(texts.keys).union(evidence.keys).sorted().map { criterion in
      SheetComment(member: member, criterion: criterion, text: texts[criterion] ?? "", evidence: evidence[criterion] ?? [])
    }
  }

  private static func choices(in node: RuleNode) throws(RulebookError) -> [SheetChoice] {
    var choices: [SheetChoice] = []
    for (criterion, option) in try node.pairs() { choices.append(SheetChoice(criterion: criterion, option: try option.text())) }
    return choices
  }

  private static func totals(in node: RuleNode) throws(RulebookError) -> [String: Points] {
    var totals: [String: Points] = [:]
    for (part, points) in try node.pairs() { totals[part] = try points.points() }
    return totals
  }
}

/// What a member wrote beside a criterion, where points were lost, and the documents it rests on.
public struct SheetComment: Sendable, Hashable {
  public let member: String
  public let criterion: String
  /// May be empty where documents are named.
  public let text: String
  /// SHA-256 of each document.
  public let evidence: [String]

  public init(member: String, criterion: String, text: String, evidence: [String] = []) {
    self.member = member
    self.criterion = criterion
    self.text = text
    self.evidence = evidence
  }
}
