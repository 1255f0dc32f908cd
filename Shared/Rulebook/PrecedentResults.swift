/// What councils adopted before that a session's products can be held against (*tiền lệ*): facts beside the sheets, no verdicts.
public struct PrecedentResults: Sendable, Equatable {
  /// A product's adopted result.
  public struct Result: Sendable, Hashable, Encodable {
    public let product: String
    public let name: String
    public let producer: String
    public let session: String
    public let level: String
    public let criteriaSet: String
    /// Date of the minutes, YYYY-MM-DD.
    public let adoptedOn: String
    /// The score as the council adopted it, with two decimals.
    public let score: String
    public let stars: Int
    public let destination: String

    public init(
      product: String, name: String, producer: String, session: String, level: String, criteriaSet: String, adoptedOn: String,
      score: String, stars: Int, destination: String
    ) {
      self.product = product
      self.name = name
      self.producer = producer
      self.session = session
      self.level = level
      self.criteriaSet = criteriaSet
      self.adoptedOn = adoptedOn
      self.score = score
      self.stars = stars
      self.destination = destination
    }
  }

  /// Earlier results of the session's own products, latest first.
  public let ofSameProducts: [Result]
  /// Results of other products by the same criteria sets, latest first.
  public let ofLikeProducts: [Result]

  public init(ofSameProducts: [Result] = [], ofLikeProducts: [Result] = []) {
    self.ofSameProducts = ofSameProducts
    self.ofLikeProducts = ofLikeProducts
  }

  func lines(top: Int, _ language: TextLanguage) -> [String] {
    var lines: [String] = []
    if !ofSameProducts.isEmpty {
      lines.append(language("Cùng sản phẩm, các lần trước:", "The same products, earlier:"))
      lines += ofSameProducts.prefix(top).map { line($0, language) }
    }
    if !ofLikeProducts.isEmpty {
      lines.append(language("Sản phẩm khác cùng bộ tiêu chí:", "Other products by the same criteria sets:"))
      lines += ofLikeProducts.prefix(top).map { line($0, language) }
    }
    return lines.isEmpty ? [language("Chưa có tiền lệ.", "No precedents.")] : lines
  }

  private func line(_ result: Result, _ language: TextLanguage) -> String {
    let score = language(result.score.replacing(".", with: ","), result.score)
    return "  \(result.adoptedOn) \(result.criteriaSet) \(result.name) (\(result.producer)): "
      + language("\(score) điểm, \(result.stars) sao", "\(score) points, \(result.stars)★")
      + " · \(AdministrativeLevel(rawValue: result.level)?.name(language) ?? result.level) · \(result.session)"
  }
}
