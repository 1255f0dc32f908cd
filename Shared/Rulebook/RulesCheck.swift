#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Every rule file of a path checked, each on its own, so that one mistake does not hide the next file's.
///
/// A path is a criteria set, a calendar year, `regimes.yaml`, or a folder: one with a `regimes.yaml` is checked as a whole rulebook.
public struct RulesCheck: Sendable {
  /// A file that was read, with what it holds or what is wrong with it.
  public struct File: Sendable, Equatable {
    public let path: String
    /// The set's code, the year, or the number of regimes.
    public let content: String
    /// What a set that is in order still lacks: such a set binds no session.
    public let missing: String?
    public let fault: RulebookError?
  }

  public let files: [File]

  public var isInOrder: Bool { files.allSatisfy { $0.fault == nil } }

  /// - Parameter regimes: folder of the rulebook that sets are checked against, where the path has no `regimes.yaml` of its own.
  public init(path: String, regimes: String) throws(RulebookError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RulebookError(file: path, vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
    }
    let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
    guard isFolder else {
      files = [Self.check(path, regimes: regimes)]
      return
    }
    let isRulebook = FileManager.default.fileExists(atPath: path + "/regimes.yaml")
    let regimes = isRulebook ? path : regimes
    var files = Self.ruleFiles(in: path).map { Self.check($0, regimes: regimes) }
    if isRulebook {
      files += (Self.ruleFiles(in: path + "/sets") + Self.ruleFiles(in: path + "/calendar")).map { Self.check($0, regimes: regimes) }
      // Each file may be in order and the whole not: two sets of one number, an amendment of another regime's set.
      if files.allSatisfy({ $0.fault == nil }), let fault = Self.fault(ofRulebook: path) {
        files.append(File(path: path, content: "", missing: nil, fault: fault))
      }
    }
    guard !files.isEmpty else { throw RulebookError(file: path, vi: "không có tệp .yaml nào", en: "holds no .yaml file") }
    self.files = files
  }

  private static func ruleFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func check(_ path: String, regimes: String) -> File {
    do throws(RulebookError) {
      let schema = try RuleNode.document(at: path).required("schema")
      switch try schema.text() {
      case "ocop-criteria/1":
        let set = try Rulebook(directory: regimes).check(file: path)
        return File(path: path, content: "\(set.code) \(set.name)", missing: set.missing, fault: nil)
      case "ocop-calendar/1":
        let year = try WorkingCalendar.Year(reading: RuleNode.document(at: path))
        return File(path: path, content: String(year.year), missing: year.missing, fault: nil)
      case "ocop-regimes/2":
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let rulebook = try Rulebook(directory: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
        return File(path: path, content: rulebook.regimes.map(\.code).joined(separator: ", "), missing: nil, fault: nil)
      default:
        throw schema.fault(
          vi: "không biết lược đồ này; có: ocop-criteria/1, ocop-calendar/1, ocop-regimes/2",
          en: "unknown schema; known are ocop-criteria/1, ocop-calendar/1, ocop-regimes/2")
      }
    } catch {
      return File(path: path, content: "", missing: nil, fault: error)
    }
  }

  private static func fault(ofRulebook folder: String) -> RulebookError? {
    do throws(RulebookError) {
      try Rulebook(directory: folder).checkAll()
      return nil
    } catch {
      return error
    }
  }
}

extension RulesCheck.File {
  /// `Rules/sets/QD26-13.yaml:57: reason`, as compilers print it.
  public func text(_ language: TextLanguage = .vietnamese) -> String {
    guard let fault else {
      return "\(path): " + language("đúng", "in order") + " (\(content))"
        + (missing.map { language("; còn thiếu: \($0)", "; missing: \($0)") } ?? "")
    }
    return path + (fault.line.map { ":\($0)" } ?? "") + ": " + fault.reason(language)
  }
}
