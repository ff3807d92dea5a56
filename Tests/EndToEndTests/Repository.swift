import Foundation

/// The repository that these tests stand in.
enum Repository {
  /// Its folder.
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}
