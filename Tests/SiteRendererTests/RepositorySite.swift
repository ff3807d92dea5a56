import Foundation
import SiteRenderer

/// The site of this repository: its `content/` and `templates/`.
enum RepositorySite {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static var sources: SourceTree {
    get throws { SourceTree(files: try files) }
  }

  static var files: [(path: String, bytes: [UInt8])] {
    get throws {
      var files: [(path: String, bytes: [UInt8])] = []
      for folder in ["content", "templates"] {
        let base = root.appending(path: folder)
        for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
          let url = base.appending(path: path)
          guard (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true,
            !url.lastPathComponent.hasPrefix(".")
          else { continue }
          files.append(("\(folder)/\(path)", Array(try Data(contentsOf: url))))
        }
      }
      return files
    }
  }
}
