import Contracts

/// How far a role reaches in one command or query.
public enum Reach: Character, Sendable {
  /// Not at all. The default.
  case none = "."
  /// Only what is one's own: a producer's dossiers, a member's sheets.
  case own = "o"
  /// What is in the unit that the role is held in, or below it.
  case within = "u"
  /// Everything: it is public, or tells nothing of anyone.
  case everywhere = "a"
}

/// Who may do what: one table for the whole system.
///
/// A line is a command or a query, a column a role. What has no line is done by nobody; a service whose command has no line does not
/// start. `ocop access table` prints it for an inspector.
public struct Rights: Sendable {
  /// The roles, as the columns stand.
  public static let roles: [Role] = [
    .producer, .communeOfficer, .districtOfficer, .provincialOfficer, .councilMember, .secretary, .chair, .auditor, .operator, .integration,
  ]

  public struct Line: Sendable {
    /// Full name of the message, with what is done to it behind a colon where that makes a difference.
    public let right: String
    public let reaches: [Role: Reach]

    public func reach(of role: Role) -> Reach { reaches[role] ?? .none }
  }

  public let lines: [Line]
  private let byRight: [String: Line]

  public static let standard = Rights(
    """
    #                                     P C D V M S H A O I
    registration.RegisterProducer         . u u u . . . . . .
    registration.RegisterProduct          o u u u . . . . . .
    registration.FileDossier              o u u u . . . . . .
    registration.CompleteDossier          o u u u . . . . . .
    registration.RequestCompletion        . u u u . . . . . .
    registration.ReportDossier            . u . . . . . . . .
    registration.RecordAssessment:commune . u . . . . . . . .
    registration.RecordAssessment:team    . . u u . u . . . .
    registration.ReceiveDossier           . . u u . . . . . .
    registration.ListProducers            o u u u . u u u . u
    registration.ListProducers:personal   o u u u . . . . . .
    registration.ErasePersonalData        . . . u . . . . . .
    registration.ListProducts             o u u u u u u u . u
    registration.GetDossier               o u u u u u u u . u
    registration.ListDossiers             o u u u u u u u . u
    registration.ListCertifiedProducts    a a a a a a a a a a

    council.GrantKey                      . . . u . . . . . .
    council.GrantKey:producer             . u u u . . . . . .
    council.ConfirmGrant                  . . . u . . . . . .
    council.DeclineGrant                  . . . u . . . . . .
    council.ListGrants                    . . . u . . . u . .
    council.RevokeKey                     . . . u . . . . . .
    council.ListPrincipals                . . . u . u u u u .
    council.EstablishCouncil              . . u u . . . . . .
    council.ScheduleSession               . . . . . u u . . .
    council.DeclareConflict               . . . . o u u . . .
    council.OpenSession                   . . . . . u u . . .
    council.CloseScoring                  . . . . . u u . . .
    council.ResealSession                 . . . . . u u . . .
    council.AdmitMemberKey                . . . . . u u . . .
    council.AdoptResults                  . . . . . u u . . .
    council.DecideResults                 . . u u . . . . . .
    council.ListCouncils                  . . u u u u u u . u
    council.ListCouncils:personal         . . u u o u . . . .
    council.EraseMemberData               . . . u . . . . . .
    council.ListAgenda                    . . u u u u u u . u
    council.GetSession                    . . u u u u u u . u
    council.ListSessions                  . . u u u u u u . u
    council.ListCertificates              a a a a a a a a a a

    evaluation.SubmitSheet                . . . . o . . . . .
    evaluation.SubmitSheet:unsealed       . . . . o u . . . .
    evaluation.AgreeOptions               . . . . . u u . . .
    evaluation.GetCase                    o u u u u u u u . u
    evaluation.ListCases                  o u u u u u u u . u
    evaluation.GetSheets                  o u u u u u u u . .
    evaluation.ListKeyHistory             . . u u u u u u . .
    evaluation.ListPrecedents             o u u u u u u u . u

    notification.RegisterContact          . u u u . . . . . .
    notification.ListNotices              o u u u o . . u . .

    messaging.EventsSince                 . . . u . . . u . u
    messaging.EventsSince:personal        . . . . . . . . . .
    messaging.FollowTopics                . . . u . . . u . u
    messaging.GetStatus                   a a a a a a a a a a
    messaging.CheckRebuild                . . . . . . . u u .
    messaging.BackUp                      . . . . . . . . u .
    messaging.SettleLog                   . . . u . . . . u .
    """)

  /// Reads a table as `standard` writes it: comments begin with `#`, blank lines are for the eye.
  init(_ table: String) {
    lines = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { text in
      let words = text.split(separator: " ")
      let name = words[0].split(separator: ".", maxSplits: 1)
      let reaches = words.dropFirst().map { Reach(rawValue: $0.first ?? "?") }
      guard name.count == 2, reaches.count == Self.roles.count, !reaches.contains(nil) else { preconditionFailure("no line: \(text)") }
      return Line(
        right: "ocop.\(name[0]).v1.\(name[1])", reaches: Dictionary(uniqueKeysWithValues: zip(Self.roles, reaches.compactMap(\.self))))
    }
    byRight = Dictionary(uniqueKeysWithValues: lines.map { ($0.right, $0) })
  }

  public subscript(right: String) -> Line? { byRight[right] }

  /// Whether anything may be done with a message at all, whatever stands behind the colon.
  public func covers(message name: String) -> Bool { lines.contains { $0.right == name || $0.right.hasPrefix(name + ":") } }
}

extension Role {
  /// As command lines and tables write it: `commune-officer`.
  public var name: String {
    switch self {
    case .producer: "producer"
    case .communeOfficer: "commune-officer"
    case .districtOfficer: "district-officer"
    case .provincialOfficer: "provincial-officer"
    case .councilMember: "council-member"
    case .secretary: "secretary"
    case .chair: "chair"
    case .auditor: "auditor"
    case .operator: "operator"
    case .integration: "integration"
    case .unspecified, .UNRECOGNIZED: "unspecified"
    }
  }

  public init?(name: String) {
    guard let role = Rights.roles.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// Whether it is held as a certain producer or council member.
  public var hasParty: Bool { self == .producer || self == .councilMember }
}
