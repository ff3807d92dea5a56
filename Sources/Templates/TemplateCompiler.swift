internal import Diagnostics

/// Compiles a page template: puts its partials and parents in and resolves its names.
///
/// Only a partial that comes back to itself is compiled once and called; all else is put in where it
/// is named, each time against the values there.
struct TemplateCompiler {
  /// How deep sections and templates may nest once all are put in.
  private static let depthLimit = 200
  /// How many parts a template may have once all are put in.
  private static let partLimit = 500_000
  /// How many bytes of markup a template may have.
  private static let markupLimit = 50_000_000

  private let catalogue: TemplateCatalogue
  private var program = TemplateProgram()
  private var diagnostics: [Diagnostic] = []
  private var routines: [TemplateRoutine.Key: Int] = [:]
  private var waiting: [TemplateRoutine] = []
  /// The routine that is being compiled.
  private var currentRoutine: TemplateRoutine?
  /// For each routine, those that it calls on its own entry value.
  private var idleCalls: [Int: Set<Int>] = [:]
  private var depth = 0
  private var partCount = 0
  private var isStopped = false

  /// Compiles `template` against values of `shape`.
  static func compile(
    _ template: ParsedTemplate,
    for shape: TemplateRecordShape,
    with catalogue: TemplateCatalogue
  ) -> Diagnosed<Template> {
    var compiler = TemplateCompiler(catalogue)
    let scope = TemplateScope(root: .record(shape))
    let page = compiler.program.addRoutine()
    compiler.compile(template.nodes, TemplateExpansion(template), scope)
    compiler.program.define(routine: page, from: 0)
    while let routine = compiler.waiting.popLast(), !compiler.isStopped {
      compiler.compile(routine)
    }
    let compiled = Template(TemplateName(template.name), compiler.program)
    return Diagnosed(compiled, compiler.diagnostics)
  }

  private init(_ catalogue: TemplateCatalogue) {
    self.catalogue = catalogue
  }

  private mutating func compile(_ routine: TemplateRoutine) {
    currentRoutine = routine
    let start = program.instructions.count
    compile(routine.template.nodes, routine.expansion, routine.scope)
    program.define(routine: routine.number, from: start)
  }

  private mutating func compile(
    _ nodes: [TemplateNode],
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    depth += 1
    for node in nodes where !isStopped { compile(node, expansion, scope) }
    depth -= 1
  }

  private mutating func compile(
    _ node: TemplateNode,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    partCount += 1
    switch node {
    case .lineStart(let blanks):
      program.append(markup: expansion.indentation)
      program.append(markup: expansion.dedented(blanks))
    case .text(let range):
      program.append(markup: expansion.bytes(range))
    case .variable(let name, let unescaped):
      compileVariable(name, unescaped: unescaped, expansion, scope)
    case .section(let name, let inverted, let content):
      if inverted {
        compileInverted(name, content, expansion, scope)
      } else {
        compileSection(name, content, expansion, scope)
      }
    case .include(let include): compile(include, expansion, scope)
    case .block(let block): compile(block, expansion, scope)
    }
  }

  // MARK: Names

  private mutating func compileVariable(
    _ name: TemplateReference,
    unescaped: Bool,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    guard let found = resolve(name, expansion, scope) else { return }
    switch found.shape.required {
    case .text where unescaped: report(.unescapedText(name.text), at: name.range, expansion)
    case .text, .html: program.append(.write(operand(found)))
    case .flag, .list, .record, .optional:
      report(.notWritable(name.text, found.shape), at: name.range, expansion)
    }
  }

  private mutating func compileInverted(
    _ name: TemplateReference,
    _ content: [TemplateNode],
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    let found = resolve(name, expansion, scope)
    let section = found.map { program.append(.showUnless(operand($0), end: 0)) }
    compile(content, expansion, scope)
    if let section { program.endPart(of: section) }
  }

  private mutating func compileSection(
    _ name: TemplateReference,
    _ content: [TemplateNode],
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    // The names in a section over an unknown value cannot be known either.
    guard let found = resolve(name, expansion, scope) else { return }
    let operand = operand(found)
    let section: Int
    switch found.shape.required {
    case .flag:
      section = program.append(.showIf(operand, end: 0))
      compile(content, expansion, scope)
    case .list(let element):
      section = program.append(.loop(operand, end: 0))
      compile(content, expansion, scope.entering(element, descends: found.descends))
    case .text, .html, .record, .optional:
      section = program.append(.enter(operand, end: 0))
      compile(content, expansion, scope.entering(found.shape, descends: found.descends))
    }
    program.endPart(of: section)
  }

  private mutating func resolve(
    _ name: TemplateReference,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) -> TemplateScope.Resolution? {
    do {
      return try scope.resolve(name)
    } catch {
      report(error.problem, at: error.range, expansion)
      return nil
    }
  }

