/// Which builder this is.
public enum BuilderVersion {
  /// The version that `sxsh --version` prints.
  public static let string = "0.1.0"

  /// Raised whenever the builder writes other bytes for the same template and context.
  static let fingerprint: UInt64 = 2
}
