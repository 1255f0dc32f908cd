/// What is wrong with a request: the first faults with their places, the others counted. Whoever sends chooses how many there are.
public struct FaultList: Sendable {
  /// So many are named.
  public static let named = 20

  public private(set) var places: [Refusal.Place] = []
  /// All of them, named or not.
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  public mutating func add(_ place: Refusal.Place) {
    count += 1
    if places.count < Self.named { places.append(place) }
  }

  /// A malformed-request refusal that tells all of it.
  public func refusal(_ rule: String) -> Refusal {
    let more = count - places.count
    var refusal = Refusal(
      .malformed, rule,
      .init(
        vi: "Có \(count) chỗ cần sửa: \(places.map { "\($0.place) \($0.detail.vietnamese)" }.joined(separator: "; "))"
          + (more > 0 ? "; và \(more) chỗ khác" : ""),
        en: "\(count) to mend: \(places.map { "\($0.place) \($0.detail.english)" }.joined(separator: "; "))"
          + (more > 0 ? "; and \(more) more" : "")),
      remedy: .init(vi: "Sửa các mục được nêu rồi gửi lại.", en: "Mend the fields named, then send again."), places: places)
    refusal.placesNotNamed = more
    return refusal
  }
}
