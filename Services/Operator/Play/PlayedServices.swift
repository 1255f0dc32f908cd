import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import ZeroMQ

/// The running services, as a player uses them: commands, questions, and waiting for what follows from events.
final class PlayedServices {
  private let context: Context
  private let sender: CommandSender
  private let connection: ConnectionOptions
  private var following: [String: TopicFollowing] = [:]
  private(set) var commands = 0
  /// The keys of those who play, by the names that the play gives them.
  private var keys: [String: PrivateKey] = [:]

  /// Confirms what takes a second officer; nil where the doors ask for no keys.
  private let second: PrivateKey?

  init(context: Context, sender: CommandSender, connection: ConnectionOptions, second: PrivateKey?) {
    self.context = context
    self.second = second
    self.sender = sender
    self.connection = connection
  }

  func close() {
    for topic in following.values { topic.close() }
    following = [:]
  }

  @discardableResult
  func send(_ command: some Message, as actor: String) throws -> String {
    commands += 1
    if connection.isOpen { return try sender.send(command, as: actor).subject }
    guard let key = keys[actor] else { preconditionFailure("nobody gave \(actor) a key") }
    return try sender.send(command, with: key).subject
  }

  /// The key of somebody who plays; nil where the doors ask for no keys, and nothing is sealed.
  func key(of actor: String) -> PrivateKey? { keys[actor] }

  /// Somebody who is to play a part.
  struct Part {
    var actor: String
    var name: String
    var roles: [HeldRole]

    init(_ actor: String, _ name: String, _ role: Role, in units: [String], party: String = "") {
      self.actor = actor
      self.name = name
      roles = units.map { unit in
        .with {
          $0.role = role
          $0.unitCode = unit
          $0.party = party
        }
      }
    }
  }

  /// Makes a key for each, has it granted by whoever runs the play, and returns when every service knows of it.
  func admit(_ parts: [Part]) throws {
    guard let second else { return }
    var last: UInt64 = 0
    for part in parts where keys[part.actor] == nil {
      let key = PrivateKey(named: part.name)
      let granted = try sender.grant(
        GrantKey.with {
          $0.principalID = part.actor
          $0.name = part.name
          $0.roles = part.roles
          $0.publicKey = key.publicKey.text
        }, confirmedBy: second)
      keys[part.actor] = key
      last = granted.sequence
    }
    for service in ServiceName.all where service != ServiceName.council {
      try wait(for: "keys", on: service) {
        try ask(service, GetStatus(), Status.self).heard.contains { $0.service == ServiceName.council && $0.cursor >= last }
      }
    }
  }

  func ask<Answer: Message>(_ service: String, _ question: some Message, _ type: Answer.Type) throws -> Answer {
    try connection.ask(service, question, expecting: type, context: context)
  }

  func version(ofDossier id: String) throws -> UInt32 {
    try ask(ServiceName.registration, GetDossier.with { $0.dossierID = id }, Dossier.self).version
  }

  /// Returns once `isSo` holds, looking again whenever `service` has published something.
  func wait(for what: String, on service: String, until isSo: () throws -> Bool) throws {
    let topic: TopicFollowing
    if let known = following[service] {
      topic = known
    } else {
      let sequence = try ask(service, GetStatus(), Status.self).sequence
      topic = try TopicFollowing(context, service: service, from: sequence, connection)
      following[service] = topic
    }
    let deadline = ContinuousClock.now + .seconds(60)
    while try !isSo() {
      guard ContinuousClock.now < deadline else {
        throw Refusal(
          .away, "play.waited-too-long",
          .init(vi: "Chờ \(what) ở \(service) quá 60 giây", en: "Waited for \(what) at \(service) for more than 60 seconds"),
          remedy: .init(vi: "Xem `ocop status` và nhật ký của dịch vụ.", en: "See `ocop status` and the service's log.")
        ).problem(in: connection.language)
      }
      _ = try topic.next()
    }
  }

  /// Every event that the others published has had its effect on Notification, and every letter is delivered.
  func waitForNotices() throws -> Notices {
    try wait(for: "notices", on: ServiceName.notification) {
      let status = try ask(ServiceName.notification, GetStatus(), Status.self)
      for service in [ServiceName.registration, ServiceName.council, ServiceName.evaluation] {
        let latest = try ask(service, GetStatus(), Status.self).sequence
        guard let heard = status.heard.first(where: { $0.service == service }), heard.cursor >= latest else { return false }
      }
      return status.timersWaiting == 0
    }
    return try ask(ServiceName.notification, ListNotices.with { $0.limit = 1_000 }, Notices.self)
  }
}
