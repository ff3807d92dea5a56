/// Walks a GIF file block by block (GIF89a, section 17 on).
///
/// Comments, plain texts and what programs add go; how often an animation runs and colour profiles
/// stay.
enum GIFReader {
  /// The walk through `bytes`, which begin as a GIF does; `nil` where they are damaged.
  static func walk(_ bytes: [UInt8]) -> PictureWalk? {
    let file = PictureBytes(bytes)
    guard let width = file.number(2, at: 6, .little), let height = file.number(2, at: 8, .little),
      let flags = file[10]
    else { return nil }
    var walk = PictureWalk(width: width, height: height)
    var place = 13 + colourTableSize(flags)
    guard place <= file.count else { return nil }
    walk.keep(0..<place)
    var frames = 0
    while let introducer = file[place] {
      let start = place
      switch introducer {
      case 0x2C:
        guard let flags = file[place + 9] else { return nil }
        place += 11 + colourTableSize(flags)
        frames += 1
      case 0x21: place += 2
      case 0x3B:
        walk.keep(place..<place + 1)
        walk.isAnimated = frames > 1
        return frames > 0 ? walk : nil
      default: return nil
      }
      guard let end = endOfBlocks(from: place, in: file) else { return nil }
      place = end
      if introducer == 0x2C || isKept(file, at: start) { walk.keep(start..<end) }
    }
    return nil
  }

  private static func colourTableSize(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Where a chain of blocks, each with its length before it and an empty one last, ends.
  private static func endOfBlocks(from start: Int, in file: PictureBytes) -> Int? {
    var place = start
    while let length = file[place] {
      place += 1 + Int(length)
      if length == 0 { return place }
    }
    return nil
  }

  /// Whether the extension at `place` is needed to show the picture.
  private static func isKept(_ file: PictureBytes, at place: Int) -> Bool {
    switch file[place + 1] {
    // Times and transparency.
    case 0xF9: true
    case 0xFF:
      file.starts(with: "NETSCAPE2.0", at: place + 3)
        || file.starts(with: "ANIMEXTS1.0", at: place + 3)
        || file.starts(with: "ICCRGBG1012", at: place + 3)
    default: false
    }
  }
}
