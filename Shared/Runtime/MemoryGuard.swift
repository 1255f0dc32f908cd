import ZeroMQ

/// Says what to do when memory swells because of a peer: libzmq keeps what has not ended or is not read, and does not say whose it is.
struct MemoryGuard {
  enum Measure {
    /// End the connections that send the most.
    case endBusiest
    /// Cut every connection: nothing milder has helped.
    case cutAll
  }

  /// Resident bytes; 0 sets no limit.
  let limit: UInt64
  private let resident: () -> UInt64
  private var nextLook: ContinuousClock.Instant
  private var overSince: ContinuousClock.Instant?
  private var lastCut: ContinuousClock.Instant?
  /// The least there was since everybody was cut: what does not come back by cutting is no reason to cut again.
  private var floor: UInt64 = 0

  static let interval = Duration.milliseconds(200)
  /// For the mild measure to show.
  static let patience = Duration.seconds(1)
  static let pauseBetweenCuts = Duration.seconds(10)

  init(limit: UInt64, at now: ContinuousClock.Instant, resident: @escaping () -> UInt64 = { ProcessMemory.resident }) {
    self.limit = limit
    self.resident = resident
    nextLook = now
  }

  /// - Returns: what to do now; nil when there is nothing to do.
  mutating func measure(at now: ContinuousClock.Instant) -> Measure? {
    guard limit > 0, now >= nextLook else { return nil }
    nextLook = now + Self.interval
    var used = resident()
    guard used > limit / 2 else {
      overSince = nil
      floor = 0
      return nil
    }
    ProcessHeap.giveBack()
    used = resident()
    floor = floor == 0 ? 0 : min(floor, used)
    guard used > max(limit, floor == 0 ? 0 : floor + limit / 4) else {
      overSince = nil
      return nil
    }
    guard let since = overSince else {
      overSince = now
      return .endBusiest
    }
    guard now >= since + Self.patience, lastCut.map({ now >= $0 + Self.pauseBetweenCuts }) ?? true else { return .endBusiest }
    lastCut = now
    overSince = nil
    floor = used
    return .cutAll
  }
}
