import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Synchronization
import Testing
import ZeroMQ

@Suite("Killed at any moment", .serialized)
struct KillTests {
  /// One command that a client has been told was carried out.
  struct Acknowledged: Sendable {
    var id: String
    var service: String
    var accepted: Accepted
  }

  @Test(
    "kill -9 under load, again and again: nothing acknowledged is missing, nothing is done twice, every subscriber ends with the same set")
  func kill() throws {
    let rounds = ProcessInfo.processInfo.environment["OCOP_KILL_ROUNDS"].flatMap { Int($0) } ?? 50
    let seed = ProcessInfo.processInfo.environment["OCOP_TEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1 ... .max)
    print("kill rounds: \(rounds), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.startAll()
    let load = Load(deployment: deployment, clients: 3, seed: seed)
    load.begin()
    for _ in 0..<rounds {
      // The moment is chosen by what has been acknowledged, not by a clock.
      load.waitForMore(Int.random(in: 5...25, using: &random))
      let service = ServiceName.all.randomElement(using: &random) ?? ServiceName.registration
      deployment.kill(service)
      try deployment.launch(service)
    }
    let acknowledged = load.end()
    for service in ServiceName.all { _ = try deployment.ask(service, GetStatus(), Status.self) }
    let lost = try missing(acknowledged, deployment)
    try everySubscriberIsComplete(deployment)
    print("kill rounds: \(rounds), commands acknowledged: \(acknowledged.count), losses: \(lost)")
    #expect(lost == 0)
    #expect(acknowledged.count >= rounds * 5)
    for service in ServiceName.all {
      let report = try deployment.ask(service, CheckRebuild(), RebuildReport.self)
      #expect(report.equal, "\(service): \(report)")
      #expect(try deployment.ask(service, GetStatus(), Status.self).deadLetters == 0, "\(deployment.log(service))")
    }
  }

  /// Every acknowledged command's events are in the log, once, where the reply said.
  private func missing(_ acknowledged: [Acknowledged], _ deployment: Deployment) throws -> Int {
    var lost = 0
    for service in Set(acknowledged.map(\.service)) {
      let events = try deployment.events(service)
      #expect(events.map(\.sequence) == Array(1...UInt64(events.count)), "the log of \(service) has no gap")
      let byCause = Dictionary(grouping: events) { event in cause(event) }
      for command in acknowledged where command.service == service {
        let written = byCause[command.id] ?? []
        if written.map(\.type) != command.accepted.events || written.last?.sequence != command.accepted.sequence { lost += 1 }
      }
      // What a command caused, it caused once: two retries never both took effect.
      for (id, written) in byCause where !id.contains("/") { #expect(Set(written.map(\.subject)).count == 1, "\(id) acted twice") }
    }
    return lost
  }

  private func cause(_ event: HeardEvent) -> String {
    let json = try? JSONSerialization.jsonObject(with: Data(event.published)) as? [String: Any]
    return json?["cause"] as? String ?? ""
  }

  /// Council lists every dossier that Registration accepted, Notification knows every producer and wrote each letter once.
  private func everySubscriberIsComplete(_ deployment: Deployment) throws {
    let registered = try deployment.events(ServiceName.registration)
    let accepted = registered.filter { $0.type == "dossier-accepted" }.map(\.subject)
    let filed = registered.filter { $0.type == "dossier-filed" }
    let producers = registered.filter { $0.type == "producer-registered" }.map { "producer:\($0.subject)" }
    try deployment.wait(on: ServiceName.council) {
      try deployment.events(ServiceName.council).filter { $0.type == "dossier-listed" }.map(\.subject) == accepted
    }
    try deployment.wait(on: ServiceName.notification) {
      try deployment.events(ServiceName.notification).filter { $0.type == "recipient-learned" }.map(\.subject) == producers
    }
    try deployment.wait(on: ServiceName.notification) {
      try deployment.ask(ServiceName.notification, GetStatus(), Status.self).timersWaiting == 0
    }
    let notices = try deployment.events(ServiceName.notification).filter { $0.type == "notice-written" }.map(\.subject)
    #expect(Set(notices).count == notices.count, "no letter is written twice")
    #expect(notices.count == filed.count + accepted.count)
    let delivered = try deployment.events(ServiceName.notification).filter { $0.type == "notice-delivered" }.map(\.subject)
    #expect(delivered.sorted() == notices.sorted(), "every letter is delivered, once")
    let files = FileManager.default.enumerator(atPath: deployment.folder + "/mail")?.allObjects.compactMap { $0 as? String } ?? []
    #expect(files.filter { $0.contains("/new/") }.count == notices.count, "and stands in its mailbox once")
  }
}

/// Clients that register, file and receive without end, each retrying under the same id until it is answered.
private final class Load: @unchecked Sendable {  // everything shared is behind the mutex
  private let deployment: Deployment
  private let clients: Int
  private let seed: UInt64
  private let state = Mutex<(acknowledged: [KillTests.Acknowledged], isEnding: Bool)>(([], false))
  private let progress = NSCondition()
  private let group = DispatchGroup()

  init(deployment: Deployment, clients: Int, seed: UInt64) {
    self.deployment = deployment
    self.clients = clients
    self.seed = seed
  }

  func begin() {
    for number in 0..<clients {
      group.enter()
      let thread = Thread { [self] in
        defer { group.leave() }
        do { try work(number) } catch { Issue.record("client \(number): \(error)") }
      }
      thread.start()
    }
  }

  /// Waits until so many further commands have been acknowledged.
  func waitForMore(_ count: Int) {
    let target = state.withLock { $0.acknowledged.count } + count
    progress.lock()
    while state.withLock({ $0.acknowledged.count }) < target { progress.wait() }
    progress.unlock()
  }

  func end() -> [KillTests.Acknowledged] {
    state.withLock { $0.isEnding = true }
    group.wait()
    return state.withLock { $0.acknowledged }
  }

  private func work(_ number: Int) throws {
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    var round = 0
    while !state.withLock({ $0.isEnding }) {
      round += 1
      let producer = try send(aProducer("\(seed)-\(number)-\(round)"), client)
      let product = try send(
        RegisterProduct.with {
          $0.producerID = producer
          $0.name = "Sản phẩm \(round)"
        }, client)
      let dossier = try send(aDossier(of: product), client)
      _ = try send(
        ReceiveDossier.with {
          $0.dossierID = dossier
          $0.expectedVersion = 1
          $0.level = "district"
          $0.receiptNumber = "1/TN"
          $0.receivedOn = "2022-09-20"
        }, client)
    }
  }

  private func aDossier(of product: String) -> FileDossier {
    .with {
      $0.productID = product
      $0.kind = .first
      $0.filedOn = "2022-09-01"
      $0.backdatingReason = "Hồ sơ giấy nộp tại xã"
      $0.criteriaSet = "QD1048-13"
      $0.samples = 5
      $0.documents = ["product-registration", "business-plan", "organisation-introduction", "business-registration"].map { kind in
        .with {
          $0.kind = kind
          $0.title = kind
          $0.sha256 = String(repeating: "0", count: 64)
          $0.sizeBytes = 1
        }
      }
    }
  }

  private func send(_ command: some Message, _ client: ServiceClient) throws -> String {
    let id = RequestID.make()
    let accepted = try client.send(command, id: id)
    state.withLock { $0.acknowledged.append(.init(id: id, service: ServiceName.registration, accepted: accepted)) }
    progress.lock()
    progress.broadcast()
    progress.unlock()
    return accepted.subject
  }
}

/// SplitMix64: the same seed, the same run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
