internal import Diagnostics
internal import Glibc
internal import HTML
internal import Localization
internal import Markdown

/// Parses and renders Markdown files as often as is asked for, and tells the CPU time of it.
///
///     render-markdown plain|site REPETITIONS FILE...
@main
enum RenderMarkdown {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let repetitions = Int(arguments[2]),
      ["plain", "site"].contains(arguments[1])
    else { exit(message: "usage: render-markdown plain|site REPETITIONS FILE...") }
    let files = arguments[3...].map { SourceFile(path: $0, bytes: read($0)) }
    var written = 0
    let start = cpuSeconds()
    for _ in 0..<repetitions {
      for file in files {
        written += arguments[1] == "site" ? renderSite(file) : renderPlain(file)
      }
    }
    let seconds = cpuSeconds() - start
    print("\(seconds) \(written)")
  }

  /// The HTML that libcmark writes.
  private static func renderPlain(_ file: SourceFile) -> Int {
    let document = MarkdownParser.parse(file, dialect: .commonMark).value
    return MarkdownRenderer(document, mode: .plain).render().bytes.count
  }

  /// The words of the renderer, which a site puts together once.
  private static let labels = MarkdownLabels(.vi)

  /// The HTML of a page: extensions, ids of headings, typography.
  private static func renderSite(_ file: SourceFile) -> Int {
    let document = MarkdownParser.parse(file, dialect: .site).value
    let renderer = MarkdownRenderer(document, outline: Outline(of: document), labels: labels)
    return renderer.render().bytes.count
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { exit(message: "\(path): cannot be read") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      written = fread(buffer.baseAddress, 1, count, file)
    }
  }

  private static func cpuSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func exit(message: String) -> Never {
    print(message)
    Glibc.exit(2)
  }
}
