import Access
import Contracts
import Foundation
import Keys
import Ledger
import SwiftProtobuf

/// A fact in a service's log. `apply` is the only code that writes derived tables, live and in a rebuild alike.
package protocol Event: SwiftProtobuf.Message {
  /// What the event is about, e.g. `SP-00012`.
  var subjectID: String { get }

  /// Writes what follows from the event. Fails only for reasons that no person can mend.
  func apply(_ tables: Tables, _ record: EventRecord) throws

  /// What everyone may see for now, when that is less than the whole; nil when nothing is sealed.
  var published: Self? { get }

  /// Calls `change` with every field that tells of a person and may have to be erased: what the log keeps there is a commitment.
  /// `apply` sees the commitment too, live as in a rebuild, so that no derived table is a second home of the value.
  mutating func changePersonal(_ change: PersonalChange)

  /// Whose personal values the event erases.
  var erasedParties: [String] { get }
}

/// Takes a field's place in the event, whose value it is, and the value.
package typealias PersonalChange = (_ field: String, _ party: String, _ value: inout String) -> Void

extension Event {
  package mutating func changePersonal(_ change: PersonalChange) {}
  package var erasedParties: [String] { [] }
  package var published: Self? { nil }
}

/// Something a sender wants done. Reads, refuses or returns the events that follow; changes nothing itself.
package protocol Command: SwiftProtobuf.Message {
  associatedtype Environment: Sendable

  /// What is done with the thing, where the table of rights tells cases of one command apart; else empty.
  var aspect: String { get }

  /// The command without what tells of a person and may have to be erased: what a refusal is recognised by is kept for long, and belongs
  /// to nobody whose erasure would reach it.
  var withoutPersonal: Self { get }

  /// Where the thing is that it touches, and whose: of the province when there is no such thing.
  func scope(_ context: DecisionContext<Environment>) throws -> Scope

  /// - Throws: `Refusal` when a rule is broken.
  func decide(_ context: DecisionContext<Environment>) throws -> [any Event]
}

extension Command {
  package var aspect: String { "" }
  package var withoutPersonal: Self { self }
}

/// A question about the present state, answered on a snapshot.
package protocol Query: SwiftProtobuf.Message {
  associatedtype Environment: Sendable
  associatedtype Answer: SwiftProtobuf.Message

  /// Where the thing is that it asks about, and whose; nil for a list, which holds only what the viewer may see.
  func scope(_ context: QueryContext<Environment>) throws -> Scope?

  func answer(_ context: QueryContext<Environment>) throws -> Answer
}

/// What a service does when it hears another's event: its own events follow from it.
package protocol Reaction: SendableMetatype {
  associatedtype Environment: Sendable
  associatedtype Heard: SwiftProtobuf.Message

  /// Whether it wants the personal values of what it hears. Topics do not carry them: such an event is fetched from its owner's log.
  static var needsPersonal: Bool { get }

  static func react(to heard: Heard, _ context: DecisionContext<Environment>) throws -> [any Event]
}

extension Reaction {
  package static var needsPersonal: Bool { false }
}

/// What a service does when a timer is due. Its events must move or cancel the timer.
package protocol TimerHandling: SendableMetatype {
  associatedtype Environment: Sendable
  static var kind: String { get }

  static func fire(_ timer: TimerEntry, _ context: DecisionContext<Environment>) throws -> [any Event]
}

/// What a decision may look at.
public struct DecisionContext<Environment: Sendable> {
  public var tables: Tables
  public var now: Instant
  public var actor: Actor
  /// The key that the sender proved to have; nil without access control, and for what no sender asked for.
  public var sender: PublicKey?
  public var environment: Environment
  /// Id of the command or event that is decided on.
  public var cause: String
  /// Sixteen bytes at random, injected so that a run can be repeated.
  public var nonce: () -> [UInt8]
  /// How the log stands to the others'.
  package var standing = LogStanding()
  /// How often the heard event's sequence was told with other content before, by an owner whose log went back.
  package var retellings = 0
}

public struct QueryContext<Environment: Sendable> {
  public var snapshot: Snapshot
  public var now: Instant
  public var environment: Environment
  public var viewer: Viewer

  public var tables: Tables { snapshot.tables }
}
