internal import SiteModel

/// How many documents of a site are how.
struct StatusCounts {
  private(set) var current = 0
  private(set) var outdated = 0
  private(set) var unrecorded = 0
  private(set) var missing = 0
  private(set) var orphans = 0
  private(set) var drafts = 0
  private(set) var scheduled = 0
  private(set) var expired = 0
  let documents: Int
  let unsourced: Int
  let sessions: Int
  let behind: Int

  init(_ status: SiteStatus) {
    documents = status.documents.count
    unsourced = status.unsourced.count
    sessions = status.sessions.count
    behind = status.behind.count
    for document in status.documents {
      switch document.translation {
      case .current: current += 1
      case .outdated: outdated += 1
      case .unrecorded: unrecorded += 1
      case .missing: missing += 1
      case .orphan: orphans += 1
      case .unreadable: break
      }
      switch document.publication {
      case .draft: drafts += 1
      case .scheduled: scheduled += 1
      case .expired: expired += 1
      case .published, .withoutPage, .unknown: break
      }
    }
  }
}
