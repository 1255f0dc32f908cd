import Contracts

/// The addresses of a service's three doors, all made from one base.
///
/// `ipc:///run/ocop` puts sockets in that folder, named by service and door; `tcp://host:7100` takes three ports from
/// that one on: commands, queries, topics.
public struct Doors: Sendable, Equatable {
  public var commands: String
  public var queries: String
  public var topics: String

  /// - Throws: `DoorError` when the base is neither form, or an ipc path is longer than the system's sockets allow.
  public init(base: String, service: String) throws(DoorError) {
    if base.hasPrefix("ipc://") {
      let folder = base.hasSuffix("/") ? String(base.dropLast()) : base
      commands = "\(folder)/\(service).commands"
      queries = "\(folder)/\(service).queries"
      topics = "\(folder)/\(service).topics"
      // sockaddr_un holds 108 bytes, the last of them zero.
      let path = commands.dropFirst("ipc://".count)
      guard path.utf8.count <= 107 else {
        throw DoorError(base: base, reason: "the socket path \(path) has \(path.utf8.count) bytes; the system allows 107")
      }
    } else if base.hasPrefix("tcp://"), let colon = base.lastIndex(of: ":"), let port = UInt16(base[base.index(after: colon)...]),
      port < 65_533
    {
      let host = base[..<colon]
      commands = "\(host):\(port)"
      queries = "\(host):\(port + 1)"
      topics = "\(host):\(port + 2)"
    } else {
      throw DoorError(base: base, reason: "write ipc:///folder or tcp://host:port")
    }
  }

  /// True when nobody from another machine can reach them.
  public var isOnThisMachine: Bool {
    ["ipc://", "inproc://", "tcp://127.0.0.1:", "tcp://[::1]:", "tcp://localhost:"].contains { commands.hasPrefix($0) }
  }

  /// Where a service is when nothing else is said: below the deployment's base, on TCP ten ports apart.
  public static func standard(base: String, service: String) throws(DoorError) -> Doors {
    guard base.hasPrefix("tcp://") else { return try Doors(base: base, service: service) }
    guard let colon = base.lastIndex(of: ":"), let port = UInt16(base[base.index(after: colon)...]) else {
      throw DoorError(base: base, reason: "write ipc:///folder or tcp://host:port")
    }
    let offset = UInt16((ServiceName.all.firstIndex(of: service) ?? ServiceName.all.count) * 10)
    guard port <= 65_500 - offset else { throw DoorError(base: base, reason: "port too high") }
    return try Doors(base: "\(base[..<colon]):\(port + offset)", service: service)
  }
}

public struct DoorError: Error, Sendable, CustomStringConvertible {
  public var base: String
  public var reason: String

  public var description: String { "address \(base): \(reason)" }
}
