/// A rule file that cannot be used: which file, which line, and why.
public struct RulebookError: Error, Sendable, Equatable {
  public let file: String
  /// The line, counted from 1; `nil` where the whole file is at fault.
  public let line: Int?
  public let reasonVi: String
  public let reasonEn: String

  public init(file: String, line: Int? = nil, vi reasonVi: String, en reasonEn: String) {
    self.file = file
    self.line = line
    self.reasonVi = reasonVi
    self.reasonEn = reasonEn
  }

  public func reason(_ language: TextLanguage = .vietnamese) -> String {
    language(reasonVi, reasonEn)
  }
}

extension RulebookError: CustomStringConvertible {
  /// `QD26-13.yaml:57: …`, as compilers print it.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + reasonEn
  }
}
