internal import Localization

/// Walks a JPEG file (ITU-T T.81, annex B) segment by segment, to the end of its last scan.
///
/// Kept are the segments that decoding needs, the colour profile (APP2), Adobe's note on colours
/// (APP14), JFIF without its thumbnail and, of Exif, how the picture is turned. Everything else goes:
/// Exif and XMP (APP1), IPTC (APP13), comments, all other application data, and what stands behind
/// the end, where telephones put films and second pictures.
struct JPEGReader {
  private let file: PictureBytes
  private let bytes: [UInt8]
  private var place = 2
  private var walk = PictureWalk()
  /// What stands before all other segments: JFIF's.
  private var head: [UInt8]?
  private var orientation: Orientation?
  /// The segments that are kept, in order.
  private var kept: [Range<Int>] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    file = PictureBytes(bytes)
  }

  /// The walk through `bytes`, which begin as a JPEG does; `nil` where they are damaged.
  static func walk(_ bytes: [UInt8]) -> PictureWalk? {
    var reader = JPEGReader(bytes)
    return reader.readSegments() ? reader.finished : nil
  }

  private var finished: PictureWalk {
    var walk = walk
    walk.orientation = orientation ?? .upright
    walk.keep(0..<2)
    if let head { walk.make(head) }
    if walk.orientation != .upright { walk.make(walk.orientation.segment) }
    for range in kept { walk.keep(range) }
    return walk
  }

  /// Reads up to the end of the picture; returns whether it is whole.
  private mutating func readSegments() -> Bool {
    var hasScan = false
    while let marker = nextMarker() {
      if marker == Marker.endOfImage {
        kept.append(place - 2..<place)
        return hasScan
      }
      guard let length = file.number(2, at: place), length >= 2, length <= file.count - place
      else { return false }
      let segment = place - 2..<place + length
      guard take(marker, segment) else { return false }
      place = segment.upperBound
      if marker == Marker.startOfScan {
        guard walk.width > 0 else { return false }
        hasScan = true
        skipScan()
      }
    }
    return false
  }

  /// The marker at the place, which then lies behind it; fill bytes before it are left out.
  private mutating func nextMarker() -> UInt8? {
    guard file[place] == 0xFF else { return nil }
    while file[place] == 0xFF { place += 1 }
    guard let marker = file[place], marker != 0 else { return nil }
    place += 1
    return marker
  }

  /// Takes the segment over or leaves it out; returns whether such a segment may stand there.
  private mutating func take(_ marker: UInt8, _ segment: Range<Int>) -> Bool {
    let content = segment.lowerBound + 4..<segment.upperBound
    switch marker {
    case _ where Marker.isFrame(marker): return takeFrame(segment, content)
    case Marker.startOfScan, Marker.tables: kept.append(segment)
    case 0xE0: takeJFIF(content)
    case 0xE1: if orientation == nil { orientation = Orientation(exif: bytes, in: content) }
    case 0xE2: takeProfile(segment, content)
    case 0xEE: if bytes[content].starts(with: "Adobe".utf8) { kept.append(segment) }
    case 0xE3...0xEF, Marker.comment, 0xF0...0xFD: break
    default: return false
    }
    return true
  }

  /// Reads precision, height and width of a frame.
  ///
  /// A frame whose height comes later is one that no browser shows.
  private mutating func takeFrame(_ segment: Range<Int>, _ content: Range<Int>) -> Bool {
    let frame = PictureBytes(bytes, content)
    guard walk.width == 0, let height = frame.number(2, at: 1), height > 0,
      let width = frame.number(2, at: 3), width > 0
    else { return false }
    walk.width = width
    walk.height = height
    kept.append(segment)
    return true
  }

  private mutating func takeProfile(_ segment: Range<Int>, _ content: Range<Int>) {
    guard bytes[content].starts(with: "ICC_PROFILE\0".utf8) else { return }
    walk.hasColourProfile = true
    kept.append(segment)
  }

  /// JFIF 1.02: version, unit and densities are kept, the thumbnail behind them is not.
  private mutating func takeJFIF(_ content: Range<Int>) {
    guard head == nil, content.count >= 14, bytes[content].starts(with: "JFIF\0".utf8) else {
      return
    }
    head = [0xFF, 0xE0, 0, 16] + bytes[content.prefix(12)] + [0, 0]
  }

  /// Goes to the marker behind a scan's data, which holds `FF 00` for `FF` and restart markers.
  private mutating func skipScan() {
    let start = place
    bytes.withUnsafeBufferPointer { bytes in
      while true {
        place = ByteSearch.firstOffset(in: bytes, from: place) {
          $0 .== ByteSearch.Vector(repeating: 0xFF)
        }
        guard place + 1 < bytes.count else {
          place = bytes.count
          return
        }
        switch bytes[place + 1] {
        case 0, 0xD0...0xD7: place += 2
        // A fill byte; the marker follows.
        case 0xFF: place += 1
        default: return
        }
      }
    }
    kept.append(start..<place)
  }

  /// The second bytes of markers.
  private enum Marker {
    static let endOfImage: UInt8 = 0xD9
    static let startOfScan: UInt8 = 0xDA
    static let comment: UInt8 = 0xFE
    /// Huffman tables, arithmetic conditioning, quantisation tables, restart interval.
    static let tables: Set<UInt8> = [0xC4, 0xCC, 0xDB, 0xDD]

    static func isFrame(_ marker: UInt8) -> Bool {
      0xC0...0xCF ~= marker && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }
  }
}

extension Set<UInt8> {
  fileprivate static func ~= (set: Set<UInt8>, byte: UInt8) -> Bool { set.contains(byte) }
}
