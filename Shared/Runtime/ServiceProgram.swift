import ArgumentParser
import Contracts
import Foundation
import Keys
import Ledger
import Logging
import Messaging
import Synchronization
import ZeroMQ

/// Runs a service as a program: reads its settings, opens its store and doors, and stops cleanly on SIGTERM or SIGINT.
///
/// ```swift
/// @main enum Program {
///   static func main() async { await ServiceProgram.run(registration) { try RegistrationEnvironment($0) } }
/// }
/// ```
public enum ServiceProgram {
  public static func run<Environment: Sendable>(
    _ description: ServiceDescription<Environment>, environment: @Sendable (Settings) throws -> Environment
  ) async {
    let options = ServiceOptions.parseOrExit()
    ProcessHeap.keepSmall()
    // Stores and the sockets of ipc doors are for the service's own user.
    umask(0o077)
    do {
      if let store = options.auditStore {
        let report = try description.compareWithReplay(store: store)
        FileHandle.standardOutput.write(Data((try report.jsonString() + "\n").utf8))
        exit(report.equal ? 0 : 1)
      }
      let settings = try await options.settings.settings(for: description.name, hearing: description.heard)
      try RunningService(description, settings: settings, environment: try environment(settings), rebuilding: options.rebuild)
        .runUntilStopped()
    } catch {
      FileHandle.standardError.write(Data("ocop-\(description.name): \(error)\n".utf8))
      exit(1)
    }
  }
}

struct ServiceOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A service of ocop. Runs until SIGTERM; then finishes what it has received and stops.",
    discussion: """
      Settings are read from flags, then the environment, then a configuration file.
      EXAMPLE: ocop-registration --data /var/lib/ocop --doors ipc:///run/ocop
      """, version: Version.current)

  @OptionGroup var settings: SettingsOptions
  @Flag(help: "Make the derived tables anew from the log before starting.")
  var rebuild = false
  @Option(
    help:
      "Compare a store that need not be in use with a replay of its log, print the report as JSON, and stop. Changes nothing; exit code 1 when a row differs."
  )
  var auditStore: String?
}

/// A service with its threads.
final class RunningService<Environment: Sendable> {
  private let engine: Engine<Environment>
  private let context: Context
  private let doorFolder: DoorFolder?
  private let keyDoor: KeyDoor?
  private let metricsDoor: MetricsDoor?
  private let loop: ServiceLoop<Environment>
  private let queries: QueryThread<Environment>
  private let watch: DoorWatch
  private let logger: Logger
  private let loopWaker = Waker()
  private let queryWaker = Waker()
  private let stopping = Atomic<Bool>.Reference()
  private var signals: [any DispatchSourceSignal] = []

