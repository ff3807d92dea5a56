/// How the cells of a table's column are set.
public enum ColumnAlignment: UInt8, Hashable, Sendable {
  case natural
  case left
  case right
  case center
}
