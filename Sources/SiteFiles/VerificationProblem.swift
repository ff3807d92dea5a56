public import Diagnostics
public import Localization

/// What a clean build would have put into the output folder otherwise; the command ends with exit
/// code 2.
///
/// Paths stand in the form in which the person typed them.
public enum VerificationProblem: Hashable {
  /// The file holds other bytes.
  case differs(String)
  /// The file is not there, or something else is in its place.
  case missing(String)
  /// The file is one of ours by the manifest, and no page or file of the site.
  case leftOver(String)
}

extension VerificationProblem: Problem {
  /// The code of the problem.
  public var code: String {
    switch self {
    case .differs: "SX667"
    case .missing: "SX668"
    case .leftOver: "SX669"
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .differs(let path):
      Bilingual(
        vi: "'\(path)' không giống từng byte với trang dựng lại từ đầu",
        en: "'\(path)' is not, byte by byte, what a clean build gives"
      )
    case .missing(let path):
      Bilingual(
        vi: "thiếu tệp '\(path)' mà trang dựng lại từ đầu có",
        en: "'\(path)' is missing, which a clean build gives"
      )
    case .leftOver(let path):
      Bilingual(
        vi: "'\(path)' còn sót lại, trang dựng lại từ đầu không có tệp này",
        en: "'\(path)' is left over: a clean build does not give it"
      )
    }
  }

  /// What to do about it.
  public var hint: Bilingual<String>? {
    switch self {
    case .differs, .leftOver:
      Bilingual(
        vi: "xóa tệp đó rồi dựng lại; nếu còn bị nữa thì kiểm tra ổ đĩa",
        en: "delete that file and build again; if it happens once more, check the disk"
      )
    case .missing:
      Bilingual(
        vi: "dựng lại; nếu còn bị nữa thì kiểm tra ổ đĩa",
        en: "build again; if it happens once more, check the disk"
      )
    }
  }
}
