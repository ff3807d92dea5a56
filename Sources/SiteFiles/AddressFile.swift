/// The file in the content folder that keeps the addresses of all pages from build to build.
///
/// The only file among the sources that a build writes, once the site is in place.
public struct AddressFile: Sendable {
  private static let name = "addresses.txt"
  /// Hidden, so that it is no source where a build was killed.
  private static let newName = ".addresses.txt.new"

  private let folder: String

  /// The file in the content folder of `folders`.
  public init(_ folders: SiteFolders) {
    folder = folders.content
  }

  /// Puts `bytes` in the place of what the file holds, in one step.
  ///
  /// Returns what the person should know where that cannot be: the site is whole without it.
  public func write(_ bytes: [UInt8]) -> PublishNote? {
    do throws(FileProblem) {
      try Directory(folder).replaceFile(Self.name, with: bytes, through: Self.newName)
      return nil
    } catch .cannotWrite(_, let fault), .cannotRead(_, let fault) {
      return .addressesNotWritten(path: "\(folder)/\(Self.name)", fault)
    } catch {
      return nil
    }
  }
}
