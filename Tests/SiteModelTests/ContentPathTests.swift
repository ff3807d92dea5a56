import Testing

@testable import SiteModel

struct ContentPathTests {
  @Test(arguments: [
    ("b.vi.md", "articles/learn/a", "articles/learn/b.vi.md"),
    ("./b.md", "articles/learn/a", "articles/learn/b.md"),
    ("../policy/c.md", "articles/learn/a", "articles/policy/c.md"),
    ("../../media/a.jpg", "articles/learn/a", "media/a.jpg"),
    ("../../media/%E1%BA%A3nh%20l%C3%B2.jpg", "articles/learn/a", "media/ảnh lò.jpg"),
    ("100%.jpg", "pages/a", "pages/100%.jpg"), ("5%+1.jpg", "pages/a", "pages/5%+1.jpg"),
    ("sub/d.md", "pages/a", "pages/sub/d.md"),
  ])
  func resolvesFromTheFoldersOfAFile(reference: String, file: String, path: String) {
    #expect(ContentPath.resolve(reference, from: file) == path)
  }

  @Test(arguments: ["../../../a.md", "../../../../../etc/passwd", "../../%2E%2E/a.md"])
  func refusesToLeaveTheContent(reference: String) {
    #expect(ContentPath.resolve(reference, from: "articles/learn/a") == nil)
  }

  @Test(arguments: [
    ("articles/learn/b", "articles/learn/a", "b"),
    ("pages/b", "articles/learn/a", "../../pages/b"),
    ("articles/policy/c", "articles/learn/a", "../policy/c"),
    ("articles/learn/sub/d", "articles/learn/a", "sub/d"),
  ])
  func writesAPathAsAnEditorWould(path: String, file: String, relative: String) {
    #expect(ContentPath.relative(path, from: file) == relative)
    #expect(ContentPath.resolve(relative, from: file) == path)
  }
}
