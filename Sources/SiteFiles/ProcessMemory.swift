internal import CLinux

/// The memory of a process that does one thing and ends.
public enum ProcessMemory {
  /// Readies the memory for a large site; to be called before anything else.
  ///
  /// A site of 10,000 files fills some 200 MB, which stay until the process ends. Taken page by page
  /// they cost an eighth of a build. A small site takes no more of it than before.
  public static func prepare() {
    sxsh_prepare_heap(256 << 20)
  }
}
