internal import Diagnostics
internal import Localization

/// A passage of which a merge left two versions, with its marks around them.
struct MergeConflict: Problem, Equatable {
  let code = "SX230"
  let severity = Severity.error

  let message = Bilingual(
    vi: "đoạn này còn hai bản từ hai người sửa, chưa chọn bản nào",
    en: "two versions of this passage stand here, and neither has been chosen"
  )

  let hint: Bilingual<String>? = Bilingual(
    vi: "giữ lại một bản, rồi xóa ba dòng '<<<<<<<', '=======' và '>>>>>>>'",
    en: "keep one of them, and delete the three lines '<<<<<<<', '=======' and '>>>>>>>'"
  )

  /// The first lines of such passages in `file`: each begins with seven `<` and a blank, and some
  /// line behind it with seven `>`.
  ///
  /// O(n), sixteen bytes at a time: nearly no text has a `<` at all.
  static func find(in file: SourceFile) -> [Diagnostic] {
    let bytes = file.bytes
    var diagnostics: [Diagnostic] = []
    var offset = next(in: bytes, from: 0)
    while offset < bytes.count {
      let isStart = offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
      if isStart, bytes[offset...].starts(with: "<<<<<<< ".utf8) {
        // Where no end stands behind it, none stands behind any other.
        guard let end = bytes[offset...].firstRange(of: "\n>>>>>>>".utf8) else { break }
        let line = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }
        let place = SourceRange(line.indices)
        diagnostics.append(Diagnostic(MergeConflict(), in: file, at: place))
        offset = end.upperBound
      }
      offset = next(in: bytes, from: offset + 1)
    }
    return diagnostics
  }

  private static func next(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      ByteSearch.firstOffset(in: bytes, from: start) { $0.equal("<") }
    }
  }
}
