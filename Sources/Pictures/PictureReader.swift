/// Reads pictures: how large they are, and their bytes without what they tell of the photographer.
public enum PictureReader {
  /// The most bytes that a picture may have.
  public static let byteLimit = 64 << 20
  /// The most pixels that a picture may have; telephones take up to 108 million.
  static let pixelLimit = 250_000_000
  /// How many bytes of a file tell whether it is a picture at all.
  public static let beginningLength = 12

  /// Raised whenever ``withoutMetadata(_:)`` leaves other bytes: copies of before are made anew.
  public static let version: UInt64 = 1

  /// Whether a file is to be read as a picture: its name or its first bytes say that it is one.
  public static func isPicture(named name: String, beginning: some Collection<UInt8>) -> Bool {
    PictureFormat(fileName: name) != nil || PictureFormat(beginning: beginning) != nil
      || ForeignPicture.name(of: name, beginning) != nil
  }

  /// The facts of the picture that `bytes`, the whole file called `name`, hold.
  ///
  /// The file is walked to its end: what passes here, ``withoutMetadata(_:)`` can copy. Not for
  /// drawings, which ``DrawingReader`` reads. O(n).
  public static func facts(of bytes: [UInt8], named name: String) -> PictureReading {
    if let foreign = ForeignPicture.name(of: name, bytes) { return .failure(.unsupported(foreign)) }
    let named = PictureFormat(fileName: name)
    guard let held = PictureFormat(beginning: bytes) else {
      return .failure(.notAPicture(named: named ?? .jpeg))
    }
    guard held == named else { return .failure(.anotherFormat(named: named, held: held)) }
    guard bytes.count <= byteLimit else { return .failure(.tooLarge) }
    guard let walk = walk(bytes, held), walk.width > 0, walk.height > 0 else {
      return .failure(.damaged(held))
    }
    guard walk.width * walk.height <= pixelLimit else { return .failure(.tooLarge) }
    let facts = PictureFacts(
      format: held,
      width: walk.orientation.isTurned ? walk.height : walk.width,
      height: walk.orientation.isTurned ? walk.width : walk.height,
      isAnimated: walk.isAnimated
    )
    return .success(facts)
  }

  /// The picture without all that is not needed to show it: place, camera, comments, thumbnails and
  /// what stands behind its end; `nil` where it cannot be walked.
  ///
  /// Colours and the way a photograph is turned stay.
  public static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
    guard let format = PictureFormat(beginning: bytes), let walk = walk(bytes, format) else {
      return nil
    }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for piece in walk.pieces {
      switch piece {
      case .kept(let range): clean += bytes[range]
      case .made(let made): clean += made
      }
    }
    return clean
  }

  /// Whether the picture says itself what its colours are; without that they are those of sRGB.
  public static func hasColourProfile(_ bytes: [UInt8]) -> Bool {
    PictureFormat(beginning: bytes).flatMap { walk(bytes, $0) }?.hasColourProfile ?? false
  }

  private static func walk(_ bytes: [UInt8], _ format: PictureFormat) -> PictureWalk? {
    switch format {
    case .jpeg: JPEGReader.walk(bytes)
    case .png: PNGReader.walk(bytes)
    case .webp: WebPReader.walk(bytes)
    case .gif: GIFReader.walk(bytes)
    case .svg: nil
    }
  }
}
