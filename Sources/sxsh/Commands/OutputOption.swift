internal import ArgumentParser

/// The option of the commands that write the site, or judge whether it can be written.
struct OutputOption: ParsableArguments {
  @Option(help: Wording.output)
  var output: PathArgument?

  /// The folder that was named, if any.
  var path: String? { output?.path }
}
