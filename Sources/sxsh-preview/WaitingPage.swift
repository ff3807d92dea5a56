internal import HTML
internal import Localization

/// What stands in place of every page as long as there has been no site without errors.
struct WaitingPage {
  let version: SiteVersion

  init(_ version: SiteVersion) {
    self.version = version
  }

  func html() -> [UInt8] {
    let language = version.language
    let title = Bilingual(vi: "Chưa có trang để xem", en: "There is no page to see yet")
    let text = Bilingual(
      vi: "Nội dung có lỗi nên chưa dựng được trang. Sửa và lưu tệp, trang sẽ tự hiện.",
      en: "The content has errors. Mend and save: the pages appear by themselves."
    )
    let html = OwnPage.html(title[language], in: language) { html in
      html.markup("<p>")
      html.text(text[language])
      html.markup("</p>")
    }
    return PreviewPage.page(html, label: nil, version)
  }
}
