internal import Localization

/// Two ranges of numbers whose `~` strike out what stands between them: `10~20 … 30~40`.
enum StruckRanges {
  /// Finds the first two of a block that has struck text.
  static func fault(in block: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let places = block.indices.dropFirst().dropLast().filter { place in
      block[place] == UInt8(ascii: "~") && block[place - 1].isDigit && block[place + 1].isDigit
    }
    guard places.count > 1 else { return nil }
    let struck = block[(places[0] + 1)..<places[1]]
    let problem = RawMarkProblem.rangesStruckOut(MarkdownChecker.excerpt(struck))
    return (problem, places[0]..<(places[0] + 1))
  }
}
