import ZeroMQ

/// A server socket that can be closed and opened again at its address. That cuts every connection to it: those with good keys come
/// back by themselves, and what they had sent or missed is made up for by sending again and by asking for the gap.
final class Door {
  /// Nil for a moment after it was cut, until it could be opened again.
  private(set) var socket: Socket?
  /// Who is connected.
  let connections: OpenConnections
  /// Rises whenever the socket is another one: then a poller has to be made anew.
  private(set) var generation = 0
  /// Why the door could not be opened again; nil when it is open or was not tried.
  private(set) var fault: ZeroMQError?

  private let context: Context
  private let kind: Socket.Kind
  private let endpoint: String
  private let options: Socket.Options
  private let watch: DoorWatch
  /// Where newcomers wait while the door is shut, on TCP.
  private let listener: ListeningSocket?

  init(
    _ context: Context, _ kind: Socket.Kind, at endpoint: String, options: Socket.Options, limits: OpenConnections.Limits, watch: DoorWatch
  ) throws(ZeroMQError) {
    self.context = context
    self.kind = kind
    self.endpoint = endpoint
    self.options = options
    self.watch = watch
    listener = try ListeningSocket(endpoint)
    connections = OpenConnections(limits: limits, isForSubscribers: kind == .xpub)
    connections.set(port: listener?.port)
    socket = try open()
  }

  private func open() throws(ZeroMQError) -> Socket {
    let socket = try Socket(context, kind, options: options)
    // Before the first that comes.
    watch.adopt(try ConnectionMonitor(context, of: socket, counting: connections))
    do {
      if let listener { try socket.bind(listener) } else { try socket.bind(endpoint) }
    } catch {
      socket.stopMonitor()
      throw error
    }
    DoorFolder.share(endpoint)
    return socket
  }

  /// Opens the door again if it was cut. Lack of descriptors or of memory is no more than a reason to try it again.
  func reopen() {
    guard socket == nil else { return }
    do {
      socket = try open()
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

  func close() {
    socket?.stopMonitor()
    socket?.close()
    socket = nil
  }
}
