internal import ArgumentParser
internal import SiteFiles
internal import SiteRenderer

/// The `sxsh` command.
@main
struct SxshCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sxsh",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    version: BuilderVersion.string,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, StatusCommand.self,
      TranslatedCommand.self, HandoutCommand.self, NewCommand.self, ImportScheduleCommand.self,
      ExplainCommand.self, FixEncodingCommand.self, InitCommand.self,
    ]
  )

  static func main() async {
    ProcessMemory.prepare()
    // The system's loader finds what was typed in a file of /proc; without it even the program's own
    // name is missing, and help that nobody asked for would end as if all were done.
    guard CommandLine.argc > 0 else { Failure.exitWithoutArguments() }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(with: error)
    }
  }
}
