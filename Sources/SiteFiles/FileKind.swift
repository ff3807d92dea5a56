/// What kind of thing a name in a folder is.
enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  case other
}
