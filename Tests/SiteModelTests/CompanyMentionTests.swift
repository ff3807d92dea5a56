import Diagnostics
import Testing

@testable import SiteModel

struct CompanyMentionTests {
  @Test(arguments: [
    ("Công ty TNHH MTV Giấy Mẫu", "Giấy Mẫu"),
    ("Công ty CP SXTM Giấy Phong Châu", "Giấy Phong Châu"),
    ("Công ty Trách nhiệm hữu hạn Một thành viên Toyota", "Toyota"), ("Công ty ABC", "Công ty ABC"),
    ("Sample Paper Co., Ltd", "Sample Paper"), ("Giấy Mẫu", "Giấy Mẫu"),
  ])
  func aNameIsKnownWithoutItsLegalForm(_ company: String, _ core: String) {
    #expect(CompanyMention.core(of: company) == core)
  }

  @Test(arguments: [
    ("Ở Giấy Mẫu hôm nay", ["Giấy Mẫu"]), ("GIẤY MẪU và Giấy mẫu.", ["GIẤY MẪU", "Giấy mẫu"]),
    ("mua giấy mẫu", []), ("Giấy Mẫuu", []), ("xGiấy Mẫu", []), ("", []),
    ("İstanbul, Giấy Mẫu", ["Giấy Mẫu"]),
  ])
  func theNameIsFoundWhereItIsAName(_ text: String, _ found: [String]) {
    let file = SourceFile(path: "a.md", text: text)
    let places = CompanyMention(file).places(of: "Công ty TNHH Giấy Mẫu", outside: .startOfFile)
    #expect(places.map { file.text(in: $0) } == found)
  }

  @Test func aNumberIsPartOfTheName() {
    let file = SourceFile(path: "a.md", text: "Xí nghiệp 19 và Xí nghiệp 1.")
    let places = CompanyMention(file).places(of: "Xí nghiệp 1", outside: .startOfFile)
    #expect(places.map(\.end) == [file.bytes.count - 1])
  }

  @Test(arguments: [
    ("a@example.vn", true), ("a@EXAMPLE.com", true), ("a@mail.example", true), ("a@x.test", true),
    ("a@exampleco.vn", false), ("sct@phutho.gov.vn", false), ("không có", false),
  ])
  func addressesOfExamplesArePlaceholders(_ email: String, _ isPlaceholder: Bool) {
    #expect(PlaceholderContact.isEmail(email) == isPlaceholder)
  }

  @Test(arguments: [
    ("0210 000 0000", true), ("+84 210 000 0000", true), ("0123456789", true),
    ("0210 384 6157", false), ("1900 0000", true), ("", false),
  ])
  func numbersThatNobodyHasArePlaceholders(_ phone: String, _ isPlaceholder: Bool) {
    #expect(PlaceholderContact.isPhone(phone) == isPlaceholder)
  }
}
