import HTML
import Testing

struct URLPathTests {
  @Test(arguments: [
    ("index.html", "kien-thuc/a.html", "kien-thuc/a.html"),
    ("kien-thuc/a.html", "kien-thuc/b.html", "b.html"),
    ("kien-thuc/a.html", "index.html", "../index.html"),
    ("kien-thuc/a.html", "dien-hinh/b.html", "../dien-hinh/b.html"),
    ("en/learn/a.html", "kien-thuc/b.html", "../../kien-thuc/b.html"),
    ("en/learn/a.html", "en/cases/b.html", "../cases/b.html"),
    ("a/b/c.html", "a/bc/d.html", "../bc/d.html"),
    ("a/b/c.html", "a/b/d/e.html", "d/e.html"),
    ("a/b.html", "a/b.html", "b.html"),
  ])
  func theShortestLinkLeadsThere(from: String, to: String, expected: String) {
    #expect(URLPath(from).relativeLink(to: URLPath(to)) == expected)
  }

  @Test(arguments: [("index.html", ""), ("a/b.html", "../"), ("en/a/b.html", "../../")])
  func theRootIsAsManyFoldersUpAsThereAre(path: String, expected: String) {
    #expect(URLPath(path).rootPrefix == expected)
  }
}
