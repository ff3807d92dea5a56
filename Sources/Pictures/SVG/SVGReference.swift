/// References within a drawing, and pictures that are part of its file.
enum SVGReference {
  private static let embedded = ["png", "jpeg", "jpg"].map { "data:image/\($0);base64," }

  /// Whether `reference` leads to a part of the drawing (`#name`) or is an embedded picture.
  static func isWithin(_ reference: ArraySlice<UInt8>) -> Bool {
    if reference.first == UInt8(ascii: "#") { return true }
    let beginning = String(decoding: reference.prefix(32), as: UTF8.self).lowercased()
    return embedded.contains { beginning.hasPrefix($0) }
  }
}
