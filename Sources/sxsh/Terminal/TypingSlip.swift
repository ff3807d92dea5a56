internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteModel

/// What a person most likely meant by words that the parser refuses, or takes for something else.
struct TypingSlip {
  /// The words behind the program's name.
  let words: [String]
  /// What the parser says of them.
  let english: String

  /// What to say instead of the parser's words; `nil` where they are best.
  var answer: Bilingual<String>? {
    unknownCommand ?? optionBeforeCommand ?? wrongDash ?? jsonOption ?? newDocument ?? strayWord
  }

  private var command: String { words.first ?? "" }

  private static let commands = SxshCommand.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// A first word, or one behind `help`, that is no command.
  private var unknownCommand: Bilingual<String>? {
    let names = words.prefix { !$0.hasPrefix("-") }
    guard let word = names.drop(while: { $0 == "help" }).first, !Self.commands.contains(word)
    else { return nil }
    let suggestion = Suggestion.nearest(to: word, among: Self.commands)
    let all = Self.commands.joined(separator: ", ")
    return Bilingual(
      vi: "không có lệnh '\(word)'; "
        + (suggestion.map { "có phải ý bạn là './sxsh \($0)'?" } ?? "các lệnh: \(all)"),
      en: "there is no command '\(word)'; "
        + (suggestion.map { "did you mean './sxsh \($0)'?" } ?? "the commands are: \(all)")
    )
  }

  /// An option that stands before the command.
  private var optionBeforeCommand: Bilingual<String>? {
    guard english.contains("Unknown option"), command.hasPrefix("-"),
      let place = words.firstIndex(where: Self.commands.contains)
    else { return nil }
    let options = words.prefix(upTo: place) + words.suffix(from: place + 1)
    let right = ([words[place]] + options).map(\.shellWord).joined(separator: " ")
    return Bilingual(
      vi: "tùy chọn đứng sau tên lệnh: ./sxsh \(right)",
      en: "options stand behind the command: ./sxsh \(right)"
    )
  }

  /// An option whose two hyphens a word processor has made a dash, or that was typed with one.
  ///
  /// The parser takes the second kind for several options of one letter each, `-h` among them.
  private var wrongDash: Bilingual<String>? {
    for word in words where word.first.map("-–—".contains) == true && !word.hasPrefix("--") {
      let name = word.drop(while: "-–—".contains)
      guard name.count > 1, name != "help", name.allSatisfy("abcdefghijklmnopqrstuvwxyz-".contains),
        word.first != "-" || english.contains("--\(name)")
      else { continue }
      return Bilingual(
        vi: "trước tên tùy chọn có hai dấu gạch ngắn: gõ '--\(name)', không phải '\(word)'",
        en: "two hyphens stand before the name of an option: type '--\(name)', not '\(word)'"
      )
    }
    return nil
  }

  /// `--json`, which is a value of `--format`.
  private var jsonOption: Bilingual<String>? {
    english.contains("Unknown option '--json'") ? Wording.jsonIsAFormat : nil
  }

  /// A title in several words, or one without the kind of document before it.
  private var newDocument: Bilingual<String>? {
    guard command == "new" else { return nil }
    if english.contains("nexpected argument") { return NewMessage.unquotedTitle }
    guard english.contains("Missing expected argument"), words.count > 1,
      !words[1].hasPrefix("-"), DocumentKind.named(words[1]) == nil
    else { return nil }
    return NewMessage.kindLeftOut(words[1])
  }

  /// A word too many: the name of a file for a command that is about the whole site, or a name with
  /// blanks.
  private var strayWord: Bilingual<String>? {
    guard english.contains("nexpected argument") else { return nil }
    switch command {
    case "build", "check", "serve", "status":
      return Bilingual(
        vi: "lệnh này làm việc với cả trang web, không cần tên tệp hay thư mục: "
          + "chỉ gõ ./sxsh \(command) (thêm tùy chọn nếu cần)",
        en: "this command is about the whole site and takes no file or folder: "
          + "type just ./sxsh \(command) (and options if you need them)"
      )
    case "init", "import-schedule":
      let name = words.dropFirst().prefix { !$0.hasPrefix("-") }.joined(separator: " ")
      return Bilingual(
        vi: "chỉ ghi một tên; tên có dấu cách thì đặt trong dấu nháy: ./sxsh \(command) '\(name)'",
        en: "write one name, and put quotes round one with blanks: ./sxsh \(command) '\(name)'"
      )
    default: return nil
    }
  }
}
