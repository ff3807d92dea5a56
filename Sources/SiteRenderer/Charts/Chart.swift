/// Quantities side by side: what a chart draws, wherever it is drawn.
struct Chart: Sendable {
  /// One quantity.
  struct Bar: Sendable {
    /// What the quantity is of, which a drawing shows without colour as well.
    enum Role: String, Sendable {
      case plain
      case before
      case after
    }

    let role: Role
    /// The quantity as text.
    let value: String
    /// The length, in thousandths of the longest bar.
    let length: Int
  }

  /// Bars that belong together.
  struct Row: Sendable {
    let label: TextContext
    let path: String?
    let note: TextContext?
    let bars: [Bar]
  }

  let caption: String
  let rows: [Row]
}
