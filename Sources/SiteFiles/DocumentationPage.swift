/// A page of the program's own documentation.
public enum DocumentationPage {
  /// The text of the page `name` in `folder`; `nil` where there is none.
  ///
  /// - Throws: `FileProblem` if the folder or the page cannot be read.
  public static func read(_ name: String, in folder: String) throws(FileProblem) -> String? {
    let folder = try Directory(folder)
    guard try folder.status(of: name) != nil else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    return String(decoding: try folder.contents(of: name, through: buffer), as: UTF8.self)
  }

  /// The names of the pages in `folder`, sorted.
  ///
  /// - Throws: `FileProblem` if the folder cannot be read.
  public static func names(in folder: String) throws(FileProblem) -> [String] {
    try Directory(folder).entries().map(\.name).filter { $0.hasSuffix(".md") }.sorted()
  }
}
