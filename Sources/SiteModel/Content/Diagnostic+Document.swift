public import Diagnostics

extension Diagnostic {
  /// The document whose file the problem stands in; `nil` for other files.
  public var document: DocumentIdentity? {
    let folder = "content/"
    guard file.path.hasPrefix(folder) else { return nil }
    return DocumentIdentity.parse(path: String(file.path.dropFirst(folder.count)))?.identity
  }
}
