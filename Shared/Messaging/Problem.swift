import Contracts
import SwiftProtobuf
import Text

/// Text for people: Vietnamese first, English by choice.
public struct LocalizedText: Sendable, Equatable, ExpressibleByStringLiteral {
  public var vietnamese: String
  public var english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// Text that is the same in both languages: names and numbers.
  public init(stringLiteral value: String) {
    self.init(vi: value, en: value)
  }

  public func text(in language: Language) -> String { language == .english ? english : vietnamese }
}

public enum Language: String, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The language of a request header; Vietnamese unless it says English.
  public init(header: String) { self = header == "en" ? .english : .vietnamese }
}

/// A refusal: which rule, what happened, what to do, which source. Thrown by `decide`, told to the sender in its language.
public struct Refusal: Error, Sendable {
  /// What kind of refusal it is; the number is HTTP's.
  public enum Kind: Int32, Sendable {
    case malformed = 400
    case forbidden = 403
    case unknown = 404
    case conflict = 409
    case rule = 422
    case busy = 429
    case fault = 500
    case away = 503
    case storageFull = 507

    var title: LocalizedText {
      switch self {
      case .malformed: .init(vi: "Yêu cầu không đúng mẫu", en: "Malformed request")
      case .forbidden: .init(vi: "Không có quyền", en: "Not permitted")
      case .unknown: .init(vi: "Không tìm thấy", en: "Not found")
      case .conflict: .init(vi: "Mâu thuẫn với trạng thái hiện tại", en: "Conflicts with the present state")
      case .rule: .init(vi: "Trái quy định", en: "Against a rule")
      case .busy: .init(vi: "Đang quá tải", en: "Busy")
      case .fault: .init(vi: "Lỗi của hệ thống", en: "Fault of the system")
      case .away: .init(vi: "Dịch vụ không trả lời", en: "Service does not answer")
      case .storageFull: .init(vi: "Hết chỗ lưu trữ", en: "Storage full")
      }
    }
  }

  public struct Place: Sendable {
    public var place: String
    public var detail: LocalizedText

    public init(_ place: String, vi: String, en: String) {
      self.place = place
      self.detail = LocalizedText(vi: vi, en: en)
    }
  }

  public var kind: Kind
  /// Stable name of the rule, e.g. `session.no-quorum`.
  public var rule: String
  public var detail: LocalizedText
  public var remedy: LocalizedText
  /// The law, decision or working rule behind it; empty when there is none.
  public var source: String
  public var places: [Place]
  /// Faults beside those at `places`, too many to name.
  public var placesNotNamed = 0
  /// When to come back, for a refusal that passes; 0 when there is nothing to wait for.
  public var retryAfterMilliseconds = 0

  public init(
    _ kind: Kind, _ rule: String, _ detail: LocalizedText, remedy: LocalizedText, source: String = "", places: [Place] = []
  ) {
    self.kind = kind
    self.rule = rule
    self.detail = detail
    self.remedy = remedy
    self.source = source
    self.places = places
  }

  /// Same rule whatever the wording: used where a stored refusal must not be mistaken for a passing condition.
  ///
  /// Passing conditions (busy, storage, faults) are not remembered under the request's id: a retry tries again.
  public var isRemembered: Bool {
    switch kind {
    case .forbidden, .unknown, .conflict, .rule: true
    case .malformed, .busy, .fault, .away, .storageFull: false
    }
  }

  /// The refusal as it leaves, and as it is remembered: below 16 KiB, whatever was echoed in it, and safe to print.
  public func problem(in language: Language) -> Problem {
    var problem = Problem.with {
      $0.type = "urn:ocop:problem:\(rule)"
      $0.title = kind.title.text(in: language)
      $0.status = kind.rawValue
      $0.detail = Self.bounded(detail.text(in: language), 2_000)
      $0.remedy = Self.bounded(remedy.text(in: language), 2_000)
      $0.source = Self.bounded(source, 500)
      $0.retryAfterMilliseconds = UInt32(retryAfterMilliseconds)
    }
    var named = min(places.count, FaultList.named)
    problem.faults = faults(named, in: language)
    // Half of what is left where signs that JSON writes as two made it longer.
    while named > 0, let written = try? problem.jsonString(), written.utf8.count > Self.maximumProblemBytes {
      named /= 2
      problem.faults = faults(named, in: language)
    }
    return problem
  }

  static let maximumProblemBytes = 16_384

  private func faults(_ named: Int, in language: Language) -> [Fault] {
    var faults = places.prefix(named).map { place in
      Fault.with {
        $0.place = Self.bounded(place.place, 100)
        $0.detail = Self.bounded(place.detail.text(in: language), 300)
      }
    }
    let more = places.count - named + placesNotNamed
    if more > 0 {
      faults.append(
        .with {
          $0.place = "…"
          $0.detail = LocalizedText(vi: "và \(more) chỗ khác", en: "and \(more) more").text(in: language)
        })
    }
    return faults
  }

  private static func bounded(_ text: String, _ bytes: Int) -> String {
    // Cut first: an escape takes ten bytes for one.
    printable(text.cut(toBytes: bytes), keepsLines: true).cut(toBytes: bytes)
  }
}

extension Problem: Error, CustomStringConvertible {
  public var description: String { "\(type) (\(status)): \(detail)" }

  /// The stable name without the URN: `session.no-quorum`.
  public var rule: String { type.hasPrefix("urn:ocop:problem:") ? String(type.dropFirst("urn:ocop:problem:".count)) : type }
}
