/// The tree that libcmark makes of a text, as values.
struct CMarkTree {
  /// The nodes in pre-order.
  var nodes: [MarkdownNode] = []
  /// The text of all nodes.
  var text: [UInt8] = []
  /// The indices of the links and images.
  var links: [Int] = []
  /// The first block that was cut because it, or an inline in it, was nested too deeply.
  var tooDeepBlock: Int?
}
