/// Reads a set file and refuses what does not add up: options to the criterion, criteria to the section, sections to the part, parts
/// to the regime's maxima.
extension CriteriaSet {
  init(reading root: RuleNode, regimes: [Regime]) throws(RulebookError) {
    try root.allowOnly([
      "schema", "regime", "set", "source", "confidence", "complete", "missing", "max_points", "scoring", "knockouts", "corrections",
      "amendment", "parts",
    ])
    let schema = try root.required("schema")
    guard try schema.text() == "ocop-criteria/1" else {
      throw schema.fault(vi: "cần lược đồ ocop-criteria/1", en: "the schema must be ocop-criteria/1")
    }
    let regimeNode = try root.required("regime")
    let regimeCodeNode = try regimeNode.required("code")
    let regimeCode = try regimeCodeNode.text()
    guard let regime = regimes.first(where: { $0.code == regimeCode }) else {
      throw regimeCodeNode.fault(vi: "không có quy định \(regimeCode) trong regimes.yaml", en: "regimes.yaml has no regime \(regimeCode)")
    }
    let head = try root.required("set")
    let heading = try SetHeading(reading: root)
    let isComplete = heading.isComplete
    let missing = try root.value("missing") { (item) throws(RulebookError) in try item.text() }
    guard isComplete == (missing == nil) else {
      throw root.fault(
        vi: "`missing` đi cùng và chỉ đi cùng `complete: false`", en: "`missing` goes with `complete: false`, and only with it")
    }

    var reader = SetReader(isComplete: isComplete, regime: regime)
    var parts: [Part] = []
    for node in try root.required("parts").items() { parts.append(try reader.part(node, index: parts.count)) }
    guard parts.map(\.code) == regime.partMaxima.map(\.code) else {
      throw try root.required("parts").fault(
        vi: "các phần không phải \(regime.partMaxima.map(\.code).joined(separator: ", "))",
        en: "the parts are not \(regime.partMaxima.map(\.code).joined(separator: ", "))")
    }
    let dependencies = try reader.dependencyPlaces()
    if !isComplete, !reader.foundShortfall {
      throw try root.required("complete").fault(vi: "bộ cộng đủ điểm nhưng ghi là thiếu", en: "the set adds up, yet is marked incomplete")
    }

    self.init(
      code: heading.code, regimeCode: regimeCode, number: heading.number, name: heading.name,
      nameEn: try head.value("name_en") { (item) throws(RulebookError) in try item.text() },
      isComplete: isComplete, missing: missing, amendment: heading.amendment, parts: parts,
      headKnockouts: try root.list("knockouts") { (item) throws(RulebookError) in try item.text() },
      samples: try head.value("sample_products") { (item) throws(RulebookError) in try item.integer(in: 0...1000) },
      source: try root.required("source").required("document").text(), confidence: try root.required("confidence").text(),
      corrections: try root.list("corrections") { (item) throws(RulebookError) in try item.text() },
      scoredCriteria: reader.scored, places: reader.places, positions: reader.positions, dependencies: dependencies)
  }
}

/// The state of reading one set: what has been numbered so far.
private struct SetReader {
  let isComplete: Bool
  let regime: Regime
  var scored: [Criterion] = []
  var places: [String: OptionPlace] = [:]
  var positions: [String: Int] = [:]
  var foundShortfall = false
  private var numbers: Set<String> = []
  private var dependencyNodes: [(node: RuleNode, criterion: Criterion)] = []
  private var sections: Set<String> = []

  init(isComplete: Bool, regime: Regime) {
    self.isComplete = isComplete
    self.regime = regime
  }

  mutating func part(_ node: RuleNode, index: Int) throws(RulebookError) -> CriteriaSet.Part {
    try node.allowOnly(["code", "name", "max", "sum_found", "sections"])
    let code = try node.required("code").text()
    let maximum = try node.required("max").points()
    var sections: [CriteriaSet.Section] = []
    for item in try node.required("sections").items() { sections.append(try section(item, part: code, partIndex: index)) }
    try check(sections.reduce(.zero) { $0 + $1.maximum }, equals: maximum, of: node, named: "phần \(code)", "part \(code)")
    if let expected = regime.partMaxima.first(where: { $0.code == code })?.maximum, expected != maximum {
      throw try node.required("max").fault(
        vi: "phần \(code): \(maximum.short()) điểm, quy định là \(expected.short())",
        en: "part \(code): \(maximum.short(.english)) points where the regime has \(expected.short(.english))")
    }
    return CriteriaSet.Part(code: code, name: try node.required("name").text(), maximum: maximum, sections: sections)
  }

