import Testing

@testable import Rulebook

@Suite("What a council's regulation decides")
struct CouncilSettingsTests {
  private func sheets(_ totals: String...) -> [MemberSheet] {
    totals.enumerated().map { aSheet("TV-0\($0.offset + 1)", total: $0.element, regime: qd148) }
  }

  private func result(_ sheets: [MemberSheet], _ settings: CouncilSettings) throws -> EvaluationResult {
    try evaluate(sheets, qd148, at: .province, settings: settings)
  }

  // MARK: Deviation

  @Test(
    "A deviation is measured as the council says, exactly",
    arguments: [
      (DeviationMeasure.highestMinusLowest, 1_000, 1), (.fromMean, 1_600, 3), (.fromMeanOfOthers, 1_600, 2),
    ])
  func measures(_ measure: DeviationMeasure, _ sum: Int, _ count: Int) throws {
    // 80 lies 16/3 above the mean of 70, 74 and 80, and 8 above the mean of 70 and 74.
    let result = try result(sheets("70", "74", "80"), CouncilSettings(deviationMeasure: measure, source: "test"))
    #expect(result.deviation == MeanScore(sum: Points(hundredths: sum), count: count))
  }

  @Test("A deviation a fraction over the limit is over it, and reads so")
  func fraction() throws {
    // 74.67 is 3.1133… from the mean of all.
    let settings = CouncilSettings(maximumDeviation: points("3.11"), deviationMeasure: .fromMean, source: "test")
    let over = try result(sheets("70", "70", "74.67"), settings)
    #expect(!over.isDeviationAllowed)
    let text = Explanation(of: over, regime: qd148, set: nil).text()
    #expect(text.contains("Phiếu xa điểm trung bình nhất cách: 3,12 điểm, vượt mức của Quy chế Hội đồng."))
    let wider = CouncilSettings(maximumDeviation: points("3.12"), deviationMeasure: .fromMean, source: "test")
    #expect(try result(sheets("70", "70", "74.67"), wider).isDeviationAllowed)
  }

  @Test("One sheet deviates from nothing", arguments: DeviationMeasure.allCases)
  func single(_ measure: DeviationMeasure) throws {
    let result = try result(sheets("70"), CouncilSettings(maximumDeviation: .zero, deviationMeasure: measure, source: "test"))
    #expect(result.deviation == MeanScore(sum: .zero, count: 1) && result.isDeviationAllowed)
  }

  // MARK: Synthesis

  @Test("Without the highest and the lowest sheet the mean is of the others, and the two are named")
  func withoutExtremes() throws {
    let result = try result(sheets("90", "71", "70", "72", "20"), CouncilSettings(synthesis: .meanWithoutExtremes, source: "test"))
    #expect(result.mean == MeanScore(sum: Points(71), count: 1) && result.sheetCount == 3)
    #expect(result.leftOut == ["TV-01", "TV-05"])
    // Those left out are still held against the limit.
    #expect(result.deviation == MeanScore(sum: Points(70), count: 1))
  }

  @Test("Of equal totals one sheet is left out, by the members' codes and not by the order of the sheets")
  func ties() throws {
    let settings = CouncilSettings(synthesis: .meanWithoutExtremes, source: "test")
    let sheets = sheets("70", "70", "70", "70", "70", "70")
    #expect(try result(sheets, settings).leftOut == ["TV-01", "TV-06"])
    #expect(try result(sheets.reversed(), settings).leftOut == ["TV-01", "TV-06"])
  }

