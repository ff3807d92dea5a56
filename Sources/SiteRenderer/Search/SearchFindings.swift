/// The words and phrases of a run of documents, and where they stand.
///
/// The tables that they were found with take several times the memory, and go with the indexer.
struct SearchFindings: Sendable {
  /// The words by their numbers.
  var words: [[UInt8]] = []
  /// The two words of each phrase by its number, each as its number plus 1: the first in the upper
  /// half.
  var phraseWords: [UInt64] = []
  /// A word's number in the upper half, the bits of its posting in the lower.
  var wordPostings: [UInt64] = []
  /// The same for phrases.
  var phrasePostings: [UInt64] = []
}
