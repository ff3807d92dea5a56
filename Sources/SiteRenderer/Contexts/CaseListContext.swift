internal import Templates

/// A list of cases: all of them with the finder, or those of a selection.
struct CaseListContext: PageContext {
  /// What cases can be looked for by: a closed list, or the standing of their figures.
  struct Group: TemplateContext {
    struct Option: TemplateContext {
      let key: String
      let label: String
      let path: String
      let count: String

      static let fields: [TemplateField<Self>] = [
        .text("key") { $0.key },
        .text("label") { $0.label },
        .text("path") { $0.path },
        .text("count") { $0.count },
      ]
    }

    let key: String
    let label: String
    let options: [Option]

    static let fields: [TemplateField<Self>] = [
      .text("key") { $0.key },
      .text("label") { $0.label },
      .list("options") { $0.options },
    ]
  }

  let frame: PageFrame
  let title: String
  /// What the selection is of; none for the list of all cases.
  let selectionKind: String?
  let count: String
  let groups: [Group]
  let items: [SharedTemplateValue]
  let pagination: PaginationContext?
  let indexPath: String
  let files: CaseFilesContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .optionalText("selectionKind") { $0.selectionKind },
      .text("count") { $0.count },
      .list("groups") { $0.groups },
      .sharedList("items", of: CardContext.self) { $0.items },
      .optionalRecord("pagination") { $0.pagination },
      .text("indexPath") { $0.indexPath },
      .optionalRecord("files") { $0.files },
    ]
}
