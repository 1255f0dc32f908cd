import ArgumentParser
import Contracts
import Foundation
import Messaging
import ZeroMQ

struct TopicNoun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "topic", abstract: "Chủ đề. Topics.", subcommands: [Follow.self])

  struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Theo dõi chủ đề của một dịch vụ, không sót sự kiện. Follows a service's topics without gaps.",
      discussion: """
        ocop topic follow council --from now
        ocop topic follow registration --from start --type product-registered
        ocop topic follow evaluation --from 1200 --count 10
        """)
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "registration, council, evaluation, notification.") var service: String
    @Option(help: "now, start, hoặc số thứ tự đã có. now, start, or the last sequence you have.") var from = "now"
    @Option(help: "Chỉ loại sự kiện này. Only events of this type.") var type: String?
    @Option(help: "Dừng sau bao nhiêu sự kiện. Stop after so many events.") var count: Int?

    func validate() throws {
      guard from == "now" || from == "start" || UInt64(from) != nil else {
        throw ValidationError("--from: now, start hoặc một số / or a number")
      }
      guard ServiceName.all.contains(service) else { throw ValidationError("\(service): không có dịch vụ này / no such service") }
    }

    func run() throws {
      try connection.run { context in
        // Asking tells at once whether one may; a topic's door would only stay silent.
        let first = EventsSince.with { $0.limit = 1 }
        _ = try connection.ask(service, first, expecting: EventBatch.self, context: context)
        let start: UInt64 =
          switch from {
          case "start": 0
          case "now": try connection.ask(service, GetStatus(), expecting: Status.self, context: context).sequence
          default: UInt64(from) ?? 0
          }
        let following = try TopicFollowing(context, service: service, from: start, connection)
        defer { following.close() }
        var shown = 0
        while count.map({ shown < $0 }) ?? true {
          for event in try following.next() where type.map({ $0 == event.type }) ?? true {
            show(event)
            shown += 1
            if shown == count { break }
          }
        }
      }
    }

    private func show(_ event: HeardEvent) {
      switch connection.output {
      case .json: Console.json(text: String(decoding: event.published, as: UTF8.self))
      case .table: Console.line("#\(event.sequence)  \(event.time)  \(event.type)  \(event.subject)  [\(event.actor)]")
      }
    }
  }
}

/// Waits for events of one service, in order and without gaps.
final class TopicFollowing {
  private let subscriber: TopicSubscriber
  private var poller = Poller()
  private var hasToldOfDivergence = false

  init(_ context: Context, service: String, from sequence: UInt64, _ connection: ConnectionOptions) throws {
    subscriber = try TopicSubscriber(
      context, source: EventSource(province: connection.province, service: service), doors: try connection.doors(of: service),
      from: LogCursor(sequence), security: try connection.security(to: service))
    _ = poller.add(subscriber.topicSocket)
    _ = poller.add(subscriber.querySocket)
  }

  func close() { subscriber.close() }

  /// Waits until there is at least one event, or a second has gone by.
  func next() throws -> [HeardEvent] {
    try subscriber.turn(at: .now)
    if subscriber.follower.pending.isEmpty {
      try poller.wait(milliseconds: 1_000)
      try subscriber.turn(at: .now)
    }
    if subscriber.follower.isDiverged, !hasToldOfDivergence {
      hasToldOfDivergence = true
      Console.error(
        "nhật ký của \(subscriber.follower.source.service) đã lùi lại / the log of \(subscriber.follower.source.service) went back: "
          + "#\(subscriber.follower.committed)")
    }
    let events = subscriber.follower.pending
    subscriber.commit(events.count)
    return events
  }
}
