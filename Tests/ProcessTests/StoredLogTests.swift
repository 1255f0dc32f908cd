import Contracts
import Foundation
import Messaging
import Testing

@testable import Ledger

@Suite("What any past version wrote is read for ever", .serialized)
struct StoredLogTests {
  /// Where the present rightly answers otherwise than a past version did.
  private struct Exception {
    /// Query and path, as `ListProducts products.stars`.
    var place: String
    /// What is said now; nil for anything.
    var now: String?
    /// How the names of the versions begin that answered otherwise.
    var versions: [String]
  }

  private static let exceptions = [
    // Stars are those of the certificate that is in force today.
    Exception(place: "ListProducts products.stars", now: nil, versions: [""]),
    // Lists do without what was written into the log itself before there was a place beside it (decision 0010, "Retention").
    Exception(place: "ListProducers producers.email", now: JSON.absent, versions: ["format-1", "format-2"]),
  ]

  @Test(
    "Stores of a past version start, keep every event, answer as then, equal a replay, pass the audit, and go on",
    arguments: StoredVersion.all)
  func pastVersion(_ version: StoredVersion) throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let data = deployment.folder + "/data"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try version.restore(deployment)
    let before = try Kept(deployment)
    try #require(before.events.values.allSatisfy { !$0.isEmpty })
    try deployment.startAll()
    try checkAnswers(version, deployment)
    for service in ServiceName.all {
      let report = try deployment.ask(service, CheckRebuild(), RebuildReport.self)
      #expect(report.equal && report.events >= before.events[service, default: []].count, "\(service): \(report)")
    }
    try goOn(deployment)
    for service in ServiceName.all { #expect(deployment.stop(service) == 0, "\(deployment.log(service))") }
    let after = try Kept(deployment)
    for service in ServiceName.all {
      let events = before.events[service, default: []]
      #expect(Array(after.events[service, default: []].prefix(events.count)) == events, "\(service): the log begins as it was")
      #expect(before.rest[service, default: []].subtracting(after.rest[service, default: []]) == [], "\(service)")
    }
    try checkAudit(deployment, data)
  }

  @Test("There is a stored log of every format that a store was ever of before the present one")
  func formats() throws {
    let formats = try Set(StoredVersion.all.map { try $0.format() })
    #expect(formats.isSuperset(of: 1..<CoreSchema.formatVersion), "\(formats)")
  }

  /// What no version may lose.
  private struct Kept {
    /// Every event of a service in the log's order.
    var events: [String: [String]] = [:]
    /// Remembered replies and dead letters: a late duplicate must not act, and a dead letter waits for a person. What refusals of before
    /// were recognised by goes: it could be tried out for a person's number.
    var rest: [String: Set<String>] = [:]

    init(_ deployment: Deployment) throws {
      for service in ServiceName.all {
        events[service] = try StoredVersion.rows(
          deployment.store(service),
          """
          SELECT json_array(sequence, type, schema, subject, time, actor, on_behalf_of, cause, traceparent, data, sealed)
          FROM event ORDER BY sequence
          """)
        rest[service] = Set(
          try StoredVersion.rows(
            deployment.store(service),
            """
            SELECT json_array(id, CASE refused WHEN 1 THEN '' ELSE hex(fingerprint) END, refused, hex(reply)) FROM command
            UNION ALL SELECT json_array(service, sequence, type, reason) FROM dead_letter
            """))
      }
    }
  }

  /// Everything that was said then is said now.
  private func checkAnswers(_ version: StoredVersion, _ deployment: Deployment) throws {
    let exchanges = try version.exchanges()
    try #require(exchanges.count > 10)
    let exceptions = Self.exceptions.filter { $0.versions.contains { version.name.hasPrefix($0) } }
    for exchange in exchanges {
      let client = ServiceClient(deployment.context, door: try deployment.doors(exchange.service).queries)
      defer { client.close() }
      let header = RequestHeader.with {
        $0.id = RequestID.make()
        $0.name = exchange.query
        $0.language = "en"
      }
      let answer = try client.exchange(
        header: header, body: Array(exchange.request.description.utf8), format: .json,
        patience: .init(timeoutMilliseconds: 1_000, attempts: 30))
      let reply = try JSONDecoder().decode(JSON.self, from: Data(answer.body.bytes))
      let query = exchange.query.split(separator: ".").last ?? ""
      let differences = exchange.reply.differences(from: reply).filter { found in
        !exceptions.contains { $0.place == "\(query) \(found.path)" && ($0.now == nil || $0.now == found.now) }
      }
      #expect(Set(differences) == [], "\(exchange.query) \(exchange.request)")
    }
  }

  /// A command is accepted, and the others hear of it.
  private func goOn(_ deployment: Deployment) throws {
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    let accepted = try client.send(aProducer("of a later version"))
    try deployment.wait(on: ServiceName.notification) {
      try deployment.events(ServiceName.notification).contains {
        $0.type == "recipient-learned" && $0.subject == "producer:\(accepted.subject)"
      }
    }
  }

  /// An auditor with the stores and nothing else finds nothing wrong, and is told that nobody signed.
  private func checkAudit(_ deployment: Deployment, _ data: String) throws {
    let copies = deployment.folder + "/copies"
    try FileManager.default.copyItem(atPath: data, toPath: copies)
    let process = Process()
    process.executableURL = Deployment.program("ocop")
    process.arguments = ["audit", "verify", copies, "--lang", "en"]
    process.currentDirectoryURL = URL(fileURLWithPath: Deployment.root)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2, "\(said)")
    #expect(said.contains("NOT VERIFIED: nothing differs"), "\(said)")
  }
}