  private mutating func operand(_ found: TemplateScope.Resolution) -> TemplateOperand {
    program.operand(frame: found.position, path: found.path)
  }

  // MARK: Partials, parents and blocks

  private mutating func compile(
    _ include: TemplateInclude,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    let name = include.name.text
    guard let template = catalogue[name] else {
      let suggestion = Suggestion.nearest(to: name, among: catalogue.names)
      let problem = TemplateProblem.unknownTemplate(name, suggestion: suggestion)
      return report(problem, at: include.name.range, expansion)
    }
    guard depth < Self.depthLimit else {
      isStopped = true
      return report(.endlessInclude(name), at: include.name.range, expansion)
    }
    guard partCount < Self.partLimit, program.markup.count < Self.markupLimit else {
      isStopped = true
      return report(.tooLarge, at: include.name.range, expansion)
    }
    checkBlocks(include, expansion)
    let inner = expansion.including(template, include)
    if !include.isParent, catalogue.includes(name, name) {
      compileCall(include, inner, expansion, scope)
    } else {
      compile(template.nodes, inner, scope)
    }
  }

  private mutating func compileCall(
    _ include: TemplateInclude,
    _ inner: TemplateExpansion,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    var inner = inner
    let caller = currentRoutine.flatMap { routine in
      catalogue.includes(include.name.text, routine.template.name) ? routine : nil
    }
    // The indentation of the outermost call serves for all, or there would be a routine for each
    // depth.
    if caller != nil { inner.indentation = expansion.indentation }
    let frames = scope.reachable
    let key = TemplateRoutine.Key(
      name: inner.template.name,
      shapes: (frames.outer + [frames.innermost]).map(\.shape),
      arguments: inner.arguments,
      indentation: inner.indentation
    )
    let number = routines[key] ?? program.addRoutine()
    if let caller, !comesToAnEnd(caller.number, number, scope.movement) {
      return report(.endlessInclude(include.name.text), at: include.name.range, expansion)
    }
    if routines.updateValue(number, forKey: key) == nil {
      let scope = TemplateScope(routine: frames.outer, innermost: frames.innermost)
      waiting.append(TemplateRoutine(number: number, expansion: inner, scope: scope))
    }
    let positions = (frames.outer + [frames.innermost]).map(\.position)
    program.appendCall(routine: number, positions: positions)
  }

  /// Whether a call between routines that come back to each other ends for every value.
  ///
  /// Values are finite trees: calls that go inwards end, and those that stay in place must not make
  /// a circle by themselves.
  private mutating func comesToAnEnd(
    _ caller: Int,
    _ callee: Int,
    _ movement: TemplateScope.Movement
  ) -> Bool {
    switch movement {
    case .inwards: return true
    case .elsewhere: return false
    case .none: break
    }
    var seen: Set<Int> = []
    var open = [callee]
    while let routine = open.popLast() {
      if routine == caller { return false }
      guard seen.insert(routine).inserted else { continue }
      open += idleCalls[routine] ?? []
    }
    idleCalls[caller, default: []].insert(callee)
    return true
  }

  private mutating func checkBlocks(_ include: TemplateInclude, _ expansion: TemplateExpansion) {
    guard !include.blocks.isEmpty else { return }
    let parent = include.name.text
    let known = catalogue.blocks(of: parent)
    for block in include.blocks where !known.contains(block.name.text) {
      let name = block.name.text
      let suggestion = Suggestion.nearest(to: name, among: known)
      report(
        .unknownBlock(name, parent: parent, suggestion: suggestion),
        at: block.name.range,
        expansion
      )
    }
  }

  private mutating func compile(
    _ block: TemplateBlock,
    _ expansion: TemplateExpansion,
    _ scope: TemplateScope
  ) {
    guard let argument = expansion.arguments[block.name.text] else {
      return compile(block.content, expansion, scope)
    }
    guard !argument.block.content.isEmpty else { return }
    let inner = expansion.replacing(block, by: argument)
    var content = argument.block.content[...]
    if block.startsLine, !argument.block.startsLine {
      program.append(markup: inner.indentation)
    } else if !block.startsLine, case .lineStart? = content.first {
      content.removeFirst()
    }
    compile(Array(content), inner, scope)
    if block.dropsLineEnd, !argument.block.endsLine { program.append(markup: [UInt8(ascii: "\n")]) }
  }

  private mutating func report(
    _ problem: TemplateProblem,
    at range: SourceRange,
    _ expansion: TemplateExpansion
  ) {
    let file = expansion.template.file
    diagnostics.append(Diagnostic(problem, in: file, at: range, notes: expansion.notes))
  }
}
