internal import Localization

/// The ids of an agenda's rows, made of their texts.
enum AgendaIDs {
  /// An id for each of `texts`, all different.
  static func make(for texts: [String]) -> [String] {
    var taken: Set<String> = []
    return texts.enumerated().map { index, text in
      let slug = Slug.shortened(Slug.make(from: text), to: 40)
      let id = (slug.isEmpty ? "muc-\(index + 1)" : slug).numbered { taken.contains($0) }
      taken.insert(id)
      return id
    }
  }
}
