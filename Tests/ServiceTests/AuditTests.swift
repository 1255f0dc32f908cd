import Contracts
import Crypto
import Foundation
import Ledger
import Rulebook
import Testing
import Text

@testable import Audit
@testable import Council
@testable import Evaluation
@testable import Notification
@testable import Registration
@testable import Runtime

@Suite("Whoever changes a log is found out, and the first event that does not fit is named")
struct AuditTests {
  let province: Province
  let stores: CopiedStores

  /// A product on its way to a certificate, every log signed as far as it goes.
  init() throws {
    province = try Province(checkpoints: .init(events: 8))
    _ = try province.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    province.clock.advance(by: .seconds(10))
    try province.settle()
    stores = try CopiedStores(of: province)
  }

  private func only(_ audit: Audit, of service: String) throws -> AuditFinding {
    #expect(audit.findings.allSatisfy { $0.service == service }, "\(audit.findings)")
    return try #require(audit.findings.first)
  }

  private func results(_ audit: Audit) throws -> Int { try audit.checkResults(by: Province.rulebook.get()) }

  @Test("A province that nobody touched passes: chains, checkpoints, what the services keep of each other, tables and results")
  func untouched() throws {
    let audit = try stores.audit()
    #expect(try results(audit) == 1)
    #expect(audit.findings == [])
    for log in audit.logs {
      #expect(log.checkpointCount >= 1, "\(log.source.service)")
      #expect(log.latestSequence == (try province.node(log.source.service).latestSequence()))
      #expect(log.witnessed.isEmpty == false, "\(log.source.service)")
    }
    #expect(try registration.compareWithReplay(store: stores.path("registration")).equal)
    #expect(try council.compareWithReplay(store: stores.path("council")).equal)
    #expect(try evaluation.compareWithReplay(store: stores.path("evaluation")).equal)
    #expect(try notification.compareWithReplay(store: stores.path("notification")).equal)
  }

  // MARK: Changed behind the chain

  @Test(
    "An event changed in the file is named, whichever of its columns it was",
    arguments: [
      "data = replace(data, 'HTX', 'CTY')", "actor = 'somebody-else'", "on_behalf_of = 'x'", "time = time + 1", "subject = 'SP-00009'",
      "type = 'product-registered '", "schema = 'ocop.registration.v1.ProductRegistered'", "cause = 'x'", "traceparent = 'x'",
      "sealed = '{}'", "hash = x'00'",
    ])
  func edited(change: String) throws {
    stores.change("registration", "UPDATE event SET \(change) WHERE sequence = 1")
    let finding = try only(stores.audit(), of: "registration")
    #expect(finding.kind == .altered)
    #expect(finding.sequence == 1)
  }

  @Test("Two events that changed places are named at the first of them")
  func swapped() throws {
    stores.change(
      "council",
      "UPDATE event SET sequence = -1 WHERE sequence = 4; UPDATE event SET sequence = 4 WHERE sequence = 5; UPDATE event SET sequence = 5 WHERE sequence = -1"
    )
    let finding = try only(stores.audit(), of: "council")
    #expect(finding.kind == .altered)
    #expect(finding.sequence == 4)
  }

  @Test("An event taken out of the middle is named, also when those behind it move up")
  func removed() throws {
    stores.change("evaluation", "DELETE FROM event WHERE sequence = 3")
    let gap = try only(stores.audit(), of: "evaluation")
    #expect(gap.kind == .missing)
    #expect(gap.sequence == 3)
    let last = try #require(try stores.links("evaluation").last).record.sequence
    for sequence in 4...last { stores.change("evaluation", "UPDATE event SET sequence = \(sequence - 1) WHERE sequence = \(sequence)") }
    let moved = try stores.audit().findings.filter { $0.service == "evaluation" }
    #expect(moved.first?.kind == .altered)
    #expect(moved.first?.sequence == 3)
  }

  @Test("A tail that was taken off is noticed by what the others have seen, and the first missing event is named")
  func tailRemoved() throws {
    stores.change("council", "DELETE FROM event WHERE sequence > 6")
    let finding = try only(stores.audit(), of: "council")
    #expect(finding.kind == .cutOff)
    #expect(finding.sequence == 7)
    #expect((finding.through ?? 0) >= 7)
  }

