public import Diagnostics

/// Where the front matter of a document stands: the lines between the first two `---`.
public struct FrontMatter: Sendable, Equatable {
  /// The bytes between the fences, whole lines; empty if there is no front matter.
  public let range: Range<Int>
  /// The offset of the first byte of the body.
  public let bodyStart: Int

  /// Finds the front matter of `file`, in O(n).
  ///
  /// Without a closing fence the front matter ends at a line that looks like one (`--`, `----`,
  /// `—`), else at the first blank line.
  public static func split(_ file: SourceFile) -> Diagnosed<FrontMatter> {
    let lines = FenceLines(file.bytes)
    var diagnostics: [Diagnostic] = []
    var open = lines.line(at: 0)
    while open.isBlank, open.next < file.bytes.count { open = lines.line(at: open.next) }
    let openRange = SourceRange(open.start, open.end)
    guard open.isFence else {
      return Diagnosed(
        FrontMatter(range: 0..<0, bodyStart: 0),
        [Diagnostic(FrontMatterProblem.noFrontMatter, in: file, at: openRange)]
      )
    }
    if open.start > 0 {
      diagnostics.append(
        Diagnostic(FrontMatterProblem.fenceNotFirst, in: file, at: openRange)
      )
    }
    if let close = lines.first(from: open.next, where: \.isFence) {
      return Diagnosed(
        FrontMatter(range: open.next..<close.start, bodyStart: close.next),
        diagnostics
      )
    }
    let (matter, problem) = unclosed(behind: open, of: lines, in: file)
    return Diagnosed(matter, diagnostics + [problem])
  }

  /// What front matter without a closing fence most likely is.
  private static func unclosed(
    behind open: FenceLines.Line,
    of lines: FenceLines,
    in file: SourceFile
  ) -> (FrontMatter, Diagnostic) {
    let likely = lines.first(from: open.next, where: \.isLikeFence)
    let notes = likely.map { line in
      let range = SourceRange(line.start, line.end)
      return [Diagnostic.Note(FrontMatterProblem.likelyFence, in: file, at: range)]
    }
    let problem = Diagnostic(
      FrontMatterProblem.unclosedFrontMatter,
      in: file,
      at: SourceRange(open.start, open.end),
      notes: notes ?? []
    )
    let close = likely ?? lines.first(from: open.next, where: \.isBlank)
    let end = close?.start ?? file.bytes.count
    return (FrontMatter(range: min(open.next, end)..<end, bodyStart: close?.next ?? end), problem)
  }
}
