internal import ArgumentParser
internal import SiteRenderer

/// A choice of editions on the command line.
struct EditionArgument: ExpressibleByArgument {
  let edition: HandoutEdition
  static let allValueStrings = HandoutEdition.allCases.map(\.rawValue)

  /// Takes letters of any case and the languages in either order.
  init?(argument: String) {
    let name = argument.lowercased()
    let swapped = name.split(separator: "+").reversed().joined(separator: "+")
    guard let edition = HandoutEdition(rawValue: name) ?? HandoutEdition(rawValue: swapped) else {
      return nil
    }
    self.edition = edition
  }
}
