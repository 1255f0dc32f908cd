/// A place in a log: the sequence of an event, and the chain hash that binds it and all before it.
public struct LogCursor: Sendable, Equatable {
  public var sequence: UInt64
  /// 32 bytes; nil where the event was heard before hashes were.
  public var hash: [UInt8]?

  public init(_ sequence: UInt64, _ hash: [UInt8]? = nil) {
    self.sequence = sequence
    self.hash = hash
  }
}
