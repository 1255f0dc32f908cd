import CZeroMQ

/// Waits for any of several sockets, or for a wake-up.
public struct Poller {
  private var items: [zmq_pollitem_t] = []

  public init() {}

  /// - Returns: the index to ask `isReadable` with.
  public mutating func add(_ socket: Socket) -> Int {
    items.append(zmq_pollitem_t(socket: socket.handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0))
    return items.count - 1
  }

  public mutating func add(_ waker: Waker) -> Int {
    items.append(zmq_pollitem_t(socket: nil, fd: waker.readDescriptor, events: Int16(ZMQ_POLLIN), revents: 0))
    return items.count - 1
  }

  /// Returns when something is readable or the time is over; a signal counts as nothing readable.
  ///
  /// - Parameter milliseconds: how long to wait; negative waits for ever.
  public mutating func wait(milliseconds: Int) throws(ZeroMQError) {
    guard zmq_poll(&items, Int32(items.count), milliseconds) >= 0 || zmq_errno() == EINTR else { throw ZeroMQError.last("poll") }
  }

  public func isReadable(_ index: Int) -> Bool { items[index].revents & Int16(ZMQ_POLLIN) != 0 }
}
