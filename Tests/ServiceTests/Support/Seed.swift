import Foundation

/// Where random tests begin: `OCOP_TEST_SEED` repeats a run, without it every run is another.
enum Seed {
  /// The run's seed, printed once so that a failure can be repeated.
  static let run: UInt64 = {
    let given = ProcessInfo.processInfo.environment["OCOP_TEST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 1...999_999_999)
    print("random tests: OCOP_TEST_SEED=\(seed)")
    return seed
  }()

  /// Seeds that follow from the run's.
  static func several(_ count: Int) -> [UInt64] { (0..<UInt64(count)).map { run &+ $0 } }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }
}
