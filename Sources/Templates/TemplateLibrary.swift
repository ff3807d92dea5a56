public import Diagnostics

/// The page templates of a site, compiled.
public struct TemplateLibrary: Sendable {
  private static let layouts = "templates/layouts/"
  private static let partials = "templates/partials/"
  private static let suffix = ".html"

  private let templates: [TemplateName: Template]

  /// The names of the templates, in order.
  public var names: [TemplateName] { templates.keys.sorted() }

  /// The template of a name, where there is one.
  public func template(named name: TemplateName) -> Template? { templates[name] }

  /// Compiles the page templates among `files`, each against the shape of its pages' contexts.
  ///
  /// `templates/layouts/<name>.html` is a page template and `templates/partials/<name>.html` a
  /// partial or parent; other files are passed over. A template with errors is compiled without
  /// what is wrong. Problems have the codes SX301 to SX320, SX322 and SX323.
  public static func load(
    _ files: [SourceFile],
    shapes: [TemplateName: TemplateRecordShape]
  ) -> Diagnosed<TemplateLibrary> {
    let partials = parse(files, in: Self.partials)
    let layouts = parse(files, in: Self.layouts)
    var diagnostics = partials.diagnostics + layouts.diagnostics
    let catalogue = TemplateCatalogue(partials.value)
    var templates: [TemplateName: Template] = [:]
    for layout in layouts.value {
      let name = TemplateName(layout.name)
      guard let shape = shapes[name] else {
        diagnostics.append(unused(layout, shapes))
        continue
      }
      let compiled = TemplateCompiler.compile(layout, for: shape, with: catalogue)
      templates[name] = compiled.value
      diagnostics += compiled.diagnostics
    }
    diagnostics += missing(shapes.keys.filter { templates[$0] == nil })
    return Diagnosed(TemplateLibrary(templates: templates), withoutRepetitions(diagnostics))
  }

  private static func parse(
    _ files: [SourceFile],
    in folder: String
  ) -> Diagnosed<[ParsedTemplate]> {
    var result = Diagnosed<[ParsedTemplate]>([])
    for file in files where file.path.hasPrefix(folder) && file.path.hasSuffix(suffix) {
      let name = String(file.path.dropFirst(folder.count).dropLast(suffix.count))
      let parsed = TemplateParser.parse(file, name: name)
      result.value.append(parsed.value)
      result.diagnostics += parsed.diagnostics
    }
    return result
  }

  private static func unused(
    _ layout: ParsedTemplate,
    _ shapes: [TemplateName: TemplateRecordShape]
  ) -> Diagnostic {
    let names = shapes.keys.sorted().map(\.string)
    let suggestion = Suggestion.nearest(to: layout.name, among: names)
    let problem = TemplateProblem.unusedLayout(layout.name, suggestion: suggestion)
    return Diagnostic(problem, in: layout.file, at: .startOfFile)
  }

  private static func missing(_ names: [TemplateName]) -> [Diagnostic] {
    names.sorted().map { name in
      let file = SourceFile(path: layouts + name.string + suffix, bytes: [])
      return Diagnostic(TemplateProblem.missingLayout(name.string), in: file, at: .startOfFile)
    }
  }

  /// Leaves out what was found again in the same place: a partial is checked wherever it is put in.
  private static func withoutRepetitions(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Place: Hashable {
      var path: String
      var range: SourceRange
      var code: String
    }
    var seen: Set<Place> = []
    return diagnostics.filter { diagnostic in
      let place = Place(
        path: diagnostic.file.path,
        range: diagnostic.range,
        code: diagnostic.problem.code
      )
      return seen.insert(place).inserted
    }
  }
}
