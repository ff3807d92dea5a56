/// A partial that comes back to itself, compiled once for each way it is called.
struct TemplateRoutine {
  /// What makes two calls the same routine.
  struct Key: Hashable {
    var name: String
    var shapes: [TemplateShape]
    var arguments: TemplateArguments
    var indentation: [UInt8]
  }

  var number: Int
  var expansion: TemplateExpansion
  var scope: TemplateScope

  var template: ParsedTemplate { expansion.template }
}
