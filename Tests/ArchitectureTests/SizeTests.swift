import Testing

struct SizeTests {
  private static let fileLimit = 500
  private static let functionLimit = 60

  @Test func filesStayShort() throws {
    for folder in ["Sources", "Tests"] {
      for file in try SourceTreeListing.files(under: folder) {
        #expect(
          file.lines.count <= Self.fileLimit + 1,
          "\(file.path) has \(file.lines.count) lines"
        )
      }
    }
  }

  /// A function ends at the first line that holds only its closing brace, indented as it is.
  @Test func functionsStayShort() throws {
    for file in try SourceTreeListing.sources.get() {
      for (start, line) in file.lines.enumerated() where isFunction(line) {
        let end = String(line.prefix { $0 == " " }) + "}"
        guard let last = file.lines[start...].firstIndex(where: { $0 == end }) else { continue }
        let length = last - start + 1
        #expect(length <= Self.functionLimit, "\(file.path):\(start + 1) has \(length) lines")
      }
    }
  }

  @Test func theRulesAgainstCrashesHold() throws {
    let banned = ["fatalError(", "try!", "as!"]
    for file in try SourceTreeListing.sources.get() {
      for (number, line) in file.lines.enumerated() {
        let code = line.prefix { $0 != "/" }
        for word in banned where code.contains(word) {
          Issue.record("\(file.path):\(number + 1) uses \(word)")
        }
      }
    }
  }

  private func isFunction(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return words.contains("func") || words.contains { $0.hasPrefix("init(") || $0 == "init" }
      || words.first == "init?("
  }
}
