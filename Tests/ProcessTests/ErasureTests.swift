import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Testing

@Suite("Erasing over real sockets", .serialized)
struct ErasureTests {
  @Test("Notification fetches an address that no topic carries; erased, it is in no byte of a store once the services have stopped")
  func wholeWay() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    let services = [ServiceName.registration, ServiceName.notification]
    for service in services { try deployment.start(service) }
    var command = aProducer("1")
    command.email = "chi.lan@example.vn"
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    let producer = try client.send(command).subject
    func heard<E: Message>(_ type: E.Type) throws -> E? {
      try deployment.events(ServiceName.notification).first { $0.schema == E.protoMessageName }?.message(E.self)
    }
    try deployment.wait(on: ServiceName.notification) { try heard(RecipientLearned.self) != nil }
    // Withheld or erased, it would have been learned without one.
    #expect(try heard(RecipientLearned.self)?.email.hasPrefix("#sha256:") == true)
    #expect(try !files(of: deployment, with: "chi.lan@").isEmpty)
    _ = try client.send(
      ErasePersonalData.with {
        $0.producerID = producer
        $0.requestNumber = "12/ĐN"
        $0.requestedOn = "2025-10-01"
        $0.reason = "Chủ thể đề nghị"
      })
    try deployment.wait(on: ServiceName.notification) { try heard(RecipientErased.self) != nil }
    for service in services { #expect(deployment.stop(service) == 0) }
    #expect(try files(of: deployment, with: "chi.lan@") == [])
    #expect(services.allSatisfy { !deployment.log($0).contains("chi.lan@") })
  }

  private func files(of deployment: Deployment, with text: String) throws -> [String] {
    let folder = deployment.folder + "/data"
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")).range(of: Data(text.utf8)) != nil
    }
  }
}
