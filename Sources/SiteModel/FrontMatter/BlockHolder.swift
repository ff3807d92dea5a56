/// What a block is the value of.
enum BlockHolder {
  case document
  case key
  case item
  /// An item whose `- ` was forgotten.
  case bareItem
}
