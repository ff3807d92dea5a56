internal import Diagnostics
internal import Localization

/// Reads the data files of a site: maps and lists that stand in one file for both languages.
enum DataFile {
  /// The record that the file's map makes.
  static func readMap<Value>(
    _ file: SourceFile,
    _ read: (inout FieldReader) -> Value?
  ) -> Diagnosed<Value?> {
    self.read(file) { values, node in values.record(node, read) }
  }

  /// The records that the items of the file's list make.
  static func readList<Item>(
    _ file: SourceFile,
    _ read: (inout FieldReader) -> Item?
  ) -> Diagnosed<[Item]> {
    let list = self.read(file) { values, node in values.records(node, read) }
    return Diagnosed(list.value ?? [], list.diagnostics)
  }

  /// What `read` makes of the file's only node.
  static func read<Value>(
    _ file: SourceFile,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) -> Diagnosed<Value?> {
    let problems = ProblemCollector()
    let node = YAMLReader.read(file, in: 0..<file.bytes.count)
    problems.report(node.diagnostics)
    // Data files are written as Vietnamese offices write: day first, decimal commas.
    let values = ValueReader(
      file: file,
      language: .vi,
      vocabulary: Vocabulary([:]),
      problems: problems
    )
    let value = read(values, node.value)
    return Diagnosed(value, problems.diagnostics)
  }
}
