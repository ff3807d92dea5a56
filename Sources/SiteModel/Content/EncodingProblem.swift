public import Diagnostics
public import Localization

/// What keeps a file from being read as text.
public enum EncodingProblem: Problem {
  case invalidUTF8(UInt8)
  case utf16
  case fileTooLarge(Int)

  /// The code: never reused.
  public var code: String {
    switch self {
    case .invalidUTF8: "SX150"
    case .utf16: "SX151"
    case .fileTooLarge: "SX152"
    }
  }

  /// How much the problem matters.
  public var severity: Severity { .error }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .invalidUTF8(let byte):
      Bilingual(
        vi: "tệp không phải UTF-8: có byte lạ 0x\(String(byte, radix: 16, uppercase: true))",
        en:
          "the file is not UTF-8: it has the stray byte 0x\(String(byte, radix: 16, uppercase: true))"
      )
    case .utf16:
      Bilingual(vi: "tệp được lưu dạng UTF-16", en: "the file is saved as UTF-16")
    case .fileTooLarge:
      Bilingual(vi: "tệp lớn hơn 32 MB", en: "the file is larger than 32 MB")
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .invalidUTF8, .utf16:
      Bilingual(
        vi: "mở tệp, chọn Lưu thành… với bảng mã UTF-8, rồi lưu lại",
        en: "open the file, choose Save as… with the encoding UTF-8, and save it again"
      )
    case .fileTooLarge:
      Bilingual(
        vi: "tách thành nhiều bài nhỏ hơn",
        en: "split it into several documents"
      )
    }
  }
}
