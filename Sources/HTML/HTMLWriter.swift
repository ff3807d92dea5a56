/// Writes HTML into bytes, escaping by construction.
///
/// Tags and attribute names are `StaticString`s of the program; everything else goes through
/// `text` or `attribute`, which escape `& < > " '`. Nothing a reader or an editor typed can
/// therefore become markup.
public struct HTMLWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Creates a writer with room for `capacity` bytes.
  @inlinable
  public init(reservingCapacity capacity: Int = 0) {
    if capacity > 0 { reserve(capacity) }
  }

  /// Makes room for `capacity` bytes in all.
  public mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes markup of the program itself.
  public mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes markup of a template, never of content: templates belong to the program as its own
  /// tags do, and what they fill in goes through `text` and `fragment`.
  public mutating func markup(ofTemplate bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Writes bytes as they are: the raw HTML of a Markdown specification's examples, never a site's.
  package mutating func unescaped(_ html: ArraySlice<UInt8>) {
    bytes.append(contentsOf: html)
  }

  /// Writes an HTML fragment that a writer made.
  public mutating func fragment(_ fragment: HTMLFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    // A string that keeps its text as UTF-8, as all of ours do, is read without a copy of it.
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      HTMLEscaping.append($0, to: &bytes)
    }
    if isWritten == nil { self.text(Array(text.utf8)[...]) }
  }

  /// Writes text given as UTF-8, escaped.
  public mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLEscaping.append(text, to: &bytes)
  }

  /// Writes text given as UTF-8, escaped.
  public mutating func text(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { HTMLEscaping.append($0, to: &bytes) }
  }

  /// Writes ` name="value"` with the value escaped.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    openAttribute(name)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes ` name="value"` with the value, given as UTF-8, escaped.
  public mutating func attribute(_ name: StaticString, _ value: ArraySlice<UInt8>) {
    openAttribute(name)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number in ASCII digits.
  public mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Empties the writer and keeps its room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// What has been written, as a fragment.
  public func finish() -> HTMLFragment {
    HTMLFragment(bytes: bytes)
  }

  private mutating func openAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }
}
