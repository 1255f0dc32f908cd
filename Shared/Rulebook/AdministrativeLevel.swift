/// A level of government that takes part in OCOP (*cấp xã, huyện, tỉnh, trung ương*), lowest first.
///
/// Which of them a regime uses is data; since July 2025 there is no district.
public enum AdministrativeLevel: String, Sendable, Codable, CaseIterable {
  case commune, district, province, central

  public func name(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .commune: language("cấp xã", "commune")
    case .district: language("cấp huyện", "district")
    case .province: language("cấp tỉnh", "province")
    case .central: language("Trung ương", "centre")
    }
  }
}

extension AdministrativeLevel: Comparable {
  public static func < (left: AdministrativeLevel, right: AdministrativeLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .commune: 0
    case .district: 1
    case .province: 2
    case .central: 3
    }
  }
}
