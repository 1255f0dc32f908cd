import Contracts

/// Roles that one principal never holds together, in whatever units.
///
/// Our own rule (docs/decisions/0013-separation-of-duties.md): no decision names one. `ocop access table` prints it below the rights.
public struct Exclusions: Sendable {
  private let excluded: [Role: Set<Role>]

  public static let standard = Exclusions(
    """
    #                   P C D V M S H A O I
    producer            . x x x x x x x x x
    commune-officer     x . x x x x x x x x
    district-officer    x x . . x x x x x x
    provincial-officer  x x . . x x x x x x
    council-member      x x x x . . . x x x
    secretary           x x x x . . x x x x
    chair               x x x x . x . x x x
    auditor             x x x x x x x . x x
    operator            x x x x x x x x . x
    integration         x x x x x x x x x .
    """)

  /// Reads a table as `standard` writes it.
  init(_ table: String) {
    var excluded: [Role: Set<Role>] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      guard let role = Role(name: String(words[0])), words.count == Rights.roles.count + 1 else { preconditionFailure("no line: \(line)") }
      excluded[role] = Set(zip(Rights.roles, words.dropFirst()).filter { $0.1 == "x" }.map(\.0))
    }
    self.excluded = excluded
    precondition(
      Rights.roles.allSatisfy { role in Rights.roles.allSatisfy { excludes(role, $0) == excludes($0, role) } }, "not symmetric")
  }

  public func excludes(_ one: Role, _ other: Role) -> Bool { excluded[one]?.contains(other) ?? false }

  /// The first two roles of a principal, as the table stands, that do not go together; nil where all do.
  public func conflict(among roles: [HeldRole]) -> (Role, Role)? {
    let held = Rights.roles.filter { role in roles.contains { $0.role == role } }
    for (index, one) in held.enumerated() {
      if let other = held[(index + 1)...].first(where: { excludes(one, $0) }) { return (one, other) }
    }
    return nil
  }
}

extension Role {
  /// Whether giving it, or a key to somebody who holds it, takes two officers: who decides on products, and who could be the second officer.
  public var needsSecondOfficer: Bool {
    switch self {
    case .councilMember, .secretary, .chair, .provincialOfficer: true
    default: false
    }
  }
}

extension [HeldRole] {
  /// The first council of which they are two different members, with the two; nil where every council has one member at most in them.
  public var twoMembersOfOneCouncil: (council: String, members: [String])? {
    var members: [String: String] = [:]
    for held in self where held.role == .councilMember {
      guard let (council, member) = Scope.parts(ofMember: held.party) else { continue }
      if let other = members[council], other != member { return (council, [other, member]) }
      members[council] = member
    }
    return nil
  }
}
