import Foundation
import Testing

/// The finished command, started as its user starts it.
struct Sxsh {
  /// What a run left behind.
  struct Run {
    let exitCode: Int32
    let output: String
    let errors: String
  }

  /// A reason why the command cannot be tested at all.
  struct NotBuilt: Error, CustomStringConvertible {
    let description: String
  }

  /// The path of the command under test.
  ///
  /// `SXSH_BINARY` names it; else it is the one compiled last of the release and the debug build in
  /// `.build`, so that a build of yesterday never stands in for that of today.
  static let binary = Result {
    if let given = ProcessInfo.processInfo.environment["SXSH_BINARY"] {
      guard FileManager.default.isExecutableFile(atPath: given) else {
        throw NotBuilt(description: "SXSH_BINARY is '\(given)', and there is no command there")
      }
      return URL(fileURLWithPath: given).path
    }
    let candidates = ["release", "debug"].map { "\(Repository.path)/.build/\($0)/sxsh" }
    let built = candidates.compactMap { path in
      (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
        .map { (path: path, date: $0) }
    }
    guard let newest = built.max(by: { $0.date < $1.date }) else {
      throw NotBuilt(
        description: "build the command first, or name it in SXSH_BINARY: \(candidates)"
      )
    }
    return newest.path
  }

  /// The day that is today for the command, unless a test says otherwise: 1 December 2026.
  static let today = "1796083200"

  /// Runs the command in `folder` with nothing but `environment`, and waits for its end.
  ///
  /// A `wrapper` is a command line that starts the command, such as one that changes the user.
  static func run(
    _ arguments: [String],
    in folder: TemporaryFolder,
    environment: [String: String] = [:],
    wrapper: [String] = []
  ) throws -> Run {
    let command = try wrapper + [binary.get()] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let basis = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": today]
    process.environment = basis.merging(environment) { $1 }
    // Files hold any amount of text; two pipes would have to be emptied at once.
    let capture = try TemporaryFolder()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try capture.openForWriting("output")
    process.standardError = try capture.openForWriting("errors")
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "the command crashed: \(command)")
    return Run(
      exitCode: process.terminationStatus,
      output: try capture.text("output"),
      errors: try capture.text("errors")
    )
  }
}
