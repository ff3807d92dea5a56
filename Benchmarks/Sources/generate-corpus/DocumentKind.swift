/// What a document is: one of the kinds of content that the corpus holds.
enum DocumentKind {
  case article
  case caseStudy
  case training

  /// Returns the kind of the document with this number: of twenty, one is a training schedule,
  /// three are case studies and sixteen are articles.
  init(number: Int) {
    switch number % 20 {
    case 10: self = .training
    case 3, 8, 15: self = .caseStudy
    default: self = .article
    }
  }
}
