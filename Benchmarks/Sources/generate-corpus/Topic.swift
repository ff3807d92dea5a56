/// What a document is about.
struct Topic {
  let sector: Term
  let technique: Term
  let resource: Term
  let equipment: Bilingual<String>
}
