import Contracts
import Foundation
import Ledger
import Text

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
    do {
      try AuditFile.bytes(of: manifest).write(to: URL(fileURLWithPath: "\(folder)/\(manifestName)"))
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
    let path = "\(folder)/\(manifestName)"
    guard let data = FileManager.default.contents(atPath: path) else { return try requireNoLogs(in: folder) }
    let manifest: Manifest = try AuditFile.read(data, path: path, vi: "không phải là bản xuất của ocop", en: "it is no export of ocop")
    guard manifest.format == format else {
      throw AuditFileError(path: path, vi: "không phải là bản xuất của ocop", en: "it is no export of ocop")
    }
    guard !manifest.logs.isEmpty else {
      throw AuditFileError(path: path, vi: "bản xuất không có nhật ký nào", en: "the export has no log")
    }
    var services: Set<String> = []
    let logs = try manifest.logs.map { log in
      guard let source = EventSource(logName: log.log), ServiceName.all.contains(source.service) else {
        throw AuditFileError(path: path, vi: "tên nhật ký \(log.log) không đúng", en: "\(log.log) is no name of a log")
      }
      guard services.insert(source.service).inserted else {
        throw AuditFileError(path: path, vi: "\(log.log) có hai lần", en: "\(log.log) stands there twice")
      }
      return try ExportedLog(source: source, folder: folder, manifest: log)
    }
    for file in try eventFiles(in: folder) where !services.contains(String(file.dropLast(eventsEnding.count))) {
      throw AuditFileError(path: "\(folder)/\(file)", vi: "export.json không nêu nhật ký này", en: "export.json does not list this log")
    }
    return logs
  }

  private static let eventsEnding = ".events.jsonl"

  private static func eventFiles(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(eventsEnding) }
  }

  /// A folder with the logs of an export and without its manifest is no folder of stores.
  private static func requireNoLogs(in folder: String) throws -> [ExportedLog]? {
    guard try eventFiles(in: folder).isEmpty else {
      throw AuditFileError(path: folder, vi: "bản xuất thiếu \(manifestName)", en: "the export has no \(manifestName)")
    }
    return nil
  }
}

/// One log of an export.
public final class ExportedLog: LogSource {
  public let source: EventSource
  public let path: String
  public let manifest: AuditExport.Manifest.Log?
  private let folder: String
  private let content: Data
  private var position = 0
  private var line = 0

  init(source: EventSource, folder: String, manifest: AuditExport.Manifest.Log) throws {
    self.source = source
    self.folder = folder
    self.manifest = manifest
    path = "\(folder)/\(source.service).events.jsonl"
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
    while links.count < limit, position < content.count {
      let end = content[position...].firstIndex(of: UInt8(ascii: "\n")) ?? content.count
      line += 1
      links.append(try Self.link(in: content[position..<end], place: "\(path):\(line)"))
      position = end + 1
    }
    return links
  }

  /// Reads a line of the file.
  package static func link(in line: Data, place: String) throws(AuditFileError) -> LogLink {
    let event: ExportedEvent = try AuditFile.read(line, path: place, vi: "dòng này không phải là sự kiện", en: "the line is no event")
    guard let link = event.link else {
      throw AuditFileError(path: place, vi: "dòng này không phải là sự kiện", en: "the line is no event")
    }
    return link
  }

  public func cursors() -> [String: LogCursor] { [:] }

  public func writtenCheckpoints() throws(AuditFileError) -> (own: [ExportedCheckpoint], witnessed: [ExportedCheckpoint])? {
    (try checkpoints("checkpoints"), try checkpoints("witnessed"))
  }

  private func checkpoints(_ kind: String) throws(AuditFileError) -> [ExportedCheckpoint] {
    let path = "\(folder)/\(source.service).\(kind).jsonl"
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AuditFileError(path: path, vi: "không đọc được", en: "it cannot be read")
    }
    var found: [ExportedCheckpoint] = []
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.prefix(lines.last?.isEmpty == true ? lines.count - 1 : lines.count).enumerated() {
      found.append(
        try AuditFile.read(
          line, path: "\(path):\(index + 1)", vi: "dòng này không phải là điểm xác nhận", en: "the line is no checkpoint"))
    }
    return found
  }
}

/// The JSON of exports and proofs.
enum AuditFile {
  /// As it is written: laid out for people, nothing in it that a terminal would not show.
  static func bytes(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Data(printableJSON(String(decoding: try encoder.encode(value), as: UTF8.self), keepsLines: true).utf8)
  }

  /// Reads a value that every other reader reads as the same.
  static func read<Value: Decodable>(_ data: Data, path: String, vi: String, en: String) throws(AuditFileError) -> Value {
    if let fault = StrictJSON.fault(in: Array(data), integersOnly: true) {
      throw AuditFileError(path: path, vi: "\(vi): \(fault)", en: "\(en): \(fault)")
    }
    guard let value = try? JSONDecoder().decode(Value.self, from: data) else { throw AuditFileError(path: path, vi: vi, en: en) }
    return value
  }
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
    waiting += Data(printableJSON(String(decoding: try encoder.encode(value), as: UTF8.self)).utf8)
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
