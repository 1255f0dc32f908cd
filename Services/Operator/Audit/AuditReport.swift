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
  /// What could not be compared with anything, so that it proves nothing.
  var unverified: [LocalizedText] = []
  var remarks: [AuditRemark] = []

  init(path: String) { self.path = path }

  var fits: Bool { findings.isEmpty && unverified.isEmpty }

  /// 1 when something does not fit, `notVerified` when nothing is wrong in itself and not all of it is proved.
  var exitCode: Int32 { !findings.isEmpty ? 1 : unverified.isEmpty ? 0 : Self.notVerified }

  static let notVerified: Int32 = 2

  mutating func fill(from audit: Audit) {
    logs = audit.logs.map { log in
      let signers = audit.signers(of: log)
      return Log(
        service: log.source.service, events: log.latestSequence, checkpoints: log.checkpointCount, coveredTo: log.coveredTo,
        signers: signers.keys, areKeysCompared: signers.areCompared)
    }
    findings = audit.findings
    remarks = audit.remarks
    for (service, sequence, settled) in audit.settlements {
      let (vi, en) = settled.words
      notes.append(
        .init(
          vi: "\(service) #\(sequence): người vận hành đã xử lý, \(vi). Lý do: \(settled.reason)",
          en: "\(service) #\(sequence): settled by an operator, \(en). Reason: \(settled.reason)"))
    }
    for log in logs where !log.signers.isEmpty && !log.areKeysCompared {
      let keys = log.signers.joined(separator: ", ")
      unverified.append(
        .init(
          vi: "\(log.service): điểm xác nhận ký bằng khóa \(keys); khóa này chưa được đối chiếu (--keys, --key)",
          en: "\(log.service): its checkpoints are signed by the key \(keys), which was not compared (--keys, --key)"))
    }
    if logs.allSatisfy({ $0.events == 0 }) {
      unverified.append(.init(vi: "không có sự kiện nào để kiểm tra", en: "there is no event to check"))
    } else if logs.allSatisfy({ $0.checkpoints == 0 }) {
      unverified.append(.init(vi: "không nhật ký nào có điểm xác nhận", en: "no log has a checkpoint"))
    }
    // A log that carries nothing but others' checkpoints has none of its own to come.
    for log in audit.logs where log.checkpointCount == 0 && log.countedEvents > 0 {
      unverified.append(
        .init(
          vi: "\(log.source.service): không có điểm xác nhận nào; chuỗi băm viết lại trọn vẹn thì không phát hiện được",
          en: "\(log.source.service): there is no checkpoint; a chain rewritten as a whole would not be noticed"))
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
      Console.lines(conclusion(in: language))
    }
  }

  /// What stands below the table.
  func conclusion(in language: Language) -> [String] {
    let isEnglish = language == .english
    return [isEnglish ? "Results scored again: \(results)" : "Kết quả tính lại: \(results)"]
      + notes.map { "• \($0.text(in: language))" }
      + unverified.map { "? \($0.text(in: language))" }
      + findings.flatMap { $0.lines(in: language) }
      + remarks.map { "⚠ \($0.service) #\($0.sequence): \($0.kindLabel.text(in: language)). \($0.text.text(in: language))" }
      + verdict(isEnglish)
  }

  private func verdict(_ isEnglish: Bool) -> [String] {
    guard findings.isEmpty else { return [] }
    guard unverified.isEmpty else {
      return [
        isEnglish
          ? "NOT VERIFIED: nothing differs, and not all of it is proved." : "CHƯA KIỂM CHỨNG ĐƯỢC: không thấy khác, nhưng chưa đủ chứng cứ."
      ]
    }
    return [isEnglish ? "Everything fits." : "Mọi thứ đều khớp."]
  }
}

extension AuditRemark {
  var kindLabel: LocalizedText {
    switch kind {
    case .selfGranted: .init(vi: "tự cấp", en: "granted to oneself")
    case .rolesExclude: .init(vi: "vai trò loại trừ nhau", en: "roles that exclude each other")
    case .severalMembers: .init(vi: "một người, nhiều thành viên", en: "one person, several members")
    case .noSecondOfficer: .init(vi: "không có cán bộ thứ hai", en: "no second officer")
    case .keyDuringSession: .init(vi: "khóa cấp trong phiên", en: "key granted during a session")
    case .changedFromBelow: .init(vi: "cấp dưới thay đổi tài khoản đã có", en: "changed from below the province")
    case .conflictOnBehalf: .init(vi: "khai báo xung đột thay", en: "conflict declared for another")
    case .beforeTheRule: .init(vi: "trước khi có quy tắc", en: "before the rule")
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
    case .missing: sequence == nil ? .init(vi: "mất nhật ký", en: "log missing") : .init(vi: "mất sự kiện", en: "event missing")
    case .manifest: .init(vi: "trái với export.json", en: "not what export.json says")
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

  func lines(in language: Language) -> [String] {
    let (wanted, was) = language == .english ? ("expected", "found") : ("cần", "thấy")
    return [
      "✗ \(place): \(kindLabel.text(in: language))", "    \(wanted): \(expected.text(in: language))",
      "    \(was): \(found.text(in: language))",
    ]
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

  struct Remark: Encodable {
    let kind: String
    let service: String
    let sequence: UInt64
    let text: String
  }

  let path: String
  let fits: Bool
  /// Why it is not proved although nothing differs.
  let unverified: [String]
  let logs: [Log]
  let resultsScoredAgain: Int
  let notes: [String]
  let findings: [Finding]
  /// Breaches of the separation of duties; they leave `fits` as it is.
  let remarks: [Remark]

  init(_ report: AuditReport, _ language: Language) {
    path = report.path
    fits = report.fits
    unverified = report.unverified.map { $0.text(in: language) }
    logs = report.logs.map {
      Log(
        service: $0.service, events: $0.events, checkpoints: $0.checkpoints, coveredTo: $0.coveredTo, publicKeys: $0.signers,
        keysCompared: $0.areKeysCompared, tablesCompared: report.comparedTables.contains($0.service))
    }
    resultsScoredAgain = report.results
    notes = report.notes.map { $0.text(in: language) }
    remarks = report.remarks.map {
      Remark(kind: $0.kind.rawValue, service: $0.service, sequence: $0.sequence, text: $0.text.text(in: language))
    }
    findings = report.findings.map {
      Finding(
        kind: $0.kind.rawValue, service: $0.service, sequence: $0.sequence, through: $0.through, expected: $0.expected.text(in: language),
        found: $0.found.text(in: language))
    }
  }
}
