/// Pictures made of the fewest bytes that a reader must find in them.
enum PictureSamples {
  // MARK: JPEG

  /// A JPEG of one scan, with `segments` behind its beginning and `tail` behind its end.
  static func jpeg(
    width: Int = 640,
    height: Int = 480,
    frame: UInt8 = 0xC0,
    segments: [[UInt8]] = [],
    data: [UInt8] = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
    tail: [UInt8] = []
  ) -> [UInt8] {
    let size = bigEndian(height, 2) + bigEndian(width, 2)
    return [0xFF, 0xD8] + segments.joined() + segment(0xDB, [0, 1, 2])
      + segment(frame, [8] + size + [1, 1, 0x11, 0]) + segment(0xC4, [0, 1])
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + data + [0xFF, 0xD9] + tail
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bigEndian(content.count + 2, 2) + content
  }

  /// An Exif segment with a camera, an orientation and a thumbnail.
  static func exif(orientation: UInt8, isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      isLittle ? bigEndian(value, size).reversed() : bigEndian(value, size)
    }
    let entries: [[UInt8]] = [
      number(0x010F, 2) + number(2, 2) + number(4, 4) + Array("CAM\0".utf8),
      number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + [0, 0],
      number(0x8825, 2) + number(4, 2) + number(1, 4) + number(200, 4),
    ]
    return segment(
      0xE1,
      Array("Exif\0\0".utf8) + Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
        + number(entries.count, 2) + entries.joined() + number(0, 4) + Array("THUMBNAIL".utf8)
    )
  }

  static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])

  // MARK: PNG

  static func png(
    width: Int = 640,
    height: Int = 480,
    chunks: [[UInt8]] = [],
    tail: [UInt8] = []
  ) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(width, 4) + bigEndian(height, 4) + [8, 2, 0, 0, 0])
      + chunks.joined() + chunk("IDAT", [1, 2, 3]) + chunk("IEND", []) + tail
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    bigEndian(content.count, 4) + Array(name.utf8) + content + [9, 9, 9, 9]
  }

  // MARK: WebP

  static func webp(_ chunks: [[UInt8]], tail: [UInt8] = []) -> [UInt8] {
    let content = Array("WEBP".utf8) + chunks.joined()
    return Array("RIFF".utf8) + littleEndian(content.count, 4) + content + tail
  }

  static func riff(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + littleEndian(content.count, 4) + content
      + (content.count % 2 == 1 ? [0] : [])
  }

  static func lossy(width: Int = 640, height: Int = 480) -> [UInt8] {
    riff(
      "VP8 ",
      [0, 0, 0, 0x9D, 0x01, 0x2A] + littleEndian(width, 2) + littleEndian(height, 2) + [7]
    )
  }

  static func lossless(width: Int = 640, height: Int = 480) -> [UInt8] {
    riff("VP8L", [0x2F] + littleEndian((width - 1) | (height - 1) << 14, 4) + [7])
  }

  static func extended(flags: UInt8, width: Int = 640, height: Int = 480) -> [UInt8] {
    riff("VP8X", [flags, 0, 0, 0] + littleEndian(width - 1, 3) + littleEndian(height - 1, 3))
  }

  // MARK: GIF

  static func gif(
    width: Int = 640,
    height: Int = 480,
    extensions: [[UInt8]] = [],
    frames: Int = 1
  ) -> [UInt8] {
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 1, 2, 3, 4, 5, 6, 2, 1, 0, 0]
    return Array("GIF89a".utf8) + littleEndian(width, 2) + littleEndian(height, 2)
      + [0x80, 0, 0, 1, 2, 3, 4, 5, 6] + extensions.joined()
      + Array(repeatElement(frame, count: frames).joined()) + [0x3B]
  }

  static func gifExtension(_ label: UInt8, _ text: String) -> [UInt8] {
    [0x21, label, UInt8(text.utf8.count)] + Array(text.utf8) + [0]
  }

  // MARK: Numbers

  static func bigEndian(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func littleEndian(_ value: Int, _ size: Int) -> [UInt8] {
    bigEndian(value, size).reversed()
  }

  /// One picture of each form with all kinds of metadata, by a name that fits.
  static var all: [(name: String, bytes: [UInt8])] {
    [
      (
        "a.jpg",
        jpeg(
          segments: [
            jfif, exif(orientation: 6, isLittle: true), segment(0xFE, Array("SECRET".utf8)),
          ],
          tail: Array("SECRET".utf8)
        )
      ),
      ("b.png", png(chunks: [chunk("eXIf", Array("SECRET".utf8)), chunk("gAMA", [0, 0, 1, 2])])),
      ("c.webp", webp([lossy(), riff("EXIF", Array("SECRET".utf8))])),
      ("d.webp", webp([extended(flags: 0x0C), lossless(), riff("XMP ", Array("SECRET!".utf8))])),
      ("e.gif", gif(extensions: [gifExtension(0xFE, "SECRET")], frames: 2)),
    ]
  }
}
