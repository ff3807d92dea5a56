/// Pictures that not every browser shows and whose metadata nobody here can take out.
enum ForeignPicture {
  private static let endings: Set<String> = [
    "heic", "heif", "avif", "tif", "tiff", "bmp", "jxl", "jp2", "psd", "dng", "cr2", "nef", "arw",
  ]

  /// The name of the form that a file has by its name or by its first bytes, if it is one of them.
  static func name(of fileName: String, _ bytes: some Collection<UInt8>) -> String? {
    let ending = PictureFormat.ending(of: fileName)
    if endings.contains(ending) { return ending.uppercased() }
    return nameByBeginning(bytes)
  }

  private static func nameByBeginning(_ bytes: some Collection<UInt8>) -> String? {
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      return "TIFF"
    }
    // ISO/IEC 14496-12: the brand of a file stands behind 'ftyp'.
    guard bytes.dropFirst(4).starts(with: "ftyp".utf8) else { return nil }
    switch String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self) {
    case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1": return "HEIC"
    case "avif", "avis": return "AVIF"
    default: return nil
    }
  }
}
