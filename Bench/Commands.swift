import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import ZeroMQ

/// Durable commands a second, and how long each waits: product registrations with a number of them outstanding.
struct Commands {
  let deployment: BenchDeployment
  let transport: Transport

  func measure(outstanding: Int, limit: Double) throws {
    let result = try run(outstanding: outstanding)
    let name = "commands.\(transport.rawValue).\(outstanding)"
    report(name, result.perSecond, "1/s")
    report("\(name).p50", result.percentile(50), "ms")
    report("\(name).p99", result.percentile(99), "ms")
    report("\(name).of-sqlite", result.perSecond / limit, "ratio")
  }

  /// A fresh service under load, warmed up.
  func run(outstanding: Int) throws -> CommandStream.Result {
    _ = try deployment.freshFolder()
    let service = try deployment.start(ServiceName.registration, transport: transport)
    defer { service.stop() }
    let stream = try CommandStream(deployment.context, doors: service.doors, security: service.security)
    defer { stream.close() }
    let count = outstanding == 1 ? 6_000 : 60_000
    try stream.run(count: count / 10, outstanding: outstanding)
    return try stream.run(count: count, outstanding: outstanding)
  }
}

/// Sends product registrations over one connection and keeps so many outstanding.
final class CommandStream {
  struct Result {
    var perSecond: Double
    /// Milliseconds, sorted.
    var latencies: [Double]

    func percentile(_ share: Int) -> Double { latencies[min(latencies.count - 1, latencies.count * share / 100)] }
  }

  private let socket: Socket
  private var sent = 0
  private let producer: String
  private let principal: String

  init(_ context: Context, doors: Doors, security: SocketSecurity = .none) throws {
    if case .none = security { principal = "bench" } else { principal = "" }
    let client = ServiceClient(context, door: doors.commands, security: security)
    defer { client.close() }
    let registration = RegisterProducer.with {
      $0.name = "HTX"
      $0.kind = .cooperative
      $0.registrationNumber = RequestID.make()
      $0.unitCode = "24373"
      $0.representative = "—"
    }
    producer = try client.request(
      registration, expecting: Accepted.self, header: Self.header(RequestID.make(), for: registration, as: principal)
    ).subject
    var options = Socket.Options()
    options.security = security
    socket = try Socket(context, .dealer, options: options)
    try socket.connect(doors.commands)
  }

  func close() { socket.close() }

  /// Behind keys the service knows who sends.
  private static func header(_ id: String, for command: some Message, as principal: String) -> RequestHeader {
    .with {
      $0.id = id
      $0.name = type(of: command).protoMessageName
      $0.actor = .with { $0.principal = principal }
    }
  }

  /// About 350 bytes of event a command.
  private func frames(_ id: String) throws -> [[UInt8]] {
    sent += 1
    let command = RegisterProduct.with {
      $0.producerID = producer
      $0.name = "Tra thao duoc Xuan Sang \(sent)"
      $0.description_p = Self.description
    }
    return [
      Array(WireFormat.protobuf.preamble.utf8), try Self.header(id, for: command, as: principal).serializedBytes(),
      try command.serializedBytes(),
    ]
  }

  static let description = String(repeating: "Trà hái buổi sớm. ", count: 9) + "Trà hái buổi sớm."

  @discardableResult
  func run(count: Int, outstanding: Int) throws -> Result {
    var poller = Poller()
    let readable = poller.add(socket)
    var begun: [String: ContinuousClock.Instant] = [:]
    var latencies: [Double] = []
    latencies.reserveCapacity(count)
    var asked = 0
    let start = ContinuousClock.now
    while latencies.count < count {
      while asked < count, asked - latencies.count < outstanding {
        let id = RequestID.make()
        begun[id] = ContinuousClock.now
        guard try socket.send(try frames(id)) else { break }
        asked += 1
      }
      try poller.wait(milliseconds: 10_000)
      precondition(poller.isReadable(readable), "no answer within ten seconds")
      while let answer = try socket.receive() {
        let header = try replyHeader(answer[1])
        precondition(header.name == Accepted.protoMessageName, "refused: \(answer[2].text)")
        guard let since = begun.removeValue(forKey: header.requestID) else { continue }
        latencies.append((ContinuousClock.now - since).seconds * 1_000)
      }
    }
    let elapsed = (ContinuousClock.now - start).seconds
    return Result(perSecond: Double(count) / elapsed, latencies: latencies.sorted())
  }

  private func replyHeader(_ frame: Frame) throws -> ReplyHeader { try ReplyHeader(serializedBytes: frame.bytes) }
}
