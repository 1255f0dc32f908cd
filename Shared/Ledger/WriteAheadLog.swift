import Foundation

/// What stands at the end of a store's write-ahead log, looked at before SQLite does: SQLite takes everything up to the first frame that
/// does not fit its checksum, and passes over what is behind without a word. After a power cut that is right; after a bit went wrong on
/// the disk it would drop transactions that were acknowledged.
///
/// The format is documented (sqlite.org/fileformat2.html, "The Write-Ahead Log"): a header of 32 bytes, then frames of 24 bytes and a
/// page. Frames of the present generation share the header's two salts, and every checksum is over all before it.
struct WriteAheadLog {
  enum Tail: Equatable {
    /// Nothing is missing that was ever written whole.
    case whole
    /// One transaction may have been lost: torn by a power cut before it was acknowledged, or spoilt afterwards.
    case inDoubt
    /// At least this many transactions are lost, the first of them at this byte: each was on disk before the next was begun.
    case lost(transactions: Int, at: Int)
  }

  private static let headerSize = 32
  private static let frameHeaderSize = 24

  /// - Parameters:
  ///   - path: of the store.
  ///   - pageSize: of the store, as its own file says it.
  static func tail(of path: String, pageSize: Int) throws -> Tail {
    guard let file = FileHandle(forReadingAtPath: path + "-wal") else { return .whole }
    defer { try? file.close() }
    guard let header = try file.read(upToCount: headerSize), header.count == headerSize else { return .whole }
    var scan = Scan(header: Array(header), pageSize: pageSize)
    let frameSize = frameHeaderSize + pageSize
    while let block = try file.read(upToCount: frameSize * 256), block.count >= frameSize {
      block.withUnsafeBytes { bytes in
        for start in stride(from: 0, through: bytes.count - frameSize, by: frameSize) {
          scan.take(UnsafeRawBufferPointer(rebasing: bytes[start..<start + frameSize]))
        }
      }
    }
    return scan.tail
  }

  private struct Scan {
    private let salts: (UInt32, UInt32)
    private let isBigEndian: Bool
    private var checksum: (UInt32, UInt32) = (0, 0)
    /// False from the first frame on that SQLite does not take.
    private var isValid: Bool
    private var position = headerSize
    private var brokenAt = 0
    /// Behind the valid part, of the present generation: frames, and those that end a transaction.
    private var frames = 0
    private var commits = 0

    init(header: [UInt8], pageSize: Int) {
      func word(_ at: Int) -> UInt32 { header.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt32.self)) } }
      isBigEndian = word(0) & 1 == 1
      salts = (word(16), word(20))
      isValid = false
      header.withUnsafeBytes { add(UnsafeRawBufferPointer(rebasing: $0[0..<24])) }
      isValid = word(0) & ~1 == 0x377F_0682 && word(4) == 3_007_000 && checksum == (word(24), word(28))
    }

    mutating func take(_ frame: UnsafeRawBufferPointer) {
      func word(_ at: Int) -> UInt32 { UInt32(bigEndian: frame.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
      defer { position += frame.count }
      let theirs = (word(8), word(12))
      if isValid {
        if theirs == salts, word(0) != 0 {
          add(UnsafeRawBufferPointer(rebasing: frame[0..<8]))
          add(UnsafeRawBufferPointer(rebasing: frame[frameHeaderSize...]))
          if checksum == (word(16), word(20)) { return }
        }
        isValid = false
        brokenAt = position
      }
      // One of the two is enough: the other may be what was spoilt. Frames of an earlier generation share neither.
      guard theirs.0 == salts.0 || theirs.1 == salts.1 else { return }
      frames += 1
      if word(4) != 0 { commits += 1 }
    }

    var tail: Tail {
      if commits > 1 { return .lost(transactions: commits, at: brokenAt) }
      // A frame alone whose mark of a transaction's end was spoilt is one too; more without a mark were never a whole transaction.
      return commits == 1 || frames == 1 ? .inDoubt : .whole
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
      var (first, second) = checksum
      for offset in stride(from: 0, to: bytes.count, by: 8) {
        let words = (
          bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self), bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
        )
        first &+= (isBigEndian ? UInt32(bigEndian: words.0) : UInt32(littleEndian: words.0)) &+ second
        second &+= (isBigEndian ? UInt32(bigEndian: words.1) : UInt32(littleEndian: words.1)) &+ first
      }
      checksum = (first, second)
    }
  }
}
