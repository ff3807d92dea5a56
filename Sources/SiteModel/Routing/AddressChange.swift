internal import Diagnostics
public import Localization

/// An address of a page that changed since the site was last built.
public struct AddressChange: Sendable {
  /// The document, with the session behind `#` where it is a session's page.
  public let page: String
  /// The language of the page.
  public let language: Language
  /// The address that it had; nothing for a new page.
  public let former: String?
  /// The address that it has; nothing for a page that is gone.
  public let current: String?
}

extension AddressBook {
  /// What changed since the book that `bytes` hold: in the order of this book, then what is gone.
  ///
  /// A book that cannot be read held nothing.
  public func changes(since bytes: [UInt8]) -> [AddressChange] {
    let last = AddressBook.read(SourceFile(path: AddressBook.path, bytes: bytes)).value
    var former = Dictionary(
      last.lines.map { ($0.key, $0.addresses.first) },
      uniquingKeysWith: { first, _ in first }
    )
    var changes: [AddressChange] = []
    for line in lines {
      let known = former.removeValue(forKey: line.key) ?? nil
      guard known != line.addresses.first else { continue }
      changes.append(line.change(from: known, to: line.addresses.first))
    }
    let gone = last.lines.filter { former[$0.key] != nil }
    return changes + gone.map { $0.change(from: $0.addresses.first, to: nil) }
  }
}

extension AddressBook.Line {
  fileprivate func change(from former: String?, to current: String?) -> AddressChange {
    AddressChange(page: page, language: language, former: former, current: current)
  }
}
