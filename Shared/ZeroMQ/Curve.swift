import CZeroMQ

/// A key pair of CurveZMQ (RFC 26): X25519, 32 bytes each.
public struct CurveKeyPair: Sendable {
  public static let keyBytes = 32

  public let publicKey: [UInt8]
  public let secretKey: [UInt8]

  /// Pairs a secret key with the public key that follows from it; nil when it is no key.
  public init?(secretKey: [UInt8]) {
    guard let text = Z85.encode(secretKey), secretKey.count == Self.keyBytes else { return nil }
    var buffer = [CChar](repeating: 0, count: 41)
    guard zmq_curve_public(&buffer, text) == 0 else { return nil }
    guard let publicKey = Z85.decode(String(decoding: buffer.prefix(40).map { UInt8(bitPattern: $0) }, as: UTF8.self)) else { return nil }
    self.publicKey = publicKey
    self.secretKey = secretKey
  }
}

/// How a socket proves who it is and finds out who the other is.
public enum SocketSecurity: Sendable {
  /// Everything in the clear and nobody known: for sockets inside a process, and where a deployment says so by name.
  case none
  /// Takes connections under CURVE. Each peer's key is judged by the `KeyDoor` of the context, which is told `domain`.
  case server(CurveKeyPair, domain: String)
  /// Connects under CURVE to a server whose key is known.
  case client(CurveKeyPair, serverKey: [UInt8])
}

/// Z85 (RFC 32): how ZeroMQ's own tools write keys, forty characters for thirty-two bytes.
public enum Z85 {
  /// - Returns: nil when the count is no multiple of four.
  public static func encode(_ bytes: [UInt8]) -> String? {
    guard bytes.count % 4 == 0 else { return nil }
    var text = [CChar](repeating: 0, count: bytes.count * 5 / 4 + 1)
    guard zmq_z85_encode(&text, bytes, bytes.count) != nil else { return nil }
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// - Returns: nil when the text is not Z85.
  public static func decode(_ text: String) -> [UInt8]? {
    guard text.utf8.count % 5 == 0, !text.utf8.contains(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: text.utf8.count * 4 / 5)
    guard zmq_z85_decode(&bytes, text) != nil else { return nil }
    return bytes
  }
}

/// Answers libzmq's question whether a peer may connect (ZAP, RFC 27), for every server socket of a context.
///
/// libzmq asks once a connection, before a byte of it is let through. While a `KeyDoor` is open and not answered, nobody gets in; but
/// where none is open everybody does: open it before the first server socket binds, close it after the last has closed.
///
/// A connection is named here, at random: ROUTER sends answers by that name, and one that the peer chose could be another's.
public final class KeyDoor {
  /// What libzmq asks about.
  public struct Visitor {
    /// The peer's public key, proven by the handshake.
    public var key: [UInt8]
    /// The domain that the server socket was given.
    public var domain: String
  }

  /// Where libzmq asks; to be polled.
  public let socket: Socket

  private var waiting: [(frames: [Frame], since: ContinuousClock.Instant)] = []

  /// libzmq asks, looks at once whether it is answered, and only then reads what the peer calls itself, which would take the place of the
  /// name that an answer gives: so an answer takes this long.
  public static let pause = Duration.milliseconds(2)
  /// More than these wait for nothing: libzmq gives up on them.
  private static let maximumWaiting = 10_000

  /// Whether somebody waits to be answered after the pause.
  public var isAsked: Bool { !waiting.isEmpty }

  public init(_ context: Context) throws(ZeroMQError) {
    socket = try Socket(context, .router)
    try socket.bind("inproc://zeromq.zap.01")
  }

  public func close() { socket.close() }

  /// Takes what is asked, and answers what was asked a pause ago.
  ///
  /// - Parameter admit: whether a visitor may enter. Its messages then carry its key, as `Frame.peerKey`.
  public func answer(at now: ContinuousClock.Instant = .now, _ admit: (Visitor) -> Bool) throws(ZeroMQError) {
    while let frames = try socket.receive() {
      // identity, "", version, request id, domain, address, identity, mechanism, credentials
      guard frames.count >= 8, frames[2].text == "1.0", waiting.count < Self.maximumWaiting else { continue }
      waiting.append((frames, now))
    }
    let due = waiting.prefix { now >= $0.since + Self.pause }
    guard !due.isEmpty else { return }
    waiting.removeFirst(due.count)
    for (frames, _) in due { try answer(frames, admit) }
  }

  private func answer(_ frames: [Frame], _ admit: (Visitor) -> Bool) throws(ZeroMQError) {
    let key = frames.count == 9 && frames[7].text == "CURVE" ? frames[8].bytes : []
    let isAdmitted = key.count == CurveKeyPair.keyBytes && admit(Visitor(key: key, domain: frames[4].text))
    let verdict = isAdmitted ? ["200", "", Z85.encode(key) ?? ""] : ["400", "unknown key", ""]
    try socket.send(
      [frames[0].bytes, [], frames[2].bytes, frames[3].bytes] + verdict.map { Array($0.utf8) } + [isAdmitted ? Self.metadata() : []])
  }

  /// How a connection's name begins: libzmq's own begin with zero.
  static let nameMark: UInt8 = 1
  static let nameBytes = 17

  static func connectionName() -> [UInt8] { [nameMark] + (1..<nameBytes).map { _ in UInt8.random(in: .min ... .max) } }

  /// The metadata of a ZAP reply (RFC 27) that names the connection; it takes the place of what the peer said.
  private static func metadata() -> [UInt8] {
    let property = Array("Identity".utf8)
    return [UInt8(property.count)] + property + [0, 0, 0, UInt8(nameBytes)] + connectionName()
  }
}

extension Frame {
  /// Whether the frame, the first that a ROUTER gives of a message, is a name of a connection as a `KeyDoor` gives it: nobody can guess one.
  public var isConnectionName: Bool { withBytes { $0.count == KeyDoor.nameBytes && $0.first == KeyDoor.nameMark } }
}
