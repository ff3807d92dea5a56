/// A term of the vocabulary.
struct Term: Sendable {
  let key: String
  let label: Bilingual<String>

  init(_ key: String, _ vietnamese: String, _ english: String) {
    self.key = key
    label = Bilingual(vietnamese, english)
  }
}
