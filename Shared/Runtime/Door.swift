import ZeroMQ

/// A server socket that can be closed and opened again at its address. That cuts every connection to it: those with good keys come
/// back by themselves, and what they had sent or missed is made up for by sending again and by asking for the gap.
final class Door {
  /// Nil for a moment after it was cut, until it could be opened again.
  private(set) var socket: Socket?
  /// Who is connected.
  let connections: OpenConnections
  private var monitor: ConnectionMonitor?
  /// Rises whenever the socket is another one: then a poller has to be made anew.
  private(set) var generation = 0
  /// Why the door could not be opened again; nil when it is open or was not tried.
  private(set) var fault: ZeroMQError?

  private let context: Context
  private let kind: Socket.Kind
  private let endpoint: String
  private let options: Socket.Options
  /// Where newcomers wait while the door is shut, on TCP.
  private var listener: ListeningSocket?

  init(
    _ context: Context, _ kind: Socket.Kind, at endpoint: String, options: Socket.Options, limits: OpenConnections.Limits
  ) throws(ZeroMQError) {
    self.context = context
    self.kind = kind
    self.endpoint = endpoint
    self.options = options
    connections = OpenConnections(limits: limits)
    listener = try ListeningSocket(endpoint)
    (socket, monitor) = try open()
  }

  private func open() throws(ZeroMQError) -> (Socket, ConnectionMonitor) {
    let socket = try Socket(context, kind, options: options)
    let monitor = try ConnectionMonitor(context, of: socket, counting: connections)
    do {
      if let listener { try socket.bind(listener) } else { try socket.bind(endpoint) }
    } catch {
      monitor.close()
      throw error
    }
    DoorFolder.share(endpoint)
    return (socket, monitor)
  }

  /// Adds what has to be looked at. Call `turn` whenever the poller returns.
  ///
  /// - Returns: the index of the door's own socket.
  func add(to poller: inout Poller) -> Int? {
    if let monitor { _ = poller.add(monitor.socket) }
    return socket.map { poller.add($0) }
  }

  /// Counts who has come and gone, and tries to open the door again if it was cut.
  ///
  /// - Throws: nothing that lack of descriptors or of memory can cause: then it is tried again.
  func turn() throws(ZeroMQError) {
    try monitor?.turn()
    guard socket == nil else { return }
    do {
      (socket, monitor) = try open()
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
    monitor?.close()
    monitor = nil
    socket?.close()
    socket = nil
  }
}
