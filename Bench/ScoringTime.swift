import ArgumentParser
import Foundation
import Rulebook

/// A country's year scored in memory on one core: 16,000 products × 9 members × 32 criteria, gates and routing included.
///
/// A thousand products with sheets of their own are scored sixteen times over, so that the figure is of scoring and not of memory.
struct ScoringTime {
  let rules: String

  private static let products = 16_000
  private static let members = 9
  private static let code = "QD26-12"

  func measure() throws {
    let rulebook = try Rulebook(directory: rules)
    let set = try rulebook.criteriaSet(Self.code)
    guard let regime = rulebook.regime(set.regimeCode) else { preconditionFailure("a set of no regime was refused when read") }
    precondition(set.scoredCriteria.count == 32, "the figure is for 32 criteria")
    let sheets = Self.sheets(of: set, products: 1_000)
    let agreed = sheets.map { Scoring.proposedOptions($0, set: set) }
    let settings = CouncilSettings(source: "")
    let start = ContinuousClock.now
    var stars = 0
    for product in 0..<Self.products {
      let index = product % sheets.count
      stars += try Scoring.result(
        sheets[index], regime: regime, set: set, level: .province, agreed: agreed[index], settings: settings
      ).stars
    }
    let time = ContinuousClock.now - start
    precondition(stars >= Self.products, "every product has a rank")
    report("scoring.country", time.seconds, "s")
  }

  private static func sheets(of set: CriteriaSet, products: Int) -> [[MemberSheet]] {
    var state: UInt64 = 26_2026
    func below(_ bound: Int) -> Int {
      // Knuth's MMIX generator; its high bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<products).map { _ in
      (1...members).map { member in
        MemberSheet(member: "TV-\(member)", content: .choices(set.scoredCriteria.map { choice(of: $0, in: set, below) }))
      }
    }
  }

  /// Any option; the one with most points where another criterion depends on this one having some.
  private static func choice(of criterion: Criterion, in set: CriteriaSet, _ below: (Int) -> Int) -> SheetChoice {
    let options = criterion.selectableOptions
    let isDependedOn = set.scoredCriteria.contains { $0.dependency?.criterion == criterion.number }
    let option = isDependedOn ? options.max { $0.points < $1.points } ?? options[0] : options[below(options.count)]
    return SheetChoice(criterion: criterion.number, option: option.id)
  }
}

/// That figure alone.
struct ScoreCountry: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "scoring", abstract: "Scores a country's year in memory, on one core.")
  @Option(help: "Folder of the rulebooks.") var rules = "Rules"

  func run() throws { try ScoringTime(rules: rules).measure() }
}
