internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel

/// Checks the handouts of a site and makes their data.
struct HandoutPlanner: Sendable {
  private static let templatePath = "templates/handout.typ"
  private static let bookletPath = "templates/booklet.typ"

  let builder: PageBuilder
  /// The handouts, by identity.
  let handouts: [Handout]
  /// The texts of the sources that are no documents, by path.
  private let files: [String: SourceFile]
  /// The hashes of the files that are no text, by path.
  private let media: [String: UInt64]

  init(_ builder: PageBuilder, _ handouts: [Handout], _ files: [SourceFile], _ sources: SourceTree)
  {
    self.builder = builder
    self.handouts = handouts
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    media = Dictionary(
      sources.media.map { ($0.path, $0.hash) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The problems that the texts of all handouts would have in print.
  ///
  /// Hardly any site has some, which its files tell before anything is set.
  func check(jobs: Int) async -> [Diagnostic] {
    let clear = await printedFiles.concurrentMap(jobs: jobs) { PrintedLetters.containAll(of: $0) }
    if !clear.contains(false) { return [] }
    var letters = LetterCheck()
    for handout in handouts {
      var writer = HandoutDataWriter(builder, handout.fullestEdition, dataFiles: files)
      let parts = handout.parts.map { writer.part($0, of: handout) }
      _ = writer.data(of: handout, parts: parts)
      letters.join(writer.letters)
    }
    return letters.diagnostics
  }

  /// The files of all that may be printed.
  private var printedFiles: [SourceFile] {
    let texts = handouts.map(\.texts).reduce(into: [:]) { files, texts in
      files.merge(texts) { first, _ in first }
    }
    return Array(texts.values) + files.values.filter { $0.path.hasSuffix(".yaml") }
  }

  /// The data of `handout` in `edition`; `nil` where there is no template to set it.
  func print(
    _ handout: Handout,
    in edition: HandoutEdition,
    jobs: Int
  ) async -> HandoutPrint? {
    guard let template = files[Self.templatePath] else { return nil }
    let parts = await handout.parts.concurrentMap(jobs: jobs) { part in
      var writer = HandoutDataWriter(builder, edition)
      return (data: writer.part(part, of: handout).bytes, pictures: writer.pictures)
    }
    var writer = HandoutDataWriter(builder, edition)
    for part in parts { writer.pictures.formUnion(part.pictures) }
    let data = writer.data(of: handout, parts: parts.map { .written($0.data) }).bytes
    let pictures = writer.pictures.sorted()
    return HandoutPrint(
      name: handout.name,
      edition: edition,
      data: data,
      template: template.bytes,
      pictures: pictures,
      pages: handout.plan.pages,
      path: path(of: handout, edition).map { URLPath($0.path) },
      plan: handout.document.text.file,
      files: handout.texts,
      fingerprint: fingerprint(of: data, template.bytes, pictures)
    )
  }

  /// A hash of all that a print shows.
  private func fingerprint(of data: [UInt8], _ template: [UInt8], _ pictures: [String]) -> UInt64 {
    var hash = ContentHash()
    for bytes in [data, template, files[Self.bookletPath]?.bytes ?? []] {
      bytes.withUnsafeBufferPointer { hash.combine($0) }
    }
    for picture in pictures { hash.combine(media[picture] ?? 0) }
    return hash.finalize()
  }

  /// Where the printed edition stands; the one with both languages beside the Vietnamese page.
  private func path(of handout: Handout, _ edition: HandoutEdition) -> Route? {
    builder.route(of: handout.document, in: edition).map { builder.site.routes.pdf(of: $0) }
  }
}

extension Handout {
  /// The files of the texts that are printed, by path.
  fileprivate var texts: [String: SourceFile] {
    let printed = [document] + documents + [schedule].compactMap { $0 }
    let files = printed.flatMap { [$0.text, $0.translation].compactMap(\.?.file) }
    return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The edition in which all of its texts are printed.
  fileprivate var fullestEdition: HandoutEdition { editions.last ?? .vi }
}

extension PageBuilder {
  /// The page of the handout `document` in `edition`.
  func route(of document: Document, in edition: HandoutEdition) -> Route? {
    site.routes.handout(document.identity, isBoth: edition == .both, in: edition.language)
  }
}
