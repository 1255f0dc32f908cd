/// One tick on a sheet: an option of a criterion.
public struct SheetChoice: Sendable, Hashable, Codable {
  public let criterion: String
  public let option: String

  public init(criterion: String, option: String) {
    self.criterion = criterion
    self.option = option
  }
}

/// What a sheet (*phiếu đánh giá*) says.
public enum SheetContent: Sendable, Hashable {
  /// One option for every scored criterion of the set.
  case choices([SheetChoice])
  /// One total for every part, by the part's code: only where the regime's tables are not held.
  case partTotals([String: Points])
}

/// The sheet of one member.
public struct MemberSheet: Sendable, Hashable {
  public let member: String
  public let content: SheetContent

  public init(member: String, content: SheetContent) {
    self.member = member
    self.content = content
  }
}

/// A sheet with its points.
public struct ScoredSheet: Sendable, Hashable {
  public let member: String
  /// By the part's code.
  public let parts: [String: Points]
  public let total: Points

  public init(member: String, parts: [String: Points], total: Points) {
    self.member = member
    self.parts = parts
    self.total = total
  }
}

/// Something that makes a sheet incomplete or impossible.
public struct SheetFault: Sendable, Hashable {
  /// The criterion it is about; `nil` where it is about the whole sheet.
  public let criterion: String?
  /// A stable name: `sheet.criterion-missing`.
  public let rule: String
  public let textVi: String
  public let textEn: String

  public init(criterion: String?, rule: String, textVi: String, textEn: String) {
    self.criterion = criterion
    self.rule = rule
    self.textVi = textVi
    self.textEn = textEn
  }

  public func text(_ language: TextLanguage = .vietnamese) -> String {
    language(textVi, textEn)
  }
}

/// Why nothing was scored. Sheets are judged whole: one fault and there is no result.
public struct ScoringError: Error, Sendable, Equatable {
  /// Whose sheet it is; `nil` where it is about the case as a whole.
  public let member: String?
  public let faults: [SheetFault]

  public init(member: String? = nil, faults: [SheetFault]) {
    self.member = member
    self.faults = faults
  }

  init(_ rule: String, criterion: String? = nil, vi: String, en: String) {
    self.init(faults: [SheetFault(criterion: criterion, rule: rule, textVi: vi, textEn: en)])
  }
}

extension ScoringError: CustomStringConvertible {
  public var description: String {
    (member.map { "\($0): " } ?? "") + faults.map { "\($0.rule): \($0.textEn)" }.joined(separator: "; ")
  }
}
