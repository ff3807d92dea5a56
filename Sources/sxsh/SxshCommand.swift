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
