import Dispatch
import Logging
import Synchronization
import ZeroMQ

/// Guards the process's memory beside its threads, which may wait for a disk while peers go on sending.
final class MemoryWatch: @unchecked Sendable {  // its timer is touched at the start and the stop only
  /// Who sends more than this in a second while memory swells is cut. In bytes.
  static let busyBytes: UInt64 = 1 << 20

  private struct State {
    var memory: MemoryGuard
    var noted: ContinuousClock.Instant
  }

  private let doors: [OpenConnections]
  private let limit: UInt64
  private let loop: LoopState
  private let logger: Logger
  private let state: Mutex<State>
  private let timer: any DispatchSourceTimer

  /// - Parameters:
  ///   - limit: resident bytes; 0 sets none.
  ///   - loop: is told what was done, and asked to cut everybody.
  init(limit: UInt64, doors: [OpenConnections], loop: LoopState, logger: Logger) {
    self.doors = doors
    self.limit = limit
    self.loop = loop
    self.logger = logger
    let now = ContinuousClock.now
    state = Mutex(State(memory: MemoryGuard(limit: limit, at: now), noted: now))
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "memory"))
  }

  func start() {
    timer.schedule(deadline: .now(), repeating: .milliseconds(200), leeway: .milliseconds(20))
    timer.setEventHandler { [unowned self] in look(at: .now) }
    timer.resume()
  }

  func stop() { timer.cancel() }

  private func look(at now: ContinuousClock.Instant) {
    let measure = state.withLock { state in
      state.memory.measure(at: now) {
        guard now >= state.noted + .seconds(1) else { return }
        state.noted = now
        for door in doors { door.noteReceived() }
      }
    }
    switch measure {
    case nil: return
    case .endBusiest:
      let ended = doors.flatMap { $0.shutDownBusiest(moreThan: Self.busyBytes) }
      guard !ended.isEmpty else { return }
      loop.count(.connectionsEnded, ended.count)
      tell("memory swells: the connections that send the most were ended", ["from": "\(Set(ended).sorted().joined(separator: " "))"])
    case .cutAll:
      loop.count(.doorsCut)
      tell("more memory than the limit: every connection was cut", [:])
      loop.askToCut()
    }
  }

  private func tell(_ message: Logger.Message, _ metadata: Logger.Metadata) {
    let figures: Logger.Metadata = ["resident": "\(ProcessMemory.resident)", "limit": "\(limit)"]
    logger.error(message, metadata: figures.merging(metadata) { $1 })
  }
}
