import ArgumentParser
import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import ZeroMQ

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocop-bench", abstract: "Measures the system.", subcommands: [Measure.self, Trust.self, Load.self, ScoreCountry.self],
    defaultSubcommand: Measure.self)
}

/// Sends a bounded load to a registration service that runs already, on this machine; for profilers.
struct Load: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Sends product registrations to a running service on loopback.")

  @Option(help: "Base address of the doors: ipc:// or tcp://127.0.0.1:….") var doors: String
  @Option(help: "How many commands, at most 10,000,000.") var count = 100_000
  @Option(help: "How many outstanding.") var outstanding = 256

  func validate() throws {
    guard doors.hasPrefix("ipc://") || doors.hasPrefix("tcp://127.0.0.1:") else { throw ValidationError("loopback only") }
    guard (1...10_000_000).contains(count), (1...10_000).contains(outstanding) else { throw ValidationError("out of bounds") }
  }

  func run() throws {
    let context = try Context()
    let stream = try CommandStream(context, doors: try Doors.standard(base: doors, service: ServiceName.registration))
    let result = try stream.run(count: count, outstanding: outstanding)
    stream.close()
    context.close()
    report("load.\(outstanding)", result.perSecond, "1/s")
    report("load.\(outstanding).p99", result.percentile(99), "ms")
  }
}

/// Measures the system from outside: real service processes, real stores, this disk. One figure a line: `name value unit`.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures durable commands, reactions, rebuild, start-up and memory.",
    discussion: "Compare only figures of one run: machines and disks differ, and so does their mood.")

  @Option(help: "Folder of the programs.") var bin = ".build/release"
  @Option(help: "Folder for stores and doors; emptied.") var folder = "run/bench"
  @Option(help: "Largest store, in events.") var largest = 1_000_000
  @Option(help: "Folder of the rulebooks.") var rules = "Rules"
  @Flag(help: "Leave out the growth to the largest store.") var quick = false

  func run() throws {
    try ScoringTime(rules: rules).measure()
    let deployment = try BenchDeployment(bin: bin, folder: folder)
    try StartUp(deployment: deployment).measure()
    var limits: [Int: Double] = [:]
    for transport in [Transport.ipc, .tcp] {
      for outstanding in [1, 16, 64, 256] {
        let limit = try limits[outstanding] ?? SQLiteLimit(deployment: deployment).measure(batch: outstanding)
        limits[outstanding] = limit
        try Commands(deployment: deployment, transport: transport).measure(outstanding: outstanding, limit: limit)
      }
    }
    try TrustCost(deployment: deployment).measure()
    try ReactionTime(deployment: deployment).measure()
    if !quick { try Growth(deployment: deployment, largest: largest).measure() }
  }
}

/// What keys cost, alone.
struct Trust: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Compares open doors with CURVE, roles and signed checkpoints.")

  @Option(help: "Folder of the programs.") var bin = ".build/release"
  @Option(help: "Folder for stores and doors; emptied.") var folder = "run/bench"

  func run() throws { try TrustCost(deployment: try BenchDeployment(bin: bin, folder: folder)).measure() }
}

enum Transport: String {
  case ipc
  case tcp
  /// TCP behind keys: CURVE, every command judged by the sender's role, checkpoints signed.
  case locked
}

/// Prints a figure.
func report(_ name: String, _ value: Double, _ unit: String) {
  let digits = value >= 100 ? 0 : value >= 1 ? 1 : 3
  FileHandle.standardOutput.write(Data("\(name) \(String(format: "%.\(digits)f", value)) \(unit)\n".utf8))
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// Starts and stops real services in folders of their own.
final class BenchDeployment {
  let bin: String
  let folder: String
  let context: Context

  init(bin: String, folder: String) throws {
    self.bin = URL(fileURLWithPath: bin).path
    self.folder = URL(fileURLWithPath: folder).path
    context = try Context()
  }

  /// A fresh folder for stores.
  func freshFolder() throws -> String {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
    return folder
  }

  func base(_ transport: Transport) -> String { transport == .ipc ? "ipc://\(folder)/doors" : "tcp://127.0.0.1:17100" }

  /// Proves to a service that one is the founding officer.
  private func security(to service: String, _ transport: Transport) throws -> SocketSecurity {
    guard transport == .locked else { return .none }
    let keys = KeyFolder("\(folder)/keys")
    return .client(try keys.privateKey("founder").curve, serverKey: try keys.serviceKey(service).curve)
  }

  private func makeKeys() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(bin)/ocop")
    process.arguments = ["key", "init", "--keys", "\(folder)/keys"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  func start(_ service: String, transport: Transport = .ipc) throws -> RunningProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(bin)/ocop-\(service)")
    process.arguments = ["--data", "\(folder)/data", "--doors", base(transport), "--maildir", "\(folder)/mail", "--log", "error"]
    if transport == .locked {
      try makeKeys()
      process.arguments? += ["--keys", "\(folder)/keys", "--quota", "0"]
    } else {
      process.arguments?.append("--no-access-control")
    }
    process.standardInput = FileHandle.nullDevice
    let started = ContinuousClock.now
    try process.run()
    let doors = try Doors.standard(base: base(transport), service: service)
    let running = RunningProcess(
      process: process, doors: doors, security: try security(to: service, transport), context: context)
    _ = try running.status()
    running.startUp = ContinuousClock.now - started
    return running
  }
}

/// A service that runs.
final class RunningProcess {
  let process: Process
  let doors: Doors
  let security: SocketSecurity
  private let context: Context
  var startUp = Duration.zero

  init(process: Process, doors: Doors, security: SocketSecurity, context: Context) {
    self.process = process
    self.doors = doors
    self.security = security
    self.context = context
  }

  func ask<Answer: Message>(_ question: some Message, _ type: Answer.Type, seconds: Int = 10) throws -> Answer {
    let client = ServiceClient(context, door: doors.queries, security: security)
    defer { client.close() }
    return try client.request(
      question, expecting: type, header: .with { $0.id = RequestID.make() },
      patience: .init(timeoutMilliseconds: seconds * 1_000, attempts: 1))
  }

  func status() throws -> Status { try ask(GetStatus(), Status.self) }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
