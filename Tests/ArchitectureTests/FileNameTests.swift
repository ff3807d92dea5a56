import Testing

/// What a file is called tells what is in it, so that a type is found without a search.
struct FileNameTests {
  private static let typeWords: Set<Substring> = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]
  private static let privateWords: Set<Substring> = ["private", "fileprivate"]

  /// A file has one type and its name; small helpers that are `private` may stand beside it.
  @Test func aFileIsNamedForTheOneTypeInIt() throws {
    for file in try SourceTreeListing.sources.get() {
      let types = Self.declarations(in: file).filter { !$0.isPrivate && $0.word != "extension" }
      #expect(types.count <= 1, "\(file.path) has \(types.map(\.name))")
      for type in types {
        #expect(type.name == file.name, "\(file.path) has \(type.name)")
      }
    }
  }

  /// A file without a type extends one, and is called `Type+Aspect.swift`.
  @Test func aFileOfExtensionsIsNamedForWhatItExtends() throws {
    for file in try SourceTreeListing.sources.get() {
      let declarations = Self.declarations(in: file)
      guard !declarations.contains(where: { !$0.isPrivate && $0.word != "extension" }) else {
        continue
      }
      let extended = declarations.filter { $0.word == "extension" }.map(\.name)
      guard !extended.isEmpty else { continue }
      let name = file.name.split(separator: "+", maxSplits: 1)
      #expect(name.count == 2 && extended.contains(name[0]), "\(file.path) extends \(extended)")
    }
  }

  /// The types that begin at the first column, and what is extended there.
  private static func declarations(
    in file: SourceTreeListing.File
  ) -> [(word: Substring, name: Substring, isPrivate: Bool)] {
    file.lines.compactMap { line in
      guard line.first?.isLetter == true || line.first == "@" else { return nil }
      let words = line.split { " :<{=".contains($0) }
      guard let place = words.firstIndex(where: { typeWords.contains($0) || $0 == "extension" }),
        place + 1 < words.count
      else { return nil }
      let isPrivate = words[..<place].contains { privateWords.contains($0) }
      let name = words[place + 1]
      return (words[place], name.hasPrefix("[") ? "Array" : name, isPrivate)
    }
  }
}
