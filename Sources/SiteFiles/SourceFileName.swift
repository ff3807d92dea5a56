/// What the names of source files say.
enum SourceFileName {
  private static let textExtensions = [
    ".md", ".yaml", ".html", ".css", ".js", ".svg", ".txt", ".csv", ".typ",
  ].map { Array($0.utf8) }
  private static let leftoverEndings = ["~", ".swp", ".swo"].map { Array($0.utf8) }
  private static let leftoverNames: Set<String> = ["thumbs.db", "desktop.ini"]

  /// Whether the file is kept as bytes, by its extension in any case of letters.
  static func isText(_ path: String) -> Bool {
    textExtensions.contains { ends(path, with: $0) }
  }

  /// Whether a file or folder is hidden or left behind by an editor or a system, and so no source.
  static func isLeftOut(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".")
      || leftoverEndings.contains { ends(name, with: $0) }
      || name.utf8.starts(with: "~$".utf8)
      || name.utf8.first == UInt8(ascii: "#") && name.utf8.last == UInt8(ascii: "#")
      || leftoverNames.contains(name.lowercased())
  }

  private static func ends(_ name: String, with ending: [UInt8]) -> Bool {
    let name = name.utf8
    guard name.count >= ending.count else { return false }
    return zip(name.suffix(ending.count), ending).allSatisfy { byte, expected in
      byte == expected || (0x41...0x5A ~= byte && byte | 0x20 == expected)
    }
  }
}
