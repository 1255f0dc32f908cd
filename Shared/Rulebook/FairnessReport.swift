/// How members scored, in words.
public struct FairnessReport: Sendable {
  public let fairness: Fairness
  public let precedents: PrecedentResults
  /// How many lines of sheets, of criteria and of precedents.
  public let top: Int

  public init(_ fairness: Fairness, precedents: PrecedentResults = PrecedentResults(), top: Int = 10) {
    self.fairness = fairness
    self.precedents = precedents
    self.top = top
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String { lines(language).joined(separator: "\n") }

  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    memberLines(language) + sheetLines(language) + identicalLines(language) + criterionLines(language)
      + precedents.lines(top: top, language)
  }

  private func memberLines(_ language: TextLanguage) -> [String] {
    [
      language(
        "Từng thành viên so với Hội đồng trên cùng sản phẩm (\(fairness.products) sản phẩm):",
        "Each member against the council on the same products (\(counted(fairness.products, "product"))):")
    ]
      + fairness.members.flatMap { member -> [String] in
        let (mean, council) = (member.mean.text(language), member.councilMean.text(language))
        let (difference, spread) = (signed(member.difference, language), member.spread.formatted(language))
        let (lowest, highest) = (member.lowest.formatted(language), member.highest.formatted(language))
        let councilSpread = member.councilSpread.text(language)
        let line = language(
          "  \(member.member): \(member.sheets) phiếu, trung bình \(mean) (Hội đồng \(council), chênh \(difference)), từ \(lowest) đến \(highest) (khoảng \(spread), Hội đồng \(councilSpread))",
          "  \(member.member): \(counted(member.sheets, "sheet")), mean \(mean) (council \(council), difference \(difference)), \(lowest) to \(highest) (spread \(spread), council \(councilSpread))"
        )
        return [line] + memberCriteria(member.member, language)
      }
  }

  /// The criteria on which a member's mean lies furthest from the council's.
  private func memberCriteria(_ member: String, _ language: TextLanguage) -> [String] {
    let zero = MeanScore(sum: .zero, count: 1)
    let criteria = fairness.memberCriteria.enumerated().filter { $0.element.member == member && $0.element.difference != zero }
      .sorted { left, right in
        let (a, b) = (left.element.difference.magnitude, right.element.difference.magnitude)
        return a == b ? left.offset < right.offset : a > b
      }.map(\.element)
    guard !criteria.isEmpty else { return [] }
    let told = criteria.prefix(top).map { "\($0.set) \($0.criterion) \(signed($0.difference, language))" }.joined(separator: "; ")
    return [language("    theo tiêu chí: ", "    by criterion: ") + told + (criteria.count > top ? "; …" : "")]
  }

  private func sheetLines(_ language: TextLanguage) -> [String] {
    let sheets = fairness.sheets.prefix(top).filter { $0.difference.magnitude != MeanScore(sum: .zero, count: 1) }
    guard !sheets.isEmpty else { return [] }
    return [language("Phiếu lệch xa trung bình của sản phẩm nhất:", "Sheets furthest from their product's mean:")]
      + sheets.map { sheet in
        let (total, mean) = (sheet.total.formatted(language), sheet.councilMean.text(language))
        return "  \(sheet.product) \(sheet.name), \(sheet.member): \(total) "
          + language("(trung bình \(mean), chênh ", "(mean \(mean), difference ") + "\(signed(sheet.difference, language)))"
      }
  }

  private func identicalLines(_ language: TextLanguage) -> [String] {
    guard !fairness.identical.isEmpty else { return [language("Không có phiếu nào giống hệt nhau.", "No two sheets are identical.")] }
    return [language("Phiếu giống hệt nhau ở mọi tiêu chí:", "Sheets identical in every line:")]
      + fairness.identical.map { "  \($0.product) \($0.name): \($0.members.joined(separator: ", "))" }
  }

