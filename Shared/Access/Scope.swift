/// Where a thing is and whose it is: what the reach of a role is compared with.
public struct Scope: Sendable, Equatable {
  /// Code of the administrative unit that it is in; nil when it belongs to the whole province, or does not exist.
  public var unit: String?
  /// The producer that it is of, e.g. `CT-00001`.
  public var producer: String?
  /// The council member that it is of, e.g. `HD-00001/TV-01`.
  public var member: String?

  public init(unit: String? = nil, producer: String? = nil, member: String? = nil) {
    self.unit = unit
    self.producer = producer
    self.member = member
  }

  /// Of the whole province: only who holds a role there reaches it.
  public static let province = Scope()

  /// How a council member is named where roles are given: member ids are unique within their council only.
  public static func member(_ memberID: String, of councilID: String) -> String { "\(councilID)/\(memberID)" }

  /// Council and member of such a name; nil for any other text.
  public static func parts(ofMember name: String) -> (council: String, member: String)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty ? (parts[0], parts[1]) : nil
  }
}
