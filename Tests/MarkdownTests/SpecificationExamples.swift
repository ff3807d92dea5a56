import Diagnostics
import Foundation
import HTML
import Markdown

/// The examples of a specification of Markdown, read from its text.
struct SpecificationExamples {
  /// One example.
  struct Example {
    /// The number, from 1, by which the specification names it.
    let number: Int
    /// The kind that follows the word `example`, such as `table`; empty for most.
    let kind: String
    let markdown: String
    let html: String
  }

  private enum Failure: Error, CustomStringConvertible {
    case fetch(String)

    var description: String {
      switch self {
      case .fetch(let output): "the specifications cannot be fetched: \(output)"
      }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The examples of `commonmark.txt` or `gfm.txt`, fetched where they are not here yet.
  static func load(_ name: String) throws -> [Example] {
    let script = root.appending(path: "scripts/fetch-commonmark-spec")
    let fetch = try run(script.path, [], input: "")
    guard fetch.status == 0 else { throw Failure.fetch(fetch.errors) }
    let file = root.appending(path: ".build/specifications/\(name)")
    return parse(try String(contentsOf: file, encoding: .utf8))
  }

  /// Our writer escapes apostrophes everywhere and libcmark in addresses only: both mean the same.
  static func withPlainApostrophes(_ html: String) -> String {
    html.replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&#x27;", with: "'")
  }

  /// What ours makes of `markdown`, as the specifications write HTML.
  static func render(_ markdown: String, dialect: MarkdownDialect = .site) -> String {
    let file = SourceFile(path: "a.md", text: markdown)
    let document = MarkdownParser.parse(file, dialect: dialect).value
    var renderer = MarkdownRenderer(document, mode: .plain)
    renderer.passesRawHTML = true
    return withPlainApostrophes(String(decoding: renderer.render().bytes, as: UTF8.self))
  }

  private static func parse(_ text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var kind: String?
    var parts = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let current = kind, line == fence {
        let example = parts.map { $0.replacingOccurrences(of: "→", with: "\t") }
        examples.append(
          Example(
            number: examples.count + 1,
            kind: current,
            markdown: example[0],
            html: example[1]
          )
        )
        kind = nil
      } else if line.hasPrefix(fence + " example") {
        kind = line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces)
        parts = [""]
      } else if kind != nil, line == "." {
        parts.append("")
      } else if kind != nil {
        parts[parts.count - 1] += line + "\n"
      }
    }
    return examples
  }

  /// Runs a command with `input` and gives what it wrote.
  static func run(
    _ command: String,
    _ arguments: [String],
    input: String
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The commands read all of their input before they write, so that writing first cannot block.
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: written, as: UTF8.self),
      String(decoding: complaints, as: UTF8.self)
    )
  }
}
