/// Reads a council's settings from a file of their own, for scoring without a council.
///
/// ```yaml
/// source: Quy chế 01/QC-HĐ ngày 15/01/2026
/// maximum_deviation: 10
/// deviation_measure: from_mean
/// synthesis: median
/// rounding: {mode: half_up, decimals: 1}
/// missed_gate: fails
/// comments_required: true
/// sources: {rounding: Quyết định 12/QĐ-HĐ ngày 20/02/2026}
/// ```
extension CouncilSettings {
  public init(reading text: String, file: String) throws(RulebookError) {
    let root = try RuleNode.document(text, file: file)
    try root.allowOnly([
      "source", "sources", "quorum", "maximum_deviation", "deviation_measure", "synthesis", "rounding", "missed_gate", "comments_required",
    ])
    var sources: [Rule: String] = [:]
    for (name, node) in try root.optional("sources")?.pairs() ?? [] {
      guard let rule = Rule(rawValue: name) else {
        let known = Rule.allCases.map(\.rawValue).joined(separator: ", ")
        throw node.fault(vi: "không có quy tắc \(name); có: \(known)", en: "there is no rule \(name); there are \(known)")
      }
      sources[rule] = try node.text()
    }
    self.init(
      quorum: try root.value("quorum") { (node) throws(RulebookError) in try Quorum(reading: node) },
      maximumDeviation: try root.value("maximum_deviation") { (node) throws(RulebookError) in try node.points() },
      deviationMeasure: try root.value("deviation_measure") { (node) throws(RulebookError) in try node.choice(DeviationMeasure.self) }
        ?? .highestMinusLowest,
      synthesis: try root.value("synthesis") { (node) throws(RulebookError) in try node.choice(Synthesis.self) } ?? .mean,
      rounding: try root.value("rounding") { (node) throws(RulebookError) in try Rounding(reading: node) },
      missedGate: try root.value("missed_gate") { (node) throws(RulebookError) in try node.choice(MissedGate.self) } ?? .lowersStars,
      areCommentsRequired: try root.value("comments_required") { (node) throws(RulebookError) in try node.boolean() } ?? false,
      source: try root.required("source").text(), sources: sources)
  }
}

extension CouncilSettings.Quorum {
  fileprivate init(reading node: RuleNode) throws(RulebookError) {
    try node.allowOnly(["numerator", "denominator", "chair_must_attend"])
    denominator = try node.required("denominator").integer(in: 1...100)
    numerator = try node.required("numerator").integer(in: 1...denominator)
    chairMustAttend = try node.required("chair_must_attend").boolean()
  }
}

extension Rounding {
  fileprivate init(reading node: RuleNode) throws(RulebookError) {
    try node.allowOnly(["mode", "decimals"])
    mode = try node.required("mode").choice(Mode.self)
    decimals = try node.required("decimals").integer(in: 0...2)
  }
}
