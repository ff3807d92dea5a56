import Foundation

/// The Swift files of the repository, for tests that read them.
struct SourceTreeListing {
  struct File {
    let target: String
    let path: String
    let lines: [Substring]

    /// The name of the file without its ending.
    var name: Substring { path.split(separator: "/").last?.dropLast(".swift".count) ?? "" }

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count
        else { return nil }
        return String(words[place + 1].split(separator: ".")[0])
      }
    }
  }

  /// The root of the repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folders of the product's targets.
  static var targets: Set<String> {
    get throws {
      let folder = root.appending(path: "Sources").path
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return Set(names.filter { !$0.hasPrefix(".") })
    }
  }

  /// Every Swift file of the product, read once.
  static let sources = Result { try files(under: "Sources") }

  /// Every Swift file under `folder`, sorted; the target is its first folder.
  static func files(under folder: String) throws -> [File] {
    let base = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      return File(
        target: String(path.split(separator: "/")[0]),
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false)
      )
    }
  }
}
