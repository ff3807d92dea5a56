/// A kind of document: the first folder of its path under `content/`.
public enum DocumentKind: String, CaseIterable, Sendable {
  case articles
  case training
  case caseStudies = "case-studies"
  case worksheets
  case pages
  case handouts
}
