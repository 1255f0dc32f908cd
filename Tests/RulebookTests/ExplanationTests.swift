import Foundation
import Testing

@testable import Rulebook

@Suite("Explanations and differences")
struct ExplanationTests {
  private func missedGate() throws -> (EvaluationResult, CriteriaSet, [MemberSheet]) {
    let set = try rulebook.criteriaSet("QD26-13")
    var sheet = SheetBuilder.best(set)
    sheet.rows[try #require(set.scoredCriteria.firstIndex { $0.number == "1.5" })] = 1
    let sheets = [sheet.sheet("a"), SheetBuilder.best(set).sheet("b"), sheet.sheet("c")]
    return (try evaluate(sheets, qd26, set: set, at: .province), set, sheets)
  }

  @Test("A producer reads in Vietnamese what was scored, what was missed and where the product goes")
  func vietnamese() throws {
    let (result, set, sheets) = try missedGate()
    let lines = Explanation(of: result, regime: qd26, set: set, sheets: sheets).lines(.vietnamese)
    #expect(
      lines.prefix(18) == [
        "Quy định: Quyết định 26/2026/QĐ-TTg ngày 22/5/2026.",
        "Điểm trung bình: 98,66 / 100 (tổng 296,00 điểm của 3 phiếu).",
        "  Phần A – SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG: 38,66 / 40",
        "  Phần B – KHẢ NĂNG TIẾP THỊ: 25,00 / 25",
        "  Phần C – CHẤT LƯỢNG SẢN PHẨM: 35,00 / 35",
        "Chênh lệch giữa phiếu cao nhất và thấp nhất: 2,00 điểm.",
        "Theo điểm: 98,66 nằm trong khung từ 90 đến 100 điểm: 5 sao.",
        "Yêu cầu tối thiểu 3 sao: đạt 8/8.",
        "Yêu cầu tối thiểu 4 sao: đạt 9/10.",
        "  Chưa đạt: 1.5 Liên kết chuỗi trong sản xuất.",
        "    Cần: Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        "    Hội đồng thống nhất: Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ",
        "Yêu cầu tối thiểu 5 sao: đạt 2/3.",
        "  Chưa đạt: 1.5 Liên kết chuỗi trong sản xuất.",
        "    Cần: Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP",
        "    Hội đồng thống nhất: Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ",
        "Kết quả: 3 sao.",
        "Công nhận 3 sao ở cấp tỉnh (Điều 7.3 Quyết định 26/2026/QĐ-TTg).",
      ])
    #expect(lines.contains("  1.5 Liên kết chuỗi trong sản xuất: 1,66 / 3 (điểm × số phiếu: 3 × 1, 1 × 2)"))
  }

  @Test("And in English")
  func english() throws {
    let (result, set, _) = try missedGate()
    let text = Explanation(of: result, regime: qd26, set: set).text(.english)
    #expect(text.contains("Mean score: 98.66 / 100 (296.00 points on 3 sheets)."))
    #expect(text.contains("Minimum requirements of 4 stars: 9 of 10 met."))
    #expect(text.contains("Recognised with 3 stars by the province (Điều 7.3 Quyết định 26/2026/QĐ-TTg)."))
    #expect(!text.contains("By criterion"))
  }

  @Test("A sitting under 148 says that it took totals and could not check the gates")
  func partTotals() throws {
    let sheets = [aSheet("a", total: "75.27", regime: qd148)]
    let text = Explanation(of: try evaluate(sheets, qd148, at: .district), regime: qd148, set: nil, sheets: sheets).text()
    #expect(text.contains("Chấm tổng theo từng phần, vì chưa có bảng tiêu chí của quy định này."))
    #expect(text.contains("chưa kiểm tra"))
    #expect(text.contains("Chuyển hồ sơ lên cấp tỉnh đánh giá (Quyết định 148/QĐ-TTg)."))
  }

  @Test("Two versions of a set are told apart change by change")
  func difference() throws {
    let text = try String(contentsOfFile: rulesDirectory + "/sets/QD26-13.yaml", encoding: .utf8)
    let old = try rulebook.criteriaSet("QD26-13")
    #expect(RulebookDiff(from: old, to: old).isEmpty)
    let range = try #require(text.range(of: "                min_star: 4\n"))
    let amended = try CriteriaSet(
      reading: RuleNode.document(text.replacingCharacters(in: range, with: ""), file: "amended.yaml"), regimes: rulebook.regimes)
    let diff = RulebookDiff(from: old, to: amended)
    #expect(diff.changes.map(\.kind) == [.gate])
    #expect(diff.text(.english) == "Removed gate of 1.5#3: 4")
    #expect(diff.text() == "Bỏ yêu cầu sao của 1.5#3: 4")
    #expect(old.canonicalText != amended.canonicalText)
  }

  @Test("Two regimes are told apart by parts, levels and limits")
  func regimes() {
    let diff = RulebookDiff(from: qd148, to: qd26)
    #expect(diff.changes.contains { $0.kind == .level && $0.subject == "district" && $0.after == nil })
    #expect(diff.changes.contains { $0.kind == .limit && $0.subject == "re_evaluation_not_before" && $0.before == nil })
    #expect(!diff.changes.contains { $0.kind == .part })
  }

  @Test("A country's year is scored in seconds, not minutes")
  func speed() throws {
    let set = try rulebook.criteriaSet("QD26-13")
    let sheets = (1...9).map { SheetBuilder.best(set).sheet("m\($0)") }
    let agreed = Scoring.proposedOptions(sheets, set: set)
    let clock = ContinuousClock()
    let products = 500
    let time = try clock.measure {
      for _ in 0..<products {
        _ = try Scoring.result(sheets, regime: qd26, set: set, level: .province, agreed: agreed, settings: ordinarySettings)
      }
    }
    print("scored \(products) products × 9 sheets × \(set.scoredCriteria.count) criteria in \(time)")
    #expect(time < .seconds(30))
  }
}
