import Access
import Ballots
import Contracts
import Foundation
import Ledger
import Messaging
import Runtime

/// The key that opens the sheets is lost: a new one takes its place, and every open item is voted again (chấm lại).
///
/// The sheets handed in so far stay sealed and count nowhere. Who did it and why goes into the minutes.
extension ResealSession: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...1_000, .many)
    try check.finish("reseal.invalid")
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.scoring], for: .init(vi: "niêm phong lại", en: "sealed anew"))
    guard let lost = session.sealing else {
      throw Refusal(
        .rule, "session.is-unsealed",
        .init(vi: "Phiên \(sessionID) không niêm phong phiếu", en: "The sheets of session \(sessionID) are not sealed"),
        remedy: .init(vi: "Không có khóa nào để thay.", en: "There is no key to replace."))
    }
    try sealing.requireUsable(context.tables)
    let open = try session.items(context.tables).filter { $0.state == .scoring }
    let resealed = SessionResealed.with {
      $0.sessionID = sessionID
      $0.reason = reason
      $0.sealing = sealing
      $0.lostKey = lost.publicKey
      $0.items = open.map { item in
        .with {
          $0.dossierID = item.item.dossierID
          $0.round = item.round + 1
        }
      }
    }
    return [resealed]
      + resealed.items.map { item in
        ItemReopened.with {
          $0.sessionID = sessionID
          $0.dossierID = item.dossierID
          $0.round = item.round
          $0.reason = .lostKey
        }
      }
  }
}

extension SessionResealed: Event {
  package var subjectID: String { sessionID }

  /// The items follow with their own events.
  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    let number = Identifier.number(sessionID, prefix: "PH")
    try sealing.noteUse(tables)
    try tables.execute("UPDATE session SET sealing = ? WHERE number = ?", [try sealing.jsonString(), number])
    let resealing = Resealing.with {
      $0.reason = reason
      $0.resealedAt = record.time.description
      $0.resealedBy = record.actor
      $0.lostKey = String(lostKey.hexadecimal.prefix(16))
    }
    try tables.execute(
      "INSERT INTO resealing (session, sequence, content) VALUES (?, ?, ?)", [number, record.sequence, try resealing.jsonString()])
  }
}
