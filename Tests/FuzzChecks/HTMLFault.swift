/// What a strict reader of HTML does not put up with, and where.
public struct HTMLFault: Error, Equatable, CustomStringConvertible {
  /// What is wrong: the name that the WHATWG standard has for it, or a sentence of ours.
  public let name: String
  /// Where the reader stood, in bytes.
  public let offset: Int

  init(_ name: String, at offset: Int) {
    self.name = name
    self.offset = offset
  }

  /// The fault and its place.
  public var description: String { "\(name) at byte \(offset)" }
}
