import Contracts
import Foundation
import Testing

@testable import Ledger

/// A store as it is on disk while its service is killed, and what a dying disk makes of its write-ahead log.
@Suite("A write-ahead log that was spoilt loses nothing in silence")
final class WriteAheadLogTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-wal-\(UUID().uuidString)").path
  private let source = EventSource(province: "66", service: "registration")
  private static let batches: UInt64 = 12

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func open(_ path: String) throws -> Ledger {
    try Ledger(path: path, source: source, schema: DerivedSchema(version: 1, statements: [])) { _, _ in }
  }

  private func append(_ ledger: Ledger, _ count: Int = 1) throws {
    try ledger.batch { batch in
      for _ in 0..<count {
        let record = EventRecord(
          sequence: 0, type: "a", schema: "x", subject: "s", time: Instant(microseconds: 1), actor: "a", cause: "c",
          data: String(repeating: "chữ ", count: 100))
        _ = try batch.append(record) { _, _ in }
      }
    }
  }

  /// The files of a service that was killed after so many commits.
  private func killed(commits: UInt64 = batches) throws -> (store: Data, wal: Data) {
    let path = "\(folder)/live-\(UUID().uuidString).sqlite"
    let ledger = try open(path)
    defer { try? ledger.close() }
    for _ in 0..<commits { try append(ledger) }
    return (try Data(contentsOf: URL(fileURLWithPath: path)), try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
  }

  private enum Start: Equatable {
    case refused, inDoubt(UInt64), ready(UInt64)
  }

  /// What a start on such files comes to.
  private func start(_ store: Data, _ wal: Data) throws -> Start {
    let path = "\(folder)/copy-\(UUID().uuidString).sqlite"
    try store.write(to: URL(fileURLWithPath: path))
    try wal.write(to: URL(fileURLWithPath: path + "-wal"))
    do {
      let ledger = try open(path)
      defer { try? ledger.close() }
      return ledger.isTailInDoubt ? .inDoubt(ledger.latestSequence) : .ready(ledger.latestSequence)
    } catch let error as LedgerError {
      guard case .tailLost = error else { throw error }
      #expect(error.description.contains("ocop recover"))
      return .refused
    }
  }

  @Test("Killed at whatever moment it starts with every acknowledged event, and without a doubt")
  func killedOnly() throws {
    for commits in [0, 1, 2, 12] as [UInt64] {
      let (store, wal) = try killed(commits: commits)
      #expect(try start(store, wal) == .ready(commits))
    }
    // Stopped while a frame was being written at the end.
    let (store, wal) = try killed()
    for cut in [1, 23, 24, 25, 4_000] { #expect(try start(store, wal + wal.suffix(4_120).prefix(cut)) == .ready(Self.batches)) }
  }

  @Test("Also after the log began again from its start, with frames of before behind it")
  func olderFrames() throws {
    let path = folder + "/older.sqlite"
    let ledger = try open(path)
    defer { try? ledger.close() }
    for _ in 0..<20 { try append(ledger, 20) }
    // Moved into the store: the next commit begins at the front.
    try ledger.emptyWriteAheadLog()
    try append(ledger)
    let (store, wal) = (try Data(contentsOf: URL(fileURLWithPath: path)), try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
    #expect(try start(store, wal) == .ready(401))
  }

  @Test("One bit gone wrong, wherever it is: it starts with everything, refuses, or says that it is in doubt", arguments: Seed.several(2))
  func flipped(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (store, wal) = try killed()
    // Every byte of the header, of the frames' headers, and some of the pages.
    let frames = stride(from: 32, to: wal.count, by: 4_120)
    let places =
      Array(0..<32) + frames.flatMap { frame in [0, 5, 8, 13, 17, 22].map { frame + $0 } }
      + (0..<40).map { _ in Int.random(in: 0..<wal.count, using: &random) }
    var outcomes: [String: Int] = [:]
    for place in places {
      var spoilt = wal
      spoilt[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      switch try start(store, spoilt) {
      case .ready(let sequence): #expect(sequence == Self.batches, "byte \(place), seed \(seed)")
      case .inDoubt: outcomes["in doubt", default: 0] += 1
      case .refused: outcomes["refused", default: 0] += 1
      }
    }
    #expect(outcomes["refused", default: 0] > 20 && outcomes["in doubt", default: 0] > 2, "\(outcomes)")
  }

  @Test("The last transaction spoilt is in doubt, and stays so at the next start, until it is cleared")
  func staysInDoubt() throws {
    let (store, whole) = try killed()
    var wal = whole
    wal[wal.count - 100] ^= 1
    let path = folder + "/doubt.sqlite"
    try store.write(to: URL(fileURLWithPath: path))
    try wal.write(to: URL(fileURLWithPath: path + "-wal"))
    for _ in 1...2 {
      let ledger = try open(path)
      #expect(ledger.isTailInDoubt)
      #expect(ledger.latestSequence == Self.batches - 1)
      try ledger.close()
    }
    do {
      let ledger = try open(path)
      try ledger.batch { try $0.clearTailDoubt() }
      #expect(!ledger.isTailInDoubt)
      try ledger.close()
    }
    #expect(try !open(path).isTailInDoubt)
  }

  @Test("What cannot be moved out of the write-ahead log for a reader is told once it is large")
  func grows() throws {
    let ledger = try open(folder + "/grows.sqlite")
    let reader = try ledger.makeReader()
    try append(ledger)
    try reader.snapshot { snapshot in
      _ = try snapshot.latestSequence()
      for _ in 0..<9 where ledger.checkpointFault == nil { try append(ledger, 20_000) }
      #expect(ledger.checkpointFault?.contains("reads the store") ?? false)
    }
    try reader.close()
    for _ in 0..<2 { try append(ledger) }
    #expect(ledger.checkpointFault == nil)
    try ledger.close()
  }
}
