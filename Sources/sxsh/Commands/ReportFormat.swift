internal import ArgumentParser

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
