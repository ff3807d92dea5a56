internal import SiteModel
internal import Templates

/// A picture that stands for a document.
struct PictureContext: TemplateContext {
  /// The picture in a width that a browser may choose.
  struct Candidate: TemplateContext {
    let path: String
    let width: String

    static let fields: [TemplateField<Self>] = [
      .text("path") { $0.path },
      .text("width") { $0.width },
    ]
  }

  /// All widths that a browser may choose from; the largest stands alone, to be written first.
  struct Scaled: TemplateContext {
    let largest: Candidate
    let smaller: [Candidate]

    static let fields: [TemplateField<Self>] = [
      .record("largest") { $0.largest },
      .list("smaller") { $0.smaller },
    ]
  }

  let path: String
  let width: String
  let height: String
  let alternative: String
  let credit: String?
  let scaled: Scaled?

  static let fields: [TemplateField<Self>] = [
    .text("path") { $0.path },
    .text("width") { $0.width },
    .text("height") { $0.height },
    .text("alternative") { $0.alternative },
    .optionalText("credit") { $0.credit },
    .optionalRecord("scaled") { $0.scaled },
  ]
}

extension PictureContext {
  init(_ picture: Picture, alternative: String, credit: String?) {
    path = picture.route.path
    width = "\(picture.width)"
    height = "\(picture.height)"
    self.alternative = alternative
    self.credit = credit
    let candidates = picture.candidates.map {
      Candidate(path: $0.route.path, width: "\($0.width)")
    }
    scaled = candidates.last.map { Scaled(largest: $0, smaller: candidates.dropLast()) }
  }
}
