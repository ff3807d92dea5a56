/// A heading of a document's body.
struct Heading {
  let level: Int
  let text: Bilingual<String>
}
