import Audit
import Contracts
import Messaging

/// What an audit came to, for people and for programs.
struct AuditReport {
  struct Log {
    var service: String
    var events: UInt64
    var checkpoints: Int
    var coveredTo: UInt64
    var signers: [String]
    var areKeysCompared: Bool
  }

  var path: String
  var logs: [Log] = []
  var results = 0
  /// Services whose tables were compared with a replay.
  var comparedTables: [String] = []
  var notes: [LocalizedText] = []
  var findings: [AuditFinding] = []

  init(path: String) { self.path = path }

  mutating func fill(from audit: Audit) {
    logs = audit.logs.map { log in
      let signers = audit.signers(of: log)
      return Log(
        service: log.source.service, events: log.latestSequence, checkpoints: log.checkpointCount, coveredTo: log.coveredTo,
        signers: signers.keys, areKeysCompared: signers.areCompared)
    }
    findings = audit.findings
    for (service, sequence, settled) in audit.settlements {
      let (vi, en) = settled.words
      notes.append(
        .init(
          vi: "\(service) #\(sequence): người vận hành đã xử lý, \(vi). Lý do: \(settled.reason)",
          en: "\(service) #\(sequence): settled by an operator, \(en). Reason: \(settled.reason)"))
    }
    for log in logs where !log.signers.isEmpty && !log.areKeysCompared {
      let keys = log.signers.joined(separator: ", ")
      notes.append(
        .init(
          vi: "\(log.service): điểm xác nhận ký bằng khóa \(keys); khóa này chưa được đối chiếu (--keys, --key)",
          en: "\(log.service): its checkpoints are signed by the key \(keys), which was not compared (--keys, --key)"))
    }
    for log in logs where log.checkpoints == 0 && log.events > 0 {
      notes.append(
        .init(
          vi: "\(log.service): không có điểm xác nhận nào; chuỗi băm viết lại trọn vẹn thì không phát hiện được",
          en: "\(log.service): there is no checkpoint; a chain rewritten as a whole would not be noticed"))
    }
    let missing = ServiceName.all.filter { name in !logs.contains { $0.service == name } && !findings.contains { $0.service == name } }
    if !missing.isEmpty {
      notes.append(
        .init(
          vi: "không có nhật ký của \(missing.joined(separator: ", ")): điều các dịch vụ ấy giữ không đối chiếu được",
          en: "there are no logs of \(missing.joined(separator: ", ")): what they keep could not be compared"))
    }
  }

  func print(as format: OutputFormat, in language: Language) {
    switch format {
    case .json: Console.json(encoding: Document(self, language))
    case .table:
      Console.table(
        ["Dịch vụ", "Sự kiện", "Điểm xác nhận", "Xác nhận đến", "Bảng"],
        logs.map { log in
          [
            log.service, String(log.events), String(log.checkpoints), String(log.coveredTo),
            comparedTables.contains(log.service) ? (language == .english ? "compared" : "đã so") : "—",
          ]
        }, in: language)
      Console.line(language == .english ? "Results scored again: \(results)" : "Kết quả tính lại: \(results)")
      for note in notes { Console.line("• \(note.text(in: language))") }
      for finding in findings { Console.line(finding.text(in: language)) }
      guard findings.isEmpty else { return }
      Console.line(language == .english ? "Everything fits." : "Mọi thứ đều khớp.")
    }
  }
}

extension LogSettled {
  /// What was settled, for people.
  var words: (vi: String, en: String) {
    switch action {
    case .resumeAt: ("nghe tiếp \(service) từ sau sự kiện \(sequence)", "\(service) is followed on behind event \(sequence)")
    case .skipEvent: ("bỏ qua sự kiện \(sequence) của \(service)", "event \(sequence) of \(service) is passed over")
    case .acceptLoss, .unspecified, .UNRECOGNIZED:
      ("chấp nhận phần mất, nơi khác đã thấy: \(seenText)", "the loss is accepted, others had seen: \(seenText)")
    }
  }

  private var seenText: String { seen.map { "\($0.service) #\($0.sequence)" }.joined(separator: ", ") }
}

extension AuditFinding {
  var kindLabel: LocalizedText {
    switch kind {
    case .damaged: .init(vi: "hỏng", en: "damaged")
    case .missing: .init(vi: "mất sự kiện", en: "event missing")
    case .altered: .init(vi: "sự kiện bị sửa", en: "event altered")
    case .cutOff: .init(vi: "mất phần cuối", en: "tail removed")
    case .checkpoint: .init(vi: "điểm xác nhận sai", en: "checkpoint wrong")
    case .rewritten: .init(vi: "nhật ký bị viết lại", en: "log rewritten")
    case .witness: .init(vi: "trái với điểm xác nhận nơi khác giữ", en: "contradicts a checkpoint kept elsewhere")
    case .derived: .init(vi: "bảng bị sửa", en: "table altered")
    case .personal: .init(vi: "dữ liệu cá nhân bị sửa", en: "personal data altered")
    case .sheet: .init(vi: "phiếu bị sửa", en: "sheet altered")
    case .result: .init(vi: "kết quả không theo phiếu", en: "result does not follow from its sheets")
    case .decision: .init(vi: "quyết định không theo kết quả", en: "decision does not follow from its result")
    }
  }

  /// Which event: `council #12`, or `council #12–40` where no checkpoint tells closer.
  var place: String {
    service + (sequence.map { " #\($0)" } ?? "") + (through.map { $0 == sequence ? "" : "–\($0)" } ?? "")
  }

  func text(in language: Language) -> String {
    let (wanted, was) = language == .english ? ("expected", "found") : ("cần", "thấy")
    return """
      ✗ \(place): \(kindLabel.text(in: language))
          \(wanted): \(expected.text(in: language))
          \(was): \(found.text(in: language))
      """
  }
}

/// The report for programs.
private struct Document: Encodable {
  struct Log: Encodable {
    let service: String
    let events: UInt64
    let checkpoints: Int
    let coveredTo: UInt64
    let publicKeys: [String]
    let keysCompared: Bool
    let tablesCompared: Bool
  }

  struct Finding: Encodable {
    let kind: String
    let service: String
    let sequence: UInt64?
    let through: UInt64?
    let expected: String
    let found: String
  }

  let path: String
  let fits: Bool
  let logs: [Log]
  let resultsScoredAgain: Int
  let notes: [String]
  let findings: [Finding]

  init(_ report: AuditReport, _ language: Language) {
    path = report.path
    fits = report.findings.isEmpty
    logs = report.logs.map {
      Log(
        service: $0.service, events: $0.events, checkpoints: $0.checkpoints, coveredTo: $0.coveredTo, publicKeys: $0.signers,
        keysCompared: $0.areKeysCompared, tablesCompared: report.comparedTables.contains($0.service))
    }
    resultsScoredAgain = report.results
    notes = report.notes.map { $0.text(in: language) }
    findings = report.findings.map {
      Finding(
        kind: $0.kind.rawValue, service: $0.service, sequence: $0.sequence, through: $0.through, expected: $0.expected.text(in: language),
        found: $0.found.text(in: language))
    }
  }
}
