import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct AddressBookTests {
  private func read(_ text: String) -> Diagnosed<AddressBook> {
    AddressBook.read(SourceFile(path: "content/addresses.txt", text: text))
  }

  @Test func readsWhatItWrites() throws {
    let lines = [
      AddressBook.Line(page: "articles/học vi nữa/a b", language: .vi, addresses: ["a.html"]),
      AddressBook.Line(page: "pages/a", language: .en, addresses: ["en/a.html", "en/b/c-1.html"]),
      AddressBook.Line(page: "training/l#mot", language: .vi, addresses: ["tap-huan/mot.html"]),
    ]
    let book = AddressBook(lines)
    let read = read(String(decoding: book.bytes, as: UTF8.self))
    #expect(read.diagnostics.codes == [])
    #expect(read.value.bytes == book.bytes)
    #expect(read.value.lines.map(\.page) == lines.map(\.page))
    #expect(read.value.lines.map(\.addresses) == lines.map(\.addresses))
  }

  @Test func anAddressKnowsItsPlace() throws {
    let file = SourceFile(path: "content/addresses.txt", text: "# x\n\npages/á vi a.html b.html\n")
    let line = try #require(AddressBook.read(file).value.lines.first)
    #expect(file.text(in: line.range) == "a.html")
  }

  @Test(arguments: [
    "pages/a", "pages/a vi", "vi a.html", "pages/a fr a.html", "pages/a vi a.htm", ">>>>>>> x",
    "pages/a vi ../a.html", "pages/a vi /a.html", "pages/a vi a//b.html", "pages/a vi A.html",
    "pages/a vi .html", "pages/a vi a.html ../b.html",
  ])
  func aLineThatSaysTooLittleOrTooMuchIsAnError(_ text: String) {
    #expect(read(text + "\n").diagnostics.codes == ["SX419"])
  }

  @Test func aPageHasOneLineForALanguage() {
    let text = "pages/a vi a.html\npages/a en en/a.html\npages/a vi b.html\n"
    #expect(read(text).diagnostics.codes == ["SX419"])
  }
}
