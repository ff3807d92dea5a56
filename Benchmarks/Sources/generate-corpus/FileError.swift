#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file or folder that could not be written.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  var description: String {
    "\(path): \(String(cString: strerror(code)))"
  }
}
