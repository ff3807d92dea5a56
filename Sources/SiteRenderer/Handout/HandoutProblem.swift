public import Diagnostics
public import Localization

/// What can be wrong with a handout when it is to be printed.
public enum HandoutProblem: Problem {
  /// A part that takes what it prints from elsewhere.
  public enum BorrowedPart: Sendable {
    case agenda
    case glossary
    case policy
    case sources
  }

  case partOfAnotherKind(String)
  /// A document that is no case is to be printed in a box, which leaves nothing of it out.
  case boxOfWholeText(String)
  case unprintableLetter(Unicode.Scalar)
  case noAddress
  /// The site's address is one that is kept for examples.
  case exampleAddress(String)
  case rowTallerThanPage
  case pageCount(Int, allowed: ClosedRange<Int>)
  case partForTrainers(String)
  case emptyPart(BorrowedPart)

  /// The code: never reused.
  public var code: String {
    switch self {
    case .partOfAnotherKind, .boxOfWholeText: "SX601"
    case .unprintableLetter: "SX602"
    case .noAddress: "SX603"
    case .rowTallerThanPage: "SX604"
    case .pageCount: "SX605"
    case .partForTrainers: "SX606"
    case .emptyPart: "SX607"
    case .exampleAddress: "SX608"
    }
  }

  /// A warning for the number of pages, for what prints nothing or more than was asked for, and for
  /// an address that is made up; an error for the rest.
  public var severity: Severity {
    switch self {
    case .boxOfWholeText, .pageCount, .emptyPart, .exampleAddress: .warning
    default: .error
    }
  }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .partOfAnotherKind(let path):
      Bilingual(
        vi: "'\(path)' không phải bài viết, điển hình hay trang",
        en: "'\(path)' is not an article, a case or a page"
      )
    case .boxOfWholeText(let path):
      Bilingual(
        vi: "'\(path)' không phải điển hình, nên 'form: box' vẫn in cả bài",
        en: "'\(path)' is no case study, so 'form: box' prints all of it"
      )
    case .unprintableLetter(let letter):
      Bilingual(
        vi: "phông chữ in không có chữ \(Self.name(of: letter))",
        en: "no font for printing has the character \(Self.name(of: letter))"
      )
    case .noAddress:
      Bilingual(
        vi: "chưa có 'base-url', nên mã QR trên bìa không biết dẫn đi đâu",
        en: "without 'base-url' the QR code on the cover leads nowhere"
      )
    case .exampleAddress(let url):
      Bilingual(
        vi: "mã QR trên bìa dẫn tới '\(url)', một địa chỉ minh họa",
        en: "the QR code on the cover leads to '\(url)', an address for examples"
      )
    case .rowTallerThanPage:
      Bilingual(
        vi: "bảng có dòng cao hơn một trang giấy",
        en: "the table has a row that is taller than a page"
      )
    case .pageCount(let count, let allowed):
      Bilingual(
        vi: "bản in có \(count) trang, ngoài khoảng \(allowed.lowerBound) đến "
          + "\(allowed.upperBound) trang",
        en: "the handout has \(count) pages, not \(allowed.lowerBound) to \(allowed.upperBound)"
      )
    case .partForTrainers(let path):
      Bilingual(
        vi: "'\(path)' chỉ dành cho người dạy, còn tài liệu này thì ai cũng xem được",
        en: "'\(path)' is for trainers only, and everybody can read this handout"
      )
    case .emptyPart:
      Bilingual(vi: "phần này không có gì để in", en: "this part has nothing to print")
    }
  }

  /// What to do about it.
  public var hint: Bilingual<String>? {
    switch self {
    case .partOfAnotherKind:
      Bilingual(
        vi: "biểu mẫu thì ghi 'worksheet:', chương trình thì ghi 'agenda: true'",
        en: "for a worksheet write 'worksheet:', for the programme 'agenda: true'"
      )
    case .boxOfWholeText:
      Bilingual(
        vi: "bỏ 'form: box' ở phần này; chỉ điển hình mới in gọn được",
        en: "take 'form: box' out of this part; only a case study can be printed in short"
      )
    case .unprintableLetter:
      Bilingual(
        vi: "thay bằng chữ hoặc dấu thường; biểu tượng cảm xúc thì bỏ đi",
        en: "write it in ordinary letters or signs; leave emoji out"
      )
    case .noAddress:
      Bilingual(
        vi: "ghi địa chỉ của trang vào 'base-url', hoặc chạy với --base-url https://…/",
        en: "write the site's address into 'base-url', or run with --base-url https://…/"
      )
    case .exampleAddress:
      Bilingual(
        vi:
          "trước khi in để phát, ghi địa chỉ thật vào 'base-url', hoặc chạy với --base-url https://…/",
        en:
          "before you print to hand out, write the real address into 'base-url', or run with --base-url https://…/"
      )
    case .rowTallerThanPage:
      Bilingual(
        vi: "tách dòng ấy thành nhiều dòng, hoặc chuyển chữ dài ra ngoài bảng",
        en: "split the row, or move its long text out of the table"
      )
    case .pageCount:
      Bilingual(
        vi: "bớt hoặc thêm phần trong 'parts', hoặc sửa 'pages'",
        en: "take parts out or add some in 'parts', or change 'pages'"
      )
    case .partForTrainers:
      Bilingual(
        vi: "bỏ phần này, hoặc ghi 'trainer-only: true' vào tài liệu: khi ấy tài liệu chỉ in bằng "
          + "'./sxsh handout', không lên trang web",
        en: "take the part out, or write 'trainer-only: true' into the handout, which is then "
          + "printed by './sxsh handout' and not put on the site"
      )
    case .emptyPart(let part): Self.hint(for: part)
    }
  }

  private static func hint(for part: BorrowedPart) -> Bilingual<String> {
    switch part {
    case .agenda:
      Bilingual(
        vi: "ghi 'session: <mã buổi>' vào tài liệu và 'agenda' vào buổi ấy, hoặc bỏ phần này",
        en: "write 'session: <id of a session>' into the handout and an 'agenda' into that "
          + "session, or take the part out"
      )
    case .glossary:
      Bilingual(
        vi: "thêm mục vào content/glossary.yaml, hoặc bỏ phần này",
        en: "add entries to content/glossary.yaml, or take the part out"
      )
    case .policy:
      Bilingual(
        vi: "thêm văn bản vào content/policy.yaml, hoặc bỏ phần này",
        en: "add documents to content/policy.yaml, or take the part out"
      )
    case .sources:
      Bilingual(
        vi: "ghi 'sources' vào các bài được in, hoặc bỏ phần này",
        en: "write 'sources' into the texts that are printed, or take the part out"
      )
    }
  }

  /// `'☺' (U+263A)`; many of these characters look alike, or like nothing.
  private static func name(of letter: Unicode.Scalar) -> String {
    "'\(letter)' (\(letter.code))"
  }
}
