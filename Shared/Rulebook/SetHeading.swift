/// What the head of a set file says, without its table: enough to list sets and to find the one in force.
public struct SetHeading: Sendable, Equatable {
  public let code: String
  public let regimeCode: String
  public let number: Int
  public let name: String
  public let isComplete: Bool
  public let amendment: SetAmendment?
}

/// The numbered decision by which an authority replaces a set by another (*quyết định sửa đổi bộ tiêu chí*).
///
/// The amended set is a file of its own with its own code; dossiers filed from `effectiveFrom` on are scored by it, earlier ones for
/// ever by the set it replaces.
public struct SetAmendment: Sendable, Hashable {
  /// The code of the set it replaces.
  public let replaces: String
  /// The decision, with its number and date.
  public let decision: String
  public let effectiveFrom: CalendarDate
}

extension SetHeading {
  /// Reads the head only: the table, nine tenths of a file, starts at the line `parts:`.
  static func read(at path: String) throws(RulebookError) -> SetHeading {
    try SetHeading(reading: RuleNode.document(at: path, upTo: "parts:"))
  }

  init(reading root: RuleNode) throws(RulebookError) {
    let head = try root.required("set")
    code = try head.required("code").text()
    regimeCode = try root.required("regime").required("code").text()
    number = try head.required("number").integer(in: 1...999)
    name = try head.required("name").text()
    isComplete = try root.required("complete").boolean()
    amendment = try root.value("amendment") { (item) throws(RulebookError) in try SetAmendment(reading: item) }
  }
}

extension SetAmendment {
  init(reading entry: RuleNode) throws(RulebookError) {
    try entry.allowOnly(["replaces", "decision", "effective_from"])
    replaces = try entry.required("replaces").text()
    decision = try entry.required("decision").text()
    effectiveFrom = try entry.required("effective_from").date()
  }
}