  @Test("Fewer than five sheets cannot do without two")
  func tooFew() throws {
    let settings = CouncilSettings(synthesis: .meanWithoutExtremes, source: "test")
    let error = #expect(throws: ScoringError.self) { try result(sheets("70", "71", "72", "73"), settings) }
    #expect(error?.faults.map(\.rule) == ["result.too-few-sheets"])
    #expect(
      error?.faults.first?.text(.english) == "the mean without the highest and the lowest sheet needs at least 5 sheets, there are 4")
  }

  @Test("The median is the middle sheet, or the mean of the two in the middle")
  func median() throws {
    let settings = CouncilSettings(synthesis: .median, source: "test")
    let odd = try result(sheets("10", "71", "100"), settings)
    #expect(odd.mean == MeanScore(sum: Points(71), count: 1) && odd.leftOut == ["TV-01", "TV-03"])
    let even = try result(sheets("10", "71", "72.5", "100"), settings)
    #expect(even.mean == MeanScore(sum: points("143.5"), count: 2) && even.leftOut == ["TV-01", "TV-04"])
    #expect(try result(sheets("64"), settings).mean == MeanScore(sum: Points(64), count: 1))
  }

  @Test("Under every synthesis the means of criteria and parts add up to the mean, and left-out choices are marked")
  func sums() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    var low = SheetBuilder.best(set)
    low.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "1.5" })] = 1
    let best = SheetBuilder.best(set)
    let sheets = [best.sheet("a"), low.sheet("b"), best.sheet("c")]
    let result = try evaluate(
      sheets, qd26, set: set, at: .province, settings: CouncilSettings(synthesis: .median, source: "Quy chế 01/QC-HĐ"))
    #expect(result.mean == MeanScore(sum: Points(100), count: 1) && result.leftOut == ["b", "c"])
    let explanation = Explanation(of: result, regime: qd26, set: set, sheets: sheets)
    let text = explanation.text()
    #expect(text.contains("  Tổng hợp theo trung vị: phiếu có tổng điểm ở giữa; không tính phiếu của b, c."))
    #expect(text.contains("  1.5 Liên kết chuỗi trong sản xuất: 3,00 / 3 (điểm × số phiếu: 3 × 1)"))
    #expect(text.contains(": b (không tính)"))
    let document = try explanation.document()
    #expect(document.members.map(\.isCounted) == [true, false, false])
    #expect(document.settings.synthesis.method == "median" && document.settings.synthesis.source == "Quy chế 01/QC-HĐ")
  }

  // MARK: Rounding

  @Test("Nothing is rounded where no decision says so: 69.99 and eight ninths stays below 70")
  func unrounded() throws {
    let nearly = (1...9).map { aSheet("m\($0)", total: $0 == 9 ? "69.99" : "70", regime: qd148) }
    let result = try result(nearly, CouncilSettings(source: "test"))
    #expect(result.score == result.mean && result.stars == 3 && result.scoreText == "69.99")
  }

  @Test(
    "A council's decision may round the score before the band is looked up; halves go up or to the even neighbour",
    arguments: [
      ("69.94", Rounding.Mode.halfUp, 1, "69.90", 3), ("69.95", .halfUp, 1, "70.00", 4), ("69.95", .halfEven, 1, "70.00", 4),
      ("69.85", .halfEven, 1, "69.80", 3), ("69.85", .halfUp, 1, "69.90", 3), ("69.49", .halfUp, 0, "69.00", 3),
      ("69.5", .halfUp, 0, "70.00", 4), ("69.5", .halfEven, 0, "70.00", 4), ("70.5", .halfEven, 0, "70.00", 4),
      ("89.5", .halfEven, 0, "90.00", 5), ("88.5", .halfEven, 0, "88.00", 4), ("49.99", .halfUp, 2, "49.99", 2),
    ])
  func rounded(_ total: String, _ mode: Rounding.Mode, _ decimals: Int, _ score: String, _ stars: Int) throws {
    let rounding = try #require(Rounding(mode, decimals: decimals))
    let result = try result(sheets(total), CouncilSettings(rounding: rounding, source: "test"))
    #expect(result.scoreText == score && result.stars == stars)
    #expect(result.mean == MeanScore(sum: points(total), count: 1), "the mean itself stays exact")
  }

  @Test("A mean that is no decimal is rounded from its exact fraction, once")
  func onceOnly() throws {
    // 69.9466…: rounded to hundredths first it would be 69.95, and that rounded again 70.0.
    let exact = MeanScore(sum: Points(hundredths: 20_984), count: 3)
    #expect(Rounding(.halfUp, decimals: 2)?.rounded(exact) == points("69.95"))
    #expect(Rounding(.halfUp, decimals: 1)?.rounded(exact) == points("69.9"))
    #expect(Rounding(.halfUp, decimals: 2)?.rounded(MeanScore(sum: Points(hundredths: 13_989), count: 2)) == points("69.95"))
    #expect(Rounding(.halfEven, decimals: 2)?.rounded(MeanScore(sum: Points(hundredths: 13_989), count: 2)) == points("69.94"))
    #expect(Rounding(.halfUp, decimals: 3) == nil && Rounding(.halfUp, decimals: -1) == nil)
  }

  // MARK: Comments

  @Test("Where the regulation wants a comment, each criterion below its maximum needs one")
  func comments() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    var low = SheetBuilder.best(set)
    for number in ["1.4", "1.5"] { low.rows[try #require(set.scoredCriteria.firstIndex { $0.number == number })] = 1 }
    let sheet = low.sheet("a")
    func missing(_ said: [String]) -> [String] {
      Scoring.missingComments(
        in: sheet, comments: said.map { SheetComment(member: "a", criterion: $0, text: "chưa có hợp đồng") }, set: set
      ).map { "\($0.criterion ?? "-") \($0.rule)" }
    }
    #expect(missing([]) == ["1.4 sheet.comment-missing", "1.5 sheet.comment-missing"])
    #expect(missing(["1.5"]) == ["1.4 sheet.comment-missing"])
    #expect(missing(["1.4", "1.5"]).isEmpty)
    let blank = [SheetComment(member: "a", criterion: "1.4", text: "  "), SheetComment(member: "b", criterion: "1.5", text: "x")]
    #expect(Scoring.missingComments(in: sheet, comments: blank, set: set).count == 2)
    #expect(Scoring.missingComments(in: SheetBuilder.best(set).sheet("a"), comments: [], set: set).isEmpty)
    #expect(throws: ScoringError.self) { try Scoring.requireComments([sheet], comments: [], set: set) }
  }

  // MARK: Reading and telling

  private static let file = """
    source: Quy chế 01/QC-HĐ
    quorum: {numerator: 3, denominator: 4, chair_must_attend: true}
    maximum_deviation: 10
    deviation_measure: from_mean
    synthesis: mean_without_extremes
    rounding: {mode: half_even, decimals: 1}
    missed_gate: fails
    comments_required: true
    sources: {rounding: Quyết định 12/QĐ-HĐ}
    """

  @Test("Settings are read from a file and told in both languages, each with its decision")
  func file() throws {
    let settings = try CouncilSettings(reading: Self.file, file: "quy-che.yaml")
    #expect(
      settings.lines() == [
        "Quy chế Hội đồng (Quy chế 01/QC-HĐ):", "  Họp khi có mặt ít nhất 3/4 thành viên, có Chủ tịch.",
        "  Chênh lệch: phiếu xa điểm trung bình nhất so với điểm trung bình, không quá 10 điểm.",
        "  Tổng hợp: trung bình cộng, bỏ phiếu cao nhất và phiếu thấp nhất.",
        "  Làm tròn: đến 1 chữ số thập phân, nửa thì về số chẵn (Quyết định 12/QĐ-HĐ).",
        "  Thiếu yêu cầu tối thiểu: không xếp hạng.", "  Nhận xét ở tiêu chí bị trừ điểm: bắt buộc.",
      ])
    #expect(
      settings.lines(.english) == [
        "The council's regulation (Quy chế 01/QC-HĐ):", "  Quorum: 3/4 of the members, with the chair.",
        "  Deviation: distance of the farthest sheet from the mean, at most 10 points.",
        "  Synthesis: mean without the highest and the lowest sheet.", "  Rounding: to 1 decimal, half to even (Quyết định 12/QĐ-HĐ).",
        "  A missed requirement: not ranked.", "  A comment where points are lost: required.",
      ])
    #expect(settings.source(of: .rounding) == "Quyết định 12/QĐ-HĐ" && settings.source(of: .quorum) == "Quy chế 01/QC-HĐ")
  }

  @Test("A file that says only its source means today's practice: mean, highest minus lowest, nothing rounded, a gate lowers")
  func defaults() throws {
    #expect(try CouncilSettings(reading: "source: Quy chế", file: "a.yaml") == CouncilSettings(source: "Quy chế"))
    #expect(
      CouncilSettings(source: "").lines(.english) == [
        "The council's regulation (no document named):", "  Deviation: highest sheet minus lowest, no limit.",
        "  Synthesis: mean of the sheets.", "  Rounding: none.",
        "  A missed requirement: the highest rank whose requirements are met.", "  A comment where points are lost: optional.",
      ])
  }

  @Test(
    "A settings file nobody can be sure of is refused with its line",
    arguments: [
      ("source: Quy chế 01/QC-HĐ", "sauce: x", 1), ("synthesis: mean_without_extremes", "synthesis: average", 5),
      ("decimals: 1", "decimals: 3", 6), ("mode: half_even", "mode: up", 6), ("deviation_measure: from_mean", "deviation_measure: x", 4),
      ("rounding: Quyết định", "round: Quyết định", 9), ("numerator: 3", "numerator: 5", 2), ("missed_gate: fails", "missed_gate: no", 7),
      ("comments_required: true", "comments_required: maybe", 8), ("maximum_deviation: 10", "maximum_deviation: 1.234", 3),
    ])
  func refused(_ old: String, _ new: String, _ line: Int) {
    let text = Self.file.replacing(old, with: new, maxReplacements: 1)
    let error = #expect(throws: RulebookError.self) { try CouncilSettings(reading: text, file: "quy-che.yaml") }
    #expect(error?.file == "quy-che.yaml" && error?.line == line)
  }

  // MARK: Replay

  @Test("A replay under another regulation moves a product and shows both regulations")
  func replay() throws {
    let sheets = sheets("40", "71", "71", "71", "71")
    let product = Replay.Product(
      id: "HS-00001", name: "Gạo", regime: qd148, set: nil, level: .province, sheets: sheets, agreed: [],
      settings: CouncilSettings(source: "Quy chế 01/QC-HĐ"))
    let other = CouncilSettings(synthesis: .meanWithoutExtremes, source: "dự thảo")
    let replay = try Replay(of: [product], settings: other) { ($0.regime, $0.set) }
    #expect(replay.rows[0].before.stars == 3 && replay.rows[0].isMoved)
    let text = ReplayReport(replay).text()
    #expect(text.contains("điểm 64,80 → 71,00"))
    #expect(text.contains("Trước:\nQuy chế Hội đồng (Quy chế 01/QC-HĐ):") && text.contains("Sau:\nQuy chế Hội đồng (dự thảo):"))
    let document = ReplayDocument(replay, .english)
    #expect(document.settings?.before.synthesis.method == "mean" && document.settings?.after.synthesis.method == "mean_without_extremes")
  }

  @Test("A product with too few sheets for another synthesis is refused in the replay, not guessed")
  func replayRefused() throws {
    let product = Replay.Product(
      id: "HS-00001", name: "Gạo", regime: qd148, set: nil, level: .province, sheets: sheets("71", "72"), agreed: [],
      settings: ordinarySettings)
    let replay = try Replay(of: [product], settings: CouncilSettings(synthesis: .meanWithoutExtremes, source: "x")) { ($0.regime, $0.set) }
    guard case .refused(let faults) = replay.rows[0].outcome else {
      Issue.record("two sheets cannot do without two")
      return
    }
    #expect(faults.map(\.rule) == ["result.too-few-sheets"])
  }
}
