internal import Diagnostics
internal import Synchronization

/// Keeps, for templates that make many pages, versions with the values filled in that those pages
/// share.
///
/// The pages come out the same with this or without; safe to use from all threads.
public final class TemplateSpecializer: Sendable {
  /// How many pages with the same shared values pay for a template of their own.
  private static let worthwhile = 12

  private struct Use {
    var count = 0
    var template: Template?
  }

  private let uses = Mutex<[UInt64: Use]>([:])

  /// Creates an empty collection.
  public init() {}

  /// The template to render `context` with: `template`, or a version of it.
  ///
  /// `slots` are those of the context whose values many pages have in common; only shared values
  /// among them count.
  public func template(
    _ template: Template,
    for context: TemplateValue,
    sharing slots: some Sequence<Int>
  ) -> Template {
    guard case .record(let fields) = context else { return template }
    var hash = ContentHash()
    hash.combine(template.fingerprint)
    for slot in slots where slot < fields.count {
      if case .shared(let shared) = fields[slot] { hash.combine(shared.fingerprint) }
    }
    let key = hash.finalize()
    return uses.withLock { uses in
      uses[key, default: Use()].count += 1
      if let version = uses[key]?.template { return version }
      guard uses[key]?.count == Self.worthwhile else { return template }
      let version = Self.specialize(template, fields, slots)
      uses[key]?.template = version
      return version
    }
  }

  private static func specialize(
    _ template: Template,
    _ fields: [TemplateValue],
    _ slots: some Sequence<Int>
  ) -> Template {
    var known: [Int: TemplateValue] = [:]
    for slot in slots where slot < fields.count {
      if case .shared(let shared) = fields[slot] { known[slot] = shared.value }
    }
    return TemplateSpecialization.specialize(template, known)
  }
}
