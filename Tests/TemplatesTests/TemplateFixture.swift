import Diagnostics
import HTML
import Localization
import Testing

@testable import Templates

/// A value for templates, written as a literal: its shape and its value are made from it.
///
/// A `null` has the shape of a missing text, an array that of its first element.
indirect enum Sample: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  case text(String)
  case html(String)
  case flag(Bool)
  case list([Sample])
  case record([(String, Sample)])
  case optional(Sample)
  case missing(Sample)
  case shared(Sample)

  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(arrayLiteral elements: Sample...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Sample)...) { self = .record(elements) }
  init(nilLiteral: ()) { self = .missing("") }

  /// A list without elements, of the shape of `element`.
  static func empty(of element: Sample) -> Sample { .list([.missing(element)]) }

  var shape: TemplateShape {
    switch self {
    case .text: .text
    case .html: .html
    case .flag: .flag
    case .list(let elements):
      if case .missing(let element) = elements.first {
        .list(of: element.shape)
      } else {
        .list(of: elements.first?.shape ?? .text)
      }
    case .record: .record(recordShape)
    case .optional(let sample), .missing(let sample): .optional(sample.shape)
    case .shared(let sample): sample.shape
    }
  }

  var recordShape: TemplateRecordShape {
    guard case .record(let fields) = self else { return [:] }
    return TemplateRecordShape(fields.map { (name: $0.0, shape: $0.1.shape) })
  }

  var value: TemplateValue {
    switch self {
    case .text(let text): .text(text)
    case .html(let html): .html(fragment(html))
    case .flag(let flag): .flag(flag)
    case .list(let elements):
      .list(elements.compactMap { if case .missing = $0 { nil } else { $0.value } })
    case .record(let fields): .record(fields.map { $0.1.value })
    case .optional(let sample): sample.value
    case .missing: .none
    case .shared(let sample): .shared(SharedTemplateValue(sample.value))
    }
  }
}

/// A fragment of any HTML, as a writer would make it.
func fragment(_ html: String) -> HTMLFragment {
  var writer = HTMLWriter()
  Array(html.utf8).withUnsafeBufferPointer { writer.markup(ofTemplate: $0) }
  return writer.finish()
}

/// Loads `template` as the layout `page` and `partials` beside it, for values of `shape`.
func load(
  _ template: String,
  for shape: TemplateRecordShape,
  partials: [String: String] = [:]
) -> Diagnosed<TemplateLibrary> {
  let layout = SourceFile(path: "templates/layouts/page.html", text: template)
  let others = partials.sorted(by: <).map { name, text in
    SourceFile(path: "templates/partials/\(name).html", text: text)
  }
  return TemplateLibrary.load([layout] + others, shapes: ["page": shape])
}

/// The text of `template` filled in with `value`, which must be the same whatever of the value is
/// known beforehand.
func render(_ template: Template, _ value: TemplateValue) -> String {
  let text = plainlyRendered(template, value)
  guard case .record(let fields) = value else { return text }
  for parity in [[0], [1], [0, 1]] {
    var known: [Int: TemplateValue] = [:]
    for slot in fields.indices where parity.contains(slot % 2) { known[slot] = fields[slot] }
    let version = TemplateSpecialization.specialize(template, known)
    #expect(plainlyRendered(version, value) == text, "with the slots \(known.keys.sorted()) known")
  }
  return text
}

private func plainlyRendered(_ template: Template, _ value: TemplateValue) -> String {
  var writer = HTMLWriter()
  TemplateRenderer.render(template, value, into: &writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

/// A template, what it is filled with, and what must come of it.
struct Example: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let template: String
  let value: Sample
  let expected: String
  let partials: [String: String]

  init(
    _ description: String,
    _ template: String,
    _ value: Sample,
    _ expected: String,
    partials: [String: String] = [:]
  ) {
    testDescription = description
    self.template = template
    self.value = value
    self.expected = expected
    self.partials = partials
  }
}

/// Expects that `example` loads without a problem and renders as it says.
func check(_ example: Example, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let library = load(example.template, for: example.value.recordShape, partials: example.partials)
  let errors = library.diagnostics.filter { $0.severity == .error }
  let problems = errors.map { $0.problem.message.en }
  #expect(problems == [], sourceLocation: sourceLocation)
  let template = try #require(
    library.value.template(named: "page"),
    sourceLocation: sourceLocation
  )
  let text = render(template, example.value.value)
  #expect(text == example.expected, sourceLocation: sourceLocation)
}
