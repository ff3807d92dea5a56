internal import Diagnostics
internal import Glibc

/// Where the program that runs lies.
enum ProgramFolder {
  /// The folder of the program's file, with links resolved; `nil` where the system does not tell.
  static var path: String? {
    guard let own = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(own) }
    return FilePath.folder(of: String(cString: own)).map(String.init)
  }
}
