import Contracts
import Foundation
import GRDBSQLite
import Keys
import Messaging
import Testing
import Text

@Suite("An auditor at the command line", .serialized)
struct AuditProcessTests {
  /// Four services with keys that have signed their logs and heard each other's checkpoints, stopped.
  private final class SignedProvince {
    let deployment: Deployment
    let keys: String
    var data: String { deployment.folder + "/data" }
    private(set) var backup = ""

    init() throws {
      deployment = try Deployment()
      keys = deployment.folder + "/keys"
      try FileManager.default.createDirectory(atPath: keys + "/services", withIntermediateDirectories: true)
      for service in ServiceName.all {
        let key = PrivateKey(named: service)
        try key.write(to: KeyFolder(keys).privatePath(service))
        try key.writePublic(to: "\(keys)/services/\(service).pub")
      }
      try start()
      let client = try deployment.client(ServiceName.registration)
      _ = try client.send(aProducer("1"))
      try waitForWitnesses(of: ServiceName.registration, count: 1)
      backup = try deployment.ask(ServiceName.registration, BackUp.with { $0.path = "registration-old.sqlite" }, BackUpReport.self).path
      for number in 2...5 { _ = try client.send(aProducer(String(number))) }
      try waitForWitnesses(of: ServiceName.registration, count: 2)
      client.close()
      for service in ServiceName.all { deployment.stop(service) }
    }

    func start() throws { for service in ServiceName.all { try deployment.launch(service) } }

    /// Until Council keeps so many checkpoints of a service.
    private func waitForWitnesses(of service: String, count: Int) throws {
      try deployment.wait(on: ServiceName.council) {
        try deployment.events(ServiceName.council).filter {
          try $0.schema == CheckpointWitnessed.protoMessageName && $0.message(CheckpointWitnessed.self).checkpoint.service == service
        }.count >= count
      }
    }

    func ocop(_ arguments: String...) throws -> (code: Int32, said: String) {
      try AuditProcessTests.run(Deployment.program("ocop"), arguments)
    }

    func change(_ service: String, _ sql: String) {
      var database: OpaquePointer?
      #expect(sqlite3_open(deployment.store(service), &database) == SQLITE_OK)
      let free = "DROP TRIGGER IF EXISTS event_not_changed; DROP TRIGGER IF EXISTS event_not_deleted;"
      #expect(sqlite3_exec(database, free + sql, nil, nil, nil) == SQLITE_OK)
      sqlite3_close(database)
    }
  }

  private static func run(_ program: URL, _ arguments: [String]) throws -> (code: Int32, said: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Deployment.root)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  @Test(
    "Stores, an export and a proof pass; Python comes to the same; what was changed afterwards is named; a backup is checked and restored")
  func wholeWay() throws {
    let province = try SignedProvince()
    defer { province.deployment.close() }
    try checkClean(province)
    try checkRestore(province)
    try checkRecover(province)
    try checkTampered(province)
    try checkPrinted(province)
  }

