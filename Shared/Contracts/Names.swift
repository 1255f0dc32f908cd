import SwiftProtobuf

extension Message {
  /// The message's name without its package, as topics write it: `ProductRegistered` is `product-registered`.
  public static var topicName: String { kebabCase(of: protoMessageName.split(separator: ".").last.map(String.init) ?? "") }

  /// The message's name without its package: `RegisterProduct`.
  public static var shortName: String { protoMessageName.split(separator: ".").last.map(String.init) ?? protoMessageName }
}

/// `DossierReEvaluated` is `dossier-re-evaluated`.
func kebabCase(of name: String) -> String {
  var result = ""
  for character in name {
    if character.isUppercase && !result.isEmpty { result.append("-") }
    result.append(contentsOf: character.lowercased())
  }
  return result
}

/// The services of a deployment and the packages of their contracts.
public enum ServiceName {
  public static let registration = "registration"
  public static let council = "council"
  public static let evaluation = "evaluation"
  public static let notification = "notification"
  public static let all = [registration, council, evaluation, notification]

  /// The service that takes a message, read from its full name: `ocop.council.v1.OpenSession` goes to `council`.
  public static func owner(ofMessage name: String) -> String? {
    let parts = name.split(separator: ".")
    guard parts.count == 4, parts[0] == "ocop" else { return nil }
    return String(parts[1])
  }
}