  init(_ description: ServiceDescription<Environment>, settings: Settings, environment: Environment, rebuilding: Bool) throws {
    guard let level = Logger.Level(rawValue: settings.logLevel) else {
      throw SettingsError(setting: "log", reason: "\"\(settings.logLevel)\" is no level")
    }
    let logger = Logger(label: description.name) { JSONLogHandler(service: $0, logLevel: level) }
    self.logger = logger
    try FileLimit.raise(connections: settings.limits.connections, logger)
    try Self.makeFolder(settings.data)
    let scratch = ScratchFolder(settings.scratch, service: description.name)
    try scratch.prepare()
    if settings.doors.commands.hasPrefix("ipc://") {
      try Self.makeFolder(URL(fileURLWithPath: String(settings.doors.commands.dropFirst("ipc://".count))).deletingLastPathComponent().path)
    }
    let access = try Self.accessControl(of: description.name, settings)
    for fault in access?.faults ?? [] { logger.error("a file of keys is left out: it holds no key", metadata: ["reason": "\(fault)"]) }
    if access == nil { logger.warning("no access control: whoever reaches a door may do anything under any name") }
    // Even where the doors are open a service that has a key vouches for its log.
    let checkpointKeys = try CheckpointKeys(of: description.name, in: KeyFolder(settings.keys), known: access?.own)
    engine = try Engine(
      description, storePath: settings.storePath(of: description.name), province: settings.province, environment: environment,
      clock: .system, access: access?.directory,
      // Two questions to the kernel, not sixteen: every command has one.
      nonce: { withUnsafeBytes(of: (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))) { Array($0) } },
      signingKey: checkpointKeys.own?.signing, signers: { checkpointKeys.signers(of: $0) })
    engine.onFault = { logger.error("\($0)") }
    if let upgrade = engine.ledger.upgrade {
      logger.notice(
        "the store was brought forward from an earlier version", metadata: ["from": "\(upgrade.from)", "keptAs": "\(upgrade.keptAs)"])
    }
    if rebuilding { try engine.ledger.rebuild() }
    // The store's lock is held: whatever is unfinished was left by a process that is gone.
    let backups = BackupFolder(settings.backups, service: description.name)
    scratch.sweep()
    backups.sweep()
    doorFolder = try DoorFolder(of: description.name, settings.doors)
    let context = try Context()
    self.context = context
    // Before the first door opens: see KeyDoor.
    keyDoor = access == nil ? nil : try KeyDoor(context)
    let state = LoopState { [loopWaker, queryWaker] in
      loopWaker.wake()
      queryWaker.wake()
    }
    watch = DoorWatch(memoryLimit: settings.limits.memory, loop: state, logger: logger)
    let registry = settings.metrics.map { _ in PrometheusRegistry() }
    do {
      loop = try ServiceLoop(
        engine: engine, access: access, keyDoor: keyDoor, context: context, doors: settings.doors, peers: settings.peers,
        limits: settings.limits, watch: watch, clock: .system, logger: logger, state: state, meters: registry.map { Meters($0) },
        waker: loopWaker,
        stopping: stopping)
      queries = try QueryThread(
        engine: engine, environment: environment, access: access, context: context, doors: settings.doors, limits: settings.limits,
        watch: watch,
        backups: backups, scratch: scratch, clock: .system, logger: logger, state: state, waker: queryWaker, stopping: stopping)
    } catch let error as ZeroMQError where error.isAddressInUse {
      throw SettingsError(setting: "doors", reason: "\(error.operation): another program listens there")
    }
    if let registry, let address = settings.metrics {
      let page = MetricsPage(description, registry, state, try engine.ledger.makeReader(), memoryLimit: settings.limits.memory, .system)
      metricsDoor = try MetricsDoor(context, address: address, logger: logger, page: page.text, fault: page.fault)
    } else {
      metricsDoor = nil
    }
  }

  /// Nil where the settings say by name that there is to be none; then nobody from outside this machine may reach a door.
  private static func accessControl(of service: String, _ settings: Settings) throws -> AccessControl? {
    guard settings.noAccessControl else {
      do {
        return try AccessControl(service: service, folder: KeyFolder(settings.keys), geography: try settings.map.geography())
      } catch let error as KeyError {
        throw SettingsError(setting: "keys", reason: "\(error); make keys with `ocop key init --keys \(settings.keys)`")
      }
    }
    for doors in [settings.doors] + settings.peers.values where !doors.isOnThisMachine {
      throw SettingsError(
        setting: "no-access-control", reason: "\(doors.commands) can be reached from other machines; without keys only ipc:// and 127.0.0.1"
      )
    }
    return nil
  }

  private static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw LedgerError.unwritable(path: path, reason: "\(error.localizedDescription)")
    }
  }

  func runUntilStopped() throws {
    stopOnSignals()
    let failure = Mutex<(any Error)?>(nil)
    let queriesEnded = DispatchSemaphore(value: 0)
    let (queries, stopping, loopWaker) = (queries, stopping, loopWaker)
    let thread = Thread {
      do { try queries.run() } catch {
        failure.withLock { $0 = error }
        stopping.raise()
        loopWaker.wake()
      }
      queriesEnded.signal()
    }
    thread.name = "queries"
    thread.start()
    watch.start()
    logger.info("ready", metadata: ["sequence": "\(engine.ledger.latestSequence)", "store": "\(engine.ledger.path)"])
    ServiceNotify.ready()
    do {
      try loop.run()
    } catch {
      stop()
      queriesEnded.wait()
      throw error
    }
    queriesEnded.wait()
    watch.stop()
    metricsDoor?.close()
    // After the last door has closed: see KeyDoor.
    keyDoor?.close()
    context.close()
    try engine.ledger.close()
    if let error = failure.withLock({ $0 }) { throw error }
    logger.info("stopped", metadata: ["sequence": "\(engine.ledger.latestSequence)"])
  }

  private func stop() {
    stopping.raise()
    loopWaker.wake()
    queryWaker.wake()
  }

  private func stopOnSignals() {
    for number in [SIGTERM, SIGINT] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      let (stopping, loopWaker, queryWaker) = (stopping, loopWaker, queryWaker)
      source.setEventHandler {
        ServiceNotify.stopping()
        stopping.raise()
        loopWaker.wake()
        queryWaker.wake()
      }
      source.resume()
      signals.append(source)
    }
  }
}
