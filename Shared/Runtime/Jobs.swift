import Contracts
import Foundation
import Ledger
import Logging
import Messaging
import SwiftProtobuf
import Synchronization
import ZeroMQ

/// Long questions of a service: one of a kind at a time, each on a thread and a connection of its own, so that short ones go on being
/// answered. They end when the service stops.
final class Jobs: Sendable {
  /// When whoever was refused may ask again. In milliseconds.
  static var retryAfter: Int { 2_000 }
  /// How long a stopping service waits for them. A step of a job takes milliseconds; what may take long is a disk that does not write.
  static var deadline: Duration { .seconds(10) }

  /// An answer on its way to whoever asked.
  struct Answer: Sendable {
    var envelope: [[UInt8]]
    var id: String
    var body: ReplyBody
  }

  /// Whose question a job answers.
  private struct Asker: Sendable {
    var id: String
    var key: String?
    var envelope: [[UInt8]]

    func isSame(_ other: Asker) -> Bool { id == other.id && key == other.key }
  }

  private struct State: Sendable {
    /// By the kind of question.
    var running: [String: Asker] = [:]
    /// What a kind's last job came to, for an asker that missed it.
    var done: [String: (asker: Asker, body: ReplyBody)] = [:]
    var answers: [Answer] = []
  }

  private let state = Mutex(State())
  private let cancellation = Cancellation()
  private let group = DispatchGroup()
  private let makeReader: @Sendable () throws -> LedgerReader
  private let waker: Waker
  private let logger: Logger

  /// - Parameter waker: wakes the thread that passes answers on.
  init(makeReader: @escaping @Sendable () throws -> LedgerReader, waker: Waker, logger: Logger) {
    self.makeReader = makeReader
    self.waker = waker
    self.logger = logger
  }

  /// Starts a job. An asker that repeats its request, because it heard nothing, waits for the job that runs, or has what it came to.
  ///
  /// - Throws: a `Refusal` when another's job of the kind runs.
  func start<Report: Message>(_ request: Request, _ work: @escaping @Sendable (LedgerReader, Cancellation) throws -> Report) throws {
    let kind = request.header.name
    let asker = Asker(id: request.header.id, key: request.senderKey, envelope: request.envelope.map(\.bytes))
    let isNew = try state.withLock { state in
      if let running = state.running[kind] {
        guard running.isSame(asker) else { throw Refusal.jobRuns(kind) }
        // It may ask through another connection than before.
        state.running[kind] = asker
        return false
      }
      if let done = state.done[kind], done.asker.isSame(asker) {
        state.answers.append(Answer(envelope: asker.envelope, id: asker.id, body: done.body))
        waker.wake()
        return false
      }
      state.running[kind] = asker
      return true
    }
    guard isNew else { return }
    let (format, language) = (request.format, request.language)
    DispatchQueue.global(qos: .utility).async(group: group) { [self] in
      do {
        let reader = try makeReader()
        defer { try? reader.close() }
        end(kind, with: try ReplyBody(work(reader, cancellation), format: format), isDone: true)
      } catch {
        let isFault = !(error is Refusal || error is Cancelled)
        logger.log(level: isFault ? .error : .notice, "a job failed", metadata: ["query": "\(kind)", "reason": "\(error)"])
        end(kind, with: Refusal(ofJob: error).body(in: language, format: format), isDone: false)
      }
    }
  }

  private func end(_ kind: String, with body: ReplyBody, isDone: Bool) {
    state.withLock { state in
      guard let asker = state.running.removeValue(forKey: kind) else { return }
      state.done[kind] = isDone ? (asker, body) : nil
      state.answers.append(Answer(envelope: asker.envelope, id: asker.id, body: body))
    }
    waker.wake()
  }

  /// Answers that have not been taken yet.
  func takeAnswers() -> [Answer] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  /// Ends what runs; its askers are told so by the answers that are there afterwards.
  func stop() {
    let end = ContinuousClock.now + Self.deadline
    cancellation.raise()
    while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      guard ContinuousClock.now < end else {
        return logger.error("a job does not end; the service stops without it")
      }
      cancellation.raise()
    }
  }
}

