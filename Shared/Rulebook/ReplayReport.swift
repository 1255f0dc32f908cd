/// A replay in words: the matrix first, then every product that moved and why, then those that could not be read.
public struct ReplayReport: Sendable {
  public let replay: Replay

  public init(_ replay: Replay) {
    self.replay = replay
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String { lines(language).joined(separator: "\n") }

  public func lines(_ language: TextLanguage = .vietnamese) -> [String] {
    matrixLines(language) + movedLines(language) + noteLines(language) + refusedLines(language) + settingLines(language)
  }

  /// What both were made by; where they differ, one after the other.
  private func settingLines(_ language: TextLanguage) -> [String] {
    guard let (before, after) = replay.settings else { return [] }
    guard before != after else { return before.lines(language) }
    return [language("Trước:", "Before:")] + before.lines(language) + [language("Sau:", "After:")] + after.lines(language)
  }

  private func matrixLines(_ language: TextLanguage) -> [String] {
    let matrix = replay.matrix
    guard !matrix.lines.isEmpty else { return [language("Không chấm lại được sản phẩm nào.", "No product could be scored again.")] }
    let head = [language("Trước \\ Sau", "Before \\ After")] + matrix.columns.map { $0.text(language) }
    let lines = zip(matrix.lines, matrix.counts).map { line, counts in [line.text(language)] + counts.map { $0 == 0 ? "·" : String($0) } }
    let widths = head.indices.map { column in ([head] + lines).map { $0[column].count }.max() ?? 0 }
    return ([head] + lines).map { cells in
      var text = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        text += column == 0 ? cell + padding : "  " + padding + cell
      }
      return text
    }
  }

  private func movedLines(_ language: TextLanguage) -> [String] {
    let moved = replay.rows.filter(\.isMoved)
    guard !moved.isEmpty else { return [language("Không sản phẩm nào thay đổi.", "No product moved.")] }
    return [language("Sản phẩm thay đổi:", "Products that moved:")]
      + moved.flatMap { row -> [String] in
        guard case .scored(let after, _) = row.outcome else { return [] }
        return [
          "  \(row.id) \(row.name): \(Standing(row.before).text(language)) → \(Standing(after).text(language))",
          "    " + row.reasons(language).joined(separator: "; "),
        ]
      }
  }

  /// A note once, with the products it is about.
  private func noteLines(_ language: TextLanguage) -> [String] {
    var order: [Replay.Note] = []
    var products: [Replay.Note: [String]] = [:]
    for row in replay.rows {
      guard case .scored(_, let notes) = row.outcome else { continue }
      for note in notes {
        if products[note] == nil { order.append(note) }
        products[note, default: []].append(row.id)
      }
    }
    guard !order.isEmpty else { return [] }
    return [language("Lưu ý:", "Notes:")]
      + order.map { note in "  \(note.text(language)): \((products[note] ?? []).joined(separator: ", "))" }
  }

  private func refusedLines(_ language: TextLanguage) -> [String] {
    let refused = replay.rows.flatMap { row -> [String] in
      guard case .refused(let faults) = row.outcome else { return [] }
      return ["  \(row.id) \(row.name):"] + faults.map { "    \($0.text(language))" }
    }
    return refused.isEmpty ? [] : [language("Không chấm lại được:", "Could not be scored again:")] + refused
  }
}

extension Replay.Note {
  public func text(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .proposed(let criterion):
      language(
        "tiêu chí \(criterion) nay có yêu cầu tối thiểu: lấy mức nhiều thành viên chọn nhất",
        "\(criterion) has a gate now: the members' most frequent option was taken")
    case .reworded(_, let option): language("lời của mức \(option) đã đổi", "the wording of \(option) has changed")
    case .level(let level, let old):
      language(
        "xét ở \(level.name()) (phiên ở \(old.name()))",
        "judged at the \(level.name(language)) (the session was at the \(old.name(language)))")
    case .gatesUnchecked:
      language("yêu cầu tối thiểu chưa kiểm tra, vì chỉ có tổng từng phần", "gates not checked, because there are totals of parts only")
    }
  }
}

/// The same for programs.
public struct ReplayDocument: Sendable, Encodable {
  public struct Standing: Sendable, Encodable {
    public let regime: String
    public let criteriaSet: String?
    public let level: String
    public let mean: String
    /// What was compared with the bands.
    public let score: String
    public let bandStars: Int
    public let stars: Int
    public let destination: String
    public let toLevel: String?
    public let article: String

    init(_ result: EvaluationResult) {
      regime = result.regimeCode
      criteriaSet = result.setCode
      level = result.level.rawValue
      mean = result.meanText
      score = result.scoreText
      bandStars = result.bandStars
      stars = result.stars
      (destination, toLevel) = result.destination.words
      article = result.article
    }
  }

  public struct Product: Sendable, Encodable {
    public let dossier: String
    public let product: String
    public let before: Standing
    public let after: Standing?
    public let isMoved: Bool
    public let reasons: [String]
    public let notes: [String]
    public let faults: [Fault]
  }

  public struct Fault: Sendable, Encodable {
    public let criterion: String?
    public let rule: String
    public let text: String
  }

  public struct Cell: Sendable, Encodable {
    public let beforeStars: Int
    public let beforeDestination: String
    public let afterStars: Int
    public let afterDestination: String
    public let products: Int
  }

  public let matrix: [Cell]
  public let products: [Product]
  /// The council's settings that the session was scored by, and those of the replay.
  public let settings: Settings?

  public struct Settings: Sendable, Encodable {
    public let before: SettingsDocument
    public let after: SettingsDocument
  }

  public init(_ replay: Replay, _ language: TextLanguage) {
    settings = replay.settings.map { Settings(before: SettingsDocument($0.before), after: SettingsDocument($0.after)) }
    let table = replay.matrix
    matrix = zip(table.lines, table.counts).flatMap { line, counts in
      zip(table.columns, counts).filter { $0.1 > 0 }.map { column, count in
        Cell(
          beforeStars: line.stars, beforeDestination: line.destination.words.destination, afterStars: column.stars,
          afterDestination: column.destination.words.destination, products: count)
      }
    }
    products = replay.rows.map { row in
      var after: Standing?
      var notes: [String] = []
      var faults: [Fault] = []
      switch row.outcome {
      case .scored(let result, let noted):
        after = Standing(result)
        notes = noted.map { $0.text(language) }
      case .refused(let found): faults = found.map { Fault(criterion: $0.criterion, rule: $0.rule, text: $0.text(language)) }
      }
      return Product(
        dossier: row.id, product: row.name, before: Standing(row.before), after: after, isMoved: row.isMoved,
        reasons: row.reasons(language), notes: notes, faults: faults)
    }
  }
}
