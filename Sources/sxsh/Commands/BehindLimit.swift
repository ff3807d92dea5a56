internal import ArgumentParser

/// The option that keeps translations in step where a site is published continuously.
struct BehindLimit: ParsableArguments {
  @Option(
    name: .customLong("outdated-at-most"),
    parsing: .unconditional,
    help: Wording.outdatedAtMost
  )
  var count: Int?

  func validate() throws {
    if let count, count < 0 { throw ValidationError(Wording.negativeLimit) }
  }
}
