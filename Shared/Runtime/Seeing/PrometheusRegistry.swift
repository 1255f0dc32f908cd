import CoreMetrics
import Synchronization

/// A backend of swift-metrics that prints what it holds in Prometheus' text format. Labels are metric names, dimensions labels.
///
/// Timers become histograms in seconds; aggregated recorders histograms over powers of two.
public final class PrometheusRegistry: MetricsFactory {
  private let families = Mutex<[String: Family]>([:])

  fileprivate struct Family {
    var kind: String
    var help: String
    /// By the labels as they are printed.
    var series: [String: any Series] = [:]
  }

  public init() {}

  /// Says what a metric means, for whoever reads the page.
  public func describe(_ label: String, _ help: String) {
    families.withLock { $0[label, default: Family(kind: "untyped", help: "")].help = help }
  }

  private func series<S: Series>(_ label: String, _ dimensions: [(String, String)], kind: String, _ make: () -> S) -> S {
    let labels = dimensions.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    return families.withLock { families in
      var family = families[label] ?? Family(kind: kind, help: "")
      family.kind = kind
      let found = family.series[labels] as? S ?? make()
      family.series[labels] = found
      families[label] = family
      return found
    }
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// Shows a value that is looked up elsewhere.
  ///
  /// - Parameter kind: `gauge`, or `counter` for what only grows.
  func show(_ label: String, _ value: Double, _ dimensions: [(String, String)] = [], as kind: String = "gauge") {
    series(label, dimensions, kind: kind) { Value() }.set(value)
  }

  /// Everything, as a scrape wants it.
  public func text() -> String {
    families.withLock { families in
      families.filter { !$0.value.series.isEmpty }.sorted { $0.key < $1.key }.map { label, family in
        (family.help.isEmpty ? "" : "# HELP \(label) \(family.help)\n") + "# TYPE \(label) \(family.kind)\n"
          + family.series.sorted { $0.key < $1.key }.map { $1.lines(label, $0) }.joined()
      }.joined()
    }
  }

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, dimensions, kind: "counter") { Value() }
  }
  public func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
    series(label, dimensions, kind: "counter") { Value() }
  }
  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions, kind: "gauge") { Value() }
  }
  public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    guard aggregate else { return series(label, dimensions, kind: "gauge") { Value() } }
    return series(label, dimensions, kind: "histogram") { Histogram(bounds: (0...12).map { Double(1 << $0) }) }
  }
  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, dimensions, kind: "histogram") {
      Histogram(bounds: [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    }
  }

  // Series live as long as the service: there are as many as commands, outcomes and topics.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}
}

/// What is printed of one metric with one set of labels.
private protocol Series: AnyObject, Sendable {
  func lines(_ name: String, _ labels: String) -> String
}

private func line(_ name: String, _ labels: String, _ value: Double) -> String {
  let text = value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  return labels.isEmpty ? "\(name) \(text)\n" : "\(name){\(labels)} \(text)\n"
}

/// A counter or a gauge.
private final class Value: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, Series {
  private let value = Mutex(0.0)

  func increment(by amount: Int64) { value.withLock { $0 += Double(amount) } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func set(_ new: Int64) { value.withLock { $0 = Double(new) } }
  func set(_ new: Double) { value.withLock { $0 = new } }
  func record(_ new: Int64) { set(new) }
  func record(_ new: Double) { set(new) }
  func reset() { set(0.0) }

  func lines(_ name: String, _ labels: String) -> String { line(name, labels, value.withLock { $0 }) }
}

private final class Histogram: TimerHandler, RecorderHandler, Series {
  private let bounds: [Double]
  private let state: Mutex<State>

  private struct State {
    /// As many as bounds, and one for what lies above.
    var counts: [Int]
    var sum = 0.0
  }

  init(bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: [Int](repeating: 0, count: bounds.count + 1)))
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) {
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock {
      $0.counts[bucket] += 1
      $0.sum += value
    }
  }

  func lines(_ name: String, _ labels: String) -> String {
    let state = state.withLock { $0 }
    let prefix = labels.isEmpty ? "" : labels + ","
    var total = 0
    var text = ""
    for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], state.counts) {
      total += count
      text += line("\(name)_bucket", "\(prefix)le=\"\(bound)\"", Double(total))
    }
    return text + line("\(name)_sum", labels, state.sum) + line("\(name)_count", labels, Double(total))
  }
}
