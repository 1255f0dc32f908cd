/// The criteria a kind of product is scored by (*bộ tiêu chí, bộ sản phẩm*): parts, sections, criteria and their options.
///
/// A number such as `6.1.2` names one criterion of a set: numbers run through all parts, and a set that repeats one is refused.
/// An option id (`6.1.2#3`, the third printed row) is unique in the set likewise.
public struct CriteriaSet: Sendable, Equatable {
  /// `QD26-13`
  public let code: String
  public let regimeCode: String
  public let number: Int
  public let name: String
  public let nameEn: String?
  /// False where the stored table is known to lack something; such a set is for reading, not for a binding session.
  public let isComplete: Bool
  /// What is missing from a set that is not complete.
  public let missing: String?
  /// The decision that put this set in another's place.
  public let amendment: SetAmendment?
  public let parts: [Part]
  /// Grounds on which the dossier is rejected before it is scored, as the head of the form prints them.
  public let headKnockouts: [String]
  /// Sample products to hand in; 0 for services.
  public let samples: Int?
  /// The decision, annex and number the table is printed under.
  public let source: String
  public let confidence: String
  /// Digits that were replaced in the transcript, and why.
  public let corrections: [String]

  /// The criteria that are scored, at their lowest level, in printed order.
  public let scoredCriteria: [Criterion]

  /// By option id.
  let places: [String: OptionPlace]
  /// Indices in `scoredCriteria` by number.
  let positions: [String: Int]
  /// The criteria that give points only where another has them: both indices, and the bound.
  let dependencies: [DependencyPlace]

  /// A part (*phần*): A, B or C.
  public struct Part: Sendable, Equatable {
    public let code: String
    public let name: String
    public let maximum: Points
    public let sections: [Section]
  }

  /// A section (*mục*) of a part.
  public struct Section: Sendable, Equatable {
    public let number: String
    public let name: String
    public let maximum: Points
    public let notes: [String]
    /// As printed: one that has sub-criteria is scored through them.
    public let criteria: [Criterion]
  }
}

/// A criterion (*tiêu chí*) with the options a scorer chooses one of, or with sub-criteria.
public struct Criterion: Sendable, Equatable {
  /// `1.1`, `6.1.2`, or a section's own number where it is one criterion.
  public let number: String
  /// The code of the part it counts in.
  public let part: String
  public let name: String
  public let maximum: Points
  /// As printed, lowest row first, except where the scorer first picks a case.
  public let options: [Option]
  public let subcriteria: [Criterion]
  /// The form prints no 0 row here, and nothing ticked gives 0 [a reading, not text]. A sheet says so explicitly with `noneOption`.
  public let hasNoZeroRow: Bool
  /// One case is picked first (community or organisation, for one), then an option of it.
  public let choosesCase: Bool
  /// The yes and no rows are ours: the form prints the criterion and its point only.
  public let hasDerivedOptions: Bool
  /// Points above zero are possible only where another criterion has them.
  public let dependency: Dependency?
  public let knockouts: [Knockout]
  public let requirement: String?
  public let notes: [String]

  /// A row of a criterion (*mức, ô chọn*).
  public struct Option: Sendable, Hashable {
    /// `1.1#2`: the criterion's number and the row, counted from 1; row 0 is "none of the rows".
    public let id: String
    public let points: Points
    public let label: String
    /// A gate: a product must reach this row to be given this many stars (*** in print).
    public let minimumStars: Int?
    public let caseName: String?
  }

  /// "Only where there is a story": this criterion gives points only while `criterion` has more than `pointsAbove`.
  public struct Dependency: Sendable, Hashable {
    public let criterion: String
    public let pointsAbove: Points
  }

  public var isGated: Bool { options.contains { $0.minimumStars != nil } }

  /// "None of the rows, 0 points", where the form prints no 0 row.
  public var noneOption: Option? {
    hasNoZeroRow ? Option(id: "\(number)#0", points: .zero, label: "Không đạt mức nào", minimumStars: nil, caseName: nil) : nil
  }

  /// Every option a sheet may name, the unprinted zero first.
  public var selectableOptions: [Option] {
    noneOption.map { [$0] + options } ?? options
  }

  public func option(_ id: String) -> Option? {
    options.first { $0.id == id } ?? noneOption.flatMap { $0.id == id ? $0 : nil }
  }
}

/// A ground on which a product is out, whatever its points (*bị loại*).
public struct Knockout: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The product is rejected.
    case disqualify
    /// No further steps are evaluated.
    case stop
    /// Such products are not evaluated at all.
    case notEligible = "not_eligible"
  }

  public let kind: Kind
  public let text: String
}

extension CriteriaSet {
  /// A scored criterion by its number.
  public func criterion(_ number: String) -> Criterion? {
    positions[number].map { scoredCriteria[$0] }
  }

  public func part(_ code: String) -> Part? {
    parts.first { $0.code == code }
  }

  /// The criteria with a gate for some rank, in printed order.
  public var gatedCriteria: [Criterion] {
    scoredCriteria.filter(\.isGated)
  }

  /// The grounds for being out that are printed under a criterion, or in the head of the form. The head rejects the dossier
  /// (*hồ sơ bị loại*): of the kind `disqualify`.
  public func grounds(under criterion: String?) -> [Knockout] {
    guard let criterion else { return headKnockouts.map { Knockout(kind: .disqualify, text: $0) } }
    func found(in criteria: [Criterion]) -> Criterion? {
      criteria.lazy.compactMap { $0.number == criterion ? $0 : found(in: $0.subcriteria) }.first
    }
    // A ground may stand above sub-criteria, which alone are scored.
    return found(in: parts.flatMap(\.sections).flatMap(\.criteria))?.knockouts ?? []
  }

  public var maximum: Points {
    parts.reduce(.zero) { $0 + $1.maximum }
  }

  /// Everything of the set that scoring depends on, one line a fact, in printed order: equal texts score alike, so its digest names
  /// the rules that a dossier was frozen with.
  public var canonicalText: String {
    var lines = ["set \(code) \(regimeCode)"]
    for part in parts {
      lines.append("part \(part.code) \(part.maximum)")
      for section in part.sections { lines.append("section \(section.number) \(section.maximum)") }
    }
    for criterion in scoredCriteria {
      let dependency = criterion.dependency.map { " applies-when \($0.criterion) > \($0.pointsAbove)" } ?? ""
      lines.append(
        "criterion \(criterion.part) \(criterion.number) \(criterion.maximum)\(criterion.hasNoZeroRow ? " no-zero-row" : "")\(dependency)")
      for option in criterion.options {
        lines.append(
          "option \(option.id) \(option.points)\(option.minimumStars.map { " gate \($0)" } ?? "")\(option.caseName.map { " case \($0)" } ?? "")"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A dependency with its criterion found.
struct DependencyPlace: Sendable, Equatable {
  let criterion: Int
  let other: Int
  let hundredths: Int
}

/// Where an option stands, so that a tick is scored with one lookup.
struct OptionPlace: Sendable, Equatable {
  /// The criterion's index in `scoredCriteria`.
  let criterion: Int
  /// The row's index among the criterion's options; -1 for "none of the rows".
  let row: Int
  /// The part's index in `parts`.
  let part: Int
  let hundredths: Int
}
