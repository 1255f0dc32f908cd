import Contracts
import Foundation
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

  init(context: Context, sender: CommandSender, connection: ConnectionOptions) {
    self.context = context
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
    return try sender.send(command, as: actor).subject
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
      for service in [ServiceName.registration, ServiceName.council] {
        let latest = try ask(service, GetStatus(), Status.self).sequence
        guard let heard = status.heard.first(where: { $0.service == service }), heard.cursor >= latest else { return false }
      }
      return status.timersWaiting == 0
    }
    return try ask(ServiceName.notification, ListNotices.with { $0.limit = 1_000 }, Notices.self)
  }
}
