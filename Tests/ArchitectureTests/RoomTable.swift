import Foundation
import Testing

/// The table of ARCHITECTURE.md that says what each target may import.
struct RoomTable {
  struct Room {
    let name: String
    /// The targets of ours that it may import.
    let imports: Set<String>
  }

  /// The targets from the lowest up.
  let rooms: [Room]

  /// The table as the document has it, read once.
  static let documented = Result {
    try RoomTable(
      String(contentsOf: SourceTreeListing.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    )
  }

  /// Reads the table under the heading `Rooms`: a row is `| target | what it owns | imports |`.
  init(_ document: String) throws {
    let section = try #require(document.components(separatedBy: "\n## Rooms\n").dropFirst().first)
    let table = section.components(separatedBy: "\n## ")[0]
    var rooms: [Room] = []
    for line in table.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count == 3, "'\(line)' has no three cells")
      rooms.append(
        Room(
          name: cells[0].trimmingCharacters(in: ["`"]),
          imports: Self.imports(cells[2], above: rooms.map(\.name))
        )
      )
    }
    self.rooms = rooms
  }

  /// What a cell says: `–`, the names of targets, or all targets above its row but some.
  private static func imports(_ cell: String, above: [String]) -> Set<String> {
    if cell == "–" { return [] }
    let all = "all above but "
    guard cell.hasPrefix(all) else { return Set(cell.components(separatedBy: ", ")) }
    let names = cell.dropFirst(all.count).replacing(" and ", with: ", ")
    return Set(above).subtracting(names.components(separatedBy: ", "))
  }
}
