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

  /// The launcher of the checkout in whose `.build` the program lies; `nil` where it was installed.
  static var launcher: String? {
    guard let path, let root = FilePath.folder(of: path), FilePath.name(of: path) == ".build",
      access("\(root)/sxsh", X_OK) == 0
    else { return nil }
    return "\(root)/sxsh"
  }
}
