import Glibc

/// The conversions of the system's C library, the oracle of our tables.
enum SystemIconv {
  /// `bytes` in another encoding; `nil` where that has no place for them.
  static func convert(_ bytes: [UInt8], from source: String, to target: String) -> [UInt8]? {
    guard let converter = iconv_open(target, source), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 8 + 16)
    let count: Int? = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        var fromLeft = input.count
        var toLeft = output.count
        let all = output.count
        guard iconv(converter, &from, &fromLeft, &to, &toLeft) != -1 else { return nil }
        // The last letter may still wait for a tone mark.
        guard iconv(converter, nil, nil, &to, &toLeft) != -1 else { return nil }
        return all - toLeft
      }
    }
    return count.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }

  /// `text` in `encoding`, its bytes then taken for Latin-1: what an editor sees who pasted it.
  static func misread(_ text: String, in encoding: String) -> String? {
    convert(Array(text.utf8), from: "UTF-8", to: encoding)
      .map { String(String.UnicodeScalarView($0.map { Unicode.Scalar($0) })) }
  }
}
