/// A value as written: text, a list or a map.
///
/// The reader guesses no types: `12:30`, `yes` and `2017-09-07` are text until a field's type says
/// what they are.
public enum YAMLValue: Sendable {
  /// Nothing was written.
  case empty
  /// A text, without its quotes and with its escapes resolved; `""` is a text and not empty.
  case scalar(String)
  /// A block or flow list.
  case list([YAMLNode])
  /// A block or flow map.
  case map(YAMLMap)
}
