public import Diagnostics
internal import Localization

/// What the content holds already, so that new documents take free names.
public struct ContentInventory: Sendable {
  /// The ids of all training sessions.
  public private(set) var sessionIDs: Set<String> = []
  /// The greatest number of a worksheet, `7` for `F7`.
  private(set) var lastWorksheet = 0
  private var names: Set<String> = []

  /// Reads the names in the Markdown files of `files`, whose paths begin with `content/`.
  ///
  /// Only front matter is read, and what is wrong in it is left to a check.
  public init(_ files: [SourceFile]) {
    for file in files {
      let path = String(file.path.dropFirst("content/".utf8.count))
      guard let (identity, _) = DocumentIdentity.parse(path: path) else { continue }
      names.insert(identity.path)
      let node = YAMLReader.read(file, in: FrontMatter.split(file).value.range).value
      guard case .map(let map) = node.value else { continue }
      note(map, of: identity)
    }
  }

  private mutating func note(_ map: YAMLMap, of identity: DocumentIdentity) {
    let slug = map.text("slug") ?? map.text("title").map { Slug.make(from: $0) }
    if let slug { names.insert(identity.folder + slug) }
    if let number = map.text("number")?.dropFirst(), let number = Int(number) {
      lastWorksheet = max(lastWorksheet, number)
    }
    guard identity.kind == .training, case .list(let sessions)? = map["sessions"]?.value else {
      return
    }
    for case .map(let session) in sessions.map(\.value) {
      guard let id = session.text("id") else { continue }
      sessionIDs.insert(id)
      names.insert("training/\(id)")
    }
  }

  /// Whether a document of `folder` (`articles/learn`) has the file name or the address `name`.
  private func isTaken(_ name: String, in folder: String) -> Bool {
    names.contains("\(folder)/\(name)") || Router.isReserved(name)
  }

  /// `name` if it is free in `folder`, else `name-2`, `name-3` and so on.
  public func freeName(_ name: String, in folder: String) -> String {
    name.numbered { isTaken($0, in: folder) }
  }

  /// `id` if no session has it, else `id-2`, `id-3` and so on.
  func freeSessionID(_ id: String) -> String {
    id.numbered { sessionIDs.contains($0) || isTaken($0, in: "training") }
  }
}

extension YAMLMap {
  fileprivate func text(_ key: String) -> String? {
    if case .scalar(let text)? = self[key]?.value { return text }
    return nil
  }
}
