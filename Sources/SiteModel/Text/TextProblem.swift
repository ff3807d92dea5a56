internal import Diagnostics
internal import Localization

/// What an editor would not see in a text, or would not have typed.
enum TextProblem: Problem, Equatable {
  /// A tone mark stands where the site does not put it.
  case tonePlacement(word: String, right: String, style: SiteSettings.ToneMarks)
  /// A tone mark or a horn is on a letter that never bears it there.
  case misplacedMark(word: String, right: String)
  /// A blank stands before a mark that belongs to the word before it.
  case spaceBeforePunctuation(Character)
  /// A character that nobody sees stands in the text.
  case invisibleCharacter(InvisibleCharacter)
  /// A line holds nothing but no-break spaces.
  case lineOfNoBreakSpaces
  /// A letter only looks like the one that is meant.
  case lookAlike(Unicode.Scalar, meant: String?, word: String)

  /// Whether no text in any language should have it.
  var concernsEveryLanguage: Bool {
    switch self {
    case .tonePlacement, .misplacedMark: false
    case .spaceBeforePunctuation, .invisibleCharacter, .lineOfNoBreakSpaces, .lookAlike: true
    }
  }

  /// The code: SX221 to SX225 and SX231.
  var code: String {
    switch self {
    case .tonePlacement: "SX221"
    case .misplacedMark: "SX231"
    case .spaceBeforePunctuation: "SX222"
    case .invisibleCharacter: "SX223"
    case .lineOfNoBreakSpaces: "SX224"
    case .lookAlike: "SX225"
    }
  }

  /// The text can be read as it stands, so that nothing of this keeps a site from being published.
  var severity: Severity { .warning }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .tonePlacement(let word, _, let style):
      Bilingual(
        vi: "'\(word)' đặt dấu thanh khác cách viết của cả trang: \(style.example.vi)",
        en: "'\(word)' has its tone mark in another place than the site's \(style.example.en)"
      )
    case .misplacedMark(let word, _):
      Bilingual(
        vi: "'\(word)' đặt dấu sai chữ",
        en: "'\(word)' has a mark on the wrong letter"
      )
    case .spaceBeforePunctuation(let mark):
      Bilingual(
        vi: "thừa dấu cách trước dấu '\(mark)'",
        en: "there is a space before '\(mark)'"
      )
    case .invisibleCharacter(let character):
      Bilingual(
        vi: "có ký tự không nhìn thấy: \(character.name.vi) (\(character.code))",
        en: "there is a character nobody sees: \(character.name.en) (\(character.code))"
      )
    case .lineOfNoBreakSpaces:
      Bilingual(
        vi: "dòng này chỉ có dấu cách không ngắt (U+00A0)",
        en: "this line holds only no-break spaces (U+00A0)"
      )
    case .lookAlike(let letter, let meant?, let word):
      Bilingual(
        vi: "chữ '\(letter)' (\(letter.code)) trong '\(word)' chỉ trông giống chữ '\(meant)'",
        en: "'\(letter)' (\(letter.code)) in '\(word)' only looks like '\(meant)'"
      )
    case .lookAlike(let letter, nil, let word):
      Bilingual(
        vi: "chữ '\(letter)' (\(letter.code)) trong '\(word)' chỉ trông giống chữ tiếng Việt",
        en: "'\(letter)' (\(letter.code)) in '\(word)' only looks like a Vietnamese letter"
      )
    }
  }

  /// What to type instead.
  var hint: Bilingual<String>? {
    switch self {
    case .tonePlacement(_, let right, _), .misplacedMark(_, let right):
      Bilingual(vi: "viết '\(right)'", en: "write '\(right)'")
    case .spaceBeforePunctuation(let mark):
      Bilingual(
        vi: "bỏ dấu cách, để dấu '\(mark)' liền với chữ đứng trước",
        en: "take the space out, so that '\(mark)' follows the word"
      )
    case .invisibleCharacter(let character):
      character.isSpace
        ? Bilingual(vi: "thay bằng một dấu cách thường", en: "put an ordinary space in its place")
        : Bilingual(
          vi: "xóa nó: đặt con trỏ ngay sau đó rồi nhấn Backspace",
          en: "delete it: put the cursor right behind it and press Backspace"
        )
    case .lineOfNoBreakSpaces:
      Bilingual(vi: "xóa mọi thứ trên dòng này", en: "delete everything on this line")
    case .lookAlike(_, let meant?, _):
      Bilingual(vi: "gõ lại thành '\(meant)'", en: "type '\(meant)' instead")
    case .lookAlike(_, nil, _):
      Bilingual(vi: "xóa rồi gõ lại cả chữ này", en: "delete the word and type it again")
    }
  }
}

extension SiteSettings.ToneMarks {
  var placement: TonePlacement {
    switch self {
    case .old: .old
    case .new: .new
    }
  }

  fileprivate var example: Bilingual<String> {
    switch self {
    case .old: Bilingual(vi: "'hòa', 'thủy'", en: "'hòa' and 'thủy'")
    case .new: Bilingual(vi: "'hoà', 'thuỷ'", en: "'hoà' and 'thuỷ'")
    }
  }
}
