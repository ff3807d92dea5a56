/// Writes HTML into bytes, escaping by construction.
///
/// Tags and attribute names are `StaticString`s of the program; everything else goes through
/// `text` or `attribute`, which escape `& < > " '` and leave out what HTML cannot hold. Nothing a
/// reader or an editor typed can therefore become markup.
///
/// The bytes lie in memory of the writer's own, not in an array: pages are made of hundreds of small
/// pieces, and an array asks with each of them whether somebody shares it.
public struct HTMLWriter: ~Copyable, Sendable {
  // Only methods of this type touch the memory, and two of them never run at once: the writer is not
  // copyable, and all that write are mutating.
  nonisolated(unsafe) private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been written.
  public private(set) var count = 0

  /// Creates a writer with room for `capacity` bytes; more is made as needed.
  public init(reservingCapacity capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit {
    start.deallocate()
  }

  /// What has been written.
  public var bytes: [UInt8] {
    // The count of an array without room is written into the one empty array that all threads share.
    if count == 0 { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      buffer.baseAddress?.update(from: start, count: count)
      written = count
    }
  }

  /// The last byte written.
  public var last: UInt8? { count == 0 ? nil : start[count - 1] }

  /// Writes markup of the program itself.
  @inline(__always)
  public mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { append($0) }
  }

  /// Writes markup of a template, never of content: templates belong to the program as its own
  /// tags do, and what they fill in goes through `text` and `fragment`.
  public mutating func markup(ofTemplate bytes: UnsafeBufferPointer<UInt8>) {
    append(bytes)
  }

  /// Writes bytes as they are: the raw HTML of a Markdown specification's examples, never a site's.
  package mutating func unescaped(_ html: ArraySlice<UInt8>) {
    html.withUnsafeBufferPointer { append($0) }
  }

  /// Writes an HTML fragment that a writer made.
  public mutating func fragment(_ fragment: HTMLFragment) {
    fragment.bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    // A string that keeps its text as UTF-8, as all of ours do, is read without a copy of it.
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { self.text($0) }
    if isWritten == nil { self.text(Array(text.utf8)[...]) }
  }

  /// Writes text given as UTF-8, escaped.
  public mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard let source = text.baseAddress else { return }
    // Room for the text as it is, which nearly all of it is.
    reserve(text.count)
    var read = 0
    while read < text.count {
      let copied = HTMLEscaping.copyPlainText(source + read, text.count - read, to: start + count)
      read += copied
      count += copied
      guard read < text.count else { return }
      let rest = UnsafeBufferPointer(rebasing: text[read...])
      if let special = HTMLEscaping.replacement(for: rest) {
        special.text.withUTF8Buffer { append($0) }
        read += special.length
      } else {
        append(source[read])
        read += 1
      }
      reserve(text.count - read)
    }
  }

  /// Writes text given as UTF-8, escaped.
  public mutating func text(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { self.text($0) }
  }

  /// Writes ` name="value"` with the value escaped.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    openAttribute(name)
    text(value)
    append(UInt8(ascii: "\""))
  }

  /// Writes ` name="value"` with the value, given as UTF-8, escaped.
  public mutating func attribute(_ name: StaticString, _ value: ArraySlice<UInt8>) {
    openAttribute(name)
    text(value)
    append(UInt8(ascii: "\""))
  }

  /// Writes a whole number in ASCII digits.
  public mutating func number(_ number: Int) {
    if 0..<10 ~= number { return append(UInt8(ascii: "0") + UInt8(number)) }
    text(String(number))
  }

  /// Empties the writer and keeps its room.
  public mutating func removeAll() {
    count = 0
  }

  /// What has been written, as a fragment.
  public func finish() -> HTMLFragment {
    HTMLFragment(bytes: bytes)
  }

  private mutating func openAttribute(_ name: StaticString) {
    append(UInt8(ascii: " "))
    markup(name)
    append(UInt8(ascii: "="))
    append(UInt8(ascii: "\""))
  }

  // MARK: Memory

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Sees to it that `more` bytes can be written.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  /// At least doubles the room, so that writing n bytes takes O(n).
  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
