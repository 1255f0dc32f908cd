import ArgumentParser
import Audit
import Contracts
import Foundation
import Ledger
import Messaging

struct RecoverStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Cứu một kho hỏng từ chính nó, bản sao lưu và các kho khác. Recovers a damaged store from itself, a backup and the others.",
    discussion: """
      ocop recover --from run/data/council.sqlite --to council-recovered.sqlite
      ocop recover --from run/data/council.sqlite --backup council-2026-11-23.sqlite --to council-recovered.sqlite --keys keys
      ocop recover --from run/data/council.sqlite --to council-recovered.sqlite --keys keys --accept-loss
      ocop restore --from council-recovered.sqlite --to run/data --replace --keys keys

      Dừng dịch vụ trước. Không ghi gì vào kho hỏng: một kho mới được lập từ mọi sự kiện còn đọc được và còn khớp chuỗi băm; chỗ khuyết lấy từ
      bản sao lưu. Thiếu một sự kiện thì không lập kho nào, và nói rõ thiếu gì. Mã thoát 1 khi không lập được. --accept-loss: lập kho đến chỗ
      đứt; dịch vụ khởi động trên kho ấy chưa nhận lệnh, cho đến khi phần mất được xử lý (`ocop log settle`).
      Stop the service first. Nothing is written into the damaged store: a new one is made of every event that can still be read and that
      the chain goes on by; gaps are filled from the backup. Where an event is missing no store is made, and it is said which. Exits with 1
      when none was made. --accept-loss: makes it up to where the log breaks off; its service then takes no command until the loss is settled
      (`ocop log settle`).
      """)
  @Option(help: "Kho hỏng. The damaged store.") var from: String
  @Option(help: "Bản sao lưu để lấp chỗ khuyết. A backup to fill gaps from.") var backup: String?
  @Option(
    help:
      "Kho của các dịch vụ khác: thư mục hoặc một kho; dùng nhiều lần được. The others' stores, a folder or one; may be repeated. [thư mục của / the folder of --from]"
  )
  var others: [String] = []
  @Option(help: "Tệp kho mới. The new store's file.") var to: String
  @Flag(help: "Chấp nhận phần mất phía sau chỗ đứt. Accept that what is behind the break is lost.") var acceptLoss = false
  @OptionGroup var keys: AuditKeys
  @OptionGroup var printing: AuditPrinting

  func run() throws {
    try printing.run {
      let recovery = try StoreRecovery(of: DamagedStore(path: from), backup: backup.map { try DamagedStore(path: $0) })
      let others = try otherLogs(than: recovery.source)
      let seen = Audit(others)
      try seen.read()
      let report = try recovery.make(at: to, seen: seen.seen(of: recovery.source.service), acceptLoss: acceptLoss)
      let text = RecoveryText(report: report, from: from, backup: backup, to: to, language: printing.language)
      if report.obstacle == nil { try requireFit(besides: others, source: recovery.source) }
      switch printing.output {
      case .json: Console.json(encoding: text.document)
      case .table: text.print()
      }
      if report.obstacle != nil { throw ExitCode(1) }
    }
  }

  private func otherLogs(than source: EventSource) throws -> [any LogSource] {
    let folder = URL(fileURLWithPath: from).deletingLastPathComponent().path
    // Nobody named the folder: it need not hold any.
    let found = others.isEmpty ? (try? AuditInput(folder).sources) ?? [] : try others.flatMap { try AuditInput($0).sources }
    return found.filter { $0.source.service != source.service && $0.source.province == source.province }
  }

  /// What was made has to pass what a restore asks for, and has to agree with the checkpoints that the others keep.
  private func requireFit(besides others: [any LogSource], source: EventSource) throws {
    let audit = Audit([try StoredLog(path: to)] + others, keys: try keys.byService())
    try audit.read()
    audit.check()
    // That the others have seen more is what was accepted.
    let findings = audit.findings.filter { $0.service == source.service && !(acceptLoss && $0.kind == .cutOff) }
    guard !findings.isEmpty else { return }
    try FileManager.default.removeItem(atPath: to)
    for finding in findings { Console.errors(finding.lines(in: printing.language)) }
    Console.error(printing.language == .english ? "No store was made." : "Không lập kho nào.")
    throw ExitCode(1)
  }
}

/// A recovery's report for people and for programs.
struct RecoveryText {
  var report: RecoveryReport
  var from: String
  var backup: String?
  var to: String
  var language: Language

  func print() {
    guard let obstacle = report.obstacle else { return printMade() }
    for line in [text(of: obstacle)] + knowledge + wayOut { Console.error(line.text(in: language)) }
  }