extension Refusal {
  fileprivate static func jobRuns(_ kind: String) -> Refusal {
    var refusal = Refusal(
      .busy, "job.running",
      .init(
        vi: "Dịch vụ đang làm một việc \(kind) khác; mỗi lúc chỉ làm một việc loại này",
        en: "Another \(kind) is being done; a service does one of a kind at a time"),
      remedy: .init(vi: "Chờ việc đó xong rồi gửi lại.", en: "Wait until it is done, then send again."))
    refusal.retryAfterMilliseconds = Jobs.retryAfter
    return refusal
  }

  /// Why a job came to nothing, without what only the service's own log should tell.
  fileprivate init(ofJob error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case is Cancelled:
      self.init(
        .away, "service.stopping", .init(vi: "Dịch vụ đang dừng; việc này chưa làm xong", en: "The service stops; this was not done"),
        remedy: .init(vi: "Gửi lại khi dịch vụ chạy lại.", en: "Send again when the service runs again."))
    case LedgerError.full:
      self.init(
        .storageFull, "job.no-room",
        .init(
          vi: "Ổ đĩa của dịch vụ không đủ chỗ cho một kho nữa cùng cỡ; chưa thay đổi gì",
          en: "The service's disk has no room for another store of this size; nothing was changed"),
        remedy: .init(
          vi: "Chuyển các bản sao cũ đi nơi khác hoặc mở rộng ổ đĩa, rồi gửi lại.",
          en: "Move old copies elsewhere or enlarge the disk, then send again."))
    default: self = .internalFault("service.job-failed")
    }
  }

  /// A fault whose cause is in the log, and in no answer: it may name what the asker should not know of.
  static func internalFault(_ rule: String) -> Refusal {
    Refusal(
      .fault, rule, .init(vi: "Không làm được do lỗi bên trong dịch vụ", en: "It failed by a fault inside the service"),
      remedy: .init(
        vi: "Báo người vận hành; nhật ký của dịch vụ ghi rõ nguyên nhân.", en: "Tell the operator; the service's log has the cause."))
  }

  fileprivate func body(in language: Language, format: WireFormat) -> ReplyBody {
    let problem = problem(in: language)
    // A problem of texts and numbers has a form in either format; were it not so, an empty one says as much.
    return (try? ReplyBody(problem, format: format)) ?? ReplyBody(name: Problem.protoMessageName, format: format, bytes: [])
  }
}

// MARK: - The jobs there are

extension Jobs {
  func compare(_ request: Request, in scratch: ScratchFolder) throws {
    try start(request) { reader, cancellation in RebuildReport(try reader.compareWithReplay(in: scratch, cancellation)) }
  }

  /// - Parameter wanted: how the request names the copy.
  func backUp(_ request: Request, as wanted: String, into folder: BackupFolder) throws {
    guard let name = folder.name(from: wanted) else { throw Refusal.copyName(folder) }
    try start(request) { [logger] reader, cancellation in
      let copy: StoreCopy
      do {
        copy = try reader.backUp(into: folder, named: name, cancellation)
      } catch is CopyNameTaken {
        throw Refusal.copyName(folder)
      }
      do {
        try reader.noteBackup()
      } catch {
        // The copy is whole all the same, and on a full disk it is what is wanted most.
        logger.error("a backup was made and could not be noted", metadata: ["copy": "\(copy.path)", "reason": "\(error)"])
      }
      return BackUpReport.with {
        $0.path = copy.path
        $0.bytes = copy.bytes
        $0.sequence = copy.sequence
      }
    }
  }
}

extension Refusal {
  /// The same for whatever is wrong with a name, so that it tells of no file.
  fileprivate static func copyName(_ folder: BackupFolder) -> Refusal {
    Refusal(
      .malformed, "backup.name",
      .init(
        vi: "Không dùng được tên này cho bản sao lưu: bản sao chỉ được ghi vào thư mục \(folder.path) của dịch vụ, dưới một tên chưa dùng",
        en: "This name cannot be used for a copy: copies are written into the service's folder \(folder.path) only, under a name not in use"
      ),
      remedy: .init(
        vi: "Ghi tên tệp mới gồm 1 đến 128 ký tự A-Z a-z 0-9 . _ -, không bắt đầu bằng dấu chấm; thư mục đặt bằng --backups.",
        en: "Write a new file's name of 1 to 128 characters A-Z a-z 0-9 . _ -, not beginning with a dot; --backups sets the folder."))
  }
}
