import ArgumentParser
import Audit
import Contracts
import Foundation
import Ledger
import Messaging

struct RestoreStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Khôi phục kho từ bản sao lưu đã kiểm chứng. Restores a store from a backup that was verified.",
    discussion: """
      ocop restore --from run/backup/council-20261124T013000Z.sqlite --to run/data
      ocop restore --from council-20261124T013000Z.sqlite --to run/data/council.sqlite --replace --keys keys

      Dừng dịch vụ trước. Bản sao được kiểm tra (tệp, chuỗi băm, chữ ký) trước khi thay gì; kho cũ được giữ lại dưới tên có ngày giờ.
      Stop the service first. The backup is checked (file, chain, signatures) before anything is replaced; the old store is kept under
      a dated name.
      """)
  @Option(help: "Bản sao lưu. The backup.") var from: String
  @Option(help: "Kho của dịch vụ, hoặc thư mục kho. The service's store, or the folder of stores.") var to: String
  @Flag(help: "Thay kho đang có, giữ kho cũ dưới tên có ngày giờ. Replaces the store that is there; keeps it under a dated name.")
  var replace = false
  @Option(
    help:
      "Kho của các dịch vụ khác: thư mục hoặc một kho; dùng nhiều lần được. The others' stores, a folder or one; may be repeated. [thư mục của / the folder of --to]"
  )
  var others: [String] = []
  @OptionGroup var keys: AuditKeys
  @OptionGroup var printing: AuditPrinting

  func run() throws {
    try printing.run {
      let language = printing.language
      let backup = try StoredLog(path: from)
      if let damage = try backup.damages().first { throw LedgerError.corrupt(path: from, reason: damage) }
      let audit = Audit([backup], keys: try keys.byService())
      try audit.read()
      audit.check()
      guard audit.findings.isEmpty else {
        for finding in audit.findings { Console.errors(finding.lines(in: language)) }
        Console.error(language == .english ? "Nothing was replaced." : "Chưa thay gì cả.")
        throw ExitCode(1)
      }
      let latest = audit.logs[0].latestSequence
      let (path, folder) = target(backup.source.service)
      try requireSameSource(path, backup.source)
      let isThere = FileManager.default.fileExists(atPath: path)
      guard !isThere || replace else {
        throw AuditFileError(
          path: path, vi: "đã có kho ở đó; dùng --replace để thay, kho cũ sẽ được giữ lại",
          en: "there is a store already; --replace puts the backup in its place and keeps the old one")
      }
      try backup.close()
      let aside = isThere ? "\(path).\(Self.stamp(.now))" : nil
      try StoreFile.restore(from, to: path, aside: aside)
      report(backup.source, latest, path, aside, behind: try furthestSeen(of: backup.source, besides: path, in: folder, latest: latest))
    }
  }

  private func target(_ service: String) -> (path: String, folder: String) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: to, isDirectory: &isFolder), isFolder.boolValue { return ("\(to)/\(service).sqlite", to) }
    return (to, URL(fileURLWithPath: to).deletingLastPathComponent().path)
  }

  /// A store that can still be read must be the same service's; one that cannot is what is restored from a backup for.
  private func requireSameSource(_ path: String, _ source: EventSource) throws {
    guard let present = try? StoredLog(path: path), present.source != source else { return }
    throw LedgerError.foreign(path: path, found: present.source.topicPrefix, expected: source.topicPrefix)
  }

  /// How far the other stores of the folder have seen the log; nil when no further than the backup goes.
  private func furthestSeen(of source: EventSource, besides path: String, in folder: String, latest: UInt64) throws -> UInt64? {
    let others = try (others.isEmpty ? [folder] : others).flatMap { try AuditInput($0).sources }.filter {
      $0.source != source && $0.source.province == source.province
    }
    let audit = Audit(others)
    try audit.read()
    return audit.logs.compactMap { $0.seen[source.service] }.max().flatMap { $0 > latest ? $0 : nil }
  }

  private func report(_ source: EventSource, _ latest: UInt64, _ path: String, _ aside: String?, behind: UInt64?) {
    switch printing.output {
    case .json:
      Console.json(encoding: Document(store: path, log: source.logName, events: latest, keptAside: aside, othersHaveSeen: behind))
    case .table:
      let isEnglish = printing.language == .english
      Console.line(isEnglish ? "\(path): restored, \(latest) events" : "\(path): đã khôi phục, \(latest) sự kiện")
      if let aside { Console.line(isEnglish ? "The old store is \(aside)" : "Kho cũ: \(aside)") }
      guard let behind else { return }
      Console.line(
        isEnglish
          ? "Beware: the other services have seen this log up to event \(behind). What followed event \(latest) is lost here, and they will say so (ocop status)."
          : "Chú ý: các dịch vụ khác đã thấy nhật ký này đến sự kiện \(behind). Phần sau sự kiện \(latest) đã mất ở đây, và họ sẽ báo (ocop status)."
      )
    }
  }

  private struct Document: Encodable {
    let store: String
    let log: String
    let events: UInt64
    let keptAside: String?
    let othersHaveSeen: UInt64?
  }

  /// `20261124T031500Z`
  static func stamp(_ time: Instant) -> String {
    String(time.description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }
}
