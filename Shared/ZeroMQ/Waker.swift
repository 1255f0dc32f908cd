#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wakes a `Poller` from any thread or signal handler: one byte through a pipe.
public final class Waker: Sendable {
  let readDescriptor: Int32
  private let writeDescriptor: Int32

  public init() {
    var descriptors: [Int32] = [0, 0]
    let made = pipe(&descriptors)
    precondition(made == 0, "no file descriptor left for a pipe")
    for descriptor in descriptors {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    readDescriptor = descriptors[0]
    writeDescriptor = descriptors[1]
  }

  deinit {
    close(readDescriptor)
    close(writeDescriptor)
  }

  /// A full pipe means that the other side has not looked yet: it will wake all the same.
  public func wake() {
    var byte: UInt8 = 1
    _ = write(writeDescriptor, &byte, 1)
  }

  /// Takes the wake-ups that are waiting.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(readDescriptor, &buffer, buffer.count) > 0 {}
  }
}