  private mutating func section(_ node: RuleNode, part: String, partIndex: Int) throws(RulebookError) -> CriteriaSet.Section {
    try node.allowOnly(["num", "name", "max", "notes", "criteria"])
    let numberNode = try node.required("num")
    let number = try numberNode.text()
    guard sections.insert(number).inserted else {
      throw numberNode.fault(vi: "mục \(number) có hai lần", en: "section \(number) appears twice")
    }
    let maximum = try node.required("max").points()
    var criteria: [Criterion] = []
    for item in try node.required("criteria").items() { criteria.append(try criterion(item, part: part, partIndex: partIndex)) }
    try check(criteria.reduce(.zero) { $0 + $1.maximum }, equals: maximum, of: node, named: "mục \(number)", "section \(number)")
    return CriteriaSet.Section(
      number: number, name: try node.required("name").text(), maximum: maximum,
      notes: try node.list("notes") { (item) throws(RulebookError) in try item.text() }, criteria: criteria)
  }

  private mutating func criterion(_ node: RuleNode, part: String, partIndex: Int) throws(RulebookError) -> Criterion {
    try node.allowOnly([
      "num", "name", "max", "options", "criteria", "no_zero_option", "choose_case", "options_derived", "applies_when", "knockouts",
      "requirement", "notes",
    ])
    let numberNode = try node.required("num")
    let number = try numberNode.text()
    guard numbers.insert(number).inserted else {
      throw numberNode.fault(vi: "tiêu chí \(number) có hai lần", en: "criterion \(number) appears twice")
    }
    let maximum = try node.required("max").points()
    var subcriteria: [Criterion] = []
    var options: [Criterion.Option] = []
    if let children = try node.optional("criteria") {
      for item in try children.items() { subcriteria.append(try criterion(item, part: part, partIndex: partIndex)) }
    } else {
      for item in try node.required("options").items() { options.append(try option(item, of: number)) }
    }
    guard !options.isEmpty || !subcriteria.isEmpty else {
      throw node.fault(vi: "tiêu chí \(number) không có mức nào", en: "criterion \(number) has no options")
    }
    let found = options.isEmpty ? subcriteria.reduce(Points.zero) { $0 + $1.maximum } : options.map(\.points).max() ?? .zero
    guard found == maximum else {
      throw node.fault(
        vi: "tiêu chí \(number): tối đa ghi \(maximum.short()), các mức cho \(found.short())",
        en: "criterion \(number): the maximum reads \(maximum.short(.english)), its options give \(found.short(.english))")
    }
    let result = Criterion(
      number: number, part: part, name: try node.required("name").text(), maximum: maximum, options: options, subcriteria: subcriteria,
      hasNoZeroRow: try flag(node, "no_zero_option"), choosesCase: try flag(node, "choose_case"),
      hasDerivedOptions: try flag(node, "options_derived"), dependency: try dependency(node),
      knockouts: try node.list("knockouts") { (item) throws(RulebookError) in
        try item.allowOnly(["kind", "text"])
        return Knockout(kind: try item.required("kind").choice(Knockout.Kind.self), text: try item.required("text").text())
      },
      requirement: try node.value("requirement") { (item) throws(RulebookError) in try item.text() },
      notes: try node.list("notes") { (item) throws(RulebookError) in try item.text() })
    if !options.isEmpty { try place(result, at: node, partIndex: partIndex) }
    return result
  }

  private func option(_ node: RuleNode, of criterion: String) throws(RulebookError) -> Criterion.Option {
    try node.allowOnly(["id", "points", "label", "min_star", "case"])
    let idNode = try node.required("id")
    let id = try idNode.text()
    guard id.hasPrefix(criterion + "#"), let row = Int(id.dropFirst(criterion.count + 1)), row > 0 else {
      throw idNode.fault(vi: "mã mức phải là \(criterion)#1, #2, …", en: "an option's id must be \(criterion)#1, #2, …")
    }
    return Criterion.Option(
      id: id, points: try node.required("points").points(), label: try node.required("label").text(),
      minimumStars: try node.value("min_star") { (item) throws(RulebookError) in try item.integer(in: 1...5) },
      caseName: try node.value("case") { (item) throws(RulebookError) in try item.text() })
  }

  private func dependency(_ node: RuleNode) throws(RulebookError) -> Criterion.Dependency? {
    try node.value("applies_when") { (item) throws(RulebookError) in
      try item.allowOnly(["criterion", "points_above"])
      return Criterion.Dependency(criterion: try item.required("criterion").text(), pointsAbove: try item.required("points_above").points())
    }
  }

