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
      for (start, line) in file.lines.enumerated() where isFunction(line) || isProperty(line) {
        let end = closingBrace(of: line)
        guard let last = file.lines[start...].firstIndex(where: { $0 == end }) else { continue }
        let length = isProperty(line) ? height(file.lines[start...last]) : last - start + 1
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
    guard words.first?.hasPrefix("//") == false else { return false }
    return words.contains("func")
      || words.contains { word in
        word == "init"
          || ["init(", "init?(", "init<", "subscript(", "subscript<"]
            .contains { word.hasPrefix($0) }
      }
  }

  /// Whether a computed property begins here.
  private func isProperty(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    guard words.last == "{", let place = words.firstIndex(of: "var") else { return false }
    return place + 1 < words.count && words[place + 1].hasSuffix(":")
  }

  /// How much of a property has to be read at once: all of it, or, where it is one `switch` and so
  /// a table (the words of every problem), the longest of its cases.
  private func height(_ lines: ArraySlice<Substring>) -> Int {
    let body = lines.dropFirst().dropLast()
    guard let first = body.first, first.drop(while: { $0 == " " }).hasPrefix("switch "),
      body.firstIndex(of: Substring(closingBrace(of: first))) == body.indices.last
    else { return lines.count }
    let indentation = first.prefix { $0 == " " }
    let cases = body.indices.filter { body[$0].hasPrefix(indentation + "case ") } + [body.endIndex]
    return zip(cases, cases.dropFirst()).map { $1 - $0 }.max() ?? lines.count
  }

  private func closingBrace(of line: Substring) -> String {
    String(line.prefix { $0 == " " }) + "}"
  }
}
