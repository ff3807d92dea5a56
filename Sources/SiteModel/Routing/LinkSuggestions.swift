internal import Diagnostics
internal import Localization
internal import Markdown
internal import Pictures
internal import Synchronization

/// What links that lead nowhere may have been meant to lead to.
///
/// To look for it takes long where a site is large and all its documents link to one that was
/// renamed: what was found is kept, by the folder of the file and what it says, and a file with many
/// such links is helped with the first of them. What is found does not depend on the order of files.
/// A class, because all copies of a checker share what was found.
final class LinkSuggestions: Sendable {
  /// So many links of a file are helped with.
  private static let limit = 20
  /// On a site of so many files all are compared; on a larger one those of the folder or the name.
  private static let smallSite = 500
  /// The headings of a longer text are not compared.
  private static let fewHeadings = 2000

  private enum Target: Hashable {
    case document
    case media
    case picture
  }

  /// What a file of a folder says.
  private struct Question: Hashable {
    let written: String
    let folder: Substring
    let target: Target
  }

  private struct State {
    var indexes: [Target: PathIndex] = [:]
    var found: [Question: String?] = [:]
    /// How many links of each file were helped with.
    var counts: [String: Int] = [:]
  }

  private let documents: [Document]
  private let media: Set<String>
  private let state = Mutex(State())

  init(documents: [Document], media: Set<String>) {
    self.documents = documents
    self.media = media
  }

  /// The path from `file` of the document that `stem`, a path without its ending, may have meant.
  func document(meantBy stem: String, from file: String) -> String? {
    let folder = FilePath.folder(of: file) ?? ""
    return find(Question(written: stem, folder: folder, target: .document), in: file)
  }

  /// The path under `content/` of the document that `path` in `file` may have meant.
  func document(meantByPath path: String, in file: String) -> String? {
    find(Question(written: path, folder: "", target: .document), in: file)
  }

  /// The path from `file`, a text in `language`, of the file that `written` may have meant; of a picture
  /// where only one can stand.
  func media(
    meantBy written: String,
    from file: String,
    in language: Language? = nil,
    isPicture: Bool = false
  ) -> String? {
    let folder = FilePath.folder(of: file) ?? ""
    let target = isPicture ? Target.picture : .media
    let found = find(Question(written: written, folder: folder, target: target), in: file)
    return found.map { inLanguage(language, $0, from: file) }
  }

  /// Of two files whose names differ in their language alone (`so-do-vi.svg`, `so-do-en.svg`), the one
  /// in `language`; `path` itself where it has no such sister.
  private func inLanguage(_ language: Language?, _ path: String, from file: String) -> String {
    guard let language, let dot = path.lastIndex(of: "."),
      let other = Language.allCases.first(where: { path[..<dot].hasSuffix("-\($0.rawValue)") })
    else { return path }
    let sister = path[..<dot].dropLast(other.rawValue.utf8.count) + language.rawValue + path[dot...]
    return ContentPath.resolve(sister, from: file).map(media.contains) == true
      ? String(sister) : path
  }

  /// The id of the heading that `anchor` may have meant.
  func heading(meantBy anchor: String, in outline: Outline, from file: String) -> String? {
    guard outline.entries.count <= Self.fewHeadings, mayHelp(file) else { return nil }
    return Suggestion.nearest(to: anchor, among: outline.entries.lazy.map(\.id))
  }

  private func find(_ question: Question, in file: String) -> String? {
    // Known answers count too: whether one is known depends on the order of the files.
    guard mayHelp(file) else { return nil }
    return state.withLock { state in
      if let known = state.found[question] { return known }
      let index = state.indexes[question.target] ?? PathIndex(paths(question.target))
      state.indexes[question.target] = index
      let found = index.nearest(
        to: question.written,
        fromFolder: question.folder,
        comparesAllOf: Self.smallSite
      )
      state.found[question] = .some(found)
      return found
    }
  }

  private func paths(_ target: Target) -> [String] {
    switch target {
    case .document: documents.map(\.identity.path)
    case .media: Array(media)
    case .picture: media.filter { PictureFormat(fileName: $0) != nil }
    }
  }

  private func mayHelp(_ file: String) -> Bool {
    state.withLock { state in
      state.counts[file, default: 0] += 1
      return state.counts[file, default: 0] <= Self.limit
    }
  }
}
