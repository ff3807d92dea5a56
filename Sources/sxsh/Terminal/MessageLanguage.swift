internal import Glibc
internal import Localization

/// The language that the program speaks: `--lang`, else `LANG`, else Vietnamese.
enum MessageLanguage {
  /// The language of this run.
  static let current = language(
    arguments: CommandLine.arguments,
    environment: ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }
  )

  /// The language that `arguments` ask for, else the one that `environment` names first.
  static func language(arguments: [String], environment: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? .vi
      }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .vi
      }
    }
    guard let locale = environment.first(where: { !$0.isEmpty }) else { return .vi }
    // C and POSIX are what a system says that was never told a language.
    return locale.hasPrefix("en") ? .en : .vi
  }
}
