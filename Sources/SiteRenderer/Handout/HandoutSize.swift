/// How many bytes of HTML a handout takes on pages of the site, as estimated.
struct HandoutSize: Sendable {
  /// What each part takes.
  let parts: [Int]
  /// What the first of several pages takes besides its parts: the frame, the cover, the contents
  /// and the foreword.
  let cover: Int
  /// What each further page takes besides its parts.
  let frame: Int
  /// What the handout takes on one page.
  let whole: Int
}
