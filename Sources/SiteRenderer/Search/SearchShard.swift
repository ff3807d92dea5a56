/// A part of the words or phrases of an index, small enough to be loaded for one query.
struct SearchShard: Sendable {
  /// The folded form of its first word or phrase.
  let firstKey: [UInt8]
  /// Its entries: `form,list,form,list` for all forms that fold to one key, with `;` between.
  var bytes: [UInt8]
}
