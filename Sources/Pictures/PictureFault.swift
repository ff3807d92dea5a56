/// Why a file cannot be shown as a picture.
public enum PictureFault: Error, Hashable, Sendable {
  /// Its bytes are of another form than its name says; `nil` where the name says no picture.
  case anotherFormat(named: PictureFormat?, held: PictureFormat)
  /// Its bytes are of no form of picture that is known.
  case notAPicture(named: PictureFormat)
  /// It begins as a picture and does not go on as one.
  case damaged(PictureFormat)
  /// It has more bytes or more pixels than a page should load.
  case tooLarge
  /// It is of a form that not every browser shows.
  case unsupported(String)
  /// It is a drawing with faults that are reported in its own file.
  case reported
}
