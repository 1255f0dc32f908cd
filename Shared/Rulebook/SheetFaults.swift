extension Scoring {
  /// What keeps a sheet from being scored, criterion by criterion; empty for a complete and possible sheet.
  ///
  /// Not scored is not zero: every scored criterion needs a choice. Where the form prints no 0 row (`hasNoZeroRow`), "none of the
  /// rows" is said with the option `<criterion>#0`. Without a set (its table is not held) a sheet gives one total for every part.
  public static func faults(in content: SheetContent, regime: Regime, set: CriteriaSet?) -> [SheetFault] {
    switch (content, set) {
    case (.partTotals(let totals), nil):
      return faults(inPartTotals: totals, regime: regime)
    case (.partTotals, .some(let set)):
      return [
        SheetFault(
          criterion: nil, rule: "sheet.part-totals-not-allowed",
          textVi: "bộ \(set.code) chấm theo từng tiêu chí, không nhận tổng theo phần",
          textEn: "set \(set.code) is scored criterion by criterion; totals by part are not accepted")
      ]
    case (.choices, nil):
      return [
        SheetFault(
          criterion: nil, rule: "sheet.set-missing", textVi: "chấm theo tiêu chí thì phải có bộ tiêu chí",
          textEn: "a sheet of choices needs a criteria set")
      ]
    case (.choices(let choices), .some(let set)):
      guard set.regimeCode == regime.code else {
        return [
          SheetFault(
            criterion: nil, rule: "sheet.set-of-other-regime", textVi: "bộ \(set.code) thuộc \(set.regimeCode), không thuộc \(regime.code)",
            textEn: "set \(set.code) belongs to \(set.regimeCode), not to \(regime.code)")
        ]
      }
      return faults(inChoices: choices, set: set)
    }
  }

  /// What a sheet lacks where the council's regulation wants a comment wherever points are lost: each criterion that gets less than its
  /// maximum, and about which it says nothing. A sheet of totals has no criteria to comment on.
  public static func missingComments(in sheet: MemberSheet, comments: [SheetComment], set: CriteriaSet?) -> [SheetFault] {
    guard case .choices(let choices) = sheet.content, let set else { return [] }
    let said = Set(
      comments.filter { $0.member == sheet.member && !$0.text.allSatisfy(\.isWhitespace) }.map(\.criterion))
    let chosen = Dictionary(choices.map { ($0.criterion, $0.option) }, uniquingKeysWith: { first, _ in first })
    return set.scoredCriteria.compactMap { criterion in
      guard let points = chosen[criterion.number].flatMap(criterion.option)?.points, points < criterion.maximum,
        !said.contains(criterion.number)
      else { return nil }
      let (given, maximum) = (points.short(), criterion.maximum.short())
      return SheetFault(
        criterion: criterion.number, rule: "sheet.comment-missing",
        textVi: "tiêu chí \(criterion.number) cho \(given)/\(maximum) điểm mà không ghi nhận xét; Quy chế Hội đồng yêu cầu",
        textEn:
          "criterion \(criterion.number) gets \(points.short(.english)) of \(criterion.maximum.short(.english)) points without a comment, "
          + "which the council's regulation requires")
    }
  }

  /// - Throws: the criteria without a comment of the first sheet that lacks one.
  public static func requireComments(_ sheets: [MemberSheet], comments: [SheetComment], set: CriteriaSet?) throws(ScoringError) {
    for sheet in sheets {
      let faults = missingComments(in: sheet, comments: comments, set: set)
      guard faults.isEmpty else { throw ScoringError(member: sheet.member, faults: faults) }
    }
  }

  private static func faults(inPartTotals totals: [String: Points], regime: Regime) -> [SheetFault] {
    var faults: [SheetFault] = []
    for part in regime.partMaxima {
      guard let total = totals[part.code] else {
        faults.append(
          SheetFault(
            criterion: part.code, rule: "sheet.part-missing", textVi: "thiếu điểm phần \(part.code)",
            textEn: "part \(part.code) has no total"))
        continue
      }
      if total < .zero || total > part.maximum {
        faults.append(
          SheetFault(
            criterion: part.code, rule: "sheet.part-out-of-range",
            textVi: "phần \(part.code): \(total.formatted()) điểm, chỉ được từ 0 đến \(part.maximum.short())",
            textEn: "part \(part.code): \(total) points, possible are 0 to \(part.maximum.short(.english))"))
      }
    }
    for code in totals.keys.sorted() where !regime.partMaxima.contains(where: { $0.code == code }) {
      faults.append(
        SheetFault(criterion: code, rule: "sheet.part-unknown", textVi: "không có phần \(code)", textEn: "there is no part \(code)"))
    }
    return faults
  }

  private static func faults(inChoices choices: [SheetChoice], set: CriteriaSet) -> [SheetFault] {
    var faults: [SheetFault] = []
    var chosen: [String: Points] = [:]
    var mentioned: Set<String> = []
    for choice in choices {
      guard let criterion = set.criterion(choice.criterion) else {
        faults.append(
          SheetFault(
            criterion: choice.criterion, rule: "sheet.criterion-unknown", textVi: "bộ \(set.code) không chấm tiêu chí \(choice.criterion)",
            textEn: "set \(set.code) does not score a criterion \(choice.criterion)"))
        continue
      }
      guard mentioned.insert(choice.criterion).inserted else {
        faults.append(
          SheetFault(
            criterion: criterion.number, rule: "sheet.criterion-repeated", textVi: "tiêu chí \(criterion.number) được chấm hai lần",
            textEn: "criterion \(criterion.number) is scored twice"))
        continue
      }
      guard let option = criterion.option(choice.option) else {
        let known = criterion.selectableOptions.map(\.id).joined(separator: ", ")
        faults.append(
          SheetFault(
            criterion: criterion.number, rule: "sheet.option-unknown",
            textVi: "tiêu chí \(criterion.number) không có mức \(choice.option); có: \(known)",
            textEn: "criterion \(criterion.number) has no option \(choice.option); it has \(known)"))
        continue
      }
      chosen[criterion.number] = option.points
    }
    for criterion in set.scoredCriteria where !mentioned.contains(criterion.number) {
      let hint = criterion.noneOption
      faults.append(
        SheetFault(
          criterion: criterion.number, rule: "sheet.criterion-missing",
          textVi: "chưa chấm tiêu chí \(criterion.number) \(criterion.name)" + (hint.map { " (không đạt mức nào: \($0.id))" } ?? ""),
          textEn: "criterion \(criterion.number) \(criterion.name) is not scored" + (hint.map { " (none of the rows: \($0.id))" } ?? "")))
    }
    for criterion in set.scoredCriteria {
      guard let dependency = criterion.dependency, let points = chosen[criterion.number], points > .zero,
        let other = chosen[dependency.criterion], other <= dependency.pointsAbove
      else { continue }
      faults.append(
        SheetFault(
          criterion: criterion.number, rule: "sheet.dependent-criterion",
          textVi:
            "tiêu chí \(criterion.number) chỉ cho điểm khi tiêu chí \(dependency.criterion) được trên \(dependency.pointsAbove.short()) điểm",
          textEn:
            "criterion \(criterion.number) gives points only where \(dependency.criterion) has more than \(dependency.pointsAbove.short(.english))"
        ))
    }
    return faults
  }
}
