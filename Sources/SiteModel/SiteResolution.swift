internal import Diagnostics
internal import Markdown

/// A site with what the next one can take over from it.
public struct SiteResolution: Sendable {
  /// The site.
  public let site: Site
  /// The documents that it was made of, by identity.
  let documents: [Document]
  /// Those of them that have pages.
  let published: [Document]
  /// What they say together.
  let join: SiteJoin
  /// Each of the published ones with its links followed, and what is wrong with these.
  let resolved: [Diagnosed<ResolvedDocument?>]
}

extension Document {
  /// Whether all that other documents can depend on is as in `other`.
  ///
  /// Those are the front matter and the headings. What the texts below say may differ.
  func looksToOthers(like other: Document) -> Bool {
    identity == other.identity && text.looksToOthers(like: other.text)
      && (translation == nil) == (other.translation == nil)
      && (translation.flatMap { mine in other.translation.map(mine.looksToOthers) } ?? true)
  }
}

extension DocumentText {
  fileprivate func looksToOthers(like other: DocumentText) -> Bool {
    frontMatter == other.frontMatter
      && outline.entries.lazy.map(\.id).elementsEqual(other.outline.entries.lazy.map(\.id))
  }

  private var frontMatter: ArraySlice<UInt8> {
    file.bytes[..<FrontMatter.split(file).value.bodyStart]
  }
}
