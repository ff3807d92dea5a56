/// Finds where code spans end (CommonMark, section 6.1), in O(n) for all of a text.
///
/// The runs of backticks are counted once, at the first need, so that a run that nothing closes is
/// not looked for again and again.
public struct CodeSpanFinder {
  private let end: Int
  /// The start of the last run of each length.
  private var lastRuns: [Int: Int]?

  /// Creates a finder for a text that ends at `end`.
  public init(end: Int) {
    self.end = end
  }

  /// Where the span ends that the backtick at `offset` opens; `nil` where nothing closes it, in
  /// which case the whole run is text.
  ///
  /// Who asks goes through the text forwards, and does so from outside of code.
  public mutating func endOfSpan(at offset: Int, in bytes: [UInt8]) -> Int? {
    let length = lengthOfRun(at: offset, in: bytes)
    let last = lastRun(of: length, after: offset, in: bytes)
    guard last > offset else { return nil }
    var place = offset + length
    while place <= last {
      let run = lengthOfRun(at: place, in: bytes)
      place += max(run, 1)
      if run == length { return place }
    }
    return nil
  }

  /// Where what the backtick at `offset` begins ends: its span, or the run where nothing closes it.
  mutating func endOfCode(at offset: Int, in bytes: [UInt8]) -> Int {
    endOfSpan(at: offset, in: bytes) ?? offset + lengthOfRun(at: offset, in: bytes)
  }

  /// The number of backticks from `offset` on.
  public func lengthOfRun(at offset: Int, in bytes: [UInt8]) -> Int {
    var place = offset
    while place < end, bytes[place] == UInt8(ascii: "`") { place += 1 }
    return place - offset
  }

  private mutating func lastRun(of length: Int, after start: Int, in bytes: [UInt8]) -> Int {
    if let lastRuns { return lastRuns[length] ?? start }
    var runs: [Int: Int] = [:]
    var place = start
    while place < end {
      let run = lengthOfRun(at: place, in: bytes)
      if run > 0 { runs[run] = place }
      place += max(run, 1)
    }
    lastRuns = runs
    return runs[length] ?? start
  }
}
