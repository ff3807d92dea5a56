internal import Diagnostics

/// The file of the program that runs.
public enum BuilderFile {
  /// What tells it from any other program, itself compiled anew among them; `nil` where the system
  /// does not say which file it is.
  public static var identity: UInt64? {
    guard let process = try? Directory("/proc/self"),
      let status = try? process.status(of: "exe", followingLinks: true)
    else { return nil }
    var hash = ContentHash()
    hash.combine(UInt64(status.size))
    hash.combine(UInt64(bitPattern: status.modified))
    hash.combine(status.identity.number)
    return hash.finalize()
  }
}
