import Contracts
import SwiftProtobuf
import ZeroMQ

/// The sockets behind a `TopicFollower`: a SUB on the owner's topics and a DEALER on its queries.
public final class TopicSubscriber {
  public private(set) var follower: TopicFollower
  /// Frames that were no event of the source; they are dropped.
  public private(set) var malformed = 0
  public private(set) var topicSocket: Socket
  public private(set) var querySocket: Socket

  private let context: Context
  private let doors: Doors

  /// - Parameters:
  ///   - committed: the last sequence that the caller has; events after it come.
  ///   - personal: events whose personal values are wanted, by the name of their schema; for services only.
  ///   - security: a client of the owner's key, unless its doors are open to all.
  public init(
    _ context: Context, source: EventSource, doors: Doors, committed: UInt64, security: SocketSecurity = .none,
    personal: Set<String> = []
  ) throws {
    follower = TopicFollower(source: source, committed: committed, personal: personal)
    self.context = context
    self.doors = doors
    (topicSocket, querySocket) = try Self.connect(context, source, doors, security)
  }

  /// The largest event of an old log that can be asked for, in bytes.
  static let maximumAnswerFrameBytes: Int64 = 64 << 20

  private static func connect(
    _ context: Context, _ source: EventSource, _ doors: Doors, _ security: SocketSecurity
  ) throws -> (topics: Socket, queries: Socket) {
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.security = security
    let topics = try Socket(context, .sub, options: options)
    try topics.subscribe(source.topicPrefix)
    try topics.connect(doors.topics)
    // Older programs wrote events of any size: they must be heard too.
    options.maximumFrameBytes = maximumAnswerFrameBytes
    let queries = try Socket(context, .dealer, options: options)
    try queries.connect(doors.queries)
    return (topics, queries)
  }

  /// Connects anew, after the owner's key was replaced; what was missed meanwhile is asked for.
  ///
  /// - Throws: when no socket can be had at the moment; then what is connected stays.
  public func reconnect(security: SocketSecurity) throws {
    let fresh = try Self.connect(context, follower.source, doors, security)
    close()
    (topicSocket, querySocket) = fresh
  }

  public func close() {
    topicSocket.close()
    querySocket.close()
  }

  /// Takes what has arrived and asks for what is missing. Call when a socket is readable, and once a second.
  ///
  /// - Parameter limit: at most so many frames from the topic, so that one busy topic does not starve its neighbours.
  public func turn(at now: Instant, limit: Int = 1_000) throws {
    while let answer = try querySocket.receive() { hear(answer: answer, at: now) }
    for _ in 0..<limit {
      guard let frames = try topicSocket.receive() else { break }
      hear(published: frames, at: now)
    }
    try ask(at: now)
  }

  private func hear(published frames: [Frame], at now: Instant) {
    guard frames.count == 2 else {
      malformed += 1
      return
    }
    let bytes = frames[1].bytes
    if let event = HeardEvent(published: bytes, from: follower.source) {
      follower.hear(event, at: now)
    } else if frames[0].text == follower.source.heartbeatTopic,
      let latest = JSONMembers(bytes)?.string("sequence").flatMap({ UInt64(digits: $0, width: 16) })
    {
      follower.hear(latest: latest, at: now)
    } else {
      malformed += 1
    }
  }

  private func hear(answer frames: [Frame], at now: Instant) {
    guard frames.count >= 3, let format = WireFormat(frames[0]), let header = try? format.decode(ReplyHeader.self, frames[1]),
      header.name == EventBatch.protoMessageName, let batch = try? format.decode(EventBatch.self, frames[2])
    else {
      malformed += 1
      return
    }
    let events = frames.dropFirst(3).compactMap { HeardEvent(published: $0.bytes, from: follower.source) }
    follower.hear(events, latest: batch.latest, answering: header.requestID, at: now)
  }

  private func ask(at now: Instant) throws {
    guard let (id, question) = follower.question(at: now) else { return }
    let header = RequestHeader.with {
      $0.id = id
      $0.name = EventsSince.protoMessageName
    }
    try querySocket.send([WireFormat.protobufPreamble, try WireFormat.protobuf.encode(header), try WireFormat.protobuf.encode(question)])
  }

  public func commit(_ count: Int) { follower.commit(count) }
  public func giveUpPending() { follower.giveUpPending() }
}
