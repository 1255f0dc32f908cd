import ZeroMQ

/// A server socket that can be closed and opened again at its address. That cuts every connection to it: those with good keys come
/// back by themselves, and what they had sent or missed is made up for by sending again and by asking for the gap.
final class Door {
  /// Nil for a moment after it was cut, until it could be opened again.
  private(set) var socket: Socket?
  /// Who is connected; nil while the door is shut.
  private(set) var connections: ConnectionMonitor?
  /// Rises whenever the socket is another one: then a poller has to be made anew.
  private(set) var generation = 0
  /// Why the door could not be opened again; nil when it is open or was not tried.
  private(set) var fault: ZeroMQError?

  private let context: Context
  private let kind: Socket.Kind
  private let endpoint: String
  private let options: Socket.Options
  private let limits: ConnectionMonitor.Limits
  /// Where newcomers wait while the door is shut, on TCP.
  private var listener: ListeningSocket?
  private var refusedBefore = 0

  init(
    _ context: Context, _ kind: Socket.Kind, at endpoint: String, options: Socket.Options, limits: ConnectionMonitor.Limits
  ) throws(ZeroMQError) {
    self.context = context
    self.kind = kind
    self.endpoint = endpoint
    self.options = options
    self.limits = limits
    listener = try ListeningSocket(endpoint)
    (socket, connections) = try open()
  }

  private func open() throws(ZeroMQError) -> (Socket, ConnectionMonitor) {
    let socket = try Socket(context, kind, options: options)
    let connections = try ConnectionMonitor(context, of: socket, limits: limits)
    do {
      if let listener { try socket.bind(listener) } else { try socket.bind(endpoint) }
    } catch {
      connections.close()
      throw error
    }
    DoorFolder.share(endpoint)
    return (socket, connections)
  }

  /// Who sends more than this in a second while memory swells is cut. In bytes.
  static let busyBytes: UInt64 = 1 << 20

  /// Connections that were shut down because there were too many.
  var refused: Int { refusedBefore + (connections?.refused ?? 0) }

  /// Adds what has to be looked at. Call `turn` whenever the poller returns.
  ///
  /// - Returns: the index of the door's own socket.
  func add(to poller: inout Poller) -> Int? {
    if let connections { _ = poller.add(connections.socket) }
    return socket.map { poller.add($0) }
  }

  /// Counts who has come and gone, and tries to open the door again if it was cut.
  ///
  /// - Throws: nothing that lack of descriptors or of memory can cause: then it is tried again.
  func turn() throws(ZeroMQError) {
    try connections?.turn()
    guard socket == nil else { return }
    do {
      (socket, connections) = try open()
      fault = nil
      generation += 1
    } catch {
      fault = error
    }
  }

  func cut() {
    guard socket != nil else { return }
    close()
    generation += 1
  }

  /// Takes no new connection any more; those that are open stay.
  func refuseNewcomers() throws(ZeroMQError) {
    listener = nil
    try socket?.unbind(endpoint)
  }

  func close() {
    refusedBefore = refused
    connections?.close()
    connections = nil
    socket?.close()
    socket = nil
  }
}