  private func flag(_ node: RuleNode, _ key: String) throws(RulebookError) -> Bool {
    try node.value(key) { (item) throws(RulebookError) in try item.boolean() } ?? false
  }

  /// Gates must rise with the rows, and every option must be one of its kind; then the criterion takes its place.
  private mutating func place(_ criterion: Criterion, at node: RuleNode, partIndex: Int) throws(RulebookError) {
    let gates = criterion.options.compactMap(\.minimumStars)
    guard zip(gates, gates.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw node.fault(
        vi: "tiêu chí \(criterion.number): yêu cầu sao không tăng dần",
        en: "criterion \(criterion.number): its gates do not rise with the options")
    }
    guard criterion.choosesCase == criterion.options.allSatisfy({ $0.caseName != nil }),
      criterion.choosesCase || criterion.options.allSatisfy({ $0.caseName == nil })
    else {
      throw node.fault(
        vi: "tiêu chí \(criterion.number): `choose_case` và `case` không khớp",
        en: "criterion \(criterion.number): `choose_case` and `case` do not agree")
    }
    guard regime.hasStarGates || gates.isEmpty else {
      throw node.fault(
        vi: "tiêu chí \(criterion.number) có yêu cầu sao, quy định \(regime.code) thì không",
        en: "criterion \(criterion.number) has a gate in a regime without gates")
    }
    guard !criterion.choosesCase || gates.isEmpty else {
      throw node.fault(
        vi: "tiêu chí \(criterion.number): chưa hỗ trợ yêu cầu sao trong tiêu chí chia trường hợp",
        en: "criterion \(criterion.number): a gate within cases has no reading")
    }
    guard criterion.hasNoZeroRow || criterion.options.contains(where: { $0.points == .zero }) else {
      throw node.fault(
        vi: "tiêu chí \(criterion.number): không có mức 0 điểm thì phải ghi `no_zero_option`",
        en: "criterion \(criterion.number): without a 0 option it needs `no_zero_option`")
    }
    let index = scored.count
    scored.append(criterion)
    positions[criterion.number] = index
    for (row, option) in criterion.options.enumerated() {
      guard places[option.id] == nil else {
        throw node.fault(vi: "mức \(option.id) có hai lần", en: "option \(option.id) appears twice")
      }
      guard option.id == "\(criterion.number)#\(row + 1)" else {
        throw node.fault(
          vi: "mức \(option.id) ở dòng \(row + 1), mã phải là \(criterion.number)#\(row + 1)",
          en: "option \(option.id) is row \(row + 1), its id must be \(criterion.number)#\(row + 1)")
      }
      places[option.id] = OptionPlace(criterion: index, row: row, part: partIndex, hundredths: option.points.hundredths)
    }
    if let none = criterion.noneOption {
      places[none.id] = OptionPlace(criterion: index, row: -1, part: partIndex, hundredths: 0)
    }
    if criterion.dependency != nil { dependencyNodes.append((node, criterion)) }
  }

  func dependencyPlaces() throws(RulebookError) -> [DependencyPlace] {
    for (node, criterion) in dependencyNodes {
      guard let dependency = criterion.dependency else { continue }
      let other = dependency.criterion
      guard let maximum = positions[other].map({ scored[$0].maximum }), other != criterion.number else {
        throw node.fault(
          vi: "`applies_when` dẫn đến tiêu chí \(other) không có", en: "`applies_when` names criterion \(other), which does not exist")
      }
      guard dependency.pointsAbove < maximum else {
        throw node.fault(
          vi: "tiêu chí \(criterion.number): tiêu chí \(other) không thể được trên \(dependency.pointsAbove.short()) điểm",
          en: "criterion \(criterion.number): criterion \(other) cannot have more than \(dependency.pointsAbove.short(.english)) points")
      }
    }
    return scored.enumerated().compactMap { index, criterion in
      guard let dependency = criterion.dependency, let other = positions[dependency.criterion] else { return nil }
      return DependencyPlace(criterion: index, other: other, hundredths: dependency.pointsAbove.hundredths)
    }
  }

  /// A set marked incomplete may fall short of its printed maxima, never exceed them.
  private mutating func check(_ sum: Points, equals maximum: Points, of node: RuleNode, named vi: String, _ en: String)
    throws(RulebookError)
  {
    if sum == maximum { return }
    if !isComplete, sum < maximum {
      foundShortfall = true
      return
    }
    throw try node.required("max").fault(
      vi: "\(vi): tối đa ghi \(maximum.short()), cộng lại \(sum.short())",
      en: "\(en): the maximum reads \(maximum.short(.english)), the sum is \(sum.short(.english))")
  }
}
