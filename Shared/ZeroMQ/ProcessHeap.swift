import CZeroMQ

/// The C library's heap, from which libzmq and SQLite take their memory too.
public enum ProcessHeap {
  /// Makes what is freed go back to the system: large frames are given memory of their own however often that happened before, and few
  /// threads share few heaps. Once, at a program's start.
  public static func keepSmall() {
    #if os(Linux)
      mallopt(M_MMAP_THRESHOLD, 256 << 10)
      mallopt(M_TRIM_THRESHOLD, 1 << 20)
      mallopt(M_ARENA_MAX, 4)
    #endif
  }

  /// Gives back what is free.
  public static func giveBack() {
    #if os(Linux)
      malloc_trim(0)
    #endif
  }
}
