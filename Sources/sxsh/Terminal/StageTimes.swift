internal import Localization
internal import SiteFiles
internal import SiteRenderer
internal import Synchronization

/// How long each stage of a build took, for `--timings`.
final class StageTimes: Sendable {
  private struct Mark {
    let stage: BuildStage
    let wall: Double
    let processor: Double
  }

  private let marks = Mutex<[Mark]>([])

  /// Notes that `stage` begins, and that the one before has ended.
  func enter(_ stage: BuildStage) {
    let mark = Mark(
      stage: stage,
      wall: SystemClock.seconds,
      processor: SystemClock.processorSeconds
    )
    marks.withLock { $0.append(mark) }
  }

  /// One line for each stage that began: its name, how long it took, and the time of all processors.
  func lines() -> [Bilingual<String>] {
    let marks = marks.withLock { $0 }
    let ends =
      marks.dropFirst().map { ($0.wall, $0.processor) }
      + [(SystemClock.seconds, SystemClock.processorSeconds)]
    return zip(marks, ends).map { mark, end in
      let wall = Seconds(end.0 - mark.wall).text
      let processor = Seconds(end.1 - mark.processor).text
      return Bilingual { language in
        let name = mark.stage.name[language]
        let gap = String(repeating: " ", count: max(1, 24 - name.count))
        return "  \(name)\(gap)\(wall[language])  (CPU \(processor[language]))"
      }
    }
  }
}

extension BuildStage {
  fileprivate var name: Bilingual<String> {
    switch self {
    case .reading: Bilingual(vi: "đọc tệp", en: "reading files")
    case .parsing: Bilingual(vi: "phân tích tài liệu", en: "parsing documents")
    case .resolving: Bilingual(vi: "nối liên kết", en: "following links")
    case .printing: Bilingual(vi: "in tài liệu hội thảo", en: "printing handouts")
    case .planning: Bilingual(vi: "lập danh sách trang", en: "planning pages")
    case .indexing: Bilingual(vi: "lập chỉ mục tìm kiếm", en: "indexing for search")
    case .rendering: Bilingual(vi: "dựng trang đã đổi", en: "rendering changes")
    case .writing: Bilingual(vi: "ghi tệp", en: "writing files")
    }
  }
}
