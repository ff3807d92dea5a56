internal import Templates

/// The page that searches; where no script runs it is the map of the site.
struct SearchContext: PageContext {
  /// A section of the map, with what it lists of its documents.
  struct Group: TemplateContext {
    let label: String
    /// Its index; none for pages that belong to no section.
    let path: String?
    let links: [LinkContext]
    /// How many documents its index lists, where that is more than stand here.
    let total: String?

    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label },
      .optionalText("path") { $0.path },
      .list("links") { $0.links },
      .optionalText("total") { $0.total },
    ]
  }

  let frame: PageFrame
  let title: String
  /// The directory of the index.
  let indexPath: String
  let stylesheetPath: String?
  let scriptPath: String?
  /// What results can be narrowed to.
  let kinds: [StatusContext]
  let sectors: [StatusContext]
  let groups: [Group]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("indexPath") { $0.indexPath },
      .optionalText("stylesheetPath") { $0.stylesheetPath },
      .optionalText("scriptPath") { $0.scriptPath },
      .list("kinds") { $0.kinds },
      .list("sectors") { $0.sectors },
      .list("groups") { $0.groups },
    ]
}
