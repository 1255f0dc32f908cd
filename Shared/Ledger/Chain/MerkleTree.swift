import Crypto

/// The tree over the chain hashes of a run of events, as RFC 6962 builds it: leaves after 0x00, nodes after 0x01.
///
/// Its root is what a checkpoint signs; a path of about log2(n) hashes then proves one event alone.
public struct MerkleTree {
  private let leaves: [[UInt8]]

  /// - Parameter hashes: chain hashes, oldest first; at least one.
  public init(_ hashes: [[UInt8]]) {
    precondition(!hashes.isEmpty, "a checkpoint covers at least one event")
    leaves = hashes.map(Self.leaf)
  }

  public var root: [UInt8] { Self.root(of: leaves[...]) }

  /// The hashes beside the way from a leaf to the root, the nearest to the leaf first.
  public func path(to index: Int) -> [[UInt8]] { Self.path(to: index, in: leaves[...]) }

  /// The root that a leaf and its path lead to; nil when the path's length does not fit its place.
  public static func root(from hash: [UInt8], at index: Int, of count: Int, path: [[UInt8]]) -> [UInt8]? {
    guard index >= 0, index < count else { return nil }
    // From the top: which half of each subtree holds the leaf.
    var turns: [Bool] = []
    var (first, size) = (0, count)
    while size > 1 {
      let left = leftSize(of: size)
      let isLeft = index - first < left
      turns.append(isLeft)
      if isLeft {
        size = left
      } else {
        first += left
        size -= left
      }
    }
    guard turns.count == path.count else { return nil }
    return zip(turns.reversed(), path).reduce(leaf(hash)) { hash, step in
      step.0 ? node(hash, step.1) : node(step.1, hash)
    }
  }

  private static func root(of leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    guard leaves.count > 1 else { return leaves[leaves.startIndex] }
    let middle = leaves.startIndex + leftSize(of: leaves.count)
    return node(root(of: leaves[..<middle]), root(of: leaves[middle...]))
  }

  private static func path(to index: Int, in leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
    guard leaves.count > 1 else { return [] }
    let left = leftSize(of: leaves.count)
    let middle = leaves.startIndex + left
    return index < left
      ? path(to: index, in: leaves[..<middle]) + [root(of: leaves[middle...])]
      : path(to: index - left, in: leaves[middle...]) + [root(of: leaves[..<middle])]
  }

  /// The largest power of two below `count`.
  private static func leftSize(of count: Int) -> Int {
    var size = 1
    while size * 2 < count { size *= 2 }
    return size
  }

  private static func leaf(_ hash: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: [0x00] + hash)) }
  private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: [0x01] + left + right)) }
}
