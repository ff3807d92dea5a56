internal import Diagnostics
internal import Localization

/// Finds the texts of a document's nodes in the file that it was read from.
///
/// The trees of all documents stand in memory at once, beside their files; nearly every text stands
/// in the file as it is, and need not be kept twice.
struct TextSharing {
  /// How far behind the last text the next one is looked for: between them stand marks, line ends
  /// and addresses.
  private static let reach = 1024

  private let file: UnsafeBufferPointer<UInt8>
  private let text: UnsafeBufferPointer<UInt8>
  /// The end of the last text that was found.
  private var place = 0

  /// The nodes of `document` with slices of its file's bytes in place of its text's; `nil` where a
  /// text does not stand in the file as it is: one with an escape, or code in a list.
  ///
  /// O(n).
  static func nodes(of document: MarkdownDocument) -> [MarkdownNode]? {
    document.file.bytes.withUnsafeBufferPointer { file in
      document.text.withUnsafeBufferPointer { text in
        var sharing = TextSharing(file: file, text: text)
        var nodes: [MarkdownNode] = []
        nodes.reserveCapacity(document.nodes.count)
        for node in document.nodes {
          guard let shared = sharing.shared(node) else { return nil }
          nodes.append(shared)
        }
        return nodes
      }
    }
  }

  private init(file: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.text = text
  }

  private mutating func shared(_ node: MarkdownNode) -> MarkdownNode? {
    if node.isBlock { place = node.range.start }
    var node = node
    switch node.kind {
    case .link(let destination, let title):
      guard let destination = find(destination), let title = find(title) else { return nil }
      node.kind = .link(destination: destination, title: title)
    case .image(let source, let title):
      guard let source = find(source), let title = find(title) else { return nil }
      node.kind = .image(source: source, title: title)
    case .codeBlock(let info):
      guard let info = find(info) else { return nil }
      node.kind = .codeBlock(info: info)
    default: break
    }
    guard let literal = find(node.literal) else { return nil }
    node.literal = literal
    // What belongs to a link or to code comes before or behind its text.
    if !literal.isEmpty { place = literal.range.upperBound }
    return node
  }

  /// Where the file has what `slice` holds; any place will do, since its bytes are all that counts.
  private func find(_ slice: TextSlice) -> TextSlice? {
    guard !slice.isEmpty, let wanted = text.baseAddress.map({ $0 + slice.range.lowerBound }),
      let start = file.baseAddress
    else { return .empty }
    let count = slice.range.count
    let last = min(place + Self.reach, file.count - count)
    var offset = place
    while offset <= last {
      if file[offset] == wanted[0], ByteSearch.areEqual(start + offset, wanted, count: count) {
        return TextSlice(offset: UInt32(truncatingIfNeeded: offset), length: slice.length)
      }
      offset += 1
    }
    return nil
  }
}
