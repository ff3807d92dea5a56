import Testing

@testable import SiteModel

struct ContactSpellingTests {
  @Test(arguments: ["a@so.vn", "sxsh.vp@tinh.gov.vn", "o'neil+sxsh@a-b.vn"])
  func theseAreAddresses(text: String) {
    #expect(ContactSpelling.isEmail(text))
  }

  @Test(arguments: [
    "", "a so.vn", "a@so", "a@@so.vn", "a b@so.vn", "@so.vn", "a@.vn", "a@so..vn", "lan@sở.vn",
    "a@-so.vn", "<a@so.vn>",
  ])
  func theseAreNoAddresses(text: String) {
    #expect(!ContactSpelling.isEmail(text))
  }

  @Test(arguments: [
    "0211 386 2480", "(0211) 386.2480", "+84 211 386-2480", "0211 386 2480, 0912 345 678", "114",
    "0210 000 0000",
  ])
  func theseAreTelephoneNumbers(text: String) {
    #expect(ContactSpelling.isPhone(text))
  }

  @Test(arguments: ["", "abc", "gặp cô Lan 0912345678", "12", "1234567890123456", "0912 345 678,"])
  func theseAreNoTelephoneNumbers(text: String) {
    #expect(!ContactSpelling.isPhone(text))
  }
}
