internal import ArgumentParser
internal import Localization
internal import SiteFiles
internal import SiteModel

/// `sxsh new`: a pair of files to write a new document in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: Wording.new)

  @Argument(help: Wording.kind)
  var kind: String
  @Argument(help: Wording.title)
  var title: String
  @Option(help: Wording.englishTitle)
  var english: String?
  @Option(help: Wording.section)
  var section: String?
  @Option(help: Wording.fileName)
  var name: String?
  @OptionGroup var options: ContentOptions

  func run() throws {
    let kind = try documentKind()
    let files = try options.files()
    let starter = DocumentStarter(
      kind,
      title: try oneLine(title),
      englishTitle: try english.map(oneLine),
      section: try section(of: kind, among: files.settings?.sections),
      name: try fileName(),
      today: SystemClock.today,
      vocabulary: files.vocabulary,
      inventory: ContentInventory(files)
    )
    let texts = starter.texts
    let written = Language.allCases.map { language in
      (
        path: "\(starter.folder)/\(starter.name).\(language.rawValue).md",
        bytes: Array(texts[language].utf8)
      )
    }
    try NewFiles.write(written, in: options.folder)
    let paths = written.map { "\(options.folder)/\($0.path)" }
    Terminal.standardError(NewMessage.done(paths)[MessageLanguage.current] + "\n")
  }

  private func documentKind() throws -> DocumentKind {
    if let kind = DocumentKind.named(kind) { return kind }
    let suggestion = DocumentKind.suggestion(for: kind)
    throw ValidationError(NewMessage.unknownKind(kind, suggestion)[MessageLanguage.current])
  }

  private func oneLine(_ text: String) throws -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.isEmpty { throw ValidationError(NewMessage.emptyTitle[MessageLanguage.current]) }
    return line
  }

  private func section(of kind: DocumentKind, among sections: [Section]?) throws -> String? {
    guard kind == .articles else {
      guard section == nil else {
        throw ValidationError(NewMessage.sectionOfOtherKind[MessageLanguage.current])
      }
      return nil
    }
    guard let sections, let first = sections.first else {
      throw ValidationError(NewMessage.noSections[MessageLanguage.current])
    }
    let section = section ?? first.key
    guard sections.contains(where: { $0.key == section }) else {
      throw ValidationError(
        NewMessage.unknownSection(section, among: sections)[MessageLanguage.current]
      )
    }
    return section
  }

  private func fileName() throws -> String? {
    guard let name else { return nil }
    guard Slug.make(from: name) == name, !name.isEmpty else {
      let slug = Slug.make(from: BareName.of(name))
      throw ValidationError(NewMessage.badName(name, slug)[MessageLanguage.current])
    }
    return name
  }
}
