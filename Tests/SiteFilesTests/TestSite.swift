import Diagnostics
import HTML
import SiteRenderer
import Testing

@testable import SiteFiles

/// A site in a temporary folder, built from texts.
struct TestSite {
  /// What a step throws to end a build as a power cut would.
  struct Killed: Error {}

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
  }

  var folders: SiteFolders { get throws { try folder.siteFolders } }

  /// Builds the site: each text is a file, and files that stand with their fingerprint are
  /// `unchanged`, as the renderer has it.
  @discardableResult
  func build(
    _ files: [String: String],
    mode: StagedOutput.Mode = .automatic,
    jobs: Int = 1,
    steps: @escaping PublishSteps = { _ in }
  ) throws -> PublishResult {
    let output = try StagedOutput(folders, jobs: jobs, mode: mode, steps: steps)
    let standing = output.standing
    return try output.publish(
      files.map { path, text in
        let fingerprint = ContentHash.hash(of: Array(text.utf8))
        let isStanding = standing[path] == fingerprint
        return Output(
          path: URLPath(path),
          fingerprint: fingerprint,
          content: isStanding ? .unchanged : .bytes(Array(text.utf8))
        )
      }
    )
  }

  /// The files of the output folder but for the manifest.
  var site: [String: String] {
    get throws { try folder.tree("public").filter { $0.key != ReservedName.manifest } }
  }

  /// What stands beside the output folder and the sources: nothing, after a build that ended.
  var leftovers: [String] {
    get throws {
      try folder.names().filter { !["content", "templates", "public"].contains($0) }
    }
  }
}

extension TemporaryFolder {
  /// The folders of a site in it, as they are called where nobody named them.
  var siteFolders: SiteFolders {
    get throws {
      try SiteFolders(
        content: self["content"],
        templates: self["templates"],
        output: self["public"]
      )
    }
  }
}
