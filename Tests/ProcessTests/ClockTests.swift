import Contracts
import Foundation
import Messaging
import Testing
import ZeroMQ

@Suite("A clock that is set", .serialized)
struct ClockTests {
  /// Debian's libfaketime: the date is what a file says, time passes as it does.
  private static let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  @Test("A date that is set a day ahead and back again stops no heartbeat, no command and no reading of the trusted keys")
  func setForwardAndBack() throws {
    try #require(FileManager.default.fileExists(atPath: Self.library), "the package faketime is not installed (Scripts/test does)")
    let deployment = try Deployment(locked: true)
    defer { deployment.close() }
    let offset = deployment.folder + "/offset"
    func set(_ date: String) throws { try Data((date + "\n").utf8).write(to: URL(fileURLWithPath: offset)) }
    try set("+0")
    try deployment.launch(
      ServiceName.registration, [],
      environment: [
        "LD_PRELOAD": Self.library, "FAKETIME_TIMESTAMP_FILE": offset, "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
          // The first process that has the library moves its environment, and Swift finds its arguments beside that no more.
      ], by: "/usr/bin/env")
    #expect(try isTrusted("operator", by: deployment), "\(deployment.log(ServiceName.registration))")
    for (step, date) in ["+1d", "+0", "-1h", "+0"].enumerated() {
      try set(date)
      #expect(try beats(of: deployment, 3), "no heartbeat after the date was set to \(date)")
      // A new operator is trusted within moments, whatever the date.
      let name = "late-\(step)"
      try deployment.ocop("key", "new", "\(deployment.keys)/\(name).key", "--name", name)
      try FileManager.default.copyItem(
        atPath: "\(deployment.keys)/\(name).key.pub", toPath: "\(deployment.keys)/operators/\(name).pub")
      #expect(try isTrusted(name, by: deployment), "a new operator is not let in after the date was set to \(date)")
    }
  }

  /// Whether a key is let in within ten seconds; a door that refuses it says so at once.
  private func isTrusted(_ name: String, by deployment: Deployment) throws -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      let client = ServiceClient(
        deployment.context, door: try deployment.doors(ServiceName.registration).queries,
        security: try deployment.security(of: name, to: ServiceName.registration))
      defer { client.close() }
      let header = RequestHeader.with { $0.id = RequestID.make() }
      do {
        _ = try client.request(GetStatus(), expecting: Status.self, header: header, patience: .init(timeoutMilliseconds: 500, attempts: 1))
        return true
      } catch is Problem {
        continue
      }
    }
    return false
  }

  /// Whether so many heartbeats come, each of them new.
  private func beats(of deployment: Deployment, _ count: Int) throws -> Bool {
    let founder = try deployment.security(of: "founder", to: ServiceName.registration)
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.security = founder
    let topics = try Socket(deployment.context, .sub, options: options)
    defer { topics.close() }
    try topics.subscribe("ocop.66.registration.heartbeat")
    try topics.connect(deployment.doors(ServiceName.registration).topics)
    var poller = Poller()
    _ = poller.add(topics)
    var heard: Set<[UInt8]> = []
    let end = ContinuousClock.now + .seconds(20)
    while heard.count < count, ContinuousClock.now < end {
      try poller.wait(milliseconds: 1_000)
      while let frames = try topics.receive() { heard.insert(frames.last?.bytes ?? []) }
    }
    return heard.count >= count
  }
}
