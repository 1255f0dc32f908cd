/// Counters of one thread, read by others as a copy.
public struct Metrics: Sendable {
  public private(set) var values: [String: Double] = [:]

  public init() {}

  public mutating func count(_ name: String, _ amount: Double = 1) {
    values[name, default: 0] += amount
  }

  public mutating func set(_ name: String, to value: Double) {
    values[name] = value
  }
}
