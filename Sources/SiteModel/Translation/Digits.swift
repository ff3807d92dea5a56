internal import Diagnostics
internal import Localization

/// Looks for digits, many bytes at once.
enum Digits {
  static func stand(in range: SourceRange?, of file: SourceFile) -> Bool {
    guard let range else { return false }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes[..<range.end])
      return ByteSearch.firstOffset(in: part, from: range.start) { $0.areDigits } < range.end
    }
  }
}
