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
}
