internal import Localization

/// The forms in which pictures come.
public enum PictureFormat: String, Sendable, CaseIterable {
  case jpeg
  case png
  case webp
  case gif
  case svg

  /// The name that people know it by.
  public var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    case .gif: "GIF"
    case .svg: "SVG"
    }
  }

  /// The ending of the names of its files.
  public var ending: String { self == .jpeg ? "jpg" : rawValue }

  /// The form that the ending of a file's name promises; `nil` where it promises no picture.
  public init?(fileName: String) {
    switch Self.ending(of: fileName) {
    case "jpg", "jpeg", "jpe", "jfif": self = .jpeg
    case "png": self = .png
    case "webp": self = .webp
    case "gif": self = .gif
    case "svg": self = .svg
    default: return nil
    }
  }

  /// The form whose files begin like `bytes`; an SVG is a text and is not known by its beginning.
  public init?(beginning bytes: some Collection<UInt8>) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: PNGReader.signature) {
      self = .png
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self = .gif
    } else {
      return nil
    }
  }

  /// The lower-case ending of a file's name, without the full stop.
  static func ending(of fileName: String) -> String {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return fileName[fileName.utf8.index(after: dot)...].lowercased()
  }
}
