import Synchronization

/// How much was handed to libzmq and has not left it yet: what a peer that does not read holds in memory.
public final class OutstandingBytes: Sendable {
  private let count = Atomic<Int>(0)
  private let whole: OutstandingBytes?

  /// - Parameter whole: counts it too.
  public init(within whole: OutstandingBytes? = nil) { self.whole = whole }

  public var bytes: Int { count.load(ordering: .relaxed) }

  func add(_ bytes: Int) {
    count.add(bytes, ordering: .relaxed)
    whole?.add(bytes)
  }

  /// Called from libzmq's own thread.
  func settle(_ bytes: Int) {
    count.subtract(bytes, ordering: .relaxed)
    whole?.settle(bytes)
  }
}
