import Rulebook

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The rows of the national tables that concern one province.
///
/// The tables hold some 24,000 rows; a row becomes strings only when it is kept.
struct ProvinceTables {
  private(set) var current: [AdministrativeUnit] = []
  private(set) var former: [AdministrativeUnit] = []
  private(set) var successors: [String: [Successor]] = [:]

  init(directory: String, province: String) throws(GeographyError) {
    let provinceCode = try Self.number(province)
    let newCodes = try readCurrent(CodeTable(directory, "two-tier-2025-07.csv"), province: provinceCode)
    let oldCodes = try readChanges(CodeTable(directory, "changes-2025-07.csv"), newCodes: newCodes)
    try readFormer(CodeTable(directory, "three-tier-2025-01.csv"), oldCodes: oldCodes)
    try readUnitsOf2020(directory: directory)
  }

  private static func number(_ province: String) throws(GeographyError) -> Int {
    guard province.utf8.count == 2, let code = Int(province) else {
      throw GeographyError(
        file: "two-tier-2025-07.csv", line: nil, reasonVi: "mã tỉnh phải có hai chữ số: \(province)",
        reasonEn: "a province code has two digits: \(province)")
    }
    return code
  }

  /// Today's province and communes; gives the communes' codes.
  private mutating func readCurrent(_ table: CodeTable, province: Int) throws(GeographyError) -> Set<Int> {
    var codes: Set<Int> = []
    var units: [AdministrativeUnit] = []
    try table.forEachRow(columns: 5) { (row) throws(GeographyError) in
      let isProvince = row.isEmpty(4)
      guard try row.code(isProvince ? 0 : 4) == province else { return }
      if !isProvince { codes.insert(try row.code(0)) }
      units.append(try row.unit(period: .twoTier))
    }
    guard units.first?.level == .province else {
      throw GeographyError(
        file: table.file, line: nil, reasonVi: "không có tỉnh mã \(province) từ 01/7/2025",
        reasonEn: "there is no province \(province) since July 2025")
    }
    current = units
    return codes
  }

  /// The successors of the communes that today's communes were made from; gives those old codes.
  private mutating func readChanges(_ table: CodeTable, newCodes: Set<Int>) throws(GeographyError) -> Set<Int> {
    var codes: Set<Int> = []
    var found: [String: [Successor]] = [:]
    try table.forEachRow(columns: 4) { (row) throws(GeographyError) in
      guard newCodes.contains(try row.code(2)) else { return }
      codes.insert(try row.code(0))
      guard let how = Successor.How(rawValue: row.text(3)) else {
        throw row.fault(vi: "không biết cách chuyển `\(row.text(3))`", en: "unknown kind of change `\(row.text(3))`")
      }
      found[row.text(0), default: []].append(Successor(code: row.text(2), how: how))
    }
    successors = found
    return codes
  }

  /// The former provinces that gave communes to this one, whole: no province was divided in July 2025.
  private mutating func readFormer(_ table: CodeTable, oldCodes: Set<Int>) throws(GeographyError) {
    var provinceOfDistrict: [Int: Int] = [:]
    var provinces: Set<Int> = []
    try table.forEachRow(columns: 5) { (row) throws(GeographyError) in
      switch row.length(0) {
      case 3: provinceOfDistrict[try row.code(0)] = try row.code(4)
      case 5 where oldCodes.contains(try row.code(0)):
        if let province = provinceOfDistrict[try row.code(4)] { provinces.insert(province) }
      default: break
      }
    }
    var units: [AdministrativeUnit] = []
    try table.forEachRow(columns: 5) { (row) throws(GeographyError) in
      let province: Int?
      switch row.length(0) {
      case 2: province = try row.code(0)
      case 3: province = try row.code(4)
      default: province = provinceOfDistrict[try row.code(4)]
      }
      if let province, provinces.contains(province) { units.append(try row.unit(period: .threeTier)) }
    }
    former = units
  }

  /// Communes of a province's list of 2020 that are in no later list. The list exists for Đắk Lắk; other folders may have others.
  private mutating func readUnitsOf2020(directory: String) throws(GeographyError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let known = Set(former.map(\.code))
    var units: [AdministrativeUnit] = []
    for name in names.sorted() where name.hasSuffix("-three-tier-2020.csv") {
      try CodeTable(directory, name).forEachRow(columns: 6) { (row) throws(GeographyError) in
        guard known.contains(row.text(0)), !known.contains(row.text(3)) else { return }
        units.append(
          AdministrativeUnit(
            code: row.text(3), name: row.text(4), level: .commune, kind: row.text(5), parent: row.text(1), period: .until2025))
      }
    }
    former += units
  }
}
