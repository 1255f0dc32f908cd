import Rulebook

/// One province's administrative units, in three tiers until 30 June 2025 and in two since 1 July 2025, with what became of which.
///
/// Loading scans the national tables and keeps one province's rows. A province of today includes those merged into it: 66 (Đắk Lắk)
/// holds the units of 54 (Phú Yên) too.
public struct Geography: Sendable {
  /// The first day of the two-tier system.
  public static let twoTierSince = CalendarDate.twoTierSince

  /// The code of the province as it is today.
  public let province: String
  /// The province and its communes, in the order of the table.
  public let current: [AdministrativeUnit]
  /// The provinces, districts and communes that they were made from.
  public let former: [AdministrativeUnit]

  private let currentByCode: [String: AdministrativeUnit]
  private let formerByCode: [String: AdministrativeUnit]
  private let successorsByCode: [String: [Successor]]
  private let predecessorsByCode: [String: [String]]
  private let index: [SearchEntry]

  /// Reads `two-tier-2025-07.csv`, `three-tier-2025-01.csv` and `changes-2025-07.csv`, and, where the folder has a list of the
  /// province's units of 2020, the units that had gone by 2025.
  public init(directory: String, province: String) throws(GeographyError) {
    let tables = try ProvinceTables(directory: directory, province: province)
    self.province = province
    current = tables.current
    former = tables.former
    currentByCode = Dictionary(tables.current.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    formerByCode = Dictionary(tables.former.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    successorsByCode = tables.successors
    var predecessors: [String: [String]] = [:]
    for (old, successors) in tables.successors {
      for successor in successors { predecessors[successor.code, default: []].append(old) }
    }
    predecessorsByCode = predecessors.mapValues { $0.sorted() }
    index = (tables.current + tables.former).map(SearchEntry.init)
  }

  /// The unit that bore the code on a day.
  public func unit(_ code: String, on date: CalendarDate) -> AdministrativeUnit? {
    guard date < Self.twoTierSince else { return currentByCode[code] }
    guard let unit = formerByCode[code], unit.period == .threeTier || date < .listedIn2025 else { return nil }
    return unit
  }

  /// The unit that bears the code today, else the one that last bore it.
  public func unit(_ code: String) -> AdministrativeUnit? {
    currentByCode[code] ?? formerByCode[code]
  }

  /// Whether a unit is, or is part of, another: in today's system or in the former one. A former province counts as part of the one it
  /// was merged into, so a commune of Phú Yên is within 66.
  public func contains(unit code: String, within container: String) -> Bool {
    isPart(code, of: container, in: currentByCode) || isPart(code, of: container, in: formerByCode)
      || (container == province && formerByCode[code] != nil)
  }

  /// What became of a former unit, in the order of the table; empty for a district, which had no successor, and for a unit that had gone
  /// before. A province has the one it was merged into.
  public func successors(of code: String) -> [Successor] {
    if let unit = formerByCode[code], unit.level == .province {
      return [Successor(code: province, how: unit.code == province ? .kept : .whole)]
    }
    return successorsByCode[code] ?? []
  }

  /// The former communes that a commune of today has something of, in the order of their codes.
  public func predecessors(of code: String) -> [String] { predecessorsByCode[code] ?? [] }

  /// The units a text may mean: case, Vietnamese marks, đ and apostrophes make no difference, nor does the word for the kind ("xã").
  ///
  /// Best first: the code, the whole name, the name without its kind, a name that starts so, a word that starts so, a name that has it
  /// somewhere. Among equals today's units before former ones, higher levels before lower.
  public func search(_ text: String) -> [AdministrativeUnit] {
    let query = FoldedText(text)
    guard !query.text.isEmpty else { return [] }
    let hits = index.enumerated().compactMap { position, entry in
      entry.rank(of: query).map { (rank: $0, position: position, unit: entry.unit) }
    }
    return hits.sorted { left, right in
      (left.rank, -left.unit.period.rawValue, left.unit.parent == nil ? 0 : left.unit.code.utf8.count, left.position)
        < (right.rank, -right.unit.period.rawValue, right.unit.parent == nil ? 0 : right.unit.code.utf8.count, right.position)
    }.map(\.unit)
  }

  private func isPart(_ code: String, of container: String, in units: [String: AdministrativeUnit]) -> Bool {
    var next = units[code]
    while let unit = next {
      if unit.code == container { return true }
      next = unit.parent.flatMap { units[$0] }
    }
    return false
  }
}

extension CalendarDate {
  /// Resolution 202/2025/QH15: no districts from this day on.
  static let twoTierSince = CalendarDate.fixed("2025-07-01")
  /// The day of the statistics office's three-tier list.
  static let listedIn2025 = CalendarDate.fixed("2025-01-04")

  private static func fixed(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso) else { preconditionFailure("\(iso) is not a date") }
    return date
  }
}
