import Foundation

/// A site in a folder of its own, built by the finished command.
final class TestSite: Sendable {
  /// Where its sources come from.
  enum Kind {
    /// Two articles and a training schedule in both languages.
    case small
    /// The same, with nothing recorded about its translations.
    case unrecorded
    /// The content of this repository.
    case real
  }

  let folder: TemporaryFolder

  init(_ kind: Kind = .small) throws {
    folder = try TemporaryFolder()
    try folder.copy("\(Repository.path)/templates", to: "templates")
    switch kind {
    case .real: try folder.copy("\(Repository.path)/content", to: "content")
    case .small:
      for (name, text) in SmallSite.files { try folder.write(text, to: "content/\(name)") }
    case .unrecorded:
      for (name, text) in SmallSite.files {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.hasPrefix("source-digest:") }
        try folder.write(kept.joined(separator: "\n"), to: "content/\(name)")
      }
    }
  }

  /// Runs a command in the site's folder.
  @discardableResult
  func run(
    _ arguments: String...,
    environment: [String: String] = [:],
    wrapper: [String] = []
  ) throws -> Sxsh.Run {
    try Sxsh.run(arguments, in: folder, environment: environment, wrapper: wrapper)
  }

  /// The text of a published file.
  func page(_ name: String) throws -> String { try folder.text("public/\(name)") }

  /// Whether a file is published.
  func publishes(_ name: String) -> Bool { folder.exists("public/\(name)") }

  /// What stands in the output folder.
  func published() throws -> FolderTrace { try FolderTrace(of: folder["public"]) }
}
