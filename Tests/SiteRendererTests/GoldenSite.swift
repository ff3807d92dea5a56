import Diagnostics
import Foundation
import Localization
import SiteRenderer

/// A site in one text file with what must come of it.
///
/// The file adds to the files of `base.txt` or stands in their place; `-- remove path --` takes one
/// away, `-- append path --` adds to its end. Sections that begin with `expect` say what the build gives: the messages in both
/// languages, the list of output paths, the bytes of a file. Before the first section stand
/// options, `as-of: 2026-11-23`, `drafts: true`, `lenient: true`, `notes: true`,
/// `outdated-at-most: 0` and `picture-scaler: vips 8`, and words on what the site shows. `expect content/addresses.txt` is what
/// the build wants that file to hold. That translations are not recorded is shown by the sites for
/// SX422 alone.
struct GoldenSite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "GoldenSites")

  /// The names of all sites.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".txt") && $0 != "base.txt" }.sorted()
    }
  }

  let name: String
  var archive: Archive

  init(named name: String) throws {
    self.name = name
    let url = Self.folder.appending(path: name)
    archive = Archive(try String(contentsOf: url, encoding: .utf8))
  }

  init(_ text: String) {
    name = "in memory"
    archive = Archive(text)
  }

  func save() throws {
    try Data(archive.text.utf8).write(to: Self.folder.appending(path: name))
  }

  /// The settings of the build.
  var settings: BuildSettings {
    get throws {
      let today = try CalendarDate.parse(option("as-of") ?? "2026-11-23").get()
      return BuildSettings(
        today: today,
        includesDrafts: option("drafts") == "true",
        isLenient: option("lenient") == "true",
        givesNotes: option("notes") == "true",
        behindLimit: option("outdated-at-most").flatMap { Int($0) },
        pictureScaler: option("picture-scaler"),
        jobs: 2
      )
    }
  }

  private func option(_ key: String) -> String? {
    archive.preamble.split(separator: "\n").first { $0.hasPrefix(key + ": ") }
      .map { String($0.dropFirst(key.count + 2)) }
  }

  /// The files of the site, in the order of base and site.
  var files: [(path: String, bytes: [UInt8])] {
    get throws {
      let base = try GoldenSite(named: "base.txt").archive
      let own = archive.sections.filter {
        $0.name.hasPrefix("content/") || $0.name.hasPrefix("templates/")
      }
      let gone = Set(
        own.map(\.name)
          + archive.sections.filter { $0.name.hasPrefix("remove ") }.map { $0.name.dropFirst(7) }
          .map(String.init)
      )
      return try (base.sections.filter { !gone.contains($0.name) } + own).map {
        ($0.name, try $0.bytes + (archive["append " + $0.name]?.bytes ?? []))
      }
    }
  }

  /// The site as a build reads it.
  var sources: SourceTree {
    get throws { try SourceTree(files: files) }
  }

  /// The messages of a build as the terminal shows them.
  static func messages(_ diagnostics: [Diagnostic], in language: Language) -> String {
    DiagnosticFormatter(language: language).format(diagnostics)
  }

  /// The messages that the site is there to show.
  func messages(_ diagnostics: [Diagnostic], in language: Language) -> String {
    let shown = diagnostics.filter { $0.problem.code != "SX422" || name.hasPrefix("SX422") }
    return Self.messages(shown, in: language)
  }
}

extension SourceTree {
  private static let textEndings = [
    ".md", ".yaml", ".html", ".css", ".js", ".svg", ".txt", ".csv", ".typ",
  ]

  /// A tree of files in memory: those of other kinds than text are media.
  init(files: [(path: String, bytes: [UInt8])]) {
    var texts: [SourceText] = []
    var media: [SourceMedia] = []
    for (path, bytes) in files {
      if Self.textEndings.contains(where: { path.hasSuffix($0) }) {
        texts.append(SourceText(path: path, bytes: bytes))
      } else {
        media.append(SourceMedia(path: path, holding: bytes))
      }
    }
    self.init(texts: texts, media: media)
  }
}