  @Test("A store that was rolled back to an older copy is noticed in the same way")
  func rolledBack() throws {
    let (dossier, _, _) = try province.aResult(under: .of26, totals: [60, 62, 61], gates: 3)
    #expect(!dossier.isEmpty)
    province.clock.advance(by: .seconds(10))
    try province.settle()
    let old = try #require(try stores.links("evaluation").last).record.sequence
    for service in ["registration", "council", "notification"] { try stores.copy(service, of: province) }
    let finding = try only(stores.audit(), of: "evaluation")
    #expect(finding.kind == .cutOff)
    #expect(finding.sequence == old + 1)
  }

  // MARK: Rewritten with new hashes

  @Test("A chain made anew is caught by the log's own checkpoint, and the range that it covers is named")
  func rewritten() throws {
    stores.change("registration", "UPDATE event SET actor = 'somebody-else' WHERE sequence = 2")
    try stores.rehash("registration")
    let audit = try stores.audit(besides: ["council", "evaluation", "notification"])
    let finding = try only(audit, of: "registration")
    #expect(finding.kind == .rewritten)
    #expect(finding.sequence == 1)
    #expect((finding.through ?? 0) >= 2)
  }

  @Test("Signed anew with a key of their own, it is caught by the service's known key")
  func otherKey() throws {
    stores.change("registration", "UPDATE event SET actor = 'somebody-else' WHERE sequence = 2")
    try stores.resign("registration", with: Curve25519.Signing.PrivateKey())
    let alone = try stores.audit(besides: ["council", "evaluation", "notification"])
    let first = try #require(alone.findings.first)
    #expect(first.kind == .checkpoint)
    #expect(first.sequence == alone.logs[0].checkpoints[0].sequence)
  }

  @Test("Signed anew with the service's own key, it is caught by the checkpoints that the others keep")
  func stolenKey() throws {
    stores.change("registration", "UPDATE event SET actor = 'somebody-else' WHERE sequence = 2")
    try stores.resign("registration", with: Province.signingKey(of: "registration"))
    #expect(try stores.audit(besides: ["council", "evaluation", "notification"]).findings == [])
    let finding = try only(stores.audit(), of: "registration")
    #expect(finding.kind == .witness)
    #expect(finding.sequence == 1)
  }

  @Test("An earlier export in an outsider's hands names the very event, whatever keys were stolen")
  func earlierExport() throws {
    let export = stores.folder + "/export"
    _ = try AuditExport.write(try ServiceName.all.map { try StoredLog(path: stores.path($0)) }, to: export, at: province.clock.now)
    stores.change("registration", "UPDATE event SET actor = 'somebody-else' WHERE sequence = 2")
    try stores.resign("registration", with: Province.signingKey(of: "registration"))
    let earlier = try #require(try AuditExport.logs(in: export))
    let audit = try stores.audit(besides: ["council", "evaluation", "notification"], earlier: earlier)
    let finding = try only(audit, of: "registration")
    #expect(finding.kind == .witness)
    #expect(finding.sequence == 2)
  }

  @Test("A checkpoint whose signature is not valid is named at the event that carries it")
  func badSignature() throws {
    let carrier = try stores.last(CheckpointSigned.self, in: "council")
    stores.change("council", "UPDATE event SET data = json_set(data, '$.time', '2026-01-01T00:00:00.000000Z') WHERE sequence = \(carrier)")
    try stores.rehash("council")
    let found = try stores.audit(besides: ["registration", "evaluation", "notification"]).findings
    #expect(found.contains { $0.kind == .checkpoint && $0.sequence == carrier }, "\(found)")
  }

  // MARK: Wrong from the beginning

  @Test("A sheet that is not the one handed in is named, though every hash was made anew")
  func changedSheet() throws {
    let unsealed = try stores.last(SheetsUnsealed.self, in: "evaluation")
    stores.change(
      "evaluation", "UPDATE event SET data = json_set(data, '$.sheets[0].remarks', 'khác') WHERE sequence = \(unsealed)")
    try stores.resign("evaluation", with: Province.signingKey(of: "evaluation"))
    let audit = try stores.audit(besides: ["registration", "council", "notification"])
    _ = try results(audit)
    let finding = try only(audit, of: "evaluation")
    #expect(finding.kind == .sheet)
    #expect(finding.sequence == unsealed)
  }

