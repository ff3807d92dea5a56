internal import ArgumentParser
internal import Localization

/// A language on the command line; `MessageLanguage` reads it before the parser does.
struct MessageLanguageArgument: ExpressibleByArgument {
  init?(argument: String) {
    guard Language(rawValue: argument) != nil else { return nil }
  }
}
