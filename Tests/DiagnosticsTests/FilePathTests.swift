import Diagnostics
import Testing

struct FilePathTests {
  @Test(arguments: [
    ("a/b/c.md", "a/b", "c.md"), ("/c.md", "", "c.md"), ("a/", "a", ""), ("c.md", nil, "c.md"),
    ("", nil, ""),
  ])
  func aPathIsCutAtItsLastSlash(path: String, folder: String?, name: String) {
    #expect(FilePath.folder(of: path).map(String.init) == folder)
    #expect(FilePath.name(of: path) == name)
  }
}