  @Test("A sealed sheet changed in the file before it is opened does not have the digest of its receipt")
  func changedSealedSheet() throws {
    let submitted = try stores.last(SheetSubmitted.self, in: "evaluation")
    stores.change(
      "evaluation", "UPDATE event SET sealed = json_set(sealed, '$.remarks', 'khác') WHERE sequence = \(submitted)")
    try stores.resign("evaluation", with: Province.signingKey(of: "evaluation"))
    let audit = try stores.audit(besides: ["registration", "council", "notification"])
    _ = try results(audit)
    #expect(audit.findings.first?.kind == .sheet)
    #expect(audit.findings.first?.sequence == submitted)
  }

  @Test("A sheet left out of the counting is missed")
  func droppedSheet() throws {
    let unsealed = try stores.last(SheetsUnsealed.self, in: "evaluation")
    stores.change("evaluation", "UPDATE event SET data = json_remove(data, '$.sheets[0]') WHERE sequence = \(unsealed)")
    try stores.resign("evaluation", with: Province.signingKey(of: "evaluation"))
    let audit = try stores.audit(besides: ["registration", "council", "notification"])
    _ = try results(audit)
    #expect(audit.findings.first?.kind == .sheet)
    #expect(audit.findings.first?.sequence == unsealed)
  }

  @Test(
    "A result that does not follow from its sheets is named",
    arguments: [
      "'$.result.stars', 5", "'$.result.mean', '99.00'", "'$.result.sumHundredths', 29000", "'$.members[0].totalHundredths', 9900",
    ])
  func changedResult(change: String) throws {
    let evaluated = try stores.last(ProductEvaluated.self, in: "evaluation")
    stores.change("evaluation", "UPDATE event SET data = json_set(data, \(change)) WHERE sequence = \(evaluated)")
    try stores.resign("evaluation", with: Province.signingKey(of: "evaluation"))
    let audit = try stores.audit(besides: ["registration", "council", "notification"])
    _ = try results(audit)
    let finding = try only(audit, of: "evaluation")
    #expect(finding.kind == .result)
    #expect(finding.sequence == evaluated)
  }

  @Test("A certificate with other stars than the council decided is named, and so is its copy in the register")
  func changedCertificate() throws {
    let issued = try stores.last(CertificateIssued.self, in: "council")
    stores.change("council", "UPDATE event SET data = json_set(data, '$.stars', 5) WHERE sequence = \(issued)")
    try stores.resign("council", with: Province.signingKey(of: "council"))
    let audit = try stores.audit(besides: ["notification"])
    _ = try results(audit)
    let decisions = audit.findings.filter { $0.kind == .decision }
    #expect(decisions.first { $0.service == "council" }?.sequence == issued)
    #expect(decisions.contains { $0.service == "registration" })
  }

  @Test("A derived table that was changed past the log is named")
  func changedTable() throws {
    stores.change("council", "UPDATE certificate SET stars = 5")
    let report = try council.compareWithReplay(store: stores.path("council"))
    #expect(!report.equal)
    #expect(report.tables.filter { $0.onlyLive > 0 }.map(\.table) == ["certificate"])
    #expect(try stores.audit().findings == [])
  }

  @Test("A checkpoint taken out of the table of those kept is named like any other row")
  func changedWitnessTable() throws {
    stores.change("registration", "DELETE FROM witnessed_checkpoint WHERE service = 'council'")
    let report = try registration.compareWithReplay(store: stores.path("registration"))
    #expect(report.tables.filter { $0.onlyReplayed > 0 }.map(\.table) == ["witnessed_checkpoint"])
  }

  // MARK: Files

