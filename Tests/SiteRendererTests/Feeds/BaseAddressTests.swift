import Testing

@testable import SiteRenderer

struct BaseAddressTests {
  @Test(arguments: [
    ("https://sxsh.example/", "sxsh.example"),
    ("https://SXSH.Example/a/b/", "sxsh.example"),
    ("http://127.0.0.1:8080/a/", "127.0.0.1"),
    ("https://user:word@sxsh.example:443/", "sxsh.example"),
    ("http://[::1]:80/", "::1"),
    ("https://sxsh.example?x", "sxsh.example"),
  ])
  func theHostIsWhatNamesTheServer(url: String, host: String) {
    #expect(BaseAddress(url: url).host == host)
  }
}
