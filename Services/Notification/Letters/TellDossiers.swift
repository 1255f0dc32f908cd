import Contracts
import Ledger
import Runtime

/// The producer is told that the dossier was filed, and what it lacks.
enum TellDossierFiled: Reaction {
  static func react(to heard: DossierFiled, _ context: NotificationContext) throws -> [any Event] {
    let missing =
      heard.missing.isEmpty
      ? "Thành phần hồ sơ đã đủ." : "Hồ sơ còn thiếu:\n" + heard.missing.map { "- \($0)" }.joined(separator: "\n")
    return try context.notices([
      Letter(
        recipient: Recipients.producer(heard.producerID), name: heard.producerName, template: .dossierFiled,
        values: [
          "dossier": heard.dossierID, "product": heard.productName, "date": printed(heard.filedOn), "regime": heard.regime,
          "backdated": heard.backdatingReason.isEmpty ? "" : " (cán bộ nhập hồ sơ sau ngày nộp; lý do: \(heard.backdatingReason))",
          "missing": missing,
        ])
    ])
  }
}

/// The producer is told what to complete, and why.
enum TellCompletionRequested: Reaction {
  static func react(to heard: CompletionRequested, _ context: NotificationContext) throws -> [any Event] {
    try context.notices([
      Letter(
        recipient: Recipients.producer(heard.producerID), name: heard.producerID, template: .completionRequested,
        values: ["dossier": heard.dossierID, "product": heard.productName, "reason": heard.reason])
    ])
  }
}

/// The producer is told which level has the dossier now.
enum TellDossierAccepted: Reaction {
  static func react(to heard: DossierAccepted, _ context: NotificationContext) throws -> [any Event] {
    try context.notices([
      Letter(
        recipient: Recipients.producer(heard.producerID), name: heard.producerName, template: .dossierAccepted,
        values: [
          "dossier": heard.dossierID, "product": heard.productName, "level": levelName(heard.level), "receipt": heard.receiptNumber,
          "date": printed(heard.receivedOn),
        ])
    ])
  }
}

/// dd/mm/yyyy, as Vietnamese papers print dates.
func printed(_ date: String) -> String {
  let parts = date.split(separator: "-")
  return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : date
}

func levelName(_ level: String) -> String {
  switch level {
  case "commune": "xã"
  case "district": "huyện"
  case "province": "tỉnh"
  case "central": "trung ương"
  default: level
  }
}
