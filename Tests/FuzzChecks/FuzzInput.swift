/// An input of libFuzzer, which keeps those that end the process.
public enum FuzzInput {
  /// Holds the `count` bytes at `start` to `check`; ends the process where it throws, otherwise
  /// gives what libFuzzer takes for "go on".
  public static func hold(
    _ start: UnsafePointer<UInt8>?,
    _ count: Int,
    to check: ([UInt8]) throws -> Void
  ) -> CInt {
    do {
      try check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fatalError("\(error)")
    }
    return 0
  }
}
