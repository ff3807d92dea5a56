import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct SiteSettingsTests {
  private func problems(_ lines: String) -> [String] {
    let text = """
      name: { vi: Trang thử, en: Test site }
      languages: { vi: { prefix: "" }, en: { prefix: en } }
      base-url: https://sxsh.vn/
      \(lines)

      """
    return SiteSettings.read(SourceFile(path: "content/site.yaml", text: text)).diagnostics.codes
  }

  @Test func aPlaceholderThatCannotBeReadIsToldOnce() {
    let contact = { (email: String) in
      "contact: { email: \(email), phone: 1, address: { vi: A, en: A }, placeholder: true }"
    }
    #expect(problems(contact("khong-co")) == ["SX161", "SX161"])
    #expect(problems(contact("a@example.vn")) == ["SX161", "SX522"])
  }

  @Test func oneLanguageAloneStandsAtTheRoot() {
    let text = """
      name: { vi: Trang thử, en: Test site }
      languages: { vi: { prefix: "" }, en: { prefix: "" } }
      base-url: https://sxsh.vn/

      """
    let found = SiteSettings.read(SourceFile(path: "content/site.yaml", text: text)).diagnostics
    #expect(found.codes == ["SX163"])
    #expect(found.first?.problem.message.vi == "thư mục gốc đã là của 'vi'")
  }

  @Test func labelsOfSectionsArePlainTexts() {
    let learn = "vi: { label: **Học**, path: hoc }, en: { label: Learn, path: learn }"
    #expect(problems("sections: { learn: { \(learn) } }") == ["SX165"])
  }
}
