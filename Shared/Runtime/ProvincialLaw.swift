import Geography
import Rulebook
import Synchronization

/// The law and the map of one province, as services decide by them.
public struct ProvincialLaw: Sendable {
  public let rulebook: Rulebook
  public let geography: Geography
  public let province: String

  /// - Throws: `RulebookError` or `GeographyError` with file and line when the data cannot be used.
  public init(rules: String, map: ProvinceMap) throws {
    rulebook = try Rulebook(directory: rules)
    geography = try map.geography()
    province = map.province
  }
}

/// The administrative units of a province: read when they are first asked for, and then shared by the rules and the doors.
public final class ProvinceMap: Sendable {
  public let province: String
  private let folder: String
  private let loaded = Mutex<Geography?>(nil)

  public init(folder: String, province: String) {
    self.folder = folder
    self.province = province
  }

  /// - Throws: `GeographyError` with file and line when the tables cannot be used.
  public func geography() throws -> Geography {
    try loaded.withLock { loaded in
      if let loaded { return loaded }
      let read = try Geography(directory: folder, province: province)
      loaded = read
      return read
    }
  }
}
