#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes a corpus that the same options always make again byte for byte.
@main
struct GenerateCorpus {
  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      let plan = CorpusPlan(documents: options.documents, seed: options.seed)
      let tree = FileTree(root: options.output)
      try CorpusWriter(plan: plan, hasTables: options.hasTables, tree: tree).write()
    } catch UsageError.helpRequested {
      print(Options.usage, terminator: "")
    } catch let error as UsageError {
      fail("\(error)\n\n\(Options.usage)")
    } catch {
      fail("\(error)\n")
    }
  }

  private static func fail(_ message: String) -> Never {
    let line = "generate-corpus: \(message)"
    _ = write(STDERR_FILENO, line, line.utf8.count)
    exit(2)
  }
}