  @Test("Auditing a store leaves nothing beside it")
  func leavesNothing() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: stores.folder).sorted()
    _ = try results(try stores.audit())
    _ = try council.compareWithReplay(store: stores.path("council"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: stores.folder).sorted() == before)
  }

  @Test("An export has everything that the chain is made from, passes like the stores, and tells nothing that is sealed")
  func export() throws {
    let open = try province.anOpenSession(council: province.aCouncil(members: 3), dossiers: [province.anAcceptedDossier()], members: 3)
    let dossier = try #require(try province.session(open).items.first).item.dossierID
    try province.send(province.aSheet(open, dossier, member: 1, total: 70))
    for service in ServiceName.all { try stores.copy(service, of: province) }
    let folder = stores.folder + "/export"
    let manifest = try AuditExport.write(
      try ServiceName.all.map { try StoredLog(path: stores.path($0)) }, to: folder, at: province.clock.now)
    #expect(manifest.logs.map(\.log) == ServiceName.all.sorted().map { "66.\($0)" })
    let audit = Audit(try #require(try AuditExport.logs(in: folder)), keys: Province.signingKeys)
    try audit.read()
    audit.check()
    #expect(try results(audit) == 1)
    #expect(audit.findings == [])
    #expect(audit.logs.map(\.latestSequence) == manifest.logs.map(\.events))
    let sealed = try #require(try stores.links("evaluation").last { $0.record.schema == SheetSubmitted.protoMessageName }?.record.sealed)
    let nonce = try SheetSubmitted(jsonString: sealed).nonce
    let text = try String(contentsOfFile: folder + "/evaluation.events.jsonl", encoding: .utf8)
    #expect(!nonce.isEmpty && !text.contains(nonce))
  }

  @Test("A line changed in an export is named like a row changed in a store")
  func changedExport() throws {
    let folder = stores.folder + "/export"
    _ = try AuditExport.write(try ServiceName.all.map { try StoredLog(path: stores.path($0)) }, to: folder, at: province.clock.now)
    let file = folder + "/council.events.jsonl"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var lines = text.split(separator: "\n")
    lines.swapAt(2, 3)
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let audit = Audit(try #require(try AuditExport.logs(in: folder)))
    try audit.read()
    audit.check()
    #expect(audit.findings.first { $0.service == "council" }?.sequence == 3)
  }

  /// What both verifiers come to: findings of the audit, or the error that ended it, and the exit code of the Python script.
  private func verdicts(_ folder: String) throws -> (found: String?, script: Int32) {
    var found: String?
    do {
      let audit = Audit(try #require(try AuditExport.logs(in: folder)), keys: Province.signingKeys)
      try audit.read()
      audit.check()
      found = audit.findings.first.map { "\($0)" }
    } catch let error as AuditFileError {
      found = "\(error)"
    }
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    script.arguments = [root.appendingPathComponent("Tests/Integration/verify_export.py").path, folder]
    script.standardOutput = FileHandle.nullDevice
    script.standardError = FileHandle.nullDevice
    try script.run()
    script.waitUntilExit()
    return (found, script.terminationStatus)
  }

  private static func without(lastLineOf text: String) -> String {
    text.split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
  }

  @Test(
    "An export that is not what its manifest says passes neither verifier",
    arguments: [
      ("council.events.jsonl", { @Sendable text in without(lastLineOf: text) }), ("council.events.jsonl", { @Sendable _ in "" }),
      ("council.checkpoints.jsonl", { @Sendable text in without(lastLineOf: text) }),
      ("council.witnessed.jsonl", { @Sendable text in without(lastLineOf: text) }), ("council.checkpoints.jsonl", { @Sendable _ in nil }),
      ("council.witnessed.jsonl", { @Sendable _ in nil }), ("council.events.jsonl", { @Sendable _ in nil }),
      ("export.json", { @Sendable _ in nil }),
      ("export.json", { @Sendable text in text.replacing("\"checkpoints\" : ", with: "\"checkpoints\" : 1", maxReplacements: 1) }),
      ("export.json", { @Sendable text in text.replacing("\"witnessed\" : ", with: "\"witnessed\" : 1", maxReplacements: 1) }),
      ("export.json", { @Sendable text in text.replacing("\"events\" : ", with: "\"events\" : 1", maxReplacements: 1) }),
      ("export.json", { @Sendable text in text.replacing("\"hash\" : \"", with: "\"hash\" : \"0", maxReplacements: 1) }),
      ("export.json", { @Sendable text in text.replacing("66.council", with: "66.registration") }),
      ("export.json", { @Sendable text in text.replacing("66.council", with: "48.council") }),
      ("export.json", { @Sendable _ in #"{"format": "ocop export 1", "madeAt": "", "logs": []}"# }),
      ("export.json", { @Sendable text in text.replacing("\"format\"", with: "\"format\" : \"ocop export 1\", \"format\"") }),
      ("council.events.jsonl", { @Sendable text in text.replacing("{\"actor\"", with: "{\"actor\":\"x\",\"actor\"", maxReplacements: 1) }),
      ("council.events.jsonl", { @Sendable text in text.replacing("\"time\":", with: "\"time\":0", maxReplacements: 1) }),
      ("council.events.jsonl", { @Sendable text in text.replacing("\"sequence\":1,", with: "\"sequence\":+1,") }),
      ("council.events.jsonl", { @Sendable text in text.replacing("\"sequence\":1,", with: "\"sequence\":\"1\",") }),
      ("council.events.jsonl", { @Sendable text in text.replacing("\n", with: "{}\n", maxReplacements: 1) }),
    ] as [(String, @Sendable (String) -> String?)])
  func incompleteExport(file: String, change: @Sendable (String) -> String?) throws {
    let folder = stores.folder + "/export"
    _ = try AuditExport.write(try ServiceName.all.map { try StoredLog(path: stores.path($0)) }, to: folder, at: province.clock.now)
    let whole = try verdicts(folder)
    #expect(whole.found == nil && whole.script == 0, "\(whole)")
    let path = "\(folder)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    if let changed = change(text) {
      #expect(changed != text)
      try changed.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    let seen = try verdicts(folder)
    #expect(seen.found != nil && seen.script == 1, "\(seen)")
  }

  @Test("A log left out of the manifest, and one that the earlier export had, are missed")
  func logLeftOut() throws {
    let folder = stores.folder + "/export"
    _ = try AuditExport.write(try ServiceName.all.map { try StoredLog(path: stores.path($0)) }, to: folder, at: province.clock.now)
    let earlier = try #require(try AuditExport.logs(in: folder))
    let audit = try stores.audit(besides: ["council"], earlier: earlier)
    #expect(audit.findings.contains { $0.kind == .missing && $0.service == "council" })
    let manifest = try JSONDecoder().decode(
      AuditExport.Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/export.json")))
    var without = manifest
    without.logs.removeAll { $0.log == "66.council" }
    try JSONEncoder().encode(without).write(to: URL(fileURLWithPath: folder + "/export.json"))
    let seen = try verdicts(folder)
    #expect(seen.found?.contains("council.events.jsonl") == true && seen.script == 1, "\(seen)")
  }

  @Test("An event whose content has a member twice is named, though its hash is right")
  func duplicateMember() throws {
    stores.change(
      "registration", "UPDATE event SET data = '{\"producerId\":\"CT-00009\",' || substr(data, 2) WHERE sequence = 1")
    try stores.resign("registration", with: Province.signingKey(of: "registration"))
    let found = try stores.audit(besides: ["council", "evaluation", "notification"]).findings
    #expect(found.contains { $0.kind == .damaged && $0.sequence == 1 }, "\(found)")
  }

  @Test("What an export holds moves no cursor and turns no line around when it is shown")
  func printableExport() throws {
    stores.change("registration", "UPDATE event SET subject = 'CT' || char(27, 155, 8238, 8232, 10) WHERE sequence = 1")
    try stores.resign("registration", with: Province.signingKey(of: "registration"))
    let folder = stores.folder + "/export"
    _ = try AuditExport.write([try StoredLog(path: stores.path("registration"))], to: folder, at: province.clock.now)
    let text = try String(contentsOfFile: folder + "/registration.events.jsonl", encoding: .utf8)
    #expect(text.unicodeScalars.allSatisfy { $0.isPrintable || $0 == "\n" })
    #expect(text.split(separator: "\n").count == (try stores.links("registration")).count)
    let log = try #require(try AuditExport.logs(in: folder)?.first)
    #expect(try log.links(after: 0, limit: 1).first?.record.subject == "CT\u{1B}\u{9B}\u{202E}\u{2028}\n")
  }
}
