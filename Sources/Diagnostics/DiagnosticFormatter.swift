public import Localization

/// Prints diagnostics as text for people.
///
/// The first line has the GNU form `file:line:column:` so that editors can jump to the place; then
/// the line with a caret under the characters, then the hint. Columns count characters.
public struct DiagnosticFormatter: Sendable {
  /// The language of the text.
  public let language: Language
  /// Whether terminal colours are wanted.
  public let colours: Bool

  /// Creates a formatter.
  public init(language: Language, colours: Bool = false) {
    self.language = language
    self.colours = colours
  }

  /// The most diagnostics of one file that are printed: nobody reads thousands before mending some.
  public static let limit = 100

  /// The text of `diagnostics`, sorted by file and place, with a blank line after each.
  ///
  /// Where a file has more than ``limit``, errors go first into it, and a line after the last one
  /// says how many were left out.
  public func format(_ diagnostics: [Diagnostic]) -> String {
    var lines = LineCache()
    var parts: [String] = []
    var rest = diagnostics.sorted()[...]
    while let path = rest.first?.file.path {
      let ofFile = rest.prefix { $0.file.path == path }
      rest = rest[ofFile.endIndex...]
      let shown = Self.mostSevere(of: ofFile)
      parts += shown.map { format($0, lines: &lines) + "\n" }
      if shown.count < ofFile.count {
        parts.append(remark(on: ofFile.count - shown.count, in: path) + "\n")
      }
    }
    return parts.joined(separator: "\n")
  }

  /// The ``limit`` most severe of `diagnostics`, in their order.
  private static func mostSevere(of diagnostics: ArraySlice<Diagnostic>) -> [Diagnostic] {
    guard diagnostics.count > limit else { return Array(diagnostics) }
    var places: [Int] = []
    for severity in [Severity.error, .warning, .note] {
      places += diagnostics.indices.filter { diagnostics[$0].severity == severity }
        .prefix(limit - places.count)
    }
    return places.sorted().map { diagnostics[$0] }
  }

  private func remark(on count: Int, in path: String) -> String {
    let text = Bilingual(
      vi: "còn \(count) chỗ nữa trong tệp này không in ra; sửa các chỗ trên rồi kiểm tra lại",
      en: "\(count) more in this file are not printed; mend those above and check again"
    )
    return paint("\(VisibleText.of(path)):", .bold) + " " + text[language]
  }

  /// One line that counts the errors, warnings and notes, or nothing where there are none.
  public func summary(of diagnostics: [Diagnostic]) -> String? {
    let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity)
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ severity: Severity) -> String {
    switch language {
    case .vi: "\(count) \(severity.label.vi)"
    case .en: "\(count) \(severity.label.en)\(count == 1 ? "" : "s")"
    }
  }

  private func format(_ diagnostic: Diagnostic, lines: inout LineCache) -> String {
    let problem = diagnostic.problem
    let place = lines.place(of: diagnostic.range, in: diagnostic.file)
    let path = VisibleText.of(diagnostic.file.path)
    var text = paint("\(path):\(place.line):\(place.column):", .bold)
    text +=
      " "
      + paint(
        "\(diagnostic.severity.label[language]) [\(problem.code)]:",
        .severity(diagnostic.severity)
      )
    text += " " + VisibleText.of(problem.message[language])
    text += excerpt(place)
    if let hint = problem.hint?[language] {
      text += "\n\(place.gutter)= \(Self.hintLabel[language]): \(VisibleText.of(hint))"
    }
    for note in diagnostic.notes {
      let place = lines.place(of: note.range, in: note.file)
      text += "\n\(VisibleText.of(note.file.path)):\(place.line):\(place.column): "
      text += "\(Severity.note.label[language]): \(VisibleText.of(note.message[language]))"
      text += excerpt(place)
    }
    return text
  }

  /// The word before a hint.
  public static let hintLabel = Bilingual(vi: "gợi ý", en: "hint")

  private func excerpt(_ place: ExcerptPlace) -> String {
    guard !place.text.isEmpty else { return "" }
    let number = "\(place.line) | "
    let caret = paint(String(repeating: "^", count: place.width), .caret)
    return
      "\n\(place.gutter)|\n\(number)\(place.text)\n\(place.gutter)| \(place.indentation)\(caret)"
  }

  private enum Style {
    case bold
    case caret
    case severity(Severity)

    var code: String {
      switch self {
      case .bold: "1"
      case .caret: "1;33"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;35"
      case .severity(.note): "1;36"
      }
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    colours ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The word for the severity in a sentence.
  public var label: Bilingual<String> {
    switch self {
    case .error: Bilingual(vi: "lỗi", en: "error")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú", en: "note")
    }
  }
}
