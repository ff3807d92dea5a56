internal import Diagnostics
internal import Localization

/// What keeps a file from being read as text.
enum EncodingProblem: Problem {
  /// Bytes that are no UTF-8, the encoding they may be in, and the path of the file.
  case invalidUTF8(UInt8, guess: FileEncoding?, path: String)
  case utf16(path: String)
  /// A byte of zeros, which no text has.
  case nulByte
  case fileTooLarge

  /// The code: never reused.
  var code: String {
    switch self {
    case .invalidUTF8, .nulByte: "SX150"
    case .utf16: "SX151"
    case .fileTooLarge: "SX152"
    }
  }

  /// How much the problem matters.
  var severity: Severity { .error }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .invalidUTF8(let byte, let guess, _):
      let stray = "0x\(String(byte, radix: 16, uppercase: true))"
      guard let guess else {
        return Bilingual(
          vi: "tệp không phải UTF-8: có byte lạ \(stray)",
          en: "the file is not UTF-8: it has the stray byte \(stray)"
        )
      }
      return Bilingual(
        vi: "tệp không phải UTF-8, có lẽ là \(guess.name.vi): có byte lạ \(stray)",
        en: "the file is not UTF-8 but probably \(guess.name.en): it has the stray byte \(stray)"
      )
    case .utf16:
      return Bilingual(vi: "tệp được lưu dạng UTF-16", en: "the file is saved as UTF-16")
    case .nulByte:
      return Bilingual(
        vi: "tệp hỏng: giữa chữ có byte 0x00",
        en: "the file is damaged: it has the byte 0x00 among its text"
      )
    case .fileTooLarge:
      return Bilingual(vi: "tệp lớn hơn 32 MB", en: "the file is larger than 32 MB")
    }
  }

  /// What to type instead.
  var hint: Bilingual<String>? {
    switch self {
    case .invalidUTF8(_, .some(let guess), let path):
      let note = guess == .legacy(.tcvn3) ? LegacyEncoding.tcvn3.capitalsNote : nil
      return Bilingual(
        vi: "chạy ./sxsh fix-encoding \(path) để xem chữ sau khi sửa, thêm --write để ghi"
          + (note?.vi ?? ""),
        en: "run ./sxsh fix-encoding \(path) to see it mended, and again with --write to save it"
          + (note?.en ?? "")
      )
    case .utf16(let path):
      return Bilingual(
        vi: "chạy ./sxsh fix-encoding \(path) --write để đổi sang UTF-8",
        en: "run ./sxsh fix-encoding \(path) --write to turn it into UTF-8"
      )
    case .invalidUTF8:
      return Bilingual(
        vi: "mở tệp, chọn Lưu thành… với bảng mã UTF-8, rồi lưu lại",
        en: "open the file, choose Save as… with the encoding UTF-8, and save it again"
      )
    case .nulByte:
      return Bilingual(
        vi: "xóa dòng này rồi gõ lại, hoặc chép lại tệp từ bản lưu",
        en: "delete this line and type it again, or copy the file from a backup"
      )
    case .fileTooLarge:
      return Bilingual(
        vi: "tách thành nhiều bài nhỏ hơn",
        en: "split it into several documents"
      )
    }
  }
}
