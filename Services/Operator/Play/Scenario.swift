import Contracts
import Foundation
import Yams

/// A session to play: what was reported of it, and what had to be constructed.
struct Scenario: Decodable {
  struct Text: Decodable {
    var vi: String
    var en: String
  }

  struct Share: Decodable {
    var numerator: UInt32
    var denominator: UInt32
  }

  struct PlayedProducer: Decodable {
    var key: String
    var name: String
    var kind: String
    var unit: String
    var constructed: Bool?
  }

  struct PlayedProduct: Decodable {
    var name: String
    var producer: String
    /// Criteria set by regime; none where the regime has no tables.
    var sets: [String: String]
    /// Sum of the members' totals, in points; nil when the product is not scored.
    var sum: Int?
    /// The rank whose gate the council finds missed, where there are gates.
    var missesGate: Int?
    /// True when the members' first sheets lie too far apart.
    var deviatesFirst: Bool?
    var constructed: Bool?
  }

  struct Dates: Decodable {
    var filedOn: String
    var reportedOn: String
    var receivedOn: String
    var heldOn: String
    var decidedOn: String
  }

  var name: String
  var constructed: Text
  var district: String
  var province: String
  var members: Int
  var quorum: Share
  /// In points.
  var maximumDeviation: UInt32
  var rulesSource: String
  var producers: [PlayedProducer]
  var products: [PlayedProduct]
  var calendars: [String: Dates]

  init(file: String) throws {
    self = try YAMLDecoder().decode(Scenario.self, from: try Input.text(from: file))
  }

  /// Each member's total: the sum spread out within the council's limit, the same every time.
  func totals(sum: Int) -> [Int] {
    let pattern = [0, 2, -2, 1, -1, 3, -3, 2, -2, 1, -1]
    let base = sum / members
    let rest = sum - base * members
    return (0..<members).map { member in base + pattern[member % pattern.count] + (member < rest ? 1 : 0) }
  }
}
