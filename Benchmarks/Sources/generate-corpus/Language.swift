/// A language of the site; the raw value is its part of a file name.
enum Language: String, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
