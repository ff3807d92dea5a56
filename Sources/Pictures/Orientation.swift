/// How a photograph is to be turned and mirrored; the values of the tag Orientation (Exif 2.32,
/// section 4.6.4).
struct Orientation: Equatable {
  /// From 1 to 8.
  let value: UInt8

  /// As it is stored.
  static let upright = Orientation(value: 1)

  /// Whether width and height change places.
  var isTurned: Bool { value >= 5 }

  private static let signature = Array("Exif\0\0".utf8)

  private init(value: UInt8) {
    self.value = value
  }

  /// Reads an Exif segment's content: a TIFF file whose first directory may hold the tag.
  ///
  /// `nil` where it is no Exif; upright where it says nothing that can be understood, as browsers
  /// take it.
  init?(exif bytes: [UInt8], in range: Range<Int>) {
    guard bytes[range].starts(with: Self.signature) else { return nil }
    let tiff = PictureBytes(bytes, range.lowerBound + Self.signature.count..<range.upperBound)
    self = Self.value(inTIFF: tiff).map { Orientation(value: $0) } ?? .upright
  }

  private static func value(inTIFF tiff: PictureBytes) -> UInt8? {
    let order: PictureBytes.ByteOrder = tiff.starts(with: "II", at: 0) ? .little : .big
    guard order == .little || tiff.starts(with: "MM", at: 0), tiff.number(2, at: 2, order) == 42,
      let directory = tiff.number(4, at: 4, order),
      let count = tiff.number(2, at: directory, order)
    else { return nil }
    for entry in 0..<count {
      let place = directory + 2 + entry * 12
      guard let tag = tiff.number(2, at: place, order) else { return nil }
      guard tag == 0x0112 else { continue }
      guard tiff.number(2, at: place + 2, order) == 3,
        let value = tiff.number(2, at: place + 8, order), (1...8).contains(value)
      else { return nil }
      return UInt8(value)
    }
    return nil
  }

  /// A segment APP1 that says this and nothing else.
  var segment: [UInt8] {
    [0xFF, 0xE1, 0, 34] + Self.signature + Array("MM".utf8) + [0, 42, 0, 0, 0, 8]
      // One entry: tag 0x0112, one number of 16 bits.
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]
      // No further directory.
      + [0, 0, 0, 0]
  }
}
