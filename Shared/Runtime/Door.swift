import ZeroMQ

/// A server socket that can be closed and opened again at its address. That cuts every connection to it: those with good keys come
/// back by themselves, and what they had sent or missed is made up for by sending again and by asking for the gap.
final class Door {
  /// Nil for a moment after it was cut, until the address is free again.
  private(set) var socket: Socket?
  /// Rises whenever the socket is another one: then a poller has to be made anew.
  private(set) var generation = 0

  private let context: Context
  private let kind: Socket.Kind
  private let endpoint: String
  private let options: Socket.Options

  init(_ context: Context, _ kind: Socket.Kind, at endpoint: String, options: Socket.Options) throws(ZeroMQError) {
    self.context = context
    self.kind = kind
    self.endpoint = endpoint
    self.options = options
    socket = try open()
  }

  private func open() throws(ZeroMQError) -> Socket {
    let socket = try Socket(context, kind, options: options)
    try socket.bind(endpoint)
    DoorFolder.share(endpoint)
    return socket
  }

  func cut() {
    socket?.close()
    socket = nil
    generation += 1
  }

  /// Opens the door again if it was cut. To be tried again later when it stays shut: the address may be taken for a moment.
  func reopen() throws(ZeroMQError) {
    guard socket == nil else { return }
    do {
      socket = try open()
      generation += 1
    } catch  where error.isAddressInUse {
      return
    }
  }

  /// Takes no new connection any more; those that are open stay.
  func refuseNewcomers() throws(ZeroMQError) { try socket?.unbind(endpoint) }

  func close() { socket?.close() }
}