  private func criterionLines(_ language: TextLanguage) -> [String] {
    guard !fairness.disagreements.isEmpty else { return [] }
    return [language("Tiêu chí thành viên khác nhau nhiều nhất:", "Criteria on which members disagree most:")]
      + fairness.disagreements.prefix(top).map { found in
        let (mean, widest, maximum) = (
          found.meanSpread.text(language), found.widest.short(language), found.maximum.short(language)
        )
        return "  \(found.set) \(found.criterion) \(found.name): "
          + language(
            "cao nhất trừ thấp nhất trung bình \(mean) / \(maximum) điểm, rộng nhất \(widest) (\(found.products) sản phẩm)",
            "highest minus lowest \(mean) / \(maximum) points on average, widest \(widest) (\(counted(found.products, "product")))")
      }
  }

  /// In English, "1 sheet" and "2 sheets".
  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

  private func signed(_ difference: MeanScore, _ language: TextLanguage) -> String {
    (difference.sum > .zero ? "+" : "") + difference.text(language)
  }
}

/// The same for programs; every score a text with two decimals, cut.
public struct FairnessDocument: Sendable, Encodable {
  public struct Member: Sendable, Encodable {
    public let member: String
    public let sheets: Int
    public let mean: String
    public let councilMean: String
    public let difference: String
    public let lowest: String
    public let highest: String
    public let spread: String
    public let councilSpread: String
    public let criteria: [Criterion]
  }

  public struct Criterion: Sendable, Encodable {
    public let criteriaSet: String
    public let criterion: String
    public let mean: String
    public let difference: String
    public let spread: String
    public let councilSpread: String
  }

  public struct Sheet: Sendable, Encodable {
    public let dossier: String
    public let product: String
    public let member: String
    public let total: String
    public let councilMean: String
    public let difference: String
  }

  public struct Identical: Sendable, Encodable {
    public let dossier: String
    public let product: String
    public let members: [String]
  }

  public struct Disagreement: Sendable, Encodable {
    public let criteriaSet: String
    public let criterion: String
    public let name: String
    public let maximum: String
    public let products: Int
    public let meanSpread: String
    public let widest: String
  }

  public let products: Int
  public let members: [Member]
  public let sheets: [Sheet]
  public let identical: [Identical]
  public let disagreements: [Disagreement]
  /// Earlier results of the session's own products, latest first.
  public let sameProducts: [PrecedentResults.Result]
  /// Results of other products by the same criteria sets, latest first.
  public let likeProducts: [PrecedentResults.Result]

  public init(_ fairness: Fairness, precedents: PrecedentResults = PrecedentResults()) {
    sameProducts = precedents.ofSameProducts
    likeProducts = precedents.ofLikeProducts
    products = fairness.products
    members = fairness.members.map { member in
      Member(
        member: member.member, sheets: member.sheets, mean: member.mean.text(.english), councilMean: member.councilMean.text(.english),
        difference: member.difference.text(.english), lowest: member.lowest.description, highest: member.highest.description,
        spread: member.spread.description, councilSpread: member.councilSpread.text(.english),
        criteria: fairness.memberCriteria.filter { $0.member == member.member }.map {
          Criterion(
            criteriaSet: $0.set, criterion: $0.criterion, mean: $0.mean.text(.english), difference: $0.difference.text(.english),
            spread: $0.spread.description, councilSpread: $0.councilSpread.text(.english))
        })
    }
    sheets = fairness.sheets.map {
      Sheet(
        dossier: $0.product, product: $0.name, member: $0.member, total: $0.total.description, councilMean: $0.councilMean.text(.english),
        difference: $0.difference.text(.english))
    }
    identical = fairness.identical.map { Identical(dossier: $0.product, product: $0.name, members: $0.members) }
    disagreements = fairness.disagreements.map {
      Disagreement(
        criteriaSet: $0.set, criterion: $0.criterion, name: $0.name, maximum: $0.maximum.description, products: $0.products,
        meanSpread: $0.meanSpread.text(.english), widest: $0.widest.description)
    }
  }
}
