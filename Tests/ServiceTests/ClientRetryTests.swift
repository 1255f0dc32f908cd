import Contracts
import Foundation
import Messaging
import Testing
import ZeroMQ

@Suite("A client at a door that takes nothing at the moment")
struct ClientRetryTests {
  /// A door that refuses so often before it accepts, and who asks there with a single attempt.
  private func ask(refusing times: Int, status: Int32, timeoutMilliseconds: Int) throws -> Result<Accepted, any Error> {
    let context = try Context()
    let address = "inproc://retry-\(UUID().uuidString)"
    let thread = Thread {
      guard let door = try? Socket(context, .router), (try? door.bind(address)) != nil else { return }
      var left = times
      defer { door.close() }
      var poller = Poller()
      _ = poller.add(door)
      while true {
        guard (try? poller.wait(milliseconds: 2_000)) != nil, let frames = try? door.receive(), let request = try? Request(frames: frames)
        else { return }
        let problem = Problem.with {
          $0.status = status
          $0.type = "urn:ocop:problem:log.asking-peers"
          $0.retryAfterMilliseconds = 1
        }
        let body = left > 0 ? try? ReplyBody(problem, format: request.format) : try? ReplyBody(Accepted(), format: request.format)
        left -= 1
        if let body { _ = try? door.reply(body, to: request) }
      }
    }
    thread.start()
    let client = ServiceClient(context, door: address)
    defer { client.close() }
    return Result {
      try client.request(
        GetStatus(), expecting: Accepted.self, header: .with { $0.id = "once" },
        patience: .init(timeoutMilliseconds: timeoutMilliseconds, attempts: 1))
    }
  }

  @Test("A service that has just started is no failed attempt: it is sent to again until it takes the command")
  func justStarted() throws {
    #expect(throws: Never.self) { try ask(refusing: 20, status: 503, timeoutMilliseconds: 5_000).get() }
  }

  @Test("For as long as an answer may take, and not for ever")
  func forEver() throws {
    let problem = try #require(throws: Problem.self) { try ask(refusing: .max, status: 503, timeoutMilliseconds: 50).get() }
    #expect(problem.status == 503)
  }

  @Test("Too much of one key is an attempt each time")
  func tooMuch() throws {
    let problem = try #require(throws: Problem.self) { try ask(refusing: 1, status: 429, timeoutMilliseconds: 5_000).get() }
    #expect(problem.status == 429)
  }
}
