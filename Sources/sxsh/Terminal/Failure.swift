internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles

/// How a command ends when it cannot do its work.
enum Failure {
  /// The content has errors; they have been printed.
  static let contentHasErrors = ExitCode(1)
  /// What stands is not what a clean build gives; the files have been named.
  static let siteDiffers = ExitCode(2)

  /// Prints what is wrong and ends the process.
  ///
  /// Exit code 0 after help, 1 for problems in the content, 2 for wrong usage or a failing disk.
  static func exit(with error: any Error) -> Never {
    switch error {
    case let problem as FileProblem:
      Terminal.standardError(problem)
      Glibc.exit(2)
    case let code as ExitCode:
      Glibc.exit(code.rawValue)
    default: exit(withParserError: error)
    }
  }

  /// Ends a process that the system does not tell what was asked of it.
  static func exitWithoutArguments() -> Never {
    Terminal.standardError(Wording.unreadableArguments[MessageLanguage.current] + "\n")
    Glibc.exit(2)
  }

  private static func exit(withParserError error: any Error) -> Never {
    let language = MessageLanguage.current
    // Our own words say all there is to say; the parser's need the line of usage below them.
    let english =
      error is ValidationError
      ? SxshCommand.message(for: error) : SxshCommand.fullMessage(for: error)
    let message = ParserWording.text(english, in: language)
    let words = Array(CommandLine.arguments.dropFirst())
    let better = TypingSlip(words: words, english: english).answer
    guard better != nil || SxshCommand.exitCode(for: error) != .success else {
      Terminal.standardOutput(message + "\n")
      Glibc.exit(0)
    }
    let text = better?[language] ?? message
    Terminal.standardError(Wording.usageLead[language] + "\n" + text + "\n")
    Glibc.exit(2)
  }
}
