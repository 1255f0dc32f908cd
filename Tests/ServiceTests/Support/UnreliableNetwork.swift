import Contracts
import Messaging

/// Carries topics from owners to followers as a network does on its worst days: what is published, asked and answered may be
/// late, lost, out of order or there twice; a follower may stop and start again, and may fail to take what it has.
final class UnreliableNetwork {
  /// A log that is followed.
  struct Owner {
    var source: EventSource
    var latest: () throws -> UInt64
    /// At most so many events after a sequence.
    var events: (UInt64, Int) throws -> [HeardEvent]

    /// At most `limit` events, and whether this is the log that the asker followed.
    func answer(_ question: EventsSince, limit: Int) throws -> (EventBatch, [HeardEvent]) {
      let latest = try latest()
      let hash = question.after == 0 ? nil : try events(question.after - 1, 1).first?.chainHash?.hexadecimal
      let isOther = hash.map { !question.afterHash.isEmpty && $0 != question.afterHash } ?? false
      let batch = EventBatch.with {
        $0.latest = latest
        $0.hash = hash ?? ""
        $0.diverged = latest < question.after || isOther
      }
      return (batch, batch.diverged ? [] : try events(question.after, limit))
    }
  }

  private struct Link {
    let owner: Owner
    var follower: TopicFollower
    /// Gives the events their effect, all or none.
    let take: ([HeardEvent]) throws -> Void
    /// How far the owner's log has been put on the wire for this follower.
    var published: UInt64
  }

  private enum Payload {
    case event(HeardEvent)
    case heartbeat(UInt64)
    case question(String, EventsSince)
    case answer(String, [HeardEvent], EventBatch)
  }

  private let clock: MovableClock
  private(set) var random: SeededGenerator
  private var links: [Link] = []
  private var inFlight: [(due: Instant, link: Int, payload: Payload)] = []
  /// Percent of what is sent that never arrives.
  private var loss = 20
  /// How often each kind of trouble came up, so that a test can see that there was some.
  private(set) var troubles: [String: Int] = [:]

  init(seed: UInt64, clock: MovableClock) {
    self.clock = clock
    random = SeededGenerator(seed: seed)
  }

  func follow(_ owner: Owner, from cursor: LogCursor, take: @escaping ([HeardEvent]) throws -> Void) {
    let follower = TopicFollower(source: owner.source, from: cursor)
    links.append(Link(owner: owner, follower: follower, take: take, published: cursor.sequence))
  }

  /// True when every follower has taken all that its owner has.
  func isQuiet() throws -> Bool { try links.allSatisfy { try $0.follower.committed == $0.owner.latest() } }

  var committed: [UInt64] { links.map(\.follower.committed) }

  /// A moment passes.
  func turn() throws {
    clock.advance(by: .milliseconds(Int.random(in: 1...400, using: &random)))
    for link in links.indices { try publish(link) }
    try deliver()
    for link in links.indices {
      if let (id, question) = links[link].follower.question(at: clock.monotonic) { send(.question(id, question), on: link) }
      if links[link].follower.isDiverged { note("diverged") }
      try takePending(link)
      if loss > 0, random.chance(1) { restart(link) }
    }
  }

  /// The network is mended: turns until everything has been taken, or a turn too many has gone by.
  func mend(turns limit: Int = 5_000) throws {
    loss = 0
    for _ in 0..<limit where try !isQuiet() { try turn() }
  }

  private func publish(_ link: Int) throws {
    let events = try links[link].owner.events(links[link].published, 1_000)
    for event in events { send(.event(event), on: link) }
    if let last = events.last { links[link].published = last.sequence }
    if random.chance(20) { send(.heartbeat(try links[link].owner.latest()), on: link) }
  }

  private func send(_ payload: Payload, on link: Int) {
    guard !random.chance(loss) else { return note("lost") }
    let copies = loss > 0 && random.chance(10) ? 2 : 1
    if copies > 1 { note("twice") }
    for _ in 0..<copies {
      let delay = random.chance(80) ? Int.random(in: 0...50, using: &random) : Int.random(in: 0...3_000, using: &random)
      inFlight.append((clock.now + .milliseconds(delay), link, payload))
    }
  }

  private func deliver() throws {
    let (now, moment) = (clock.now, clock.monotonic)
    let due = inFlight.filter { $0.due <= now }
    inFlight.removeAll { $0.due <= now }
    // Mostly in order of arrival, sometimes in none.
    for (_, link, payload) in random.chance(70) ? due.sorted(by: { $0.due < $1.due }) : due.shuffled(using: &random) {
      switch payload {
      case .event(let event):
        if event.sequence <= links[link].follower.committed { note("heard already") }
        links[link].follower.hear(event, at: moment)
      case .heartbeat(let latest): links[link].follower.hear(latest: latest, at: moment)
      case .question(let id, let question):
        note("asked")
        let limit = random.chance(30) ? Int.random(in: 0...5, using: &random) : Int(question.limit)
        let (batch, events) = try links[link].owner.answer(question, limit: limit)
        send(.answer(id, events, batch), on: link)
      case .answer(let id, let events, let batch): links[link].follower.hear(events, batch, answering: id, at: moment)
      }
    }
  }

  private func takePending(_ link: Int) throws {
    let pending = links[link].follower.pending
    guard !pending.isEmpty, loss == 0 || random.chance(60) else { return }
    if loss > 0, random.chance(3) {
      note("not taken")
      links[link].follower.giveUpPending()
      return
    }
    try links[link].take(pending)
    links[link].follower.commit(pending.count)
  }

  /// The follower's process ends and starts again from what it has on disk.
  private func restart(_ link: Int) {
    note("restarted")
    links[link].follower = TopicFollower(source: links[link].owner.source, from: links[link].follower.cursor)
  }

  private func note(_ trouble: String) { troubles[trouble, default: 0] += 1 }
}

extension Province {
  /// Every service follows the others over the network, instead of in the order of `settle`.
  func connect(by network: UnreliableNetwork) throws {
    for node in nodes {
      for owner in nodes where node.heard.contains(owner.service) {
        let source = EventSource(province: "66", service: owner.service)
        network.follow(
          .init(source: source, latest: { try owner.latestSequence() }, events: { try owner.published(after: $0, limit: $1) }),
          from: try node.place(in: owner.service)
        ) { try node.hear($0, from: owner.service) }
      }
    }
  }
}
