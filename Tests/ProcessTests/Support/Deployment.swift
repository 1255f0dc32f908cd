import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import Synchronization
import ZeroMQ

/// The four services as processes of their own, on ipc in a temporary folder.
final class Deployment {
  let folder: String
  let context: Context
  private(set) var processes: [String: Process] = [:]
  private let data: String
  /// Whether the doors are on TCP and ask for keys.
  private let isLocked: Bool
  private let port: Int

  /// - Parameters:
  ///   - data: folder of the stores, when not below the deployment's own.
  ///   - locked: doors on TCP behind keys, instead of open ones on ipc.
  init(data: String? = nil, locked: Bool = false) throws {
    isLocked = locked
    // Short, because a socket's path is.
    folder = "/tmp/ocop-\(UUID().uuidString.prefix(8))"
    self.data = data ?? folder + "/data"
    try FileManager.default.createDirectory(atPath: folder + "/log", withIntermediateDirectories: true)
    context = try Context()
    port = locked ? Self.freePort(context) : 0
    if locked { try ocop("key", "init", "--keys", keys) }
  }

  var keys: String { "\(folder)/keys" }

  /// Runs the command line against the deployment and gives what it printed.
  @discardableResult
  func ocop(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = Self.program("ocop")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["OCOP_DOORS": base, "OCOP_KEYS": keys]) { _, new in new }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(command: arguments, status: process.terminationStatus) }
    return said
  }

  struct Failed: Error {
    var command: [String]
    var status: Int32
  }

  /// Kills what still runs and removes the folder.
  func close() {
    for service in processes.keys { kill(service) }
    context.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  var base: String { isLocked ? "tcp://127.0.0.1:\(port)" : "ipc://\(folder)/doors" }

  /// The first of a row of ports that nobody listens on, far from those that the system gives out.
  private static func freePort(_ context: Context) -> Int {
    (0..<200).map { _ in Int.random(in: 500...790) * 40 }.first { port in
      (0..<40).allSatisfy { offset in
        guard let socket = try? Socket(context, .pull) else { return false }
        defer { socket.close() }
        return (try? socket.bind("tcp://127.0.0.1:\(port + offset)")) != nil
      }
    } ?? 18_400
  }
  /// A client of a service with a key of the folder.
  func security(of name: String, to service: String) throws -> SocketSecurity {
    let folder = KeyFolder(keys)
    return .client(try folder.privateKey(name).curve, serverKey: try folder.serviceKey(service).curve)
  }

  func doors(_ service: String) throws -> Doors { try Doors.standard(base: base, service: service) }
  func store(_ service: String) -> String { "\(data)/\(service).sqlite" }
  func log(_ service: String) -> String { (try? String(contentsOfFile: "\(folder)/log/\(service)", encoding: .utf8)) ?? "" }

  /// Starts services and returns when they answer.
  func start(_ services: String...) throws {
    for service in services { try launch(service) }
    for service in services { _ = try ask(service, GetStatus(), Status.self) }
  }

  /// Waits until Registration takes commands, for senders that do not send again: alone it waits two seconds for the others' word of its log.
  func awaitCommands() throws {
    let client = try client(ServiceName.registration)
    defer { client.close() }
    let header = RequestHeader.with {
      $0.id = RequestID.make()
      $0.name = RegisterProduct.protoMessageName
      $0.actor = .with { $0.principal = "test" }
    }
    // Of a producer that there is not: refused, once commands are decided on.
    let product = RegisterProduct.with {
      $0.producerID = "CT-99999"
      $0.name = "—"
    }
    _ = try client.exchange(header: header, body: try product.serializedBytes(), format: .protobuf)
  }

  func startAll() throws { for service in ServiceName.all { try start(service) } }

  /// - Parameters:
  ///   - extra: further flags; the last of a name counts.
  ///   - environment: variables on top of the test's own.
  ///   - starter: a program that becomes the service.
  func launch(_ service: String, _ extra: [String] = [], environment: [String: String] = [:], by starter: String? = nil) throws {
    let process = Process()
    let program = Self.program("ocop-\(service)")
    process.executableURL = starter.map { URL(fileURLWithPath: $0) } ?? program
    process.arguments =
      (starter == nil ? [] : [program.path]) + [
        "--data", data, "--doors", base, "--maildir", folder + "/mail", "--rules", Self.root + "/Rules", "--units",
        Self.root + "/Units",
      ]
      + ["--templates", Self.root + "/Templates"] + extra
    process.arguments?.append(contentsOf: isLocked ? ["--keys", keys] : ["--no-access-control"])
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let path = "\(folder)/log/\(service)"
    if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let log = FileHandle(forWritingAtPath: path)
    try log?.seekToEnd()
    process.standardError = log
    process.standardInput = FileHandle.nullDevice
    try process.run()
    processes[service] = process
  }

  /// SIGKILL: the process gets no chance to do anything.
  func kill(_ service: String) {
    guard let process = processes.removeValue(forKey: service) else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// SIGTERM, and waits for the end.
  ///
  /// - Returns: the exit code.
  @discardableResult
  func stop(_ service: String) -> Int32 {
    guard let process = processes.removeValue(forKey: service) else { return -1 }
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func ask<Answer: Message>(_ service: String, _ question: some Message, _ type: Answer.Type) throws -> Answer {
    let client = ServiceClient(context, door: try doors(service).queries)
    defer { client.close() }
    return try client.request(
      question, expecting: type, header: .with { $0.id = RequestID.make() }, patience: .init(timeoutMilliseconds: 1_000, attempts: 30))
  }

  func client(_ service: String) throws -> ServiceClient { ServiceClient(context, door: try doors(service).commands) }

  /// Waits until `isSo`, looking again after each turn of the followed topic of `service`.
  func wait(on service: String, seconds: Int = 60, _ isSo: () throws -> Bool) throws {
    let subscriber = try TopicSubscriber(
      context, source: EventSource(province: "66", service: service), doors: try doors(service), from: LogCursor(0))
    defer { subscriber.close() }
    var poller = Poller()
    _ = poller.add(subscriber.topicSocket)
    _ = poller.add(subscriber.querySocket)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !isSo() {
      guard ContinuousClock.now < deadline else { throw TookTooLong() }
      try subscriber.turn(at: .now)
      subscriber.commit(subscriber.follower.pending.count)
      try poller.wait(milliseconds: 200)
    }
  }

  struct TookTooLong: Error {}

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// A program beside the test bundle.
  static func program(_ name: String) -> URL {
    let folder = ProcessInfo.processInfo.arguments[0]
    return URL(fileURLWithPath: folder).deletingLastPathComponent().appendingPathComponent(name)
  }

  /// Every event of a service's log, as it is published.
  func events(_ service: String) throws -> [HeardEvent] {
    let source = EventSource(province: "66", service: service)
    let client = ServiceClient(context, door: try doors(service).queries)
    defer { client.close() }
    var events: [HeardEvent] = []
    while true {
      let question = EventsSince.with {
        $0.after = UInt64(events.count)
        $0.limit = 1_000
      }
      let header = RequestHeader.with {
        $0.id = RequestID.make()
        $0.name = EventsSince.protoMessageName
      }
      let answer = try client.exchange(header: header, body: try question.serializedBytes(), format: .protobuf)
      let page = answer.attachments.compactMap { HeardEvent(published: $0.bytes, from: source) }
      guard !page.isEmpty else { return events }
      events += page
    }
  }
}

extension Instant {
  static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}

extension ServiceClient {
  /// Sends a command as a test does; retried under the same id until the service answers.
  func send(_ command: some Message, id: String = RequestID.make(), attempts: Int = 60, timeoutMilliseconds: Int = 500) throws -> Accepted {
    try request(
      command, expecting: Accepted.self,
      header: .with {
        $0.id = id
        $0.language = "en"
        $0.actor = .with { $0.principal = "test" }
      }, patience: .init(timeoutMilliseconds: timeoutMilliseconds, attempts: attempts))
  }
}

/// A producer that no other has the number of.
func aProducer(_ number: String) -> RegisterProducer {
  .with {
    $0.name = "HTX \(number)"
    $0.kind = .cooperative
    $0.registrationNumber = number
    $0.unitCode = "24373"
    $0.representative = "—"
    $0.email = "htx@example.vn"
  }
}
