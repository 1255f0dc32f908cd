import Rulebook

/// An administrative unit (*đơn vị hành chính*): a province, a district or a commune, under its code of the statistics office.
public struct AdministrativeUnit: Sendable, Hashable {
  /// Two digits a province, three a district, five a commune. A code may outlive its unit: 24373 was a town of Ea Kar district and is
  /// now a commune of the province.
  public let code: String
  public let name: String
  public let level: AdministrativeLevel
  /// `xã`, `phường`, `thị trấn`, `đặc khu`, `huyện`, `quận`, `thị xã`, `thành phố`, `tỉnh`, `thành phố trực thuộc trung ương`
  public let kind: String
  /// The code of the unit it is part of; `nil` for a province.
  public let parent: String?
  public let period: Period

  public init(code: String, name: String, level: AdministrativeLevel, kind: String, parent: String?, period: Period) {
    self.code = code
    self.name = name
    self.level = level
    self.kind = kind
    self.parent = parent
    self.period = period
  }

  /// The system of units it belongs to.
  public enum Period: Int, Sendable, Hashable, CaseIterable {
    /// In the list of 2020 and no longer in that of 4 January 2025; the day it ended was not read.
    case until2025
    /// Province, district, commune: until 30 June 2025.
    case threeTier
    /// Province, commune: since 1 July 2025.
    case twoTier
  }
}

/// What became of a unit on 1 July 2025.
public struct Successor: Sendable, Hashable {
  /// How much of the old unit went there.
  public enum How: String, Sendable, CaseIterable {
    case whole
    /// Some of it: there is no single successor, and a person decides which one a product follows.
    case part
    /// The unit went on as it was.
    case kept
    case renamed
  }

  public let code: String
  public let how: How

  public init(code: String, how: How) {
    self.code = code
    self.how = how
  }
}

/// A table of units that cannot be used: which file, which line, and why.
public struct GeographyError: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  public let line: Int?
  public let reasonVi: String
  public let reasonEn: String

  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + reasonEn
  }
}
