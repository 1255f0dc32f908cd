import Contracts
import Foundation
import GRDBSQLite
import Messaging
import Testing

@Suite("A start that cannot be trusted is refused", .serialized)
struct StartTests {
  /// Starts a service that is expected to refuse, and gives what it said.
  private func refusal(
    _ deployment: Deployment, _ service: String = ServiceName.registration, _ extra: [String] = [], environment: [String: String] = [:]
  ) throws -> String {
    try deployment.launch(service, extra, environment: environment)
    let process = try #require(deployment.processes[service])
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    return deployment.log(service)
  }

  /// A store with one producer in it, its service stopped.
  private func aStore(_ deployment: Deployment) throws -> String {
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    _ = try client.send(aProducer("1"))
    deployment.stop(ServiceName.registration)
    return deployment.store(ServiceName.registration)
  }

  private func change(_ store: String, _ sql: String) {
    var database: OpaquePointer?
    #expect(sqlite3_open(store, &database) == SQLITE_OK)
    #expect(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK)
    sqlite3_close(database)
  }

  @Test("A store that another process has open is refused")
  func inUse() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let first = try #require(deployment.processes[ServiceName.registration])
    let said = try refusal(deployment)
    #expect(said.contains("is in use by another process"))
    #expect(first.isRunning)
    first.terminate()
    first.waitUntilExit()
  }

  @Test("A second instance with other data takes no doors: it says who has them, and the first goes on being served")
  func doorsInUse() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    _ = try client.send(aProducer("1"))
    let first = try #require(deployment.processes[ServiceName.registration])
    let said = try refusal(deployment, ServiceName.registration, ["--data", deployment.folder + "/elsewhere/data"])
    #expect(said.contains("another registration runs behind the doors in \(deployment.folder)/doors"), "\(said)")
    #expect(try client.send(aProducer("2")).sequence == 2)
    #expect(try deployment.ask(ServiceName.registration, GetStatus(), Status.self).sequence == 2)
    // The doors of a process that is gone are free, whatever it left.
    Foundation.kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    try deployment.start(ServiceName.registration)
  }

  @Test("A service takes as many open files as it may have and says so; with too few it does not start")
  func openFiles() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    func started(_ limits: String, _ extra: String = "") throws -> (code: Int32, said: String) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      // An address of metrics that nobody has ends a service that got so far.
      process.arguments = [
        "-c",
        "\(limits); exec '\(Deployment.program("ocop-registration").path)' --no-access-control --data '\(deployment.folder)/data' "
          + "--rules '\(Deployment.root)/Rules' --units '\(Deployment.root)/Units' --metrics 203.0.113.1:1 \(extra)",
      ]
      let output = Pipe()
      process.standardError = output
      try process.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, said)
    }
    let low = try started("ulimit -n 255")
    #expect(low.code == 1 && low.said.contains("255 files") && low.said.contains("LimitNOFILE="), "\(low.said)")
    let soft = try started("ulimit -Sn 256; ulimit -Hn 4096")
    #expect(soft.said.contains(#""limit":"4096""#) && soft.said.contains(#""needed":"3200""#), "\(soft.said)")
    #expect(try started("ulimit -n 4096; export OCOP_CONNECTIONS=300").said.contains(#""needed":"1100""#))
    let many = try started("ulimit -n 4096", "--connections 5000")
    #expect(many.said.contains("raise the limit or lower OCOP_CONNECTIONS") && many.said.contains(#""needed":"15200""#), "\(many.said)")
  }

  @Test("Without keys a service says which are missing and how to make them; without access control it stays on this machine")
  func keysAndDoors() throws {
    let locked = try Deployment(locked: true)
    defer { locked.close() }
    try FileManager.default.removeItem(atPath: locked.keys + "/registration.key")
    let said = try refusal(locked)
    #expect(said.contains("registration.key") && said.contains("ocop key init"))
    let open = try Deployment()
    defer { open.close() }
    #expect(try refusal(open, ServiceName.registration, ["--doors", "tcp://0.0.0.0:18600"]).contains("can be reached from other machines"))
    #expect(
      try refusal(open, ServiceName.council, ["--peer", "registration=tcp://10.0.0.1:7100"]).contains("can be reached from other machines"))
  }

  @Test("A damaged store is refused, and is not changed")
  func damaged() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let store = try aStore(deployment)
    let handle = try #require(FileHandle(forWritingAtPath: store))
    try handle.seek(toOffset: 4_096 * 3)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096 * 4))
    try handle.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: store))
    #expect(try refusal(deployment).contains("is damaged"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
  }

  @Test("A file that is no store of ours is refused")
  func foreignFile() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let store = try aStore(deployment)
    try Data("không phải là kho".utf8).write(to: URL(fileURLWithPath: store))
    #expect(try refusal(deployment).contains("is damaged"))
  }

  @Test("A store that a newer program wrote is refused, by its format and by its tables")
  func newer() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let store = try aStore(deployment)
    change(store, "UPDATE store SET value = '999' WHERE key = 'derived-version'")
    #expect(try refusal(deployment).contains("was written by a newer program"))
    change(store, "UPDATE store SET value = '1' WHERE key = 'derived-version'; PRAGMA user_version = 99")
    #expect(try refusal(deployment).contains("format 99"))
  }

  @Test("Another province's store is refused")
  func otherProvince() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    _ = try aStore(deployment)
    #expect(try refusal(deployment, ServiceName.registration, ["--province", "48"]).contains("belongs to ocop.66.registration"))
  }

  @Test("Settings that cannot be used are refused with where to set them")
  func settings() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    #expect(try refusal(deployment, ServiceName.registration, ["--province", "Đắk Lắk"]).contains("--province"))
    #expect(try refusal(deployment, ServiceName.registration, ["--rules", "/nowhere"]).contains("regimes.yaml"))
  }

  @Test("The log cannot be changed or shortened, not even with the sqlite3 shell")
  func appendOnly() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let store = try aStore(deployment)
    var database: OpaquePointer?
    #expect(sqlite3_open(store, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    for sql in ["UPDATE event SET data = '{}'", "DELETE FROM event"] {
      #expect(sqlite3_exec(database, sql, nil, nil, nil) != SQLITE_OK)
      #expect(String(cString: sqlite3_errmsg(database)).contains("append-only"))
    }
  }

  @Test("Settings come from flags first, then the environment, then the file")
  func precedence() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    _ = try aStore(deployment)
    let file = deployment.folder + "/ocop.json"
    try Data(#"{"ocop": {"province": "48"}}"#.utf8).write(to: URL(fileURLWithPath: file))
    #expect(try refusal(deployment, ServiceName.registration, ["--config", file]).contains("not to ocop.48.registration"))
    #expect(
      try refusal(deployment, ServiceName.registration, ["--config", file], environment: ["OCOP_PROVINCE": "01"])
        .contains("not to ocop.01.registration"))
    try deployment.launch(ServiceName.registration, ["--config", file, "--province", "66"], environment: ["OCOP_PROVINCE": "01"])
    #expect(try deployment.ask(ServiceName.registration, GetStatus(), Status.self).province == "66")
  }

  @Test("A configuration file that cannot be read is refused by name")
  func unreadableFile() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    #expect(try refusal(deployment, ServiceName.registration, ["--config", "/nowhere.json"]).contains("cannot read /nowhere.json"))
  }
}
