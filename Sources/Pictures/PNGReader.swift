/// Walks a PNG file chunk by chunk (PNG, third edition, section 5).
///
/// Kept are the chunks that decoding needs, those on colours and size, and those of animations.
/// Everything else goes: Exif, texts, the time, what programs add, and what stands behind the end.
enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
    "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
  ]

  /// The walk through `bytes`, which begin as a PNG does; `nil` where they are damaged.
  static func walk(_ bytes: [UInt8]) -> PictureWalk? {
    let file = PictureBytes(bytes)
    guard file.starts(with: "IHDR", at: 12), file.number(4, at: 8) == 13,
      let width = file.number(4, at: 16), let height = file.number(4, at: 20),
      width <= Int(Int32.max), height <= Int(Int32.max)
    else { return nil }
    var walk = PictureWalk(width: width, height: height)
    walk.keep(0..<signature.count)
    var place = signature.count
    var hasData = false
    while let length = file.number(4, at: place), length <= file.count - place - 12,
      let name = name(bytes[place + 4..<place + 8])
    {
      let chunk = place..<place + 12 + length
      place = chunk.upperBound
      if kept.contains(name) {
        walk.keep(chunk)
      } else if name.utf8.first.map({ $0 & 0x20 == 0 }) == true {
        // An upper-case letter: a decoder must know the chunk, and none of today's does.
        return nil
      }
      if name == "IDAT" { hasData = true }
      if name == "iCCP" { walk.hasColourProfile = true }
      if name == "acTL" { walk.isAnimated = true }
      if name == "IEND" { return hasData ? walk : nil }
    }
    return nil
  }

  /// The name of a chunk: four letters of ASCII.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    let isName = bytes.allSatisfy { 0x41...0x5A ~= $0 & 0xDF }
    return isName ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
