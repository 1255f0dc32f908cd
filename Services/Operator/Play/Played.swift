import Contracts
import Foundation
import Messaging

/// What a played session came to.
struct Played: Encodable {
  struct MissedGate: Encodable {
    var stars: UInt32
    var criterion: String
    var required: String
    var agreed: String
  }

  struct Row: Encodable {
    var dossierID: String
    var product: String
    var producer: String
    var criteriaSet: String
    var scoring: String
    /// Hundredths of a point, one a member.
    var totals: [UInt32]
    var sum: UInt32
    var sheets: UInt32
    var mean: String
    var bandStars: UInt32
    var stars: UInt32
    var destination: Destination
    var toLevel: String
    var article: String
    var missedGates: [MissedGate]
    var productCode: String
    var round: UInt32

    private enum CodingKeys: String, CodingKey {
      case dossierID, product, producer, criteriaSet, scoring, totals, sum, sheets, mean, bandStars, stars, toLevel, article, missedGates,
        productCode, round, destination
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(dossierID, forKey: .dossierID)
      try values.encode(product, forKey: .product)
      try values.encode(producer, forKey: .producer)
      try values.encode(criteriaSet, forKey: .criteriaSet)
      try values.encode(scoring, forKey: .scoring)
      try values.encode(totals, forKey: .totals)
      try values.encode(sum, forKey: .sum)
      try values.encode(sheets, forKey: .sheets)
      try values.encode(mean, forKey: .mean)
      try values.encode(bandStars, forKey: .bandStars)
      try values.encode(stars, forKey: .stars)
      try values.encode(destination.label.english, forKey: .destination)
      try values.encode(toLevel, forKey: .toLevel)
      try values.encode(article, forKey: .article)
      try values.encode(missedGates, forKey: .missedGates)
      try values.encode(productCode, forKey: .productCode)
      try values.encode(round, forKey: .round)
    }
  }

  struct Sitting: Encodable {
    var sessionID: String
    var council: String
    var level: String
    var heldOn: String
    var rows: [Row]
    /// Products whose first sheets lay too far apart.
    var scoredAgain: [String]
  }

  var scenario: String
  var constructed: String
  var constructedEnglish: String
  var regime: String
  var source: String
  var sittings: [Sitting] = []
  var notEvaluated: [String] = []
  /// By template.
  var notices: [String: Int] = [:]
  var delivered = 0
  var commands = 0
  var seconds = 0.0

