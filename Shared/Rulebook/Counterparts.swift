/// Which option of another criteria set says what an option of this one says, so that a sheet can be read under the other set.
///
/// Numbers alone prove nothing: `1.1#1` of one decision's coffee set and `1.1#1` of the next decision's are different sentences. So a
/// counterpart must say the same in the same criterion: equal number, equal name, equal label. Only a set that amends the other, or is
/// a draft of it under the same code, may also change a criterion's name or a row's wording and keep its id; that is reported as reworded.
public struct Counterparts: Sendable {
  public let old: CriteriaSet
  public let new: CriteriaSet
  /// Whether `new` stands in the place of `old`.
  public let isAmendment: Bool

  public init(from old: CriteriaSet, to new: CriteriaSet) {
    self.old = old
    self.new = new
    isAmendment = new.code == old.code || new.amendment?.replaces == old.code
  }

  public enum Found: Sendable, Equatable {
    case same(SheetChoice)
    case reworded(SheetChoice)
    case none
  }

  public func counterpart(of choice: SheetChoice) -> Found {
    guard let before = old.criterion(choice.criterion), let after = new.criterion(choice.criterion),
      isAmendment || before.name == after.name
    else { return .none }
    if choice.option == before.noneOption?.id {
      return after.noneOption.map { .same(SheetChoice(criterion: after.number, option: $0.id)) } ?? .none
    }
    guard let option = before.option(choice.option) else { return .none }
    func says(_ other: Criterion.Option) -> Bool { other.label == option.label && other.caseName == option.caseName }
    let sameWords = after.options.filter(says)
    if let match = sameWords.first(where: { $0.id == option.id }) ?? (sameWords.count == 1 ? sameWords[0] : nil) {
      return .same(SheetChoice(criterion: after.number, option: match.id))
    }
    // The row of the same id is this one reworded, unless it is another of the old rows that has moved there.
    guard isAmendment, let match = after.option(option.id), match.id != after.noneOption?.id, match.caseName == option.caseName,
      !before.options.contains(where: { $0.label == match.label && $0.caseName == match.caseName })
    else { return .none }
    return .reworded(SheetChoice(criterion: after.number, option: match.id))
  }
}
