internal import Localization
internal import Markdown
internal import Pictures

/// What links that lead nowhere were meant to lead to, as far as the form of what is written tells.
extension LinkChecker {
  /// Whether a path begins with the name of a host in one of the common domains: `moit.gov.vn/tin`.
  private static func isHost(_ written: String) -> Bool {
    let host = written.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && !labels.contains("") && !host.contains("@")
      && ["vn", "com", "org", "net", "edu", "gov"].contains(labels[labels.count - 1].lowercased())
  }

  /// The address that was written as people say it: `www.moit.gov.vn`, `moit.gov.vn/tin`, `a@so.vn`.
  static func address(meantBy written: String) -> String? {
    if written.hasPrefix("www.") { return "https://" + written }
    if let address = ExternalAddress.meant(by: written) { return address }
    if isHost(written) { return "https://" + written }
    let parts = written.split(separator: "@", omittingEmptySubsequences: false)
    let isMailbox =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
      && !written.contains("/")
    return isMailbox ? "mailto:" + written : nil
  }

  /// The path from `file` of the document that was written without its ending or as its page.
  func document(meantBy written: String, from file: String) -> String? {
    var path = String(written.prefix { $0 != "?" })
    let name = path.split(separator: "/").last ?? ""
    if let dot = name.lastIndex(of: "."),
      ["md", "html", "htm"].contains(name[name.index(after: dot)...].lowercased())
    {
      path.removeLast(name.distance(from: dot, to: name.endIndex))
    }
    if let stem = ContentPath.resolve(path, from: file), documents[DocumentIdentity(stem)] != nil {
      return path + ".md"
    }
    if let meant = pathCountedFromContent(path + ".md", from: file) { return meant }
    // An address of a page, as a browser shows it, ends with the name of the document most often.
    guard written.lowercased().hasSuffix(".html") else { return nil }
    return suggestions.document(meantBy: path, from: file).map { $0 + ".md" }
  }

  /// The path from `file` of what `written` names where it is counted from `content/`, as paths of
  /// front matter are.
  func pathCountedFromContent(_ written: String, from file: String) -> String? {
    let parts = written.split(separator: "/")
    let path = parts.drop { $0 == "content" }.joined(separator: "/")
    let isDocument = DocumentIdentity.parse(path: path).map { documents[$0.identity] != nil }
    return isDocument ?? media.contains(path) ? ContentPath.relative(path, from: file) : nil
  }

  /// The path of the worksheet that people call `number`.
  func worksheet(numbered number: String) -> String? {
    let key = Worksheet.foldedNumber(number)
    return documents.values.compactMap { document in
      guard case .worksheet(let worksheet) = document.content, worksheet.foldedNumber == key else {
        return nil
      }
      return document.identity.path
    }.min()
  }

  /// A missing file with what may have been meant: a picture only where a picture must stand.
  func noSuchFile(
    _ written: String,
    kind: MarkdownLink.Kind,
    from file: String,
    in language: Language?
  ) -> LinkProblem {
    let isPicture = kind == .image
    let counted = pathCountedFromContent(written, from: file).flatMap { path in
      isPicture && PictureFormat(fileName: path) == nil ? nil : path
    }
    let meant = suggestions.media(meantBy: written, from: file, in: language, isPicture: isPicture)
    return .noSuchFile(written, suggestion: counted ?? meant)
  }
}
