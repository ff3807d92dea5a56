import Foundation
import Synchronization
import Testing

@testable import SiteFiles

struct SourceWatcherTests {
  /// Runs `change` while a watcher waits; returns whether that told it, within some seconds.
  private func isTold(
    of change: @escaping @Sendable (TemporaryFolder) throws -> Void,
    isPolling: Bool,
    prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) async throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content/articles")
    try folder.makeFolder("templates")
    try folder.write("một", to: "content/articles/a.vi.md")
    try prepare(folder)
    let folders = try folder.siteFolders
    let (told, continuation) = AsyncStream<Bool>.makeStream()
    let (ready, readiness) = AsyncStream<Void>.makeStream()
    Thread.detachNewThread {
      var watcher = SourceWatcher(folders, isPolling: isPolling)
      readiness.yield()
      watcher.wait()
      continuation.yield(true)
    }
    for await _ in ready { break }
    try change(folder)
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 60)
      continuation.yield(false)
    }
    for await answer in told { return answer }
    return false
  }

  private static let changes: [(String, @Sendable (TemporaryFolder) throws -> Void)] = [
    ("a save", { try $0.write("hai", to: "content/articles/a.vi.md") }),
    (
      "a save through another file",
      { folder in
        try folder.write("hai", to: "content/articles/new.tmp.md")
        try FileManager.default.removeItem(atPath: folder["content/articles/a.vi.md"])
        try FileManager.default.moveItem(
          atPath: folder["content/articles/new.tmp.md"],
          toPath: folder["content/articles/a.vi.md"]
        )
      }
    ),
    ("a new file", { try $0.write("hai", to: "content/articles/b.vi.md") }),
    ("a new folder", { try $0.write("hai", to: "content/pages/c.vi.md") }),
    (
      "a file that goes",
      { try FileManager.default.removeItem(atPath: $0["content/articles/a.vi.md"]) }
    ),
    ("a template", { try $0.write("hai", to: "templates/x.html") }),
  ]

  @Test(arguments: changes.indices, [false, true])
  func everyChangeIsTold(change: Int, isPolling: Bool) async throws {
    let (name, make) = Self.changes[change]
    #expect(try await isTold(of: make, isPolling: isPolling), "\(name)")
  }

  @Test(arguments: ["a", "z"])
  func foldersBesideOneThatCannotBeReadAreWatched(broken: String) throws {
    let folder = try TemporaryFolder()
    for name in ["b", "m", "y"] { try folder.makeFolder("content/\(name)/inner") }
    try FileManager.default.createSymbolicLink(
      atPath: folder["content/\(broken)"],
      withDestinationPath: "nowhere"
    )
    let found = Set(SourceTreeWalk.folders(at: folder["content"]))
    for name in ["b", "b/inner", "m/inner", "y/inner"] {
      #expect(found.contains(folder["content/\(name)"]), "\(name)")
    }
  }

  @Test
  func aFolderNamedWithASlashIsCalledOne() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    let path = folder["content"] + "/"
    #expect(throws: FileProblem.cannotRead(path, .isAFolder)) { try NamedFile.read(path) }
  }

  @Test
  func filesInAFolderThatCameLaterAreWatched() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
    let folders = try folder.siteFolders
    let (told, continuation) = AsyncStream<Void>.makeStream()
    Thread.detachNewThread {
      var watcher = SourceWatcher(folders)
      continuation.yield()
      for _ in 0..<2 {
        watcher.wait()
        continuation.yield()
      }
    }
    var steps = 0
    for await _ in told {
      steps += 1
      if steps == 1 { try folder.makeFolder("content/articles/learn") }
      if steps == 2 { try folder.write("hai", to: "content/articles/learn/a.vi.md") }
      if steps == 3 { break }
    }
    #expect(steps == 3)
  }
}