  private func checkClean(_ province: SignedProvince) throws {
    let clean = try province.ocop("audit", "verify", province.data, "--keys", province.keys)
    #expect(clean.code == 0, "\(clean.said)")
    #expect(clean.said.contains("Mọi thứ đều khớp."))
    #expect(clean.said.contains("đã so"))
    let unknown = try province.ocop("audit", "verify", province.data, "--lang", "en")
    #expect(unknown.code == 2 && unknown.said.contains("which was not compared"), "\(unknown.said)")
    #expect(unknown.said.contains("NOT VERIFIED") && !unknown.said.contains("Everything fits"))
    let export = province.deployment.folder + "/export"
    #expect(try province.ocop("audit", "export", "--stores", province.data, "--to", export).code == 0)
    #expect(try province.ocop("audit", "verify", export, "--keys", province.keys).code == 0)
    let proof = province.deployment.folder + "/proof.json"
    #expect(try province.ocop("audit", "prove", "registration", "1", "--stores", province.data, "--to", proof).code == 0)
    let key = "\(province.keys)/services/registration.pub"
    #expect(try province.ocop("audit", "check-proof", proof, "--key", key).code == 0)
    #expect(try province.ocop("audit", "check-proof", proof, "--key", "\(province.keys)/services/council.pub").code == 1)
    let keyless = try province.ocop("audit", "check-proof", proof, "--lang", "en")
    #expect(keyless.code == 2 && keyless.said.contains("NOT VERIFIED: it is signed with the key"), "\(keyless.said)")
    #expect(try province.ocop("audit", "check-proof", proof, "--output", "json").said.contains(#""holds" : false"#))
    // While a key is being replaced its file has two: either counts.
    let both = province.deployment.folder + "/both.pub"
    try [ServiceName.council, ServiceName.registration].map {
      try String(contentsOfFile: "\(province.keys)/services/\($0).pub", encoding: .utf8)
    }
    .joined().write(toFile: both, atomically: true, encoding: .utf8)
    #expect(try province.ocop("audit", "check-proof", proof, "--key", both).code == 0)
    try "".write(toFile: both, atomically: true, encoding: .utf8)
    #expect(try province.ocop("audit", "check-proof", proof, "--key", both).code == 1)
    // Debian's own Python, with nothing but its standard library.
    let python = try Self.run(
      URL(fileURLWithPath: "/usr/bin/python3"), [Deployment.root + "/Tests/Integration/verify_export.py", export, proof])
    #expect(python.code == 0, "\(python.said)")
    #expect(python.said.contains("everything fits"))
    let file = export + "/registration.events.jsonl"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("HTX 1", with: "HTX 9").write(toFile: file, atomically: true, encoding: .utf8)
    let changed = try Self.run(
      URL(fileURLWithPath: "/usr/bin/python3"), [Deployment.root + "/Tests/Integration/verify_export.py", export])
    #expect(changed.code == 1)
    #expect(changed.said.contains("registration #1:"))
    let seen = try province.ocop("audit", "verify", export, "--keys", province.keys, "--output", "json")
    #expect(seen.code == 1)
    #expect(seen.said.contains(#""kind" : "altered""#) && seen.said.contains(#""sequence" : 1"#), "\(seen.said)")
    try (text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let shorter = try province.ocop("audit", "verify", export, "--keys", province.keys, "--lang", "en")
    #expect(shorter.code == 1 && shorter.said.contains("not what export.json says"), "\(shorter.said)")
  }

  /// What a store holds and a service tells from it is shown, and does nothing to the terminal.
  private func checkPrinted(_ province: SignedProvince) throws {
    let forged = "char(27, 91, 50, 74, 10) || 'Mọi thứ đều khớp.' || char(10, 9, 155, 8232, 8238, 8203)"
    province.change(
      ServiceName.registration,
      "UPDATE event SET subject = 'CT' || \(forged), actor = \(forged) WHERE sequence = 1; UPDATE producer SET name = \(forged), representative = \(forged)"
    )
    func expectCalm(_ arguments: [String], code: Int32) throws {
      let (found, said) = try Self.run(Deployment.program("ocop"), arguments)
      #expect(found == code, "\(arguments): \(said)")
      #expect(said.contains("Mọi thứ đều khớp."), "\(arguments): \(said)")
      #expect(said.unicodeScalars.allSatisfy { $0.isPrintable || $0 == "\n" }, "\(arguments): \(said)")
      #expect(!said.split(separator: "\n").contains("Mọi thứ đều khớp."), "\(arguments): \(said)")
    }
    try province.deployment.start(ServiceName.registration)
    defer { province.deployment.stop(ServiceName.registration) }
    for output in ["table", "json"] {
      try expectCalm(["audit", "verify", province.data, "--keys", province.keys, "--output", output], code: 1)
      let asked = ["--no-access-control", "--doors", province.deployment.base, "--output", output]
      try expectCalm(["producer", "list"] + asked, code: 0)
      try expectCalm(["topic", "follow", ServiceName.registration, "--from", "start", "--count", "1"] + asked, code: 0)
    }
    let asked = ["--no-access-control", "--doors", province.deployment.base]
    try expectCalm(["query", "ocop.registration.v1.ListProducers"] + asked, code: 0)
    let path = "no\u{1B}[2J\nMọi thứ đều khớp.\n\u{202E}"
    try expectCalm(["audit", "verify", path], code: 1)
    try expectCalm(["audit", "check-proof", path], code: 1)
    try expectCalm(["status", path], code: 64)
    try expectCalm(["--\(path)"], code: 64)
  }

  private func checkRestore(_ province: SignedProvince) throws {
    let (deployment, store) = (province.deployment, province.deployment.store(ServiceName.registration))
    let present = try province.ocop("restore", "--from", province.backup, "--to", province.data, "--lang", "en")
    #expect(present.code == 1 && present.said.contains("--replace"), "\(present.said)")
    try deployment.start(ServiceName.registration)
    let running = try province.ocop("restore", "--from", province.backup, "--to", store, "--replace")
    #expect(running.code == 1 && running.said.contains("is in use"), "\(running.said)")
    deployment.stop(ServiceName.registration)
    let spoiled = deployment.folder + "/spoiled.sqlite"
    try FileManager.default.copyItem(atPath: province.backup, toPath: spoiled)
    var database: OpaquePointer?
    #expect(sqlite3_open(spoiled, &database) == SQLITE_OK)
    #expect(sqlite3_exec(database, "DROP TRIGGER event_not_changed; UPDATE event SET actor = 'x'", nil, nil, nil) == SQLITE_OK)
    sqlite3_close(database)
    let refused = try province.ocop("restore", "--from", spoiled, "--to", store, "--replace", "--keys", province.keys)
    #expect(refused.code == 1 && refused.said.contains("registration #1"), "\(refused.said)")
    let done = try province.ocop("restore", "--from", province.backup, "--to", store, "--replace", "--keys", province.keys, "--lang", "en")
    #expect(done.code == 0, "\(done.said)")
    #expect(done.said.contains("Beware: the other services have seen this log"), "\(done.said)")
    let aside = try FileManager.default.contentsOfDirectory(atPath: province.data).filter {
      $0.hasPrefix("registration.sqlite.2") && $0.hasSuffix("Z")
    }
    #expect(aside.count == 1)
    let behind = try province.ocop("audit", "verify", province.data, "--keys", province.keys, "--lang", "en")
    #expect(behind.code == 1 && behind.said.contains("tail removed"), "\(behind.said)")
    // A service that starts on it is told by those who followed it.
    for service in [ServiceName.registration, ServiceName.council] { try deployment.launch(service) }
    try deployment.wait(on: ServiceName.registration) {
      try deployment.ask(ServiceName.council, GetStatus(), Status.self).heard.contains {
        $0.service == ServiceName.registration && $0.logIsShorter
      }
    }
    #expect(deployment.log(ServiceName.council).contains("a log is not what was followed of it"))
    let status = try province.ocop("status", "--no-access-control", "--doors", deployment.base)
    #expect(status.said.contains("NHẬT KÝ BỊ LÙI"), "\(status.said)")
    // It has asked them, and takes no command on it.
    let client = try deployment.client(ServiceName.registration)
    let held = try #require(throws: Problem.self) {
      try client.request(
        aProducer("too late"), expecting: Accepted.self,
        header: .with {
          $0.id = RequestID.make()
          $0.actor = .with { $0.principal = "test" }
        }, patience: .init(timeoutMilliseconds: 2_000, attempts: 1))
    }
    client.close()
    #expect(held.rule == "log.went-back")
    for service in [ServiceName.registration, ServiceName.council] { deployment.stop(service) }
    // The store that was set aside is whole, and can be put back.
    let back = try province.ocop("restore", "--from", "\(province.data)/\(aside[0])", "--to", store, "--replace")
    #expect(back.code == 0, "\(back.said)")
    for name in try FileManager.default.contentsOfDirectory(atPath: province.data) where name.hasSuffix("Z") {
      try FileManager.default.removeItem(atPath: "\(province.data)/\(name)")
    }
  }

