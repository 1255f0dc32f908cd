/// The version of this program, as `ocop status` shows it and as stores and contracts are released under.
public enum Version {
  public static let current = "0.1.0"
}
