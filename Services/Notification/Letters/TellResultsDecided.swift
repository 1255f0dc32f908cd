import Contracts
import Ledger
import Runtime

/// A decision is out: one letter to each producer with its products, one to each commune, one to the level that products go up to.
///
/// Source: 26/2026/QĐ-TTg Art. 7.3: the agency tells the commune and the subjects in writing.
enum TellResultsDecided: Reaction {
  static func react(to heard: ResultsDecided, _ context: NotificationContext) throws -> [any Event] {
    func values(_ items: [DecidedItem]) -> [String: String] {
      [
        "decision": heard.decisionNumber, "date": printed(heard.decidedOn), "council": heard.councilName,
        "results": items.map(line).joined(separator: "\n"),
      ]
    }
    let producers = grouped(heard.items, by: \.item.producerID).map { producer, items in
      Letter(
        recipient: Recipients.producer(producer), name: items[0].item.producerName, template: .resultProducer, values: values(items))
    }
    let communes = grouped(heard.items, by: \.item.communeCode).map { commune, items in
      Letter(
        recipient: Recipients.unit(commune), name: "UBND \(context.environment.geography.unit(commune)?.name ?? commune)",
        template: .resultCommune, values: values(items))
    }
    let upper = grouped(heard.items.filter { $0.result.destination == .forwarded }, by: \.result.toLevel).map { level, items in
      Letter(
        recipient: Recipients.unit(level == "central" ? "00" : context.environment.province),
        name: "Cơ quan tham mưu quản lý OCOP cấp \(levelName(level))", template: .resultUpperLevel,
        values: values(items).merging(["level": levelName(level)]) { old, _ in old })
    }
    return try context.notices(producers + communes + upper)
  }

  private static func line(_ decided: DecidedItem) -> String {
    let mean = decided.result.mean.replacing(".", with: ",")
    let outcome =
      switch decided.result.destination {
      case .certified:
        "công nhận \(decided.result.stars) sao, giấy chứng nhận \(decided.certificateID), mã \(decided.productCode), "
          + "hiệu lực từ \(printed(decided.validFrom)) đến \(printed(decided.validTo))"
      case .forwarded: "chuyển lên cấp \(levelName(decided.result.toLevel)) đánh giá tiếp"
      case .returned, .unspecified, .UNRECOGNIZED: "\(decided.result.stars) sao, không thuộc diện công nhận"
      }
    return "- \(decided.item.productName): \(mean) điểm; \(outcome) (\(decided.result.article))"
  }
}
