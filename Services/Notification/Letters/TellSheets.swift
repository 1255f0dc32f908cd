import Contracts
import Ledger
import Rulebook
import Runtime

/// A sheet of a member is in, or took the place of another: its receipt goes to the member, so that nobody's sheet is replaced unseen.
/// Nothing of what is in it.
enum TellSheetSubmitted: Reaction {
  static func react(to heard: SheetSubmitted, _ context: NotificationContext) throws -> [any Event] {
    // Evaluation's log may be ahead of Council's here: then the receipt goes out with what it says itself.
    let noted = try Sessions.noted(heard.sessionID, context.tables)
    let member = noted?.member(heard.memberID)
    guard member != nil || noted == nil && !heard.councilID.isEmpty else { return [] }
    // A store from before Evaluation was heard here hears its whole log: what was typed in long ago is no news. What was signed says by whom
    // and is always told.
    if heard.signedWith.isEmpty, let held = CalendarDate(noted?.heldOn ?? ""), held.adding(days: 30) < context.now.date { return [] }
    return try context.notices([
      Letter(
        recipient: member?.recipient ?? Recipients.member(heard.memberID, of: heard.councilID), name: member?.name ?? heard.memberID,
        template: heard.version > 1 ? .sheetReplaced : .sheetReceived,
        values: [
          "session": heard.sessionID, "product": noted?.product(heard.dossierID) ?? heard.dossierID, "round": String(heard.round),
          "version": String(heard.version), "digest": heard.digest,
          "key": heard.signedWith.isEmpty ? "không có (phiếu giấy do thư ký nhập)" : shortened(heard.signedWith),
        ])
    ])
  }
}
