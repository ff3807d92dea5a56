internal import CQRencode

/// A QR code (ISO/IEC 18004) of the smallest version that holds the text, at error correction M.
struct QRCode {
  /// The dark modules, row by row.
  private let isDark: [Bool]
  private let size: Int

  /// The light modules around the code that ISO/IEC 18004, section 6.3.8, asks for.
  private static let quietZone = 4

  /// Encodes `text`; `nil` where no version holds it.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The lowest bit of a module says whether it is dark.
    isDark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// The code as SVG, its quiet zone included.
  var drawing: String {
    let side = size + 2 * Self.quietZone
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, isDark[row * size + column] { column += 1 }
        if column > start {
          let left = start + Self.quietZone
          path += "M\(left) \(row + Self.quietZone)h\(column - start)v1H\(left)z"
        }
        column += 1
      }
    }
    return #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(side) \#(side)">"#
      + ##"<rect width="\##(side)" height="\##(side)" fill="#fff"/><path d="\##(path)"/></svg>"##
  }
}
