import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct LegalRegisterTests {
  private static let yaml = """
    - { key: a, number: 1419/QĐ-TTg, aliases: [1419/QD-TTg], title: { vi: A, en: A }, status: ended }
    - { key: b, number: 45/2012/NĐ-CP, title: { vi: B, en: B }, status: replaced, replaced-by: c }
    - { key: c, number: 889/QĐ-TTg, title: { vi: C, en: C }, status: in-force }
    - { key: d, number: 22/2012/TTLT, title: { vi: D, en: D }, status: unverified }

    """

  private func cited(_ body: String, title: String = "Bài") throws -> [String] {
    let file = SourceFile(path: "content/policy.yaml", text: Self.yaml)
    let policies = PolicyDocument.readAll(file)
    #expect(policies.diagnostics.codes == [])
    let article = ModelFixture.article("\"\(title)\"", body: body)
    let document = try #require(ModelFixture.document("articles/learn/x", article).value)
    return LegalRegister(policies.value).cited(in: document.text, links: []).map(\.key)
  }

  @Test(arguments: [
    ("Theo 1419/QĐ-TTg.", ["a"]), ("Quyết định số 1419/qđ-ttg, và", ["a"]),
    ("(1419/QD-TTg)", ["a"]), ("“45/2012/NĐ-CP”", ["b"]),
    ("45/2012/NĐ-CP và 1419/QĐ-TTg", ["a", "b"]),
    ("1419/QĐ-TTg; 1419/QĐ-TTg", ["a"]), ("**1419/QĐ-TTg**", ["a"]),
    ("11419/QĐ-TTg", []), ("1419/QĐ-TTg-2", []), ("45/2012", []), ("889/QĐ-TTg", []),
    ("22/2012/TTLT", []), ("/ a/ /b 1/", []), ("", []),
  ])
  func aNumberInTheProseIsACitation(_ body: String, _ keys: [String]) throws {
    #expect(try cited(body + "\n") == keys)
  }

  @Test func theTitleCitesToo() throws {
    #expect(try cited("Bài.\n", title: "Từ 1419/QĐ-TTg đến nay") == ["a"])
  }
}
