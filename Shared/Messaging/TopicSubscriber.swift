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
  /// The service that follows: it wants to know from the owner how far that has followed it. Empty for other programs.
  private let own: String
  private var sightAsked: (ids: [String], at: ContinuousClock.Instant)?
  private var wantsSight: Bool
  /// How far the owner has seen one's own log, as it last told.
  private var sight: LogSeen?

  /// - Parameters:
  ///   - cursor: the last event that the caller has; events after it come.
  ///   - own: the service that follows, where it is one.
  ///   - personal: events whose personal values are wanted, by the name of their schema; for services only.
  ///   - security: a client of the owner's key, unless its doors are open to all.
  public init(
    _ context: Context, source: EventSource, doors: Doors, from cursor: LogCursor, own: String = "", security: SocketSecurity = .none,
    personal: Set<String> = []
  ) throws {
    follower = TopicFollower(source: source, from: cursor, personal: personal)
    self.own = own
    wantsSight = !own.isEmpty
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
    askForSight()
  }

  public func close() {
    topicSocket.close()
    querySocket.close()
  }

  /// Takes what has arrived and asks for what is missing. Call when a socket is readable, and once a second.
  ///
  /// - Parameter limit: at most so many frames from the topic, so that one busy topic does not starve its neighbours.
  public func turn(at now: ContinuousClock.Instant, limit: Int = 1_000) throws {
    let before = follower.lastHeard
    while let answer = try querySocket.receive() { hear(answer: answer, at: now) }
    for _ in 0..<limit {
      guard let frames = try topicSocket.receive() else { break }
      hear(published: frames, at: now)
    }
    // It was away, and may have come back with another store, or may have seen what is not here any more.
    if let before, let after = follower.lastHeard, after > before + TopicFollower.silenceLimit { askForSight() }
    try ask(at: now)
    try askForSight(at: now)
  }

  private func hear(published frames: [Frame], at now: ContinuousClock.Instant) {
    guard frames.count == 2 else {
      malformed += 1
      return
    }
    let bytes = frames[1].bytes
    if let event = HeardEvent(published: bytes, from: follower.source) {
      follower.hear(event, at: now)
    } else if frames[0].text == follower.source.heartbeatTopic, let beat = JSONMembers(bytes),
      let latest = beat.string("sequence").flatMap({ UInt64(digits: $0, width: 16) })
    {
      follower.hear(latest: latest, hash: beat.string("hash").flatMap { [UInt8](chainHash: $0) }, at: now)
    } else {
      malformed += 1
    }
  }

  private func hear(answer frames: [Frame], at now: ContinuousClock.Instant) {
    guard frames.count >= 3, let format = WireFormat(frames[0]), let header = try? format.decode(ReplyHeader.self, frames[1]) else {
      malformed += 1
      return
    }
    if header.name == EventBatch.protoMessageName, let batch = try? format.decode(EventBatch.self, frames[2]) {
      let events = frames.dropFirst(3).compactMap { HeardEvent(published: $0.bytes, from: follower.source) }
      follower.hear(events, batch, answering: header.requestID, at: now)
    } else if header.name == Status.protoMessageName, let status = try? format.decode(Status.self, frames[2]) {
      hear(status, answering: header.requestID)
    } else {
      malformed += 1
    }
  }

  private func ask(at now: ContinuousClock.Instant) throws {
    guard let (id, question) = follower.question(at: now) else { return }
    try send(question, id: id)
  }

  private func send(_ question: some Message, id: String) throws {
    let header = RequestHeader.with {
      $0.id = id
      $0.name = type(of: question).protoMessageName
    }
    try querySocket.send([WireFormat.protobufPreamble, try WireFormat.protobuf.encode(header), try WireFormat.protobuf.encode(question)])
  }

  public func commit(_ count: Int) { follower.commit(count) }
  public func giveUpPending() { follower.giveUpPending() }
  public func resume(at cursor: LogCursor) { follower.resume(at: cursor) }
}

// MARK: - How far the owner has seen one's own log

extension TopicSubscriber {
  /// Has the owner asked, until it has answered, how far it has followed the service that follows it.
  public func askForSight() { wantsSight = !own.isEmpty }

  /// What the owner last told, once.
  public func takeSight() -> LogSeen? {
    defer { sight = nil }
    return sight
  }

  private func askForSight(at now: ContinuousClock.Instant) throws {
    guard wantsSight, sightAsked.map({ now >= $0.at + TopicFollower.answerTimeout }) ?? true else { return }
    let id = RequestID.make()
    // An answer to an earlier one is as good.
    sightAsked = ((sightAsked?.ids ?? []).suffix(3) + [id], now)
    try send(GetStatus(), id: id)
  }

  /// A service that has just begun does not know yet: it is asked again.
  private func hear(_ status: Status, answering id: String) {
    guard sightAsked?.ids.contains(id) ?? false, status.service == follower.source.service,
      let seen = status.heard.first(where: { $0.service == own })
    else { return }
    (wantsSight, sightAsked) = (false, nil)
    sight = .with {
      $0.service = status.service
      $0.sequence = seen.cursor
      $0.hash = seen.cursorHash
    }
  }
}
