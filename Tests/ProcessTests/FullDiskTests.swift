import Contracts
import Foundation
import Messaging
import Testing

@Suite("A full disk", .serialized)
struct FullDiskTests {
  /// Gives `body` a file system of four megabytes; says so loudly where the system does not let us mount one.
  private func onSmallDisk(_ body: (_ disk: String) throws -> Void) throws {
    let path = "/tmp/ocop-small-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard shell("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", path) == 0 else {
      print("SKIPPED: no small file system can be mounted here; the full-disk test needs root")
      return
    }
    defer { _ = shell("umount", path) }
    try body(path)
  }

  private func shell(_ arguments: String...) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("On a full disk commands are refused and nothing is lost; with room again it goes on, and a retry is carried out once")
  func full() throws { try onSmallDisk(full) }

  private func full(on disk: String) throws {
    let deployment = try Deployment(data: disk)
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    // A ballast to be taken away later; the rest fills with real commands.
    let ballast = disk + "/ballast"
    #expect(FileManager.default.createFile(atPath: ballast, contents: Data(repeating: 1, count: 1 << 20)))
    let producer = try client.send(aProducer("1")).subject
    var accepted = 0
    var refused: (id: String, command: RegisterProduct)?
    while refused == nil, accepted < 20_000 {
      let command = RegisterProduct.with {
        $0.producerID = producer
        $0.name = "Sản phẩm \(accepted)"
        $0.description_p = String(repeating: "đầy ", count: 900)
      }
      let id = RequestID.make()
      do {
        _ = try client.send(command, id: id)
        accepted += 1
      } catch let problem as Problem {
        #expect(problem.status == 507)
        #expect(problem.rule == "store.full")
        refused = (id, command)
      }
    }
    let (id, command) = try #require(refused)
    #expect(
      try deployment.ask(ServiceName.registration, GetStatus(), Status.self).sequence == UInt64(accepted + 1),
      "nothing was lost or half done")
    try FileManager.default.removeItem(atPath: ballast)
    #expect(try client.send(command, id: id).sequence == UInt64(accepted + 2))
    #expect(try client.send(command, id: id).sequence == UInt64(accepted + 2))
    #expect(try deployment.events(ServiceName.registration).count == accepted + 2)
  }

  @Test("Without room for its copy a store is not upgraded and stays as it was; with room again it is")
  func upgrade() throws { try onSmallDisk(upgrade) }

  private func upgrade(on disk: String) throws {
    let deployment = try Deployment(data: disk)
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    let client = try deployment.client(ServiceName.registration)
    _ = try client.send(aProducer("1"))
    client.close()
    deployment.stop(ServiceName.registration)
    let store = deployment.store(ServiceName.registration)
    #expect(shell("sqlite3", store, "UPDATE store SET value = '1' WHERE key = 'derived-version'") == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: store))
    let ballast = disk + "/ballast"
    _ = shell("dd", "if=/dev/zero", "of=\(ballast)", "bs=4k", "status=none")
    // First no room at all, then room to look at the store and none for its copy.
    for reason in ["the disk is full", "is as it was"] {
      try deployment.launch(ServiceName.registration)
      let refused = try #require(deployment.processes[ServiceName.registration])
      refused.waitUntilExit()
      #expect(refused.terminationStatus == 1)
      #expect(deployment.log(ServiceName.registration).contains(reason), "\(deployment.log(ServiceName.registration))")
      #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
      _ = shell("truncate", "-s", "-96K", ballast)
    }
    try FileManager.default.removeItem(atPath: ballast)
    try deployment.start(ServiceName.registration)
    #expect(try deployment.ask(ServiceName.registration, GetStatus(), Status.self).sequence == 1)
  }
}
