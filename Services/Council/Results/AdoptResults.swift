import Access
import Contracts
import Crypto
import Foundation
import Ledger
import Messaging
import Runtime

/// The council adopts the results of a session in its minutes (biên bản).
extension AdoptResults: Command {
  package func scope(_ context: CouncilContext) throws -> Scope { try .session(sessionID, context.tables) }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let number = check.text(minutesNumber, "minutesNumber", 1...100)
    check.date(adoptedOn, "adoptedOn", notAfter: context.now.date)
    try check.finish("minutes.invalid")
    let session = try SessionRow.find(sessionID, context.tables)
    try session.require([.closed], for: .init(vi: "thông qua kết quả", en: "adopted"))
    let items = try session.items(context.tables)
    let unfinished = items.filter { $0.state != .evaluated }.map(\.item.dossierID)
    guard unfinished.isEmpty else {
      throw Refusal(
        .rule, "session.results-missing",
        .init(
          vi: "Chưa có kết quả của: \(unfinished.joined(separator: ", "))",
          en: "There is no result yet of: \(unfinished.joined(separator: ", "))"),
        remedy: .init(
          vi: "Thống nhất mức của các tiêu chí có yêu cầu tối thiểu bằng `ocop result agree`.",
          en: "Agree on the options of gated criteria with `ocop result agree`."))
    }
    guard votesFor > votesAgainst || (votesFor == 0 && votesAgainst == 0) else {
      throw Refusal(
        .rule, "minutes.not-carried",
        .init(vi: "\(votesFor) thuận, \(votesAgainst) chống: không thông qua", en: "\(votesFor) for, \(votesAgainst) against: not carried"),
        remedy: .init(vi: "Thảo luận và biểu quyết lại.", en: "Discuss and vote again."), source: session.council.rules.source)
    }
    let results = items.map(\.result)
    return [
      try ResultsAdopted.with {
        $0.sessionID = sessionID
        $0.minutesNumber = number
        $0.adoptedOn = adoptedOn
        $0.results = results
        $0.votesFor = votesFor
        $0.votesAgainst = votesAgainst
        $0.digest = try Self.digest(results)
        $0.resealings = try session.resealings(context.tables)
        $0.admittedKeys = try session.admittedKeys(context.tables)
      }
    ]
  }

  /// SHA-256 over the results in protobuf, in the agenda's order: the same results give the same digest on any machine.
  private static func digest(_ results: [ItemResult]) throws -> String {
    var hash = SHA256()
    for result in results { hash.update(data: try result.serializedBytes() as [UInt8]) }
    return hash.finalize().hexadecimal
  }
}

extension ResultsAdopted: Event {
  package var subjectID: String { sessionID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "UPDATE session SET state = ?, minutes_number = ? WHERE number = ?",
      [SessionState.adopted.rawValue, minutesNumber, Identifier.number(sessionID, prefix: "PH")])
  }
}
