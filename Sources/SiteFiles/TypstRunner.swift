public import Diagnostics
internal import Glibc
internal import Localization
public import SiteRenderer

/// Typesets handouts with Typst, and keeps the last that it has typeset of each.
///
/// It works in a folder of its own, which Typst cannot look out of: data, template and pictures are
/// written there, the pictures as the site gives them away. A PDF appears there under its
/// fingerprint, whole or not at all.
public struct TypstRunner: Sendable {
  private let tools: TypesettingTools
  private let folder: Directory
  private let path: String
  private let sources: SourceFolders

  /// How long one handout may take; one of 60 pages takes a second.
  private static let secondsLimit = 300

  /// Creates a runner that works in `.build/handouts` of the folder `root`, which is empty for the
  /// working folder.
  ///
  /// - Throws: `FileProblem` if that folder cannot be made, or is reached through a link: what a site
  ///   brings along must not lead the runner to other files of this machine.
  public init(
    _ tools: TypesettingTools,
    _ folders: SiteFolders,
    root: String
  ) throws(FileProblem) {
    self.tools = tools
    let name = ".build/handouts"
    path = root.isEmpty ? name : root + "/" + name
    let rootFolder = try Directory(root.isEmpty ? "." : root)
    try rootFolder.makeFolders(around: name + "/x")
    folder = try rootFolder.folder(name, shown: path)
    sources = try SourceFolders(folders)
    try removeLeftovers()
  }

  /// Removes what processes left that were killed while they typeset.
  private func removeLeftovers() throws(FileProblem) {
    for (name, kind) in try folder.entries(leavingOutUnreadable: true) where kind == .file {
      let parts = name.split(separator: "-", maxSplits: 2)
      guard parts.count == 3, parts[0] == "new", let process = pid_t(parts[1]) else { continue }
      if kill(process, 0) != 0, errno == ESRCH { try folder.removeFile(name) }
    }
  }

  /// Typesets `prints`, several at once; those that stand in the folder already are read.
  ///
  /// - Throws: `FileProblem` if Typst or the disk fails.
  public func print(
    _ prints: [HandoutPrint],
    format: PrintFormat = .a4,
    jobs: Int
  ) throws(FileProblem) -> Diagnosed<[PrintedHandout]> {
    var missing: [HandoutPrint] = []
    for print in prints where try !stands(print, format) { missing.append(print) }
    try placePictures(of: missing)
    let results = try concurrentChunks(of: prints.count, jobs: jobs, smallest: 1) {
      range throws(FileProblem) in
      var results: [Diagnosed<PrintedHandout?>] = []
      for place in range { results.append(try print(prints[place], format)) }
      return results
    }
    return Diagnosed(results.compactMap(\.value), results.flatMap(\.diagnostics))
  }

  private func stands(_ print: HandoutPrint, _ format: PrintFormat) throws(FileProblem) -> Bool {
    try folder.status(of: finishedName(of: print, format))?.kind == .file
  }

  private func print(
    _ print: HandoutPrint,
    _ format: PrintFormat
  ) throws(FileProblem) -> Diagnosed<PrintedHandout?> {
    let name = finishedName(of: print, format)
    if try !stands(print, format), let problem = try typeset(print, format, as: name) {
      return Diagnosed(nil, [problem])
    }
    guard let bytes = try folder.ownContents(of: name) else {
      throw .changedDuringBuild(folder.path(of: name))
    }
    let fingerprint = fingerprint(of: print, format)
    let printed = PrintedHandout(path: print.path, bytes: bytes, fingerprint: fingerprint)
    return Diagnosed(printed, pageProblem(of: print, bytes, format))
  }

  /// Puts the pictures of `prints` where their data say they are, without place and camera.
  private func placePictures(of prints: [HandoutPrint]) throws(FileProblem) {
    for path in Set(prints.flatMap(\.pictures)).sorted() {
      let bytes = try PictureFiles(sources: sources, scaler: nil).bytes(of: path)
      try folder.makeFolders(around: path)
      try replace(path, with: bytes)
    }
  }

  /// `mot-ngay.vi.a4.0123456789abcdef.pdf`; a print of the same kind ends in another number alone.
  private func finishedName(of print: HandoutPrint, _ format: PrintFormat) -> String {
    kind(of: print, format) + fingerprint(of: print, format).hexadecimal(width: 16) + ".pdf"
  }

  private func kind(of print: HandoutPrint, _ format: PrintFormat) -> String {
    "\(print.name).\(print.edition.rawValue).\(format.rawValue)."
  }

  /// Removes what was typeset of the same kind before.
  private func removeOthers(
    than name: String,
    _ print: HandoutPrint,
    _ format: PrintFormat
  ) throws(FileProblem) {
    for (other, _) in try folder.entries(leavingOutUnreadable: true)
    where other != name && Self.isFinished(other, kind(of: print, format)) {
      try folder.removeFile(other)
    }
  }

  /// Whether `name` is one of our own: the kind, a fingerprint, and `.pdf`.
  private static func isFinished(_ name: String, _ kind: String) -> Bool {
    guard name.hasPrefix(kind), name.hasSuffix(".pdf") else { return false }
    let fingerprint = name.utf8.dropFirst(kind.utf8.count).dropLast(4)
    return fingerprint.count == 16
      && fingerprint.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }

  private func fingerprint(of print: HandoutPrint, _ format: PrintFormat) -> UInt64 {
    var hash = ContentHash()
    hash.combine(print.fingerprint)
    hash.combine(tools.fingerprint)
    format.rawValue.utf8.forEach { hash.combine(UInt64($0)) }
    return hash.finalize()
  }

  /// Makes the file `finished`; gives a problem that the content has to be mended for.
  private func typeset(
    _ print: HandoutPrint,
    _ format: PrintFormat,
    as finished: String
  ) throws(FileProblem) -> Diagnostic? {
    // Another process may be at the same work.
    let name = "new-\(getpid())-" + finished.dropLast(4)
    try replace(name + ".json", with: print.data)
    try replace(name + ".typ", with: print.template)
    defer {
      for suffix in [".json", ".typ", ".new.pdf"] {
        _ = try? folder.removeFile(name + suffix)
      }
    }
    let paper = format == .a4 ? "a4" : "a5"
    let inputs = ["data=\(name).json", "format=\(paper)"]
    if let said = try compile(name + ".typ", inputs, standard: "ua-1", to: name) {
      if let problem = Self.problem(in: said, of: print) { return problem }
      throw .typesettingFailed(print.name, said: said)
    }
    if format == .booklet { try impose(print, name) }
    try removeOthers(than: finished, print, format)
    try folder.move(name + ".new.pdf", to: finished, in: folder)
    return nil
  }

  /// Puts the pages of the first pass two on a side, in place of that.
  private func impose(_ print: HandoutPrint, _ name: String) throws(FileProblem) {
    let pages = try folder.contents(of: name + ".new.pdf")
    let source = name + ".pages.pdf"
    try folder.move(name + ".new.pdf", to: source, in: folder)
    defer { _ = try? folder.removeFile(source) }
    let (templates, template) = try sources.locate("templates/booklet.typ")
    try replace(name + ".typ", with: try templates.contents(of: template))
    let count = Self.pageCount(of: pages) ?? 0
    let inputs = ["source=\(source)", "pages=\(count)", "data=\(name).json"]
    if let said = try compile(name + ".typ", inputs, standard: nil, to: name) {
      throw .typesettingFailed(print.name, said: said)
    }
  }

  /// Runs Typst; gives what it said where it failed.
  private func compile(
    _ source: String,
    _ inputs: [String],
    standard: String?,
    to name: String
  ) throws(FileProblem) -> String? {
    var arguments = [
      "compile", "--root", path, "--font-path", tools.fonts, "--ignore-system-fonts",
    ]
    if let standard { arguments += ["--pdf-standard", standard] }
    // Typst would write through a link.
    try folder.removeFile(name + ".new.pdf")
    for input in inputs { arguments += ["--input", input] }
    arguments += ["--format", "pdf", path + "/" + source, path + "/" + name + ".new.pdf"]
    let answer = try ToolProcess.run(
      tools.command,
      arguments,
      // The template dates nothing either, so that a print changes only with what it shows.
      variables: ["SOURCE_DATE_EPOCH=0"],
      secondsLimit: Self.secondsLimit
    )
    return answer.isSuccess ? nil : answer.output
  }

  private func replace(_ name: String, with bytes: [UInt8]) throws(FileProblem) {
    try folder.removeFile(name)
    _ = try folder.create(name, bytes)
  }

  // MARK: Problems

  /// The template stops with `SX604 start end path` where a table has a row taller than a page.
  private static func problem(in said: String, of print: HandoutPrint) -> Diagnostic? {
    guard let start = said.firstRange(of: "SX604 ")?.upperBound else { return nil }
    let words = said[start...].prefix { $0 != "\"" && $0 != "\n" }
      .split(separator: " ", maxSplits: 2)
    guard words.count == 3, let start = Int(words[0]), let end = Int(words[1]),
      let file = print.files[String(words[2])]
    else { return nil }
    guard 0...file.bytes.count ~= end, 0...end ~= start else { return nil }
    let line = file.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
    return Diagnostic(HandoutProblem.rowTallerThanPage, in: file, at: SourceRange(start, line))
  }

  private func pageProblem(
    of print: HandoutPrint,
    _ bytes: [UInt8],
    _ format: PrintFormat
  ) -> [Diagnostic] {
    guard format == .a4, print.edition != .both, let pages = print.pages,
      let count = Self.pageCount(of: bytes), !pages.contains(count)
    else { return [] }
    let line = Array("\npages:".utf8)
    let key = print.plan.bytes.firstPlace(of: line).map { SourceRange($0 + 1, $0 + line.count) }
    return [
      Diagnostic(
        HandoutProblem.pageCount(count, allowed: pages),
        in: print.plan,
        at: key ?? .startOfFile
      )
    ]
  }

  /// The number of pages, which the root of the page tree states (ISO 32000-1, section 7.7.3).
  static func pageCount(of pdf: [UInt8]) -> Int? {
    let key = Array("/Count ".utf8)
    var start = 0
    var largest: Int?
    while let found = pdf.firstPlace(of: key, from: start) {
      start = found + key.count
      let digits = pdf[start...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      if let count = Int(String(decoding: digits, as: UTF8.self)) {
        largest = max(largest ?? 0, count)
      }
    }
    return largest
  }
}
