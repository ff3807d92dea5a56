internal import Diagnostics
public import Localization

/// Text pasted from before Unicode: letters that show as others.
enum LegacyTextProblem: Problem {
  /// A line whose letters can be turned back.
  case wrongEncoding(LegacyEncoding, repaired: String, path: String)
  /// A line in VNI.
  case vni

  /// The code: never reused.
  var code: String {
    switch self {
    case .wrongEncoding: "SX155"
    case .vni: "SX156"
    }
  }

  /// Readers could not read the text, so it is never published.
  var severity: Severity { .error }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .wrongEncoding(let encoding, _, _):
      Bilingual(
        vi: "chữ sai bảng mã, có lẽ là \(encoding.name.vi)",
        en: "letters in the wrong encoding, probably \(encoding.name.en)"
      )
    case .vni:
      Bilingual(
        vi: "chữ sai bảng mã, có lẽ là \(LegacyEncoding.vni.name.vi)",
        en: "letters in the wrong encoding, probably \(LegacyEncoding.vni.name.en)"
      )
    }
  }

  /// What to type instead.
  var hint: Bilingual<String>? {
    switch self {
    case .wrongEncoding(let encoding, let repaired, let path):
      let capitals = encoding.capitalsNote
      return Bilingual(
        vi: "viết lại: “\(repaired)”, hoặc sửa cả tệp bằng lệnh ./sxsh fix-encoding \(path) --write"
          + capitals.vi,
        en: "write “\(repaired)”, or mend the whole file with ./sxsh fix-encoding \(path) --write"
          + capitals.en
      )
    case .vni: return LegacyEncoding.vniAdvice
    }
  }
}

extension LegacyEncoding {
  /// What is lost in TCVN3, to stand at the end of a sentence; empty for the others.
  public var capitalsNote: Bilingual<String> {
    self == .tcvn3
      ? Bilingual(
        vi: "; chữ hoa có dấu sẽ thành chữ thường, cần xem lại",
        en: "; capitals with tone marks come out small, so look them over"
      )
      : Bilingual(vi: "", en: "")
  }

  /// What to do with text in VNI.
  public static var vniAdvice: Bilingual<String> {
    Bilingual(
      vi:
        "sxsh không tự sửa được VNI: chuyển sang Unicode bằng công cụ chuyển mã của UniKey (Ctrl+Shift+F6), rồi dán lại",
      en:
        "sxsh cannot mend VNI: turn it into Unicode with UniKey's converter (Ctrl+Shift+F6), then paste it again"
    )
  }
}
