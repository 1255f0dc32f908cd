import Foundation
import Logging
import Synchronization
import ZeroMQ

/// Watches connections and memory on a thread of its own, because the threads of the doors may wait: for a disk, or inside libzmq for a
/// peer that sends faster than its messages are read.
final class DoorWatch: Sendable {
  /// While memory swells, who has sent more than this in the last second is cut, who sent the most first. In bytes.
  static let busyBytes: UInt64 = 64 << 10
  /// A subscriber that sends more than this in a second is cut: subscriptions are short and few, and libzmq takes all that has come in
  /// one go, on the thread of whoever looks. In bytes.
  static let subscriberBytes: UInt64 = 64 << 10
  private static let intervalMilliseconds = 200

  private struct State {
    var fresh: [ConnectionMonitor] = []
    var isStopping = false
  }

  private let loop: LoopState
  private let logger: Logger
  private let memoryLimit: UInt64
  private let waker = Waker()
  private let state = Mutex(State())
  private let ended = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - memoryLimit: resident bytes; 0 sets none.
  ///   - loop: is told what was done, and asked to cut everybody.
  init(memoryLimit: UInt64, loop: LoopState, logger: Logger) {
    self.memoryLimit = memoryLimit
    self.loop = loop
    self.logger = logger
  }

  /// Takes over a monitor, before the door that it is of is bound; from then on it is this thread's alone.
  func adopt(_ monitor: ConnectionMonitor) {
    state.withLock { $0.fresh.append(monitor) }
    waker.wake()
  }

  func start() {
    let thread = Thread { [self] in
      run()
      ended.signal()
    }
    thread.name = "doors"
    thread.start()
  }

  /// Returns when every monitor is closed: call it after the doors have closed, and before the context does.
  func stop() {
    state.withLock { $0.isStopping = true }
    waker.wake()
    ended.wait()
  }

  private func run() {
    var monitors: [ConnectionMonitor] = []
    var memory = MemoryGuard(limit: memoryLimit, at: .now)
    var noted = ContinuousClock.now
    var isStopping = false
    while !isStopping || !monitors.isEmpty {
      let fresh = state.withLock { state in
        isStopping = state.isStopping
        defer { state.fresh = [] }
        return state.fresh
      }
      monitors += fresh
      var poller = Poller()
      _ = poller.add(waker)
      for monitor in monitors { _ = poller.add(monitor.socket) }
      do {
        try poller.wait(milliseconds: Self.intervalMilliseconds)
        waker.drain()
        for monitor in monitors { try monitor.turn() }
      } catch {
        logger.error("connections are not watched", metadata: ["reason": "\(error)"])
      }
      monitors.removeAll { monitor in
        // A door that is closed says so last.
        if monitor.hasEnded || isStopping { monitor.close() }
        return monitor.hasEnded || isStopping
      }
      look(at: .now, monitors.map(\.connections), &memory, &noted)
    }
  }

  private func look(
    at now: ContinuousClock.Instant, _ doors: [OpenConnections], _ memory: inout MemoryGuard, _ noted: inout ContinuousClock.Instant
  ) {
    for door in doors where door.isForSubscribers {
      note("a subscriber sends more than subscriptions and was cut", door.shutDownBusiest(moreThan: Self.subscriberBytes))
    }
    switch memory.measure(at: now) {
    case nil: break
    case .endBusiest:
      note(
        "memory swells: the connections that send the most were ended", doors.flatMap { $0.shutDownBusiest(moreThan: Self.busyBytes) })
    case .cutAll:
      loop.count(.doorsCut)
      logger.error("more memory than the limit: every connection was cut", metadata: figures)
      loop.askToCut()
    }
    guard now >= noted + .seconds(1) else { return }
    noted = now
    for door in doors { door.noteReceived() }
  }

  private func note(_ message: Logger.Message, _ ended: [String]) {
    guard !ended.isEmpty else { return }
    loop.count(.connectionsEnded, ended.count)
    logger.error(message, metadata: figures.merging(["from": "\(Set(ended).sorted().joined(separator: " "))"]) { $1 })
  }

  private var figures: Logger.Metadata { ["resident": "\(ProcessMemory.resident)", "limit": "\(memoryLimit)"] }
}
