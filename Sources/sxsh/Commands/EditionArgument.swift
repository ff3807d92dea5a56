internal import ArgumentParser
internal import SiteRenderer

/// A choice of editions on the command line.
struct EditionArgument: ExpressibleByArgument {
  let edition: HandoutEdition
  static let allValueStrings = HandoutEdition.allCases.map(\.rawValue)

  init?(argument: String) {
    guard let edition = HandoutEdition(rawValue: argument) else { return nil }
    self.edition = edition
  }
}
