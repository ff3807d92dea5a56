internal import Diagnostics
internal import Localization
internal import SiteModel

/// Whatever a spreadsheet program saved, a schedule is read to its end and every message points into
/// the file.
public enum ScheduleCheck {
  /// Reads `bytes` as `sxsh import-schedule` does.
  public static func check(_ bytes: [UInt8]) throws {
    let reader = ScheduleImport(vocabulary: Vocabulary([:]), takenIDs: ["nhan-thuc-2026-12"])
    let read = reader.read(bytes, path: "lich.csv")
    try InputFault.check(read.diagnostics)
    let ids = read.value.map(\.id.value)
    guard Set(ids).count == ids.count else { throw InputFault("two sessions of one id") }
  }
}
