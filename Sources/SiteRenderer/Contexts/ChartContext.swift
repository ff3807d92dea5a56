internal import HTML
internal import Templates

/// A chart: a table whose figures are drawn as well as written, so that it needs no other text.
struct ChartContext: TemplateContext {
  struct Row: TemplateContext {
    struct Bar: TemplateContext {
      /// `before`, `after` or `plain`.
      let key: String
      let label: String?
      let value: String
      let drawing: HTMLFragment

      static let fields: [TemplateField<Self>] = [
        .text("key") { $0.key },
        .optionalText("label") { $0.label },
        .text("value") { $0.value },
        .html("drawing") { $0.drawing },
      ]
    }

    let label: TextContext
    let path: String?
    let note: TextContext?
    let bars: [Bar]

    static let fields: [TemplateField<Self>] = [
      .record("label") { $0.label },
      .optionalText("path") { $0.path },
      .optionalRecord("note") { $0.note },
      .list("bars") { $0.bars },
    ]
  }

  let caption: String
  let rows: [Row]

  static let fields: [TemplateField<Self>] = [
    .text("caption") { $0.caption },
    .list("rows") { $0.rows },
  ]
}

extension ChartContext {
  /// The chart as a table; `labels` are the words for the bars that need one.
  init(_ chart: Chart, labels: [Chart.Bar.Role: String] = [:]) {
    caption = chart.caption
    rows = chart.rows.map { row in
      Row(
        label: row.label,
        path: row.path,
        note: row.note,
        bars: row.bars.map { bar in
          Row.Bar(
            key: bar.role.rawValue,
            label: labels[bar.role],
            value: bar.value,
            drawing: bar.drawing
          )
        }
      )
    }
  }
}

extension Chart.Bar {
  /// The bar as an SVG that takes the width it is given.
  ///
  /// Hidden from those who are read to: the quantity stands beside it.
  var drawing: HTMLFragment {
    var writer = HTMLWriter(reservingCapacity: 160)
    writer.markup(#"<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" "#)
    writer.markup(#"aria-hidden="true"><rect height="10""#)
    writer.attribute("width", String(max(length, 4)))
    writer.markup("/></svg>")
    return writer.finish()
  }
}
