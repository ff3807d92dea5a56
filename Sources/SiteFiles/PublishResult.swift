/// What publishing a site changed.
public struct PublishResult: Sendable {
  /// How many files were written.
  public let written: Int
  /// How many files stayed as they were.
  public let kept: Int
  /// How many files of the last site were removed.
  public let removed: Int
  /// What the person should know about it.
  public let notes: [PublishNote]

  /// The result where `count` files stand already as they are to be.
  public static func unchanged(_ count: Int) -> PublishResult {
    PublishResult(written: 0, kept: count, removed: 0, notes: [])
  }
}
