import ArgumentParser
import Audit
import Contracts
import Foundation
import Keys
import Ledger
import Messaging

struct AuditNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Kiểm chứng nhật ký. Proves that nobody altered anything.",
    discussion: """
      ocop audit verify run/data                                các kho / stores
      ocop audit export --stores run/data --to /media/usb/ocop  cho người ngoài / for an outsider
      ocop audit prove council 12 --stores run/data --to 12.json
      ocop audit check-proof 12.json --key council.pub

      Không cần dịch vụ nào đang chạy; không ghi gì vào kho. Needs no running service and writes nothing into a store.
      """,
    subcommands: [VerifyAudit.self, ExportAudit.self, ProveEvent.self, CheckProof.self])
}

/// How an auditor's verbs print, and how their failures end.
struct AuditPrinting: ParsableArguments {
  @Option(help: "vi hoặc en. Language of messages. [OCOP_LANG]")
  var lang = ProcessInfo.processInfo.environment["OCOP_LANG"] ?? "vi"
  @Option(help: "table hoặc json. How answers are printed.")
  var output: OutputFormat = .table

  var language: Language { Language(header: lang) }

  /// Runs `body`; a file that cannot be used ends in its text and exit code 1.
  func run(_ body: () throws -> Void) throws {
    do {
      try reportingRuleErrors(language, output, body)
    } catch let error as LedgerError {
      Console.error("\(error)")
      throw ExitCode(1)
    } catch let error as AuditFileError {
      Console.error("\(error.path): \(language == .english ? error.english : error.vietnamese)")
      throw ExitCode(1)
    } catch let error as KeyError {
      Console.error("\(error)")
      throw ExitCode(1)
    }
  }
}

/// The keys that an auditor has from elsewhere.
struct AuditKeys: ParsableArguments {
  @Option(help: "Thư mục khóa của hệ thống (keys/services/*.pub). The deployment's folder of keys.")
  var keys: String?
  @Option(
    help:
      "Khóa ký của một dịch vụ: dịch-vụ=tệp.pub hoặc 64 chữ số; dùng nhiều lần được. A service's key, as service=file.pub or 64 digits; may be repeated."
  )
  var key: [String] = []

  /// Signing keys in hexadecimal digits, by service.
  func byService() throws -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    if let keys {
      for service in ServiceName.all {
        let file = "\(KeyFolder(keys).servicesFolder)/\(service).pub"
        // Without it the log is not verified, which the report says.
        if FileManager.default.fileExists(atPath: file) { found[service] = try Self.signingKeys(file) }
      }
      guard !found.isEmpty else { throw ValidationError("--keys \(keys): không có khóa trong services/ / there is no key in services/") }
    }
    for entry in key {
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw ValidationError("--key \(entry): phải là dịch-vụ=khóa / must read service=key") }
      found[parts[0], default: []].formUnion(try Self.signingKeys(parts[1]))
    }
    return found
  }

  /// The signing keys in a file of public keys, or in digits.
  static func signingKeys(_ text: String) throws -> Set<String> {
    if text.utf8.count == 64, let digits = [UInt8](hexadecimal: text) { return [digits.hexadecimal] }
    if text.hasPrefix("ocop-key-1 ") { return [try PublicKey(text: text).signing.hexadecimal] }
    guard FileManager.default.fileExists(atPath: text) else {
      throw AuditFileError(path: text, vi: "không phải tệp khóa hay 64 chữ số", en: "it is no file of keys and no 64 digits")
    }
    // While a key is being replaced its file has the old one and the new one, a line each. A file without a key is none.
    return Set(try KeyFolder.publicKeys(file: text).map(\.signing.hexadecimal))
  }
}

/// Where an auditor reads from: an export, a folder of stores, or one store.
struct AuditInput {
  var sources: [any LogSource] = []
  /// Stores among them, which have tables as well.
  var stores: [StoredLog] = []
  /// Stores that cannot be read, by the service whose name they bear.
  var findings: [AuditFinding] = []

  /// - Parameter isStrict: a store that cannot be read ends the whole, instead of being a finding.
  init(_ path: String, isStrict: Bool = false) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw AuditFileError(path: path, vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
    }
    if isFolder.boolValue, let exported = try AuditExport.logs(in: path) {
      sources = exported
      return
    }
    let files = isFolder.boolValue ? try Self.stores(in: path) : [path]
    guard !files.isEmpty else {
      throw AuditFileError(path: path, vi: "không có kho (*.sqlite) hay bản xuất nào", en: "there is no store (*.sqlite) and no export")
    }
    for file in files {
      do {
        let store = try StoredLog(path: file)
        if let damage = try store.damages().first { throw LedgerError.corrupt(path: file, reason: damage) }
        guard !sources.contains(where: { $0.source == store.source }) else {
          throw AuditFileError(
            path: file, vi: "là kho thứ hai của \(store.source.logName)", en: "it is a second store of \(store.source.logName)")
        }
        sources.append(store)
        stores.append(store)
      } catch let error as LedgerError where !isStrict {
        let service = String(URL(fileURLWithPath: file).lastPathComponent.dropLast(".sqlite".count))
        findings.append(
          AuditFinding(
            .damaged, service, nil, expected: .init(vi: "kho đọc được: \(file)", en: "a store that can be read: \(file)"),
            found: .init(stringLiteral: "\(error)")))
      }
    }
  }

  private static func stores(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".sqlite") }.sorted().map { "\(folder)/\($0)" }
  }

  func source(of service: String) throws -> any LogSource {
    guard let found = sources.first(where: { $0.source.service == service }) else {
      throw ValidationError("không có nhật ký của \(service) / there is no log of \(service)")
    }
    return found
  }
}
