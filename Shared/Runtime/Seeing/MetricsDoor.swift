import Foundation
import Logging
import Synchronization
import ZeroMQ

/// The page of metrics and of health, over HTTP: for Prometheus, and for whoever watches over containers.
///
/// Two pages to read, for few who are trusted with the address: libzmq's raw TCP socket carries them. A library for HTTP brought
/// libcurl and two dozen more libraries into every service (docs/decisions/0012-metrics-without-http-library.md).
final class MetricsDoor: @unchecked Sendable {  // the socket is its own thread's
  /// A loop that has not turned for so long is stuck: it beats once a second.
  static var stuckAfter: Duration { .seconds(10) }

  private static let maximumRequestBytes = 8_192
  private static let maximumConnections = 64
  /// For a request to arrive in, and for its sender to go away after the answer.
  private static var patience: Duration { .seconds(10) }

  private struct Connection {
    var request: [UInt8] = []
    var isAnswered = false
    let since = ContinuousClock.now
  }

  private let socket: Socket
  private let page: @Sendable () throws -> String
  private let fault: @Sendable () -> String?
  private let logger: Logger
  private var connections: [[UInt8]: Connection] = [:]
  private let waker = Waker()
  private let isStopping = Atomic(false)
  private let ended = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - page: the metrics, made anew for every scrape.
  ///   - fault: what is wrong with the service, nil when it is well.
  /// - Throws: `SettingsError` when the address is none of this machine, or is taken.
  init(
    _ context: Context, address: MetricsAddress, logger: Logger, page: @escaping @Sendable () throws -> String,
    fault: @escaping @Sendable () -> String?
  ) throws {
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    socket = try Socket(context, .stream, options: options)
    self.page = page
    self.fault = fault
    self.logger = logger
    do {
      try socket.bind("tcp://\(address)")
    } catch let error where error.isAddressInUse {
      throw SettingsError(setting: "metrics", reason: "\(address): another program listens there")
    } catch {
      throw SettingsError(setting: "metrics", reason: "\"\(address)\" is no address of this machine (\(error))")
    }
    let thread = Thread { self.run() }
    thread.name = "metrics"
    thread.start()
  }

  /// Returns when the door is closed.
  func close() {
    isStopping.store(true, ordering: .releasing)
    waker.wake()
    ended.wait()
  }

  private func run() {
    defer {
      socket.close()
      ended.signal()
    }
    var poller = Poller()
    _ = poller.add(socket)
    _ = poller.add(waker)
    do {
      while !isStopping.load(ordering: .acquiring) {
        try poller.wait(milliseconds: connections.isEmpty ? -1 : 1_000)
        while let message = try socket.receive() { try take(message) }
        for (peer, connection) in connections where ContinuousClock.now - connection.since > Self.patience { try cut(peer) }
      }
    } catch {
      logger.error("the page of metrics is not served", metadata: ["reason": "\(error)"])
    }
  }

  private func take(_ message: [Frame]) throws {
    guard message.count == 2 else { return }
    let (peer, bytes) = (message[0].bytes, message[1].bytes)
    guard var connection = connections[peer] else {
      // The first that is heard of a connection is empty.
      if connections.count < Self.maximumConnections { connections[peer] = Connection() } else { try cut(peer) }
      return
    }
    guard !bytes.isEmpty else {
      connections[peer] = nil
      return
    }
    guard !connection.isAnswered else { return }
    connection.request += bytes
    guard connection.request.count <= Self.maximumRequestBytes else { return try cut(peer) }
    if connection.request.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      connection.isAnswered = true
      let asked = String(decoding: connection.request.prefix { $0 != 13 }, as: UTF8.self)
      if try !socket.send([peer, Array(answer(to: asked).utf8)]) { return try cut(peer) }
    }
    connections[peer] = connection
  }

  private func cut(_ peer: [UInt8]) throws {
    connections[peer] = nil
    _ = try socket.send([peer, []])
  }

  /// - Parameter asked: the first line of a request, `GET /metrics HTTP/1.1`.
  private func answer(to asked: String) -> String {
    let words = asked.split(separator: " ")
    guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return response("400 Bad Request", "no request of HTTP/1.1") }
    guard words[0] == "GET" else { return response("405 Method Not Allowed", "GET only", "Allow: GET\r\n") }
    switch words[1].prefix(while: { $0 != "?" }) {
    case "/metrics":
      do { return response("200 OK", try page(), type: "text/plain; version=0.0.4") } catch {
        logger.error("the figures cannot be read", metadata: ["reason": "\(error)"])
        return response("503 Service Unavailable", "the figures cannot be read; the service's log has the cause")
      }
    case "/healthz": return fault().map { response("503 Service Unavailable", $0) } ?? response("200 OK", "ok")
    default: return response("404 Not Found", "/metrics and /healthz are here")
    }
  }

  private func response(_ status: String, _ text: String, _ fields: String = "", type: String = "text/plain") -> String {
    let body = text.hasSuffix("\n") ? text : text + "\n"
    return "HTTP/1.1 \(status)\r\nContent-Type: \(type); charset=utf-8\r\nContent-Length: \(body.utf8.count)\r\n"
      + "\(fields)Connection: close\r\n\r\n\(body)"
  }
}