  private func printMade() {
    let isEnglish = language == .english
    Console.line(
      isEnglish
        ? "\(to): made, \(report.source.logName), \(report.latestSequence) events"
        : "\(to): đã lập, \(report.source.logName), \(report.latestSequence) sự kiện")
    let rows: [(String, RecoveryReport.Rows)] = [
      ("sự kiện", report.events), ("câu trả lời đã ghi nhớ", report.replies), ("dữ liệu cá nhân", report.values),
      ("thư chết", report.deadLetters),
    ]
    Console.table(
      ["Phần", "Kho hỏng", "Bản sao lưu", "Lập lại", "Đọc được hết"],
      rows.map { name, rows in
        [
          Vocabulary.text(name, language), "\(rows.read)", "\(rows.fromBackup)", "\(rows.remade)",
          Vocabulary.text(rows.isWhole ? "có" : "không", language),
        ]
      }, in: language)
    for note in notes { Console.line("• \(note.text(in: language))") }
    Console.line(
      isEnglish
        ? "Put it in place: ocop restore --from \(to) --to \(from) --replace"
        : "Đặt vào chỗ: ocop restore --from \(to) --to \(from) --replace")
  }

  /// What whoever goes on with the store has to know.
  var notes: [LocalizedText] {
    var notes: [LocalizedText] = []
    if report.acceptsLoss {
      if let lost = report.lostEvents.map({ [$0].text }) {
        notes.append(.init(vi: "MẤT: sự kiện \(lost) không có trong kho mới", en: "LOST: events \(lost) are not in the new store"))
      }
      notes += knowledge
      notes.append(
        .init(
          vi: "dịch vụ chưa nhận lệnh cho đến khi phần mất được xử lý: `ocop log settle` (docs/runbook.md, \"A log went back\")",
          en: "its service takes no command until the loss is settled: `ocop log settle` (docs/runbook.md, \"A log went back\")"))
    }
    if !report.eventsFromBackup.isEmpty {
      let text = report.eventsFromBackup.text
      notes.append(.init(vi: "lấy từ bản sao lưu: sự kiện \(text)", en: "from the backup: events \(text)"))
    }
    if !report.unfit.isEmpty {
      let text = report.unfit.map(String.init).joined(separator: ", ")
      notes.append(
        .init(
          vi: "sự kiện \(text) trong kho hỏng đọc được nhưng không khớp chuỗi băm: đã bị sửa hoặc hỏng; lấy theo bản sao lưu",
          en: "events \(text) of the damaged store can be read and do not fit the chain: changed or damaged; the backup's were taken"))
    }
    if report.end == nil {
      notes.append(
        .init(
          vi: "trang cuối của nhật ký hỏng: sự kiện sau \(report.latestSequence) mà chưa dịch vụ nào nghe thì không thể biết",
          en: "the log's last page is damaged: of events after \(report.latestSequence) that no other service heard nothing can be known"))
      if !report.acceptsLoss { notes += knowledge }
    }
    if !report.replies.isWhole {
      notes.append(
        .init(
          vi: "câu trả lời cho lệnh bị từ chối, hoặc cho lệnh không đổi gì, có thể đã mất và không đếm được: gửi lại thì được xét như mới",
          en: "remembered refusals, and answers to commands that changed nothing, may be lost and cannot be counted: sent again, such a "
            + "command is decided on anew"))
    }
    if report.repliesWithoutContent > 0 {
      notes.append(
        .init(
          vi:
            "\(report.repliesWithoutContent) lệnh được nhận ra theo mã nhưng không theo nội dung: gửi lại thì bị từ chối, không làm hai lần",
          en:
            "\(report.repliesWithoutContent) commands are known by their id and not by their content: sent again they are refused, not done twice"
        )
      )
    }
    if report.lostValues != 0 {
      let count = report.lostValues.map(String.init)
      notes.append(
        .init(
          vi: "mất \(count ?? "một số, không đếm được,") dữ liệu cá nhân (điện thoại, thư điện tử): như đã xóa",
          en: "lost: \(count ?? "some, nobody can count them,") personal values (phones, addresses): as if erased"))
    }
    if !report.areCursorsRead {
      let text = report.cursors.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      notes.append(
        .init(
          vi: "mức đã nghe các dịch vụ khác suy từ nhật ký: \(text); phần sau sẽ nghe lại",
          en: "how far the others were heard follows from the log: \(text); what comes after is heard again"))
    }
    if !report.deadLetters.isWhole {
      notes.append(.init(vi: "một số thư chết có thể đã mất", en: "some dead letters may be lost"))
    }
    return notes
  }