  init(scenario: String, constructed: Scenario.Text, regime: String, source: String) {
    self.scenario = scenario
    self.constructed = constructed.vi
    self.constructedEnglish = constructed.en
    self.regime = regime
    self.source = source
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// The session as an officer wants to see it.
struct PlayReport {
  let played: Played
  let language: Language

  private var english: Bool { language == .english }

  func print() {
    Console.line("━━ \(played.scenario) · \(played.regime)")
    Console.line("   \(played.source)")
    Console.line((english ? "   Constructed: " : "   Dựng để minh họa: ") + (english ? played.constructedEnglish : played.constructed))
    for sitting in played.sittings { print(sitting) }
    if !played.notEvaluated.isEmpty {
      Console.line()
      Console.line(
        (english ? "Not assessed (dossier not received): " : "Không đánh giá (hồ sơ chưa được tiếp nhận): ")
          + played.notEvaluated.joined(separator: "; "))
    }
    let count = played.notices.values.reduce(0, +)
    let kinds = played.notices.sorted { $0.key < $1.key }.map { "\(noticeName($0.key)) \($0.value)" }.joined(separator: ", ")
    Console.line(
      english
        ? "Notices: \(count) written, \(played.delivered) delivered (\(kinds))"
        : "Thông báo: \(count) đã lập, \(played.delivered) đã gửi (\(kinds))")
    let seconds = printedPoints(String(Double(Int(played.seconds * 100)) / 100), language)
    Console.line(english ? "Time: \(seconds) s for \(played.commands) commands" : "Thời gian: \(seconds) s cho \(played.commands) lệnh")
    Console.line()
  }

  private func print(_ sitting: Played.Sitting) {
    Console.line()
    Console.line("\(sitting.council) · \(sitting.sessionID) · \(sitting.heldOn)")
    let members = sitting.rows.map(\.totals.count).max() ?? 0
    Console.table(
      [english ? "Product" : "Sản phẩm"] + (0..<members).map { String($0 + 1) }
        + (english ? ["Mean", "Stars", "Outcome", "Under"] : ["TB", "Sao", "Kết quả", "Căn cứ"]),
      sitting.rows.map { row in
        let level = row.toLevel.isEmpty ? "" : " \(LevelName.text(row.toLevel, language))"
        return [row.product + (row.scoring == "part-totals" ? "*" : "")]
          + (0..<members).map { $0 < row.totals.count ? points(row.totals[$0]) : "" }
          + [
            printedPoints(row.mean, language), String(row.stars),
            row.destination.label.text(in: language) + level + (row.productCode.isEmpty ? "" : " \(row.productCode)"), row.article,
          ]
      })
    let totalsOnly = sitting.rows.filter { $0.scoring == "part-totals" }
    if !totalsOnly.isEmpty {
      Console.line(
        english
          ? "* scored by a total per part: the criteria table is not held" : "* chấm theo tổng điểm từng phần: chưa có bảng tiêu chí")
    }
    for row in sitting.rows {
      for gate in row.missedGates {
        Console.line(
          english
            ? "\(row.product): \(row.bandStars) stars by points, but misses the \(gate.stars)-star requirement of criterion \(gate.criterion) (wants \(gate.required), agreed \(gate.agreed))"
            : "\(row.product): \(row.bandStars) sao theo điểm, nhưng chưa đạt yêu cầu tối thiểu \(gate.stars) sao ở tiêu chí \(gate.criterion) (cần \(gate.required), hội đồng thống nhất \(gate.agreed))"
        )
      }
    }
    if !sitting.scoredAgain.isEmpty {
      Console.line(
        (english ? "Scored again after a deviation over the limit: " : "Chấm lại vì chênh lệch quá mức: ")
          + sitting.scoredAgain.joined(separator: ", "))
    }
  }

  /// What a letter made from a template tells, in a word or two.
  private func noticeName(_ template: String) -> String {
    let names: [String: LocalizedText] = [
      "access-changed": .init(vi: "thay đổi khóa, vai trò", en: "keys and roles changed"),
      "grant-proposed": .init(vi: "đề nghị cấp khóa", en: "grant proposed"),
      "key-admitted": .init(vi: "cho phép khóa mới", en: "key admitted"),
      "sheet-received": .init(vi: "biên nhận phiếu", en: "sheet received"),
      "sheet-replaced": .init(vi: "phiếu được thay thế", en: "sheet replaced"),
      "conflict-declared": .init(vi: "khai báo xung đột thay", en: "conflict declared for a member"),
      "sheet-excused": .init(vi: "ghi nhận vắng phiếu", en: "sheet excused"),
      "completion-requested": .init(vi: "yêu cầu bổ sung", en: "completion asked for"),
      "dossier-accepted": .init(vi: "tiếp nhận hồ sơ", en: "dossier received"),
      "dossier-filed": .init(vi: "đã nộp hồ sơ", en: "dossier filed"),
      "result-commune": .init(vi: "kết quả cho xã", en: "result to the commune"),
      "result-producer": .init(vi: "kết quả cho chủ thể", en: "result to the producer"),
      "result-upper-level": .init(vi: "chuyển lên cấp trên", en: "sent up"),
      "scoring-again": .init(vi: "chấm lại", en: "scoring again"),
      "session-announced": .init(vi: "báo lịch đánh giá", en: "session announced"),
      "session-invitation": .init(vi: "mời họp", en: "invitation"),
    ]
    return names[template]?.text(in: language) ?? template
  }

  private func points(_ hundredths: UInt32) -> String {
    hundredths % 100 == 0 ? String(hundredths / 100) : printedPoints(hundredths: hundredths, language)
  }
}
