/// The version of this program, as `ocop status` shows it.
public enum Version {
  public static let current = "0.1.0"
}
