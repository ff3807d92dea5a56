public import Diagnostics
public import HTML

/// A value that a template fills in: plain data, of a shape known beforehand.
public enum TemplateValue: Sendable, Hashable {
  /// A missing optional value.
  case none
  /// Text, written escaped.
  case text(String)
  /// HTML that a writer made, written as it is.
  case html(HTMLFragment)
  /// Yes or no.
  case flag(Bool)
  /// Values of one shape.
  case list([TemplateValue])
  /// The values of a record, each in its slot of the record's shape.
  case record([TemplateValue])
  /// A value that many pages share and that is hashed once.
  case shared(SharedTemplateValue)

  /// Adds the value to `hash`: equal values add the same bytes in every run.
  ///
  /// O(n) in the bytes of the value, but O(1) for a shared one.
  public func combine(into hash: inout ContentHash) {
    switch self {
    case .none: hash.combine(0)
    case .text(var text):
      hash.combine(Self.header(1, text.utf8.count))
      text.withUTF8 { hash.combine($0) }
    case .html(let fragment):
      hash.combine(Self.header(2, fragment.bytes.count))
      fragment.bytes.withUnsafeBufferPointer { hash.combine($0) }
    case .flag(let flag): hash.combine(flag ? 4 : 3)
    case .list(let values): Self.combine(values, tag: 5, into: &hash)
    case .record(let values): Self.combine(values, tag: 6, into: &hash)
    case .shared(let shared):
      hash.combine(7)
      hash.combine(shared.fingerprint)
    }
  }

  /// The hash of the value's content, the same in every run.
  public var fingerprint: UInt64 {
    var hash = ContentHash()
    combine(into: &hash)
    return hash.finalize()
  }

  /// What kind of value follows, below 8, and how many bytes or values it has.
  private static func header(_ tag: UInt64, _ count: Int) -> UInt64 { UInt64(count) << 3 | tag }

  private static func combine(_ values: [Self], tag: UInt64, into hash: inout ContentHash) {
    hash.combine(header(tag, values.count))
    for value in values { value.combine(into: &hash) }
  }
}