  private func text(of obstacle: RecoveryReport.Obstacle) -> LocalizedText {
    let log = report.source.logName
    switch obstacle {
    case .parted(let sequence):
      return .init(
        vi:
          "sự kiện \(sequence) của \(log) trong \(from) và trong \(backup ?? "") khác nhau, chuỗi băm của mỗi bên đều liền: một bên đã bị viết lại",
        en:
          "event \(sequence) of \(log) in \(from) and in \(backup ?? "") are not the same, and each has a chain that goes on: one was rewritten"
      )
    case .unfit(let sequence):
      return .init(
        vi:
          "sự kiện \(sequence) của \(log) trong \(from) đọc được nhưng không khớp chuỗi băm: đã bị sửa hoặc hỏng; \(backupEnds.vietnamese)",
        en:
          "event \(sequence) of \(log) in \(from) can be read and does not fit the chain: it was changed or damaged; \(backupEnds.english)")
    case .lost(let ranges):
      return .init(
        vi: "không đọc được sự kiện \(ranges.text) của \(log) trong \(from); \(backupEnds.vietnamese)",
        en: "events \(ranges.text) of \(log) cannot be read in \(from); \(backupEnds.english)")
    case .unknownEnd:
      return .init(
        vi: "trang cuối của nhật ký \(log) trong \(from) hỏng, và không có kho nào khác (--others) cho biết nhật ký đến đâu",
        en: "the last page of the log \(log) in \(from) is damaged, and there is no other store (--others) that tells how far it went")
    }
  }

  private var backupEnds: LocalizedText {
    guard backup != nil else { return .init(vi: "không có bản sao lưu (--backup)", en: "there is no backup (--backup)") }
    guard let end = report.backupEnd else {
      return .init(vi: "không đọc được phần cuối của bản sao lưu", en: "the backup's own end cannot be read")
    }
    return .init(vi: "bản sao lưu hết ở sự kiện \(end)", en: "the backup ends at event \(end)")
  }

  private var knowledge: [LocalizedText] {
    guard !report.seen.isEmpty else { return [] }
    let text = report.seen.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return [
      .init(
        vi: "các dịch vụ khác đã thấy nhật ký này đến sự kiện: \(text)", en: "the other services have seen this log up to event: \(text)")
    ]
  }

  private var wayOut: [LocalizedText] {
    [
      .init(
        vi:
          "Liền và đúng đến sự kiện \(report.latestSequence); không lập kho nào. Còn lại: một bản sao lưu mới hơn, khôi phục cả bốn kho từ cùng một đêm (docs/runbook.md, \"Restore\"), hoặc đi tiếp không có phần mất (--accept-loss).",
        en:
          "It is whole up to event \(report.latestSequence); no store was made. What remains is a later backup, to restore all four stores from one night (docs/runbook.md, \"Restore\"), or to go on without what is lost (--accept-loss)."
      )
    ]
  }

  var document: Document { Document(self) }

  struct Document: Encodable {
    struct Rows: Encodable {
      let read: Int
      let fromBackup: Int
      let remade: Int
      let whole: Bool

      init(_ rows: RecoveryReport.Rows) {
        (read, fromBackup, remade, whole) = (rows.read, rows.fromBackup, rows.remade, rows.isWhole)
      }
    }

    let log: String
    /// Nil when none was made.
    let store: String?
    let reason: String?
    let wholeTo: UInt64
    let endReadable: Bool
    /// Of an accepted loss, as far as anything tells of it.
    let lostEvents: String?
    let othersHaveSeen: [String: UInt64]
    let eventsFromBackup: String
    let events: Rows
    let replies: Rows
    let personalValues: Rows
    let personalValuesLost: Int?
    let deadLetters: Rows
    let cursors: [String: UInt64]
    let cursorsRead: Bool
    let notes: [String]

    init(_ text: RecoveryText) {
      let report = text.report
      log = report.source.logName
      store = report.obstacle == nil ? text.to : nil
      reason = report.obstacle.map { text.text(of: $0).text(in: text.language) }
      wholeTo = report.latestSequence
      endReadable = report.end != nil
      lostEvents = report.lostEvents.map { [$0].text }
      othersHaveSeen = report.seen
      eventsFromBackup = report.eventsFromBackup.text
      (events, replies, personalValues, deadLetters) = (
        Rows(report.events), Rows(report.replies), Rows(report.values), Rows(report.deadLetters)
      )
      personalValuesLost = report.lostValues
      (cursors, cursorsRead) = (report.cursors, report.areCursorsRead)
      notes = report.obstacle == nil ? text.notes.map { $0.text(in: text.language) } : []
    }
  }
}
