import Contracts
import Foundation
import Keys
import Messaging
import Testing

@Suite("Keys are replaced while the system runs", .serialized)
struct RotationTests {
  private func status(_ deployment: Deployment, _ service: String) throws -> Status {
    let keys = KeyFolder(deployment.keys)
    let client = ServiceClient(
      deployment.context, door: try Doors.standard(base: deployment.base, service: service).queries,
      security: .client(try keys.privateKey("operator").curve, serverKey: try keys.serviceKey(service).curve))
    defer { client.close() }
    return try client.request(
      GetStatus(), expecting: Status.self, header: .with { $0.id = RequestID.make() },
      patience: .init(timeoutMilliseconds: 1_000, attempts: 30))
  }

  @Test("A service's key is replaced: the others go on without a restart, and the old key opens nothing any more")
  func serviceKey() throws {
    let deployment = try Deployment(locked: true)
    defer { deployment.close() }
    let keys = KeyFolder(deployment.keys)
    for service in [ServiceName.registration, ServiceName.council] { try deployment.launch(service) }
    try deployment.ocop(
      "producer", "register", "--name", "HTX A", "--kind", "cooperative", "--registration-number", "1", "--unit", "24373",
      "--representative", "—")
    let (old, new) = (try keys.privateKey(ServiceName.registration), PrivateKey(named: ServiceName.registration))
    let published = "\(keys.servicesFolder)/registration.pub"
    // Everybody admits both, then the service takes the new one.
    try Data("\(old)\n\(new)\n".utf8).write(to: URL(fileURLWithPath: published))
    deployment.stop(ServiceName.registration)
    try FileManager.default.removeItem(atPath: keys.privatePath(ServiceName.registration))
    try new.write(to: keys.privatePath(ServiceName.registration))
    try Data("\(new)\n".utf8).write(to: URL(fileURLWithPath: published))
    try deployment.launch(ServiceName.registration)
    try deployment.ocop(
      "producer", "register", "--name", "HTX B", "--kind", "cooperative", "--registration-number", "2", "--unit", "24373",
      "--representative", "—")
    let latest = try status(deployment, ServiceName.registration).sequence
    let deadline = ContinuousClock.now + .seconds(30)
    func heard() throws -> UInt64 {
      try status(deployment, ServiceName.council).heard.first { $0.service == ServiceName.registration }?.cursor ?? 0
    }
    while try heard() < latest, ContinuousClock.now < deadline {}
    #expect(try heard() >= latest, "Council follows behind the new key")
    #expect(deployment.log(ServiceName.council).contains("the trusted keys were read again"))
    let thief = ServiceClient(
      deployment.context, door: try Doors.standard(base: deployment.base, service: ServiceName.council).queries,
      security: .client(old.curve, serverKey: try keys.serviceKey(ServiceName.council).curve))
    defer { thief.close() }
    do {
      _ = try thief.request(GetStatus(), expecting: Status.self, header: .with { $0.id = RequestID.make() })
      Issue.record("the old key was let in")
    } catch let problem as Problem {
      #expect(problem.rule == "access.key-refused")
    }
  }
}
