import Geography
import Rulebook

/// The law and the map of one province, as services decide by them.
public struct ProvincialLaw: Sendable {
  public let rulebook: Rulebook
  public let geography: Geography
  public let province: String

  /// - Throws: `RulebookError` or `GeographyError` with file and line when the data cannot be used.
  public init(rules: String, units: String, province: String) throws {
    rulebook = try Rulebook(directory: rules)
    geography = try Geography(directory: units, province: province)
    self.province = province
  }
}
