/// Walks a WebP file chunk by chunk (RFC 9649, section 2).
///
/// Kept are the picture's chunks, its colour profile and its animation. Exif, XMP and unknown chunks
/// go, and with them the flags that announce them.
struct WebPReader {
  private let file: PictureBytes
  private let bytes: [UInt8]
  private var walk = PictureWalk()
  private var hasPicture = false

  /// The flags of `VP8X` that announce Exif and XMP.
  private static let metadataFlags: UInt8 = 0x0C
  private static let animationFlag: UInt8 = 0x02

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    file = PictureBytes(bytes)
  }

  /// The walk through `bytes`, which begin as a WebP does; `nil` where they are damaged.
  static func walk(_ bytes: [UInt8]) -> PictureWalk? {
    var reader = WebPReader(bytes)
    guard reader.readChunks() else { return nil }
    // The size in the header is that of the copy, which is known only now.
    let size = reader.walk.count + 4
    var walk = PictureWalk(
      width: reader.walk.width,
      height: reader.walk.height,
      hasColourProfile: reader.walk.hasColourProfile,
      isAnimated: reader.walk.isAnimated
    )
    walk.make(Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) })
    walk.keep(8..<12)
    for piece in reader.walk.pieces {
      switch piece {
      case .kept(let range): walk.keep(range)
      case .made(let bytes): walk.make(bytes)
      }
    }
    return walk
  }

  /// Reads all chunks; returns whether they are whole and hold a picture.
  private mutating func readChunks() -> Bool {
    guard let size = file.number(4, at: 4, .little), size <= file.count - 8 else { return false }
    let end = 8 + size
    var place = 12
    while place < end {
      guard let chunk = chunk(at: place, before: end) else { return false }
      if place == 12, !readHead(chunk) { return false }
      guard take(chunk, isFirst: place == 12) else { return false }
      place = chunk.end
    }
    return hasPicture
  }

  private struct Chunk {
    let name: String
    let start: Int
    let content: Range<Int>
    /// Behind the byte that makes its size even.
    let end: Int
  }

  private func chunk(at place: Int, before end: Int) -> Chunk? {
    guard let size = file.number(4, at: place + 4, .little), size <= end - place - 8 else {
      return nil
    }
    let content = place + 8..<place + 8 + size
    // The last chunk's padding is missing in files of careless programs; it cannot be made up.
    guard size % 2 == 0 || content.upperBound < end else { return nil }
    return Chunk(
      name: String(decoding: bytes[place..<place + 4], as: UTF8.self),
      start: place,
      content: content,
      end: content.upperBound + size % 2
    )
  }

  /// Reads the size of the picture from the first chunk.
  private mutating func readHead(_ chunk: Chunk) -> Bool {
    let content = PictureBytes(bytes, chunk.content)
    switch chunk.name {
    case "VP8 ":
      // RFC 6386, section 9.1: the start code stands behind the frame's tag of three bytes.
      guard content.number(3, at: 3) == 0x9D012A, let width = content.number(2, at: 6, .little),
        let height = content.number(2, at: 8, .little)
      else { return false }
      (walk.width, walk.height) = (width & 0x3FFF, height & 0x3FFF)
    case "VP8L":
      guard content[0] == 0x2F, let sizes = content.number(4, at: 1, .little) else { return false }
      (walk.width, walk.height) = (sizes & 0x3FFF + 1, sizes >> 14 & 0x3FFF + 1)
    case "VP8X":
      guard let flags = content[0], let width = content.number(3, at: 4, .little),
        let height = content.number(3, at: 7, .little)
      else { return false }
      (walk.width, walk.height) = (width + 1, height + 1)
      walk.isAnimated = flags & Self.animationFlag != 0
    default: return false
    }
    return true
  }

  /// Takes the chunk over or leaves it out; returns whether such a chunk may stand there.
  private mutating func take(_ chunk: Chunk, isFirst: Bool) -> Bool {
    switch chunk.name {
    case "VP8X":
      guard isFirst else { return false }
      var head = Array(bytes[chunk.start..<chunk.end])
      head[8] &= ~Self.metadataFlags
      walk.make(head)
      return true
    case "VP8 ", "VP8L": hasPicture = true
    case "ANMF":
      guard isFrame(chunk) else { return false }
      hasPicture = true
    case "ICCP": walk.hasColourProfile = true
    case "ANIM", "ALPH": break
    default: return true
    }
    walk.keep(chunk.start..<chunk.end)
    return true
  }

  /// Whether the frame of an animation holds its picture and nothing else.
  private func isFrame(_ frame: Chunk) -> Bool {
    var place = frame.content.lowerBound + 16
    while place < frame.content.upperBound {
      guard let chunk = chunk(at: place, before: frame.content.upperBound),
        ["VP8 ", "VP8L", "ALPH"].contains(chunk.name)
      else { return false }
      place = chunk.end
    }
    return place == frame.content.upperBound
  }
}
