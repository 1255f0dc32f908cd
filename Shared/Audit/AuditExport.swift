import Contracts
import Foundation
import Ledger

/// What an outsider is given: every log as lines of JSON, its checkpoints, what it keeps of others, and the keys that signed.
public struct AuditExport {
  /// The file that tells what the folder holds.
  static let manifestName = "export.json"
  static let format = "ocop export 1"

  /// What `export.json` says.
  public struct Manifest: Codable, Sendable {
    public struct Log: Codable, Sendable {
      /// `<province>.<service>`, as the chain's beginning has it.
      public var log: String
      public var events: UInt64
      /// Chain hash of the last event, as it is written; empty for a log without events.
      public var hash: String
      public var checkpoints: Int
      public var witnessed: Int
      /// Ed25519 keys that signed its checkpoints.
      public var publicKeys: [String]
    }

    public var format: String
    public var madeAt: String
    public var logs: [Log]
  }

  /// Writes the logs to a folder that must not hold an export yet.
  ///
  /// - Throws: `AuditFileError` when a file cannot be written.
  public static func write(_ sources: [any LogSource], to folder: String, at time: Instant) throws -> Manifest {
    let files = FileManager.default
    guard !files.fileExists(atPath: "\(folder)/\(manifestName)") else {
      throw AuditFileError(path: folder, vi: "đã có một bản xuất ở đó", en: "there is an export already")
    }
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw AuditFileError(path: folder, vi: "không tạo được", en: "it cannot be made")
    }
    var writers: [String: LineWriter] = [:]
    var hashes: [String: String] = [:]
    let audit = Audit(sources)
    for log in audit.logs { writers[log.source.service] = try LineWriter(path: "\(folder)/\(log.source.service).events.jsonl") }
    try audit.read { log, link in
      let event = ExportedEvent(link)
      try writers[log.source.service]?.write(event)
      hashes[log.source.service] = event.hash
    }
    for writer in writers.values { try writer.close() }
    var manifest = Manifest(format: format, madeAt: time.description, logs: [])
    for log in audit.logs {
      let service = log.source.service
      try write(log.checkpoints, to: "\(folder)/\(service).checkpoints.jsonl")
      try write(log.witnessed, to: "\(folder)/\(service).witnessed.jsonl")
      manifest.logs.append(
        .init(
          log: log.source.logName, events: log.latestSequence, hash: hashes[service] ?? "", checkpoints: log.checkpoints.count,
          witnessed: log.witnessed.count, publicKeys: audit.signers(of: log).keys))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try encoder.encode(manifest).write(to: URL(fileURLWithPath: "\(folder)/\(manifestName)"))
    } catch {
      throw AuditFileError(path: folder, vi: "không ghi được", en: "it cannot be written")
    }
    return manifest
  }

  private static func write(_ carried: [AuditedLog.Carried], to path: String) throws {
    let writer = try LineWriter(path: path)
    for entry in carried { try writer.write(ExportedCheckpoint(entry.checkpoint, carriedBy: entry.sequence)) }
    try writer.close()
  }

  /// The logs of an export; nil when the folder holds none.
  public static func logs(in folder: String) throws -> [ExportedLog]? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(manifestName)") else { return nil }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: data), manifest.format == format else {
      throw AuditFileError(path: "\(folder)/\(manifestName)", vi: "không phải là bản xuất của ocop", en: "it is no export of ocop")
    }
    return try manifest.logs.map { log in
      guard let source = EventSource(logName: log.log) else {
        throw AuditFileError(path: folder, vi: "tên nhật ký \(log.log) không đúng", en: "\(log.log) is no name of a log")
      }
      return try ExportedLog(source: source, path: "\(folder)/\(source.service).events.jsonl")
    }
  }
}

/// One log of an export.
public final class ExportedLog: LogSource {
  public let source: EventSource
  public let path: String
  private let content: Data
  private var position = 0
  private var line = 0

  init(source: EventSource, path: String) throws {
    self.source = source
    self.path = path
    do {
      content = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw AuditFileError(path: path, vi: "không đọc được", en: "it cannot be read")
    }
  }

  /// Lines in the order of the file: from the first when `sequence` is 0, else where the reading stopped.
  public func links(after sequence: UInt64, limit: Int) throws -> [LogLink] {
    if sequence == 0 { (position, line) = (0, 0) }
    var links: [LogLink] = []
    let decoder = JSONDecoder()
    while links.count < limit, position < content.count {
      let end = content[position...].firstIndex(of: UInt8(ascii: "\n")) ?? content.count
      line += 1
      guard let event = try? decoder.decode(ExportedEvent.self, from: content[position..<end]), let link = event.link else {
        throw AuditFileError(path: "\(path):\(line)", vi: "dòng này không phải là sự kiện", en: "the line is no event")
      }
      links.append(link)
      position = end + 1
    }
    return links
  }

  public func cursors() -> [String: LogCursor] { [:] }
}

/// A file of an audit that cannot be read or written.
public struct AuditFileError: Error, CustomStringConvertible {
  public var path: String
  public var vietnamese: String
  public var english: String
  public var description: String { "\(path): \(vietnamese) / \(english)" }

  public init(path: String, vi vietnamese: String, en english: String) {
    self.path = path
    self.vietnamese = vietnamese
    self.english = english
  }
}

/// Writes values as lines of JSON.
private final class LineWriter {
  private let path: String
  private let handle: FileHandle
  private let encoder = JSONEncoder()
  private var waiting = Data()

  init(path: String) throws {
    self.path = path
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard !FileManager.default.fileExists(atPath: path), FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw AuditFileError(path: path, vi: "không tạo được tệp mới", en: "it cannot be made as a new file") }
    self.handle = handle
  }

  func write(_ value: some Encodable) throws {
    waiting += try encoder.encode(value)
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count > 1 << 20 { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: waiting)
      waiting.removeAll(keepingCapacity: true)
    } catch {
      throw AuditFileError(path: path, vi: "không ghi được: \(error)", en: "it cannot be written: \(error)")
    }
  }
}
