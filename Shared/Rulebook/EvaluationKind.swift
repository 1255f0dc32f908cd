/// Why a dossier is filed (*lần đầu, nâng hạng, phân hạng lại*): for a first rank, for a higher one, or to renew an expiring one.
public enum EvaluationKind: String, Sendable, Codable, CaseIterable {
  case first
  case upgrade
  case reEvaluation = "re_evaluation"

  public func name(_ language: TextLanguage = .vietnamese) -> String {
    switch self {
    case .first: language("đánh giá, phân hạng lần đầu", "first evaluation")
    case .upgrade: language("nâng hạng", "upgrade")
    case .reEvaluation: language("phân hạng lại", "re-evaluation")
    }
  }
}