  private func checkRecover(_ province: SignedProvince) throws {
    let (deployment, store) = (province.deployment, province.deployment.store(ServiceName.registration))
    let backup = deployment.folder + "/registration-whole.sqlite"
    try FileManager.default.copyItem(atPath: store, toPath: backup)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: store))
    let event = try #require(bytes.range(of: Data(#""name":"HTX 3""#.utf8)))
    let page = event.lowerBound / 4_096 * 4_096
    bytes.replaceSubrange(page..<page + 4_096, with: Data(repeating: 0xA5, count: 4_096))
    try bytes.write(to: URL(fileURLWithPath: store))
    let recovered = deployment.folder + "/registration-recovered.sqlite"
    let arguments = ["recover", "--from", store, "--to", recovered, "--keys", province.keys, "--lang", "en"]
    let ocop = Deployment.program("ocop")
    let refused = try Self.run(ocop, arguments)
    #expect(refused.code == 1 && refused.said.contains("of 66.registration cannot be read in \(store)"), "\(refused.said)")
    #expect(refused.said.contains("the other services have seen this log up to event: council"), "\(refused.said)")
    #expect(!FileManager.default.fileExists(atPath: recovered))
    let json = try Self.run(ocop, arguments + ["--output", "json"])
    #expect(json.code == 1 && json.said.contains(#""reason" : "events"#), "\(json.said)")
    let made = try Self.run(ocop, arguments + ["--backup", backup])
    #expect(made.code == 0 && made.said.contains("from the backup: events"), "\(made.said)")
    let done = try province.ocop("restore", "--from", recovered, "--to", store, "--replace", "--keys", province.keys)
    #expect(done.code == 0, "\(done.said)")
    let early = try province.ocop("audit", "verify", province.data, "--keys", province.keys, "--lang", "en")
    #expect(early.code == 0 && early.said.contains("a recovered store has no tables to compare yet"), "\(early.said)")
    try deployment.start(ServiceName.registration)
    deployment.stop(ServiceName.registration)
    let clean = try province.ocop("audit", "verify", province.data, "--keys", province.keys)
    #expect(clean.code == 0 && !clean.said.contains("chưa có bảng"), "\(clean.said)")
    for name in try FileManager.default.contentsOfDirectory(atPath: province.data) where name.hasSuffix("Z") {
      try FileManager.default.removeItem(atPath: "\(province.data)/\(name)")
    }
  }

  private func checkTampered(_ province: SignedProvince) throws {
    let before = try province.ocop("audit", "verify", province.data, "--keys", province.keys)
    #expect(before.code == 0, "\(before.said)")
    province.change(ServiceName.notification, "UPDATE recipient SET name = 'x'")
    let table = try province.ocop("audit", "verify", province.data, "--keys", province.keys, "--lang", "en")
    #expect(table.code == 1 && table.said.contains("table recipient"), "\(table.said)")
    province.change(ServiceName.registration, "UPDATE event SET actor = 'x' WHERE sequence = 2")
    let event = try province.ocop("audit", "verify", province.data, "--keys", province.keys)
    #expect(event.code == 1 && event.said.contains("✗ registration #2: sự kiện bị sửa"), "\(event.said)")
  }
}
