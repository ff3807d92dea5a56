import Diagnostics
import FuzzChecks
import Markdown
import Testing

struct ExternalAddressTests {
  @Test(arguments: [
    "https://example.vn", "HTTP://example.vn/a?b#c", "http://intranet/", "http://localhost:8080",
    "https://user:word@example.vn:443/", "https://vi-dụ.vn/", "http://[2001:db8::1]/",
    "http://a.vn.", "mailto:a@example.vn", "mailto:a@example.vn,b@example.vn?subject=x",
    "mailto:?subject=x",
    "tel:+84-24-3333;ext=2", "tel:0210%20333", "tel:113", "bai.md", "a/b:c", "term:hoi", "",
  ])
  func anAddressOfItsFormIsPossible(_ address: String) {
    #expect(ExternalAddress.isPossible(address))
  }

  @Test(arguments: [
    "https:/example.vn", "https:example.vn", "https://", "https:///a", "https://?a", "https://.vn",
    "https://example,vn", "https://example..vn", "https://-a.vn", "https://a b.vn", "https://…/a",
    "https://https://example.vn", "https://www", "https://example.vn:x", "https://example.vn:",
    "https://a:1:2", "mailto:a", "mailto:a@b", "mailto:@example.vn", "mailto:a@b@example.vn",
    "mailto:a@example.vn,b", "tel:", "tel:12", "tel:09x1", "tel:gọi",
  ])
  func anAddressThatLeadsNowhereIsNot(_ address: String) {
    #expect(!ExternalAddress.isPossible(address))
  }

  @Test(arguments: [
    ("http://10.0.0.1/", true), ("http://172.16.0.1/", true), ("http://172.31.255.1/", true),
    ("http://172.15.0.1/", false), ("http://172.32.0.1/", false), ("http://192.168.0.1/", true),
    ("http://192.169.0.1/", false), ("http://169.254.0.1/", true), ("http://a.localhost/", true),
  ])
  func anAddressOfOnesOwnNetworkIsTold(_ address: String, _ isTold: Bool) {
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", text: "[bài](\(address))"))
    #expect(parsed.diagnostics.map(\.problem.code) == (isTold ? ["SX227"] : []))
  }

  @Test(arguments: [
    ("https:/example.vn/a,b", "https://example.vn/a,b"), ("http//example.vn", "http://example.vn"),
    ("https:\\\\example.vn", "https://example.vn"), ("https;//example.vn", "https://example.vn"),
    ("https://https://example.vn/x", "https://example.vn/x"),
    ("https://http//example.vn/x", "http://example.vn/x"),
    ("http://www,example..vn?a=1,2", "http://www.example.vn?a=1,2"),
  ])
  func aUsualSlipIsMended(_ address: String, _ meant: String) {
    #expect(ExternalAddress.meant(by: address) == meant)
  }

  /// What is guessed ends at a usual length; what is checked must be linear.
  @Test(arguments: ["https:", "http://", "a@", "a,", "a.", ":"])
  func aLongAddressTakesLittleTime(unit: String) {
    for scheme in ["https:", "mailto:", "tel:"] {
      let address = scheme + String(repeating: unit, count: 20_000)
      let time = ProcessorTime.of {
        _ = (ExternalAddress.isPossible(address), ExternalAddress.meant(by: address))
      }
      #expect(time < .seconds(5), "\(scheme)")
    }
  }

  @Test(arguments: ["https://", "https://…", "https://example.vn", "bai.md", "httpd/a.md", "a,b"])
  func nothingIsGuessedWhereNoSlipExplainsIt(_ address: String) {
    #expect(ExternalAddress.meant(by: address) == nil)
  }
}
